import { isAmount, isYear, type Grid, type GridCell } from '../cells/grid.ts';
import { readHeading } from '../cells/heading.ts';
import { labelOf } from '../cells/label.ts';
import { lookBack, type SegmentDraft } from './segment-draft.ts';

const mostBetween = 8;
const longestName = 40;

/** Figures under no heading, and words of headings right below them: the heading stands at the foot. */
export function headFromBelow(
  draft: SegmentDraft,
  headers: ReadonlySet<number>,
  inBand: (row: number) => readonly GridCell[],
): void {
  const row = draft.figureRows.at(-1)! + 1;
  if (draft.headerRows.length > 0 || headers.has(row)) return;
  const used = new Set(draft.figureRows.flatMap((one) => inBand(one).filter(isAmount)).map((c) => c.column));
  const cells = inBand(row).filter((c) => used.has(c.column));
  const areHeadings = cells.every(
    (c) => isYear(c) || (c.kind === 'label' && readHeading(c.text).strength >= 0.9),
  );
  const isFoot = cells.length > 1 && areHeadings && cells.length >= used.size - 1;
  if (isFoot || areNamesBelow(draft, inBand, row, used)) draft.headerRows.push(row);
}

/** "Kirjasto | Nuoriso" under rows of quantities, one name for each column of figures and no other word. */
function areNamesBelow(
  { bodyRows }: SegmentDraft,
  inBand: (row: number) => readonly GridCell[],
  row: number,
  used: ReadonlySet<number>,
): boolean {
  const names = inBand(row);
  const labels = bodyRows.map((one) => inBand(one)[0]).filter((cell) => cell?.kind === 'label');
  const known = labels.filter((cell) => labelOf(cell!).quantity !== null).length;
  return (
    names.length > 1 &&
    names.length === used.size &&
    inBand(row + 1).length === 0 &&
    known > 1 &&
    known * 2 > labels.length &&
    names.every((c) => c.kind === 'label' && used.has(c.column) && c.text.length <= longestName) &&
    new Set(names.map(({ text }) => text)).size === names.length
  );
}

/** Figures under no heading of their own, in the very columns of the table a few rows above: its heading goes for both. */
export function headFromAbove(
  draft: SegmentDraft,
  above: SegmentDraft | undefined,
  inBand: (row: number) => readonly GridCell[],
): void {
  if (!above || draft.headerRows.length > 0 || above.headerRows.length === 0) return;
  if (above.headerRows[0]! > above.figureRows[0]!) return;
  const used = lookBack(draft, inBand).used;
  const usedAbove = lookBack(above, inBand).used;
  const isNear = draft.figureRows[0]! - above.figureRows.at(-1)! <= mostBetween;
  if (!isNear || used.size < 2 || used.size < usedAbove.size || ![...used].every((c) => usedAbove.has(c)))
    return;
  draft.headerRows = above.headerRows;
  draft.isHeadedAbove = true;
}

/** One cell merged over two or more columns of figures, and over no labels. */
export function isBandOver(grid: Grid, cells: readonly GridCell[], figures: ReadonlySet<number>): boolean {
  const [cell, ...others] = cells;
  if (!cell || cell.kind !== 'label' || others.length > 0 || !figures.has(cell.column)) return false;
  return [...figures].some((c) => c > cell.column && c <= grid.lastColumnOf(cell));
}
