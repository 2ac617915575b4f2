import type { CellColumns } from '../../model/snapshot.ts';
import type { Figure } from '../../model/table.ts';
import type { FigurePlaces, PlacedFigure } from './figure-places.ts';

/** What stands in line with formulas, as a whole: the other cells are typed all through. */
export interface InLine {
  readonly columns: ReadonlySet<number>;
  readonly rows: ReadonlySet<number>;
}

/**
 * Rows with a formula; columns with one that is no total's own sum, or with amounts of its kind whose row has a formula
 * of that kind.
 */
export function cellsInLine(
  cells: CellColumns,
  within: readonly number[],
  figures: FigurePlaces['at'],
  isOfTotal: (placed: PlacedFigure) => boolean,
): InLine {
  const rows = new Set<number>();
  const columns = new Set<number>();
  const beside = new Set<number>();
  let kindsDown = 0;
  for (let from = 0, to: number; from < within.length; from = to) {
    const row = cells.rows[within[from]!]!;
    let kinds = 0;
    for (to = from; to < within.length && row === cells.rows[within[to]!]; to++) {
      const formula = cells.formulas[within[to]!]!;
      if (formula < 0) continue;
      const column = cells.columns[within[to]!]!;
      const placed = figures.get({ row, column });
      const kind = kindOf(placed?.figure);
      rows.add(row);
      kinds |= kind;
      beside.add(column);
      if (placed && isOfTotal(placed) && !cells.strings[formula]!.includes('!')) continue;
      columns.add(column);
      kindsDown |= kind;
    }
    if (kinds === 0) continue;
    for (let at = from; at < to; at++) {
      const column = cells.columns[within[at]!]!;
      if (!beside.has(column) && kinds & kindOf(figures.figureAt({ row, column }))) beside.add(column);
    }
  }
  for (const i of within) {
    const column = cells.columns[i]!;
    if (columns.has(column) || !beside.has(column)) continue;
    if (kindsDown & kindOf(figures.figureAt({ row: cells.rows[i]!, column }))) columns.add(column);
  }
  return { columns, rows };
}

/** One bit for each line along a row. */
function kindOf(figure: Figure | undefined): number {
  return figure ? 1 << lineKey(figure) : 0;
}

/** More than there are keys of the lines along a row. */
export const mostLineKeys = 16;

/** Amounts of a row that are to be calculated alike. */
export function lineKey({ role, split, item }: Figure): number {
  const side = split === null ? 0 : split === 'external' ? 1 : 2;
  return (side * 2 + (role === 'month' ? 1 : 0)) * 2 + (item === 'margin' ? 1 : 0);
}
