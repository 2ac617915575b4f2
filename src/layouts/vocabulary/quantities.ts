import type { Item } from '../../model/table.ts';
import { remember } from '../cells/remember.ts';
import { letters, normalise, isWithinOneEdit } from '../cells/text.ts';
import rows from './rows.json';

export interface Quantity {
  readonly item: Item;
  /** Canonical key of an income-statement line; null for the main quantities. */
  readonly account: string | null;
}

const quantities = new Map<string, Quantity>();

for (const [item, words] of Object.entries(rows.items)) {
  for (const word of words) quantities.set(letters(word), { item: item as Item, account: null });
}

for (const [account, words] of Object.entries(rows.accounts)) {
  for (const word of words) quantities.set(letters(word), { item: 'account', account });
}

/** Lines that only a municipality has. */
export const municipalAccounts: ReadonlySet<string> = new Set(rows.municipalAccounts);

/** Lines below the margin of all units. */
export const closingAccounts: ReadonlySet<string> = new Set(rows.closingAccounts);

export const revenueAccounts: ReadonlySet<string> = new Set(rows.revenueAccounts);
export const expenseAccounts: ReadonlySet<string> = new Set(rows.expenseAccounts);

/** `BG 2026 Kostnader` is no slip for *bikostnader*. */
const abbreviationFirst = /^\p{L}{2}[\s.\d]/u;

/** The quantity a label names, by whole words, abbreviations (`Aineet, tarvikkeet ja tav.`) or one typing slip. */
export const findQuantity = remember((label: string): Quantity | null => {
  const key = letters(label);
  if (key.length < 3 || key.length > 80) return null;
  return (
    quantities.get(key) ??
    findAbbreviated(label) ??
    (abbreviationFirst.test(label) ? null : findMisspelt(key, label))
  );
});

function findAbbreviated(label: string): Quantity | null {
  if (!label.includes('.')) return null;
  const parts = normalise(label)
    .split('.')
    .map((part) => part.replace(/[^\p{L}]/gu, ''));
  if (parts.every((part) => part.length < 3) || parts[0]!.length < 2) return null;
  if (parts.filter(Boolean).length === 1 && parts[0]!.length < 5) return null;
  const alike = byStart.get(parts[0]!.slice(0, 2));
  if (!alike) return null;
  const pattern = new RegExp(`^${parts.join('\\p{L}*')}$`, 'u');
  const found = alike.filter((key) => pattern.test(key)).map((key) => quantities.get(key)!);
  const first = found[0];
  return first && found.every((q) => q.item === first.item && q.account === first.account) ? first : null;
}

const byStart = new Map<string, string[]>();

for (const word of quantities.keys()) {
  const start = word.slice(0, 2);
  byStart.set(start, [...(byStart.get(start) ?? []), word]);
}

/** One slip leaves either the beginning or the end of a word whole, so only words sharing one of them are compared. */
const byEnds = new Map<string, string[]>();

for (const word of quantities.keys()) {
  if (word.length < 9) continue;
  for (const end of [word.slice(0, 4), word.slice(-4)]) byEnds.set(end, [...(byEnds.get(end) ?? []), word]);
}

/** Words of their own, one letter from a quantity. */
const noSlips: ReadonlySet<string> = new Set(rows.noSlips.map(letters));

/** `Koulut yhteensä` is the sum of schools and no slip for *kulut*: a short first word stands. */
function findMisspelt(key: string, label: string): Quantity | null {
  if (key.length < 9 || noSlips.has(key)) return null;
  const near = wordsNear(key);
  if (near.length === 0) return null;
  const first = letters(/^\S+\s/.exec(label.trim())?.[0] ?? '');
  const whole = first.length < 7 ? first : '';
  const word = near.find((candidate) => candidate.startsWith(whole));
  return word ? quantities.get(word)! : null;
}

/** Thousands of labels differ in nothing but their codes. */
const wordsNear = remember((key: string): readonly string[] => {
  const alike = [...(byEnds.get(key.slice(0, 4)) ?? []), ...(byEnds.get(key.slice(-4)) ?? [])];
  return alike.filter((candidate) => isWithinOneEdit(candidate, key));
});

/** "Tulot", "Menot": the whole side, none of its accounts. */
export function sideCalled(text: string): 'revenue' | 'expense' | null {
  const { item = null, account = null } = findQuantity(text) ?? {};
  return account === null && (item === 'revenue' || item === 'expense') ? item : null;
}
