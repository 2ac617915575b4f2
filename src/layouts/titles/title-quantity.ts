import type { Item } from '../../model/table.ts';
import { expenseAccounts, findQuantity } from '../vocabulary/quantities.ts';

export const years = /(?<!\d)(19[89]\d|20[0-6]\d)(?!\d)/g;

/** "Määrärahat 2026, netto" are net, and "Tulot ja menot" no single quantity. */
export function soleQuantity(text: string): Item | null {
  const found = new Set(quantitiesIn(text));
  if (found.has('margin')) return 'margin';
  return found.has('revenue') && found.has('expense') ? null : ([...found][0] ?? null);
}

/** Lines of expense, and what municipalities pay for what they run together. */
const ofLists: ReadonlySet<string> = new Set([...expenseAccounts, 'contributions']);

/** `palkat 3,1 %`: by how much something has been raised, not what the figures are. */
const raise = /\p{L}+\s+[+-]?\d+(?:[.,]\d+)?\s*%/gu;

/** Purchases, rents, wages: whose are named in the title of a list are what its figures are. */
export function soleAccount(text: string): string | null {
  const parts = text
    .replace(years, ' ')
    .replace(raise, ' ')
    .split(/[,;:()/]+|\s-\s/)
    .map((part) => part.trim());
  const found = parts.flatMap((part) =>
    [part, ...part.split(/\s+/)].map((one) => findQuantity(nominative(one))),
  );
  return found.find((one) => one?.account && ofLists.has(one.account))?.account ?? null;
}

/** A sheet called "Tuotot ja kulut" says nothing of a single figure. */
export function onlyQuantity(text: string): Item | null {
  const found = new Set(quantitiesIn(text));
  return found.size === 1 ? [...found][0]! : null;
}

/** "Toimintakulujen seuranta", "tuottojen ja kulujen toteutuma" */
function nominative(word: string): string {
  return word
    .replace(/^-/, '')
    .replace(/tuottojen$/, 'tuotot')
    .replace(/(kulu|meno|tulo)jen$/, '$1t')
    .replace(/^(toiminta)?katteen$/, 'toimintakate');
}

/** `Verksamhetsbidrag till föreningar` are paid, and no margin. */
const paid = /(?<!\p{L})\p{L}*(?:bidrag|understöd|grants)\s(?:till|åt|to)\s\p{L}/u;

function quantitiesIn(text: string): Item[] {
  if (paid.test(text)) return ['grants'];
  return text.split(/[\s,;:()/]+/).flatMap((part) => {
    const quantity = findQuantity(nominative(part));
    return quantity && quantity.item !== 'account' ? [quantity.item] : [];
  });
}
