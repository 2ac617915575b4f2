import type { DraftColumn, DraftUnit } from '../draft.ts';

/** Farther from the sum of them all, it takes in something else. */
const least = 0.5;

/** "Kaikki yhteensä", or the one sum "Näyttelyt yhteensä", below units that have nothing but expense, or nothing but revenue, is that of them all, be it off. */
export function proveTotalsOfOneSide(units: readonly DraftUnit[]): void {
  const generic = units.filter(({ isGeneric }) => isGeneric);
  const totals = generic.length > 0 ? generic : units.filter(({ isTotal }) => isTotal);
  const [total] = totals;
  if (totals.length !== 1 || !total!.figures.every(({ item }) => item === 'margin')) return;
  const sums = new Map<DraftColumn, { sum: number; count: number }>();
  let side: 'expense' | 'revenue' | null = null;
  for (const { figures } of units.filter((unit) => unit !== total))
    for (const { item, column, cell } of figures) {
      if (item === 'account' || item === 'personnel') continue;
      if ((item !== 'expense' && item !== 'revenue') || (side ?? item) !== item) return;
      side = item;
      const before = sums.get(column) ?? { sum: 0, count: 0 };
      sums.set(column, { sum: before.sum + (cell.value ?? 0), count: before.count + 1 });
    }
  if (side === null) return;
  for (const { column, cell } of total!.figures) {
    const { sum, count } = sums.get(column) ?? { sum: Infinity, count: 0 };
    const share = sum === 0 ? Number(!cell.value) : (cell.value ?? 0) / sum;
    if (count < 2 || share < least || share > 1 / least) return;
  }
  for (const figure of total!.figures) figure.item = side;
}
