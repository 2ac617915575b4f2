import type { Item } from '../../model/table.ts';
import type { LabelFacts, LabelPart } from './label-facts.ts';
import { isGenericTotal } from './label-total.ts';
import { findQuantity, type Quantity } from '../vocabulary/quantities.ts';
import { findSplit } from '../vocabulary/headings.ts';

const marked = [
  /^(?<name>.*\p{L}{2}.*?)(?:\s*[,:/]|\s[–-])\s*(?:\d{3,6}\s+)?(?<quantity>\p{L}[^,:/]*)$/u,
  /^(?<name>.*\p{L}{2}.*?)\s*\((?<quantity>\p{L}[^()]*)\)$/u,
  /^(?<quantity>\p{L}+)(?:\s*[,:/]|\s[–-])\s*(?<name>.*\p{L}{2}.*)$/u,
];

const unmarked = [
  /^(?<name>.*\p{L}{2}.*)\s(?<quantity>\p{L}+)$/u,
  /^(?<quantity>\p{L}+)\s(?<name>\p{L}{2}.*)$/u,
];

export function partOf(text: string, isKnown: boolean): LabelPart | null {
  for (const pattern of isKnown ? marked : [...marked, ...unmarked]) {
    const { name, quantity: word } = pattern.exec(text)?.groups ?? {};
    const quantity = word ? findQuantity(word) : null;
    const isMarked = marked.includes(pattern);
    if (!quantity || (!isMarked && !isMain(quantity)) || saysQuantity(name!)) continue;
    return { name: name!, quantity, isMarked };
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
  if (!labels.some(({ part }) => part)) return new Set();
  const marked = namesOf(labels, (part) => part.isMarked);
  if (marked.size > 1) return new Set([...marked, ...labels.flatMap(({ part }) => nameOfMain(part))]);
  if (marked.size > 0) return marked;
  const plain = namesOf(labels, () => true);
  const own = labels.filter(({ part, isTotal }) => !isTotal && part && plain.has(part.name)).length;
  return plain.size >= 2 && own * 2 > labels.filter(({ isTotal }) => !isTotal).length ? plain : new Set();
}

/** Among units that have both, "Puistot, kulut" is what the parks cost, though nothing is said of their income. */
function nameOfMain(part: LabelPart | null): string[] {
  return part?.isMarked && isMain(part.quantity) ? [part.name] : [];
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
