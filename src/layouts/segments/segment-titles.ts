import { type GridCell, isYear } from '../cells/grid.ts';
import { labelOf, readLabel } from '../cells/label.ts';
import { isSentence } from './notes-between.ts';
import type { SegmentDraft } from './segment-draft.ts';
import { isNumberField, isField } from './fields.ts';
import { isYearField } from './year-rows.ts';

/** Rows farther above a table are not its titles. */
const mostTitleRows = 60;

/** Rows of several words each that go on for longer than titles do: the table above the figures is a list of words. */
function isListOfWords(pending: readonly number[], inBand: (row: number) => readonly GridCell[]): boolean {
  return (
    pending.length > mostTitleRows && pending.slice(-mostTitleRows).every((row) => inBand(row).length >= 3)
  );
}

/** A few rows with digits below far more of such rows are no table. */
export function endsListOfWords({
  bodyRows,
  figureRows,
}: Pick<SegmentDraft, 'bodyRows' | 'figureRows'>): boolean {
  return figureRows.length < mostTitleRows && (bodyRows[mostTitleRows - 1] ?? Infinity) < figureRows[0]!;
}

export function titlesOf(
  pending: readonly number[],
  inBand: (row: number) => readonly GridCell[],
): GridCell[] {
  return pending
    .slice(-mostTitleRows)
    .map(inBand)
    .flatMap((cells) => {
      if (isNumberField(cells)) return cells;
      return cells.filter((c) => c.kind === 'label' || c.kind === 'other' || isYear(c));
    });
}

/** Without a heading row, the label right above the first figures is a heading of the table; the rest are titles. */
export function splitPending(
  pending: readonly number[],
  first: number,
  inBand: (row: number) => readonly GridCell[],
): { titles: GridCell[]; headings: number[] } {
  if (isListOfWords(pending, inBand)) return { titles: [], headings: pending.slice(-mostTitleRows) };
  let start = pending.length;
  while (start > 0 && pending.length - start < 2) {
    const row = pending[start - 1]!;
    const next = pending[start];
    if ((next ?? first) !== row + 1) break;
    if (isTitle(inBand(row))) break;
    start--;
    if (readLabel(inBand(row)[0]!.text).code) break;
  }
  return { titles: titlesOf(pending.slice(0, start), inBand), headings: pending.slice(start) };
}

/** A field of a form, or a sentence: no heading of the rows below. */
function isTitle(cells: readonly GridCell[]): boolean {
  return isDatedTitle(cells) || isField(cells) || isYearField(cells) || isSentence(cells);
}

/** "Vörå kommun, nettobudget 2026" above figures without headings. */
function isDatedTitle([cell, ...others]: readonly GridCell[]): boolean {
  if (cell?.kind !== 'label' || others.length > 0 || labelOf(cell).code !== null) return false;
  return /\p{L}{3}.*(?<![\d.])(19[89]|20[0-6])\d(?!\d)/u.test(cell.text);
}
