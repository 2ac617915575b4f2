import type { CellColumns } from '../../model/snapshot.ts';
import type { Figure } from '../../model/table.ts';
import type { FigurePlaces } from './figure-places.ts';

/** Columns with a formula, or with an amount whose row has one of its kind: the others are typed all through. */
export function columnsInLine(
  cells: CellColumns,
  within: readonly number[],
  figures: FigurePlaces['at'],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0, to: number; from < within.length; from = to) {
    const row = cells.rows[within[from]!]!;
    let kinds = 0;
    for (to = from; to < within.length && row === cells.rows[within[to]!]; to++) {
      const column = cells.columns[within[to]!]!;
      if (cells.formulas[within[to]!]! < 0) continue;
      found.add(column);
      kinds |= kindOf(figures.figureAt({ row, column }));
    }
    if (kinds === 0) continue;
    for (let at = from; at < to; at++) {
      const column = cells.columns[within[at]!]!;
      if (!found.has(column) && kinds & kindOf(figures.figureAt({ row, column }))) found.add(column);
    }
  }
  return found;
}

/** One bit for each line along a row. */
function kindOf(figure: Figure | undefined): number {
  return figure ? 1 << lineKey(figure) : 0;
}

/** Amounts of a row that are to be calculated alike. */
export function lineKey({ role, split, item }: Figure): number {
  const side = split === null ? 0 : split === 'external' ? 1 : 2;
  return (side * 2 + (role === 'month' ? 1 : 0)) * 2 + (item === 'margin' ? 1 : 0);
}
