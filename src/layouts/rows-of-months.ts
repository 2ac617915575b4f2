import type { Item } from '../model/table.ts';
import type { BodyRow } from './body.ts';
import type { DraftColumn, DraftUnit } from './draft.ts';
import { readHeading } from './heading.ts';
import { countedMonth } from './month-rows.ts';
import { addFigures } from './unit-figures.ts';

/** Nobody keeps more than thirty years of months below each other. */
const mostRows = 500;

/** Months down, quantities across: all rows are of the unit the sheet is about. Null when the rows are no months. */
export function readRowsOfMonths(rows: readonly BodyRow[], item: Item, outer: DraftUnit): DraftUnit[] | null {
  const filled = rows.filter((row) => row.main && row.amounts.length > 0);
  if (filled.length > mostRows) return null;
  const months = filled.filter((row) => monthOf(row) !== null);
  if (months.length < 4 || months.length < filled.length * 0.6) return null;
  for (const row of filled) {
    const month = monthOf(row);
    if (month !== null) addFigures(outer, row, item, variants('month', month));
    else if (isSum(row)) addFigures(outer, row, item);
  }
  return [outer];
}

function monthOf(row: BodyRow): number | null {
  return row.main ? (readHeading(row.main.text).month ?? countedMonth(row.main.text)) : null;
}

function isSum(row: BodyRow): boolean {
  return row.facts!.isTotal || readHeading(row.main!.text).word === 'total';
}

function variants(role: DraftColumn['role'], month: number) {
  return (column: DraftColumn): DraftColumn => ({ ...column, role, month: month || null });
}
