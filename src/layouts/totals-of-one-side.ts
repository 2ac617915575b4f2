import type { DraftFigure, DraftUnit } from './draft.ts';

/** "Kaikki yhteensä" below units that have nothing but expense, or nothing but revenue, is that of them all. */
export function proveTotalsOfOneSide(units: readonly DraftUnit[]): void {
  const totals = units.filter(
    ({ isGeneric, figures }) => isGeneric && figures.every(({ item }) => item === 'margin'),
  );
  if (totals.length !== 1) return;
  const own = totals[0]!.figures;
  const others = units.filter((unit) => unit !== totals[0]).flatMap(({ figures }) => figures);
  const sides = new Set(
    others.flatMap(({ item }) => (item === 'account' || item === 'personnel' ? [] : item)),
  );
  const [item] = sides;
  if (sides.size !== 1 || (item !== 'expense' && item !== 'revenue')) return;
  if (own.every((figure) => isSumOf(figure, others))) for (const figure of own) figure.item = item;
}

function isSumOf({ cell, column }: DraftFigure, others: readonly DraftFigure[]): boolean {
  const parts = others.filter(
    (figure) => figure.column === column && (figure.item === 'expense' || figure.item === 'revenue'),
  );
  const sum = parts.reduce((all, part) => all + (part.cell.value ?? 0), 0);
  return parts.length > 1 && Math.abs(sum - (cell.value ?? 0)) <= parts.length;
}
