import { isMoneyRole } from '../../model/table.ts';
import { holdsFigures, mostRows, readColumn } from '../columns/column-values.ts';
import type { ColumnHeading } from '../columns/column-facts.ts';
import type { DraftColumn } from '../draft.ts';
import type { Grid } from '../cells/grid.ts';
import type { Segment } from '../segments/segments.ts';

const fewestRows = 2;

/** "EU-tuki | Valtio | Kunnan osuus | Yhteensä": what a total of money adds up is money, though it is called a share. */
export function proveAddends(
  grid: Grid,
  segment: Segment,
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
): void {
  const isTotal = (column: DraftColumn) =>
    headings.some((one) => one.column === column.column && one.facts.word === 'total');
  const figures = columns.filter(({ column }) => holdsFigures(segment, column));
  const at = figures.findIndex((column) => isTotal(column) && isMoneyRole(column.role));
  const parts = figures.slice(0, Math.max(0, at));
  const shares = parts.filter(({ role }) => role === 'other');
  const money = parts.filter(({ role }) => isMoneyRole(role));
  const [first] = money;
  if (!first || shares.length === 0 || parts.length > shares.length + money.length) return;
  const rows = segment.bodyRows.slice(0, mostRows);
  const read = (some: readonly DraftColumn[]) =>
    some.map(({ column }) => readColumn(grid, rows, column).cells);
  const [own, known, total] = [read(shares), read(money), read([figures[at]!])[0]!];
  const sumOf = (cells: typeof own, row: number) =>
    cells.reduce((sum, column) => sum + (column[row]?.value ?? 0), 0);
  let telling = 0;
  for (const [row, cell] of total.entries()) {
    if (!cell) continue;
    const share = sumOf(own, row);
    if (Math.abs(sumOf(known, row) + share - cell.value!) > 0.005) return;
    if (share !== 0) telling++;
  }
  if (telling < fewestRows) return;
  for (const column of shares) Object.assign(column, { role: first.role, year: first.year });
}
