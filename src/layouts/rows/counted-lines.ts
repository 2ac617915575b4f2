import { isMoneyRole } from '../../model/table.ts';
import type { ColumnHeading } from '../columns/column-facts.ts';
import { mostRows, readColumn } from '../columns/column-values.ts';
import type { DraftColumn } from '../draft.ts';
import type { Grid } from '../cells/grid.ts';
import type { Segment } from '../segments/segments.ts';

/** "Palkat | Ateriat | Siivous | Yhteensä": what is added to money is money, though its heading speaks of a count or of nothing known. */
export function keepCountedLines(
  grid: Grid,
  segment: Segment,
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
): void {
  const factsOf = ({ column }: DraftColumn) => headings.find((one) => one.column === column)?.facts;
  const isCounted = (column: DraftColumn) =>
    (column.role === 'other' && saysCountOrNothing(factsOf(column))) || isSumOfLine(column, factsOf(column));
  if (!columns.some(isCounted)) return;
  const figures = segment.columns.filter(({ use }) => use === 'figures').map(({ column }) => column);
  const across = columns.filter(({ column }) => figures.includes(column));
  const rows = segment.bodyRows.slice(0, mostRows);
  const read = ({ column }: DraftColumn) =>
    readColumn(grid, rows, column).cells.map((cell) => cell?.value ?? 0);
  for (const [at, sum] of across.entries()) {
    const isSum = sum.item === 'expense' || sum.item === 'revenue' || factsOf(sum)?.word === 'total';
    if (!isMoneyRole(sum.role) || !isSum) continue;
    const whole = read(sum);
    const left = [...whole];
    for (let first = at - 1; first >= 0; first--) {
      const part = across[first]!;
      if (!isCounted(part) && !isMoneyRole(part.role)) break;
      for (const [row, value] of read(part).entries()) left[row]! -= value;
      const run = across.slice(first, at);
      const counted = run.filter(isCounted);
      if (counted.length === 0 || run.length - counted.length < 2) continue;
      if (left.some((value) => Math.abs(value) > 0.005) || whole.filter((value) => value !== 0).length < 2)
        continue;
      const { role, year } = run.find((column) => !isCounted(column))!;
      for (const column of counted) Object.assign(column, { role, year });
      break;
    }
  }
}

function saysCountOrNothing(facts: ColumnHeading['facts'] | undefined): boolean {
  return facts?.word === 'other' || (facts?.word === null && facts.month === null && !facts.percent);
}

/** "Kirjat yht.": the number of something times its price. */
function isSumOfLine(
  { role, item, entity }: DraftColumn,
  facts: ColumnHeading['facts'] | undefined,
): boolean {
  const isTotal = role === 'total' && facts?.word === 'total' && facts.strength < 1;
  return isTotal && item === null && entity === null;
}
