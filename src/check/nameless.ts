import { kept } from '../model/kept.ts';
import { cellKinds, type CellColumns, type SheetSnapshot } from '../model/snapshot.ts';
import { isMoneyRole, type TableReading } from '../model/table.ts';
import type { Cell } from '../model/address.ts';
import { isChecked } from '../rules/run.ts';
import { looksLikeAmount } from './unread.ts';

const textKind = cellKinds.indexOf('text');

interface Nameless {
  readonly rows: number;
  readonly first: Cell;
}

/** Rows of amounts among those of a plan that say neither what they are nor add up the rows above: no rule sees them. */
export function namelessRows({ cells }: SheetSnapshot, tables: readonly TableReading[]): Nameless | null {
  const found = tables.filter(isChecked).flatMap((table) => inTable(table)(cells));
  return found.length > 0 ? { rows: found.length, first: found[0]! } : null;
}

const inTable = kept((table: TableReading) => kept((cells: CellColumns) => rowsWithoutName(cells, table)));

function rowsWithoutName(cells: CellColumns, { area, columns, units }: TableReading): readonly Cell[] {
  const money = new Set(columns.filter(({ role }) => isMoneyRole(role)).map(({ column }) => column));
  const read = new Set(
    units.flatMap(({ heading, figures }) => [heading.row, ...figures.map(({ cell }) => cell.row)]),
  );
  const found: Cell[] = [];
  let at = firstOf(cells, area.top);
  while (at < cells.count && cells.rows[at]! <= area.bottom) {
    const row = cells.rows[at]!;
    let first: Cell | null = null;
    let isNamed = read.has(row);
    for (; at < cells.count && cells.rows[at] === row; at++) {
      const column = cells.columns[at]!;
      if (isNamed || first || column < area.left || column > area.right) continue;
      if (money.has(column) && looksLikeAmount(cells, at)) first = { row, column };
      else isNamed = cells.kinds[at] === textKind;
    }
    if (first) found.push(first);
  }
  return found;
}

/** The position of the first cell of that row or below it. */
function firstOf({ rows, count }: CellColumns, row: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
