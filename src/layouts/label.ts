import type { Item, Level } from '../model/table.ts';
import { remember } from './remember.ts';
import { partedWord, tidy, withoutCurrency, withoutNotes } from './text.ts';
import {
  collectiveWords,
  findHeaderWord,
  findLevel,
  findQuantity,
  findSplit,
  isLevelWord,
  stepWords,
  type Quantity,
} from './vocabulary/index.ts';

/** What a row label says. */
export interface LabelFacts {
  readonly text: string;
  readonly code: string | null;
  /** The label without its code and without "yhteensä". */
  readonly name: string;
  readonly isTotal: boolean;
  readonly quantity: Quantity | null;
  readonly split: 'external' | 'internal' | null;
  readonly level: Level | null;
  /** The label names an entity besides the quantity: "Lautakunta yhteensä netto". */
  readonly namesEntity: boolean;
  /** `Kirjasto, tuotot`: whose quantity it may be; only the labels beside it can tell. */
  readonly part: LabelPart | null;
  /** A note among the rows ("- se bilaga 2", "1 virka täyttämättä"), no name. */
  readonly isRemark: boolean;
}

interface LabelPart {
  readonly name: string;
  readonly quantity: Quantity;
  /** A comma, a dash or parentheses part the two; `Kirjasto tuotot` may be one word of a statement. */
  readonly isMarked: boolean;
}

const leadingCode =
  /^\(?((?:\p{Lu}{1,8}-|\p{Lu}{1,3}(?=\d{3}))?\d{1,8}(?:[.-]\d{1,6})*)\)?(?:[\s.:–-]+|\/(?=\p{L}))(?=.*\p{L}{2})(.+)$/u;
const trailingCode = /^(.*\p{L}.*?)\s*[,-]?\s+\(?((?:\p{Lu}{1,8}-)?\d{3,8})\)?$/u;
const totalEnd = /^(.*?)[\s,:/–-]*(?<!\p{L})(yhteens[äa]|yht\.?|summa|totalt|sammanlagt|total|sum)[\s:/]*$/iu;
const totalInside = /[\s,:–-]+(yhteens[äa]|yht\.?|totalt|sammanlagt)(?=\s*[/–-])/giu;
const totalStart = /^(yhteensä|yht\.?|summa|totalt|sammanlagt|total)[\s,:–-]+(.+)$/iu;

/** Every step asks for the labels again, and a large sheet has this many that differ. */
const manyLabels = 262_144;

export const readLabel = remember((printed: string): LabelFacts => {
  const text = tidy(printed.replace(partedWord, '$1'))
    .replace(/^\*+\s*/, '')
    .replace(/^[•·–-]\s+/, '');
  const prefixed = takeLevel(text);
  if (prefixed) {
    const facts = readLabel(prefixed.rest);
    return { ...facts, text, level: prefixed.level ?? facts.level };
  }
  const { code, rest } = takeCodeOfSum(withoutCurrency(withoutNotes(text).replace(/\s*:$/, '')));
  const named = takeNamedQuantity(rest);
  if (named) return { text, code, ...named, level: findLevel(named.name), part: null, isRemark: false };
  const total = takeTotal(rest);
  const isBare = code !== null && total.isTotal && isGenericTotal(total.name);
  const { name, isTotal } = isBare ? { name: '', isTotal: true } : total;
  const lines = printed.includes('\n') ? printed.split(/\r?\n/).map(tidy).filter(Boolean) : [];
  const found =
    findLabelQuantity(name) ??
    (rest === name ? null : findLabelQuantity(rest)) ??
    (lines.length > 1 ? findLabelQuantity(lines.join(' / ')) : null);
  return {
    text,
    code,
    name,
    isTotal,
    quantity: null,
    split: null,
    level: findLevel(name),
    namesEntity: false,
    part: partOf(name, found !== null),
    isRemark: isRemark(printed, name, code !== null),
    ...found,
  };
}, manyLabels);

/** `TULOSALUE 0210 HALLINTO` */
const wordBeforeCode = /^(\p{L}[\p{L}.]+)\s+(\p{Lu}?\d{2,8}\s+(?=.*\p{L}{2}).+)$/u;

/** `Taso 2: 2010 Hallinto`: how deep it stands in an export. */
const numberedStep = new RegExp(`^(?:${stepWords.join('|')})\\s*\\d{0,2}\\s*:\\s*(?=.*\\p{L})(.+)$`, 'iu');

/** `Tulosyksikkö: 4110 Kirjasto`: the word before tells the level. */
function takeLevel(text: string): { level: Level | null; rest: string } | null {
  const numbered = wordBeforeCode.exec(text);
  if (numbered && isLevelWord(numbered[1]!)) return { level: findLevel(numbered[1]!), rest: numbered[2]! };
  if (!text.includes(':')) return null;
  const step = numberedStep.exec(text);
  if (step) return { level: null, rest: step[1]! };
  const match = /^(\p{L}[\p{L}.]*)\s*:\s*(?=.*\p{L})(.+)$/u.exec(text);
  const isNamed = match && isLevelWord(match[1]!) && findQuantity(match[2]!) === null;
  return isNamed ? { level: findLevel(match[1]!), rest: match[2]! } : null;
}

const totalBetween = /^(.*?\p{L}.*?)[\s,:–-]+(?:yhteensä|yht\.?|totalt|sammanlagt|total)[\s,:–-]+(.+)$/iu;

/** `Lautakunta yhteensä, netto`: the sum of an entity and which quantity of it. */
function takeNamedQuantity(text: string) {
  const match = sumWords.test(text) ? totalBetween.exec(text) : null;
  if (!match || isGenericTotal(match[1]!) || findLabelQuantity(match[1]!)) return null;
  const found = findLabelQuantity(match[2]!);
  return found ? { name: match[1]!, isTotal: true, namesEntity: true, ...found } : null;
}

const marked = [
  /^(?<name>.*\p{L}{2}.*?)(?:\s*[,:/]|\s[–-])\s*(?<quantity>\p{L}[^,:/]*)$/u,
  /^(?<name>.*\p{L}{2}.*?)\s*\((?<quantity>\p{L}[^()]*)\)$/u,
  /^(?<quantity>\p{L}+)(?:\s*[,:/]|\s[–-])\s*(?<name>.*\p{L}{2}.*)$/u,
];
const unmarked = /^(?<name>.*\p{L}{2}.*)\s(?<quantity>\p{L}+)$/u;

function partOf(text: string, isKnown: boolean): LabelPart | null {
  for (const pattern of isKnown ? marked : [...marked, unmarked]) {
    const { name, quantity: word } = pattern.exec(text)?.groups ?? {};
    const quantity = word ? findQuantity(word) : null;
    if (!quantity || (pattern === unmarked && !isMain(quantity)) || saysQuantity(name!)) continue;
    return { name: name!, quantity, isMarked: pattern !== unmarked };
  }
  return null;
}

function isMain({ item, account }: Quantity): boolean {
  return account === null && mainItems.has(item);
}

/** `Toimintatuotot / Verksamhetens intäkter`, `Tulot, ulkoiset` */
function saysQuantity(text: string): boolean {
  return findQuantity(text) !== null || findSplit(text) !== null || isGenericTotal(text);
}

export const mainItems: ReadonlySet<Item> = new Set(['revenue', 'expense', 'margin']);

/** Names that stand before two quantities or more: "Kirjasto, tuotot" and "Kirjasto, kulut". */
export function namesWithParts(labels: readonly LabelFacts[]): Set<string> {
  const marked = namesOf(labels, (part) => part.isMarked);
  if (marked.size > 0) return marked;
  const plain = namesOf(labels, () => true);
  const own = labels.filter(({ part, isTotal }) => !isTotal && part && plain.has(part.name)).length;
  return plain.size >= 2 && own * 2 > labels.filter(({ isTotal }) => !isTotal).length ? plain : new Set();
}

function namesOf(labels: readonly LabelFacts[], isMeant: (part: LabelPart) => boolean): Set<string> {
  const items = new Map<string, Set<string>>();
  for (const { part } of labels)
    if (part && isMeant(part)) {
      const { item, account } = part.quantity;
      items.set(part.name, (items.get(part.name) ?? new Set()).add(account ?? item));
    }
  return new Set([...items].flatMap(([name, of]) => (of.size > 1 ? [name] : [])));
}

function isRemark(printed: string, name: string, isCoded: boolean): boolean {
  return (
    /^\s*[-–*•(]\s*\p{L}/u.test(printed) ||
    /^\p{Ll}[\p{L}.]*\s/u.test(name) ||
    /^(huom|obs|note)(?!\p{L})/iu.test(name) ||
    (!isCoded && /[.!?]$/.test(name) && /[.!?]$/.test(name.replace(/\b(yht|ym|mm|kp|tav)\.$/i, '')))
  );
}

/** `Summa 31 Perusopetus`: the code stands behind the word of the sum. */
function takeCodeOfSum(text: string): { code: string | null; rest: string } {
  const [, word, name] = sumWords.test(text) ? (totalStart.exec(text) ?? []) : [];
  const own = name === undefined ? null : takeCode(name);
  return own?.code && /^\d/.test(name!) ? { code: own.code, rest: `${own.rest} ${word}` } : takeCode(text);
}

function takeCode(text: string): { code: string | null; rest: string } {
  const lead = leadingCode.exec(text);
  if (lead && !/^\s*(€|eur)/i.test(lead[2]!) && !isAmountLead(text) && !isVersionLead(lead[1]!))
    return { code: lead[1]!, rest: lead[2]! };
  const trail = /\d\)?$/.test(text) ? trailingCode.exec(text) : null;
  const isCode =
    trail !== null && (text.endsWith(')') || !/^(19|20)\d\d$/.test(trail[2]!)) && !/\d/.test(trail[1]!);
  if (!isCode) return { code: null, rest: text };
  return { code: trail[2]!, rest: trail[1]!.replace(wordBeforeTrail, '').replace(/[\s(,-]+$/, '') };
}

/** `Ruokapalvelut (tulosyksikkö 3300)` */
const wordBeforeTrail = /\s*\((?:\p{L}{2,}\.?)$/u;

/** `1 000 €`, `31.12.2024` and `2. vaihe` start with digits that are no code. */
function isAmountLead(text: string): boolean {
  return (
    /^\d{1,3}( \d{3})+\b|^\d{1,2}\.\d{1,2}\.|^\d{1,2}\.\s|^\d+\s*(%|kpl|htv|krt)/.test(text) ||
    isYearLead(text)
  );
}

/** `TA2026` and `TE2024` are a version and a name with its year; `H2000` is a code. */
function isVersionLead(code: string): boolean {
  return /^\p{Lu}{2,3}(19|20)\d\d$/u.test(code);
}

/** `2025 suunnitelma` begins with a year, `2010 Koulutuspalvelut` with a code. */
function isYearLead(text: string): boolean {
  const match = /^(?:19|20)\d\d\s+(.*)$/.exec(text);
  return match
    ? !/^\p{Lu}/u.test(match[1]!) || findHeaderWord(match[1]!) !== null
    : /^(19|20)\d\d\b/.test(text);
}

function takeTotal(text: string): { name: string; isTotal: boolean } {
  if (!sumWords.test(text)) return { name: text, isTotal: false };
  if (isGenericTotal(text)) return { name: text, isTotal: true };
  const end = totalEnd.exec(text);
  if (end && end[1]!.trim()) {
    const inner = takeTotal(end[1]!.replace(totalInside, '').trim());
    return {
      name: isGenericTotal(inner.name) || collective.test(inner.name) ? text : inner.name,
      isTotal: true,
    };
  }
  const start = totalStart.exec(text);
  return start ? { name: start[2]!, isTotal: true } : { name: text, isTotal: false };
}

/** Sums of these name no entity: "Varaukset yhteensä". */
const collective = new RegExp(`^(kaikki |alla |all )?(${collectiveWords.join('|')})$`, 'iu');
const genericWords =
  /^(raportti|rapport|report|kaikki|samtliga|koko|alla|grand|overall|loppu(summa)?|väli(summa)?|osasumma|kokonaissumma|kokonaistulos|σ|∑|yhteensä|yht|summa|totalt|sammanlagt|total|totals|sum|subtotal|delsumma|totalsumma|netto|hela|tillsammans|i|allt|inalles|tulosalueet|yksiköt|toimintayksiköt)$/u;

const totalWord =
  /^(yhteensä|yht|summa|loppusumma|välisumma|osasumma|kokonaissumma|kokonaistulos|σ|∑|totalt|sammanlagt|total|totals|sum|subtotal|delsumma|totalsumma|samtliga|kaikki|alla|tillsammans|allt|inalles)$/u;

/** A part of every word for a sum: most labels have none, and need no closer look. */
const sumWords =
  /yht|sum|total|kokonaistulos|sammanlagt|tillsammans|allt|inalles|samtliga|kaikki|alla|[σ∑]/iu;

/** "Yhteensä", "RAPORTTI / RAPPORT Yht.", "Kaikki yhteensä": a sum that names no entity. */
export function isGenericTotal(name: string): boolean {
  if (!sumWords.test(name)) return false;
  const words = name
    .toLowerCase()
    .split(/[^\p{L}∑]+/u)
    .filter(Boolean);
  return (
    words.every((word) => genericWords.test(word) || collective.test(word) || isLevelWord(word)) &&
    words.some((word) => totalWord.test(word))
  );
}

function findLabelQuantity(
  text: string,
): { quantity: Quantity; split: 'external' | 'internal' | null } | null {
  const whole = findQuantity(text);
  if (whole) return { quantity: whole, split: null };
  for (const part of /[/–-]/.test(text) ? text.split(/\s+[/–-]\s+|\s*\/\s*/) : []) {
    const quantity = part === text ? null : findQuantity(part);
    if (quantity) return { quantity, split: null };
  }
  const words = text.split(/[\s,()]+/).filter(Boolean);
  const kept = words.filter((word) => !findSplit(word) && !/^(19|20)\d\d$|^€$|^eur(oa)?$/i.test(word));
  if (kept.length === words.length || kept.length === 0) return null;
  const split = words.map(findSplit).find(Boolean) ?? null;
  const quantity = findQuantity(kept.join(' '));
  return quantity ? { quantity, split } : null;
}
