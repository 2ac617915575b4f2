import type { ColumnHeading } from './column-headings.ts';
import type { DraftColumn } from './draft.ts';
import { isAmount, type Grid } from './grid.ts';
import type { Segment } from './segments.ts';

const triple = ['revenue', 'expense', 'margin'] as const;
const fewestRows = 3;
/** So many that one row which does not come out right is a mistake of its own. */
const manyRows = 4;

/**
 * Three columns side by side whose headings say nothing: money in, money out with a minus, and on every row what they
 * come to. Nothing but revenue, expense and margin is printed so, in whatever language.
 */
export function proveItems(
  grid: Grid,
  segment: Segment,
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
): void {
  const isOpen = ({ column, item, entity, role }: DraftColumn) => {
    const facts = headings.find((heading) => heading.column === column)?.facts;
    const saysNothing = !facts || (facts.word === null && facts.month === null && !facts.percent);
    const isFigures = segment.columns.some((c) => c.column === column && c.use === 'figures');
    return item === null && entity === null && role !== 'other' && saysNothing && isFigures;
  };
  const open = columns.filter(isOpen);
  for (let at = 0; at + 2 < open.length; at++) {
    const three = open.slice(at, at + 3);
    if (three[2]!.column - three[0]!.column !== 2 || new Set(three.map((c) => c.year)).size > 1) continue;
    if (!comesTo(grid, segment, three)) continue;
    for (const [place, item] of triple.entries()) three[place]!.item = item;
    at += 2;
  }
}

function comesTo(grid: Grid, segment: Segment, three: readonly DraftColumn[]): boolean {
  let [telling, wrong] = [0, 0];
  for (const row of segment.bodyRows) {
    const cells = three.map(({ column }) => grid.at(row, column));
    const [revenue = 0, expense = 0, margin = 0] = cells.map((cell) =>
      cell && isAmount(cell) ? (cell.value ?? 0) : 0,
    );
    if (revenue < 0 || expense > 0) return false;
    if (Math.abs(revenue + expense - margin) > 0.005) wrong++;
    else if (revenue > 0 && expense < 0) telling++;
  }
  return wrong === 0 ? telling >= fewestRows : wrong === 1 && telling >= manyRows;
}
