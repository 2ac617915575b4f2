import { type GridCell, isAmount } from '../cells/grid.ts';
import { labelOf } from '../cells/label.ts';
import { normalise } from '../cells/text.ts';
import type { SegmentDraft } from './segment-draft.ts';

type RowsInBand = (row: number) => readonly GridCell[];

/**
 * A print goes on below the same heading on its next page, whatever the titles there say: they count the pages, or the sum that
 * ends the later page adds up the rows of both.
 */
export function joinPages(drafts: readonly SegmentDraft[], inBand: RowsInBand): SegmentDraft[] {
  const joined: SegmentDraft[] = [];
  let parts: SegmentDraft[] = [];
  for (const draft of drafts) {
    if (!mayGoOn(parts.at(-1), draft, inBand)) parts = [];
    parts.push(draft);
    joined.push(draft);
    const isEnd = countsPages(draft) || isSum(draft.figureRows.at(-1)!, inBand);
    if (parts.length < 2 || !isEnd) continue;
    if (haveOwnNames(parts, inBand) && (countsPages(draft) || addsUp(parts, inBand))) {
      joined.splice(-parts.length, parts.length, joinInto(parts[0]!, parts.slice(1)));
      parts = parts.slice(0, 1);
    } else parts = [draft];
  }
  return joined;
}

function joinInto(first: SegmentDraft, others: readonly SegmentDraft[]): SegmentDraft {
  for (const { bodyRows, figureRows } of others) {
    for (const row of bodyRows) first.bodyRows.push(row);
    for (const row of figureRows) first.figureRows.push(row);
  }
  return first;
}

/** The same heading, and no sum at the end of the rows before. */
function mayGoOn(last: SegmentDraft | undefined, { headings }: SegmentDraft, inBand: RowsInBand): boolean {
  return headings !== '' && last?.headings === headings && !isSum(last.figureRows.at(-1)!, inBand);
}

/** Units that are listed go on; what has the same lines again is a block of its own. */
function haveOwnNames(parts: readonly SegmentDraft[], inBand: RowsInBand): boolean {
  const names = parts.flatMap(({ figureRows }) => figureRows).map((row) => nameOf(row, inBand));
  return new Set(names).size === names.length;
}

function countsPages({ titles }: SegmentDraft): boolean {
  return titles.some(({ text }) => page.test(text));
}

const page = /(?<!\p{L})(?:sivu|sida|page)\s*\d/iu;

function addsUp(parts: readonly SegmentDraft[], inBand: RowsInBand): boolean {
  const end = parts.at(-1)!.figureRows.at(-1)!;
  if (!isSum(end, inBand)) return false;
  const rows = parts.flatMap(({ figureRows }) => figureRows).filter((row) => !isSum(row, inBand));
  const sums = inBand(end).filter((cell) => isAmount(cell) && cell.value !== 0);
  return (
    sums.length > 0 &&
    sums.every(({ column, value }) => {
      const total = rows.reduce((sum, row) => sum + (valueAt(inBand(row), column) ?? 0), 0);
      return Math.abs(total - value!) <= 0.5 * (rows.length + 1);
    })
  );
}

function valueAt(cells: readonly GridCell[], column: number): number | null {
  return cells.find((cell) => cell.column === column && isAmount(cell))?.value ?? null;
}

function isSum(row: number, inBand: RowsInBand): boolean {
  return inBand(row).some((cell) => cell.kind === 'label' && labelOf(cell).isTotal);
}

function nameOf(row: number, inBand: RowsInBand): string {
  const cells = inBand(row);
  const end = cells.findIndex((cell) => cell.kind === 'label');
  return normalise(
    cells
      .slice(0, end + 1)
      .map(({ text }) => text)
      .join(' '),
  );
}
