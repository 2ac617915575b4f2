import type { SheetSnapshot } from '../../../model/snapshot.ts';
import { periodKey, type Figure, type TableReading } from '../../../model/table.ts';
import type { Cell } from '../../../model/address.ts';
import { printedText } from '../units/printed-rows.ts';

/** The only row of a list that says another year or version than all the others, and where it does. */
export interface OddPeriod {
  readonly cell: Cell;
  readonly found: string;
  readonly usual: string;
  /** A row that says the usual. */
  readonly like: Cell;
  readonly count: number;
}

const fewest = 8;

/** Lists of bookings have one column of amounts and say year and version on every row. */
export function oddPeriod(sheet: SheetSnapshot, table: TableReading): OddPeriod | null {
  const one = onlyOdd(table);
  if (!one) return null;
  const { odd, others } = one;
  const textAt = (row: number, column: number) => printedText(sheet.cells, row, column);
  for (const { column } of table.columns) {
    if (column === odd.cell.column) continue;
    const found = textAt(odd.cell.row, column);
    const usual = textAt(others[0]!.cell.row, column);
    if (found === '' || found === usual || usual === '') continue;
    if (others.every(({ cell }) => textAt(cell.row, column) === usual)) {
      const like = { row: others[0]!.cell.row, column };
      return {
        cell: { row: odd.cell.row, column },
        found,
        usual,
        like,
        count: others.length,
      };
    }
  }
  return null;
}

/** The figure whose period no other figure has, where all the others share one. */
function onlyOdd({ units }: TableReading): {
  readonly odd: Figure;
  readonly others: readonly Figure[];
} | null {
  const byPeriod = new Map<string, Figure[]>();
  let column: number | null = null;
  for (const { figures } of units) {
    for (const figure of figures) {
      if (column !== null && figure.cell.column !== column) return null;
      column = figure.cell.column;
      const key = periodKey(figure);
      const same = byPeriod.get(key);
      if (same) same.push(figure);
      else byPeriod.set(key, [figure]);
      if (byPeriod.size > 2) return null;
    }
  }
  const [few, many] = [...byPeriod.values()].toSorted((a, b) => a.length - b.length);
  return few?.length === 1 && many && many.length >= fewest ? { odd: few[0]!, others: many } : null;
}
