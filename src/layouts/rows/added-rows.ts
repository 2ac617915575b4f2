import { rowsAdded } from '../proofs/formula-sums.ts';
import type { BodyRow } from './body.ts';

/** "Föreningsbidrag" that "Summa" adds up with "Jubileum" and "Oförutsett" by its formula: one more of them, no quantity. */
export function addedAmongUnits(rows: readonly BodyRow[]): ReadonlySet<BodyRow> {
  const found = new Set<BodyRow>();
  if (!rows.some((row) => row.amounts.length > 0 && namesQuantity(row))) return found;
  for (const { facts, amounts } of rows) {
    const added = facts?.isTotal && amounts[0] ? rowsAdded(amounts[0]) : null;
    if (!added) continue;
    const parts = rows.filter(({ row }) => added.some(({ top, bottom }) => row >= top && row <= bottom));
    const named = parts.filter(namesQuantity);
    if (named.length * 2 < parts.length) for (const part of named) found.add(part);
  }
  return found;
}

function namesQuantity({ facts }: BodyRow): boolean {
  return facts !== null && facts.quantity !== null && !facts.isTotal;
}
