import type { Level } from '../../model/table.ts';
import type { GridCell } from './grid-cells.ts';
import type { LabelFacts } from './label-facts.ts';
import { partOf } from './label-part.ts';
import { takeCodeOfSum, takeTotal, isGenericTotal, sumWords } from './label-total.ts';
import { remember } from './remember.ts';
import { tidy, partedWord, withoutCurrency, withoutNotes } from './text.ts';
import { findLevel, stepWords, isDepartmentWord, isLevelWord } from '../vocabulary/levels.ts';
import { findQuantity, type Quantity } from '../vocabulary/quantities.ts';
import { findSplit } from '../vocabulary/headings.ts';
import { languageOf } from '../vocabulary/language.ts';
import { speaksOfBinding } from '../vocabulary/column-kinds.ts';

/** Every step asks for the labels again, and a large sheet has this many that differ. */
const manyLabels = 262_144;

export const readLabel = remember((printed: string): LabelFacts => {
  const text = tidy(printed.replace(partedWord, '$1'))
    .replace(/^\*+\s*/, '')
    .replace(/^[•·–-]\s+/, '')
    .replace(leaders, '');
  const [, end] = lastStep.exec(text) ?? [];
  if (end !== undefined) return { ...readLabel(end), text };
  const prefixed = takeLevel(text);
  if (prefixed) {
    const facts = readLabel(prefixed.rest);
    return { ...facts, text, level: prefixed.level ?? facts.level };
  }
  const { code, rest } = takeCodeOfSum(withoutCurrency(withoutNotes(text).replace(/\s*:$/, '')));
  const words = code === null ? [] : rest.replace(/\s*:$/, '').split(/\s*\/\s*/);
  if (code !== null && words.every(isLevelWord))
    return { ...readLabel(''), text, code, level: findLevel(words[0]!) };
  const named = takeNamedQuantity(rest);
  if (named) return { text, code, ...named, level: findLevel(named.name), part: null, isRemark: false };
  const total = takeTotal(rest);
  const isBare = code !== null && total.isTotal && isGenericTotal(total.name);
  const { name, isTotal } = isBare ? { name: '', isTotal: true } : total;
  const lines = printed.includes('\n') ? printed.split(/\r?\n/).map(tidy).filter(Boolean) : [];
  const found =
    findLabelQuantity(name) ??
    (rest === name ? null : findLabelQuantity(rest)) ??
    (isTotal ? findLabelQuantity(name.replace(ofAll, '')) : null) ??
    (lines.length > 1 ? findLabelQuantity(lines.join(' / ')) : null);
  return {
    text,
    code,
    name,
    isTotal,
    quantity: null,
    split: null,
    level: partOfBody.test(name) ? null : findLevel(name),
    namesEntity: false,
    part: partOf(name, found !== null),
    isRemark: isRemark(printed, name, code !== null, isTotal),
    ...found,
  };
}, manyLabels);

/** `Lautakunnan hallinto`, `Nämndens kansli`: a part of the body. */
const partOfBody =
  /^\p{L}*(?:lautakunnan|hallituksen|valtuuston|nämndens|styrelsens|fullmäktiges)\s+(?:hallinto|kanslia|kansli|toimisto|förvaltning|toiminta|verksamhet|kulut|yleishallinto|palvelut)/iu;

/** `Kaikki menot yhteensä` */
const ofAll = /^(?:kaikki|samtliga|alla|all)\s+/iu;

/** `Kirjasto ........` before its amount. */
const leaders = /(?<=[\p{L}\d)])\s*(?:\.{3,}|…{1,}|_{3,}|·{3,})[\s.…_·]*$/u;

/** Every step asks for the labels of a table again. */
export function labelOf(cell: GridCell): LabelFacts {
  return (cell.facts ??= readLabel(cell.text));
}

/** `Elinympäristölautakunta > Kunnallistekniikka > 40110 Kadut`: the way down to what has the code. */
const lastStep = /^\p{L}(?:[^>]*\s>\s(?:[^>]*\s>\s)*|[^>/]*\s\/\s(?:[^>/]*\s\/\s)+)(\d{3,8}\s+\p{L}[^>]*)$/u;

const longestName = 80;

/** Longer than a name is in any of its languages. */
export function isSentence({ text }: LabelFacts): boolean {
  return text.length > longestName && text.split(/\s\/\s/).some((side) => side.length > longestName);
}

/** `TULOSALUE 0210 HALLINTO` */
const wordBeforeCode =
  /^(\p{L}[\p{L}.]+)(?:\s+\/\s+\p{L}+)?\s+((?:\p{Lu}?\d{2,8}|\p{Lu}{2,5}-\d{1,6}|\d{1,4}(?:\.\d{1,3}){1,3})\s+(?=.*\p{L}{2}).+)$/u;

/** `Taso 2: 2010 Hallinto`: how deep it stands in an export. */
const numberedStep = new RegExp(`^(?:${stepWords.join('|')})\\s*\\d{0,2}\\s*:\\s*(?=.*\\p{L})(.+)$`, 'iu');

/** `Tulosyksikkö: 4110 Kirjasto`: the word before tells the level. */
function takeLevel(text: string): { level: Level | null; rest: string } | null {
  const numbered = wordBeforeCode.exec(text);
  if (numbered && isLevelWord(numbered[1]!)) return { level: findLevel(numbered[1]!), rest: numbered[2]! };
  if (numbered && isDepartmentWord(numbered[1]!)) return { level: null, rest: numbered[2]! };
  if (!text.includes(':')) return null;
  const step = numberedStep.exec(text);
  if (step) return { level: null, rest: step[1]! };
  const match = /^(\p{L}[\p{L}.]*)(?:\s*[/–-]\s*\p{L}[\p{L}.]*)?\s*:\s*(?=.*\p{L})(.+)$/u.exec(text);
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

/** Words alone in small letters; `raportti yhteensä` is the name of a sum. */
function isRemark(printed: string, name: string, isCoded: boolean, isTotal: boolean): boolean {
  const namesSum = isTotal && name.split(' ').length < 3;
  return (
    /^\s*(?:[-–*•(]|[-=]?[->]?>|→)\s*\p{L}/u.test(printed) ||
    (!namesSum && /^\p{Ll}[\p{L}.]*\s/u.test(name)) ||
    /^(huom|obs|note)(?!\p{L})/iu.test(name) ||
    (!isCoded && !isTotal && /\d\s?(?:%|€|euroa?(?!\p{L}))/u.test(name)) ||
    (!isCoded && speaksOfBinding(name) && /:\s*\S/.test(name)) ||
    (!isCoded && /[.!?]$/.test(name) && /[.!?]$/.test(name.replace(/\b(yht|ym|mm|kp|tav)\.$/i, '')))
  );
}

/** `Toimintatuotot Verksamhetens intäkter`: the same quantity in two languages, with nothing between. */
function findTwice(text: string): Quantity | null {
  for (const { index } of text.matchAll(/(?<=\p{Ll}) (?=\p{Lu}\p{Ll})/gu)) {
    const [first, second] = [text.slice(0, index), text.slice(index + 1)];
    const [own, other] = [findQuantity(first), findQuantity(second)];
    const isSame = own !== null && other !== null && own.item === other.item && own.account === other.account;
    if (isSame && languageOf(first) !== languageOf(second)) return own;
  }
  return null;
}

/** `Netto (tuotot - kulut)` */
const howComputed = /\s+\([^()]*\s[-–+]\s[^()]*\)$/u;

function findLabelQuantity(
  text: string,
): { quantity: Quantity; split: 'external' | 'internal' | null } | null {
  const whole = findQuantity(text) ?? findQuantity(text.replace(howComputed, '')) ?? findTwice(text);
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
