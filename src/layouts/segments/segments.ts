import type { Area } from '../../model/address.ts';
import { isBandOver, headFromBelow, headFromAbove } from './borrowed-headings.ts';
import { type ColumnProfile, profileColumns } from './columns.ts';
import { type GridCell, type Grid, cellsBetween, isYear, isAmount } from '../cells/grid.ts';
import { findHeaderRows } from './header-rows.ts';
import { afterNotes } from './notes-between.ts';
import { aside } from '../cells/pasted-lines.ts';
import { isCheckRow, headingKey, isRepeat, beginsForm, continues } from './segment-borders.ts';
import { type SegmentDraft, newDraft } from './segment-draft.ts';
import { endsListOfWords, titlesOf, splitPending } from './segment-titles.ts';
import { isNumberField } from './fields.ts';
import { joinPages } from './pages.ts';
import { findStrips } from './strips.ts';
import { isYearField } from './year-rows.ts';
import { namesFrame } from '../vocabulary/row-names.ts';

/** A stretch of rows and columns that may be one table. */
export interface Segment {
  readonly area: Area;
  /** Rows of the heading above the figures, repeats at page breaks left out. */
  readonly headerRows: readonly number[];
  /** The heading of the table above stands for this one too. */
  readonly isHeadedAbove: boolean;
  /** Rows below the heading, blank rows and repeated headings left out. */
  readonly bodyRows: readonly number[];
  readonly columns: readonly ColumnProfile[];
  /** Label-only rows just above, outside the table: title, body, scale. */
  readonly titles: readonly GridCell[];
}

/** Splits a sheet into the stretches that may be tables, in reading order. */
export function findSegments(grid: Grid): Segment[] {
  if (!grid.sheet.used) return [];
  const { left } = grid.sheet.used;
  const right = grid.sheet.used.right + aside;
  return findStrips(grid, left, right)
    .flatMap(({ rows, bands }) => bands.flatMap(([from, to]) => splitRows({ ...grid, rows }, from, to)))
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function splitRows(grid: Grid, left: number, right: number): Segment[] {
  const inBand = (row: number) => cellsBetween(grid.cellsOf(row), left, right);
  const filledRows = grid.rows.filter((row) => inBand(row).length > 0);
  const rows = filledRows.length === grid.rows.length ? grid.rows : filledRows;
  const profiles = profileColumns(grid, rows, left, right);
  const codes = new Set(profiles.filter((p) => p.use === 'code').map((p) => p.column));
  /** `Avustusmääräraha 2026 | 60 000` above the headings of a list: the money there is for it. */
  const isWholeAbove = (row: number, cells: readonly GridCell[]) => {
    if (cells.length !== 2 || !isAmount(cells[1]!) || !namesPotOrFrame(cells[0]!)) return false;
    const at = rows.indexOf(row);
    return headers.has(rows[at + 1] ?? row) && !inBand(rows[at - 1] ?? -1).some(isAmount);
  };
  const isFigureRow = (row: number) => {
    const cells = inBand(row);
    const loneYear = cells.length === 1 && isYear(cells[0]!);
    return (
      !loneYear &&
      !isYearField(cells) &&
      !isNumberField(cells) &&
      !isCheckRow(cells) &&
      !isWholeAbove(row, cells) &&
      cells.some((c) => isAmount(c) && !codes.has(c.column)) &&
      !headers.has(row)
    );
  };
  const filled = new Set(profiles.filter((p) => p.amounts > 0).map((p) => p.column));
  const headers = findHeaderRows(rows, inBand, codes, filled);
  const hasGapBefore = (row: number) => inBand(row - 1).length === 0;
  const between = (above: SegmentDraft | null, words: readonly number[], next: number) =>
    above?.figureRows.length ? afterNotes(words, above.figureRows.at(-1)!, next, inBand) : words;

  const drafts: SegmentDraft[] = [];
  let draft: SegmentDraft | null = null;
  let pending: number[] = [];
  let previous = -1;
  for (const row of rows) {
    const gap = previous >= 0 && row > previous + 1;
    previous = row;
    if (headers.has(row)) {
      const headings = headingKey(inBand(row));
      if (draft && draft.figureRows.length === 0 && draft.headerRows.length > 0) {
        const last = draft.headerRows.at(-1)!;
        for (const before of pending) if (before > last) draft.headerRows.push(before);
        draft.headerRows.push(row);
      } else if (
        draft &&
        isRepeat(draft, headings, pending, gap || hasGapBefore(pending[0] ?? row), inBand)
      ) {
        draft.headings = headings;
      } else {
        const titles = titlesOf(between(draft, pending, row), inBand);
        draft = newDraft({ headerRows: [row], bodyRows: [], titles, headings });
        drafts.push(draft);
      }
      pending = [];
    } else if (!isFigureRow(row)) {
      pending.push(row);
    } else {
      const first = pending[0] ?? row;
      const apart = gap || (pending.length > 0 && hasGapBefore(first));
      if (
        !draft ||
        (draft.figureRows.length > 0 && beginsForm(draft, pending, row, inBand)) ||
        (apart && draft.figureRows.length > 0 && !continues(draft, row, pending, inBand, codes))
      ) {
        const above = between(draft, pending, row);
        const last = above.at(-1);
        const isBand = last === row - 1 && isBandOver(grid, inBand(last), filled);
        const { titles, headings } = isBand
          ? { titles: titlesOf(above.slice(0, -1), inBand), headings: [] }
          : splitPending(above, row, inBand);
        draft = newDraft({ headerRows: isBand ? [last] : [], bodyRows: headings, titles, headings: '' });
        drafts.push(draft);
      } else for (const before of pending) draft.bodyRows.push(before);
      draft.bodyRows.push(row);
      draft.figureRows.push(row);
      pending = [];
    }
  }
  const filledDrafts = drafts.filter((d) => d.figureRows.length > 0 && !endsListOfWords(d));
  for (const [at, one] of filledDrafts.entries()) {
    headFromBelow(one, headers, inBand);
    headFromAbove(one, filledDrafts[at - 1], inBand);
  }
  return joinPages(filledDrafts, inBand).map((d) => finish(grid, d, left, right));
}

function namesPotOrFrame({ kind, text }: GridCell): boolean {
  return kind === 'label' && (namesFrame(text) || /hankeraha|projektmedel/iu.test(text));
}

function finish(grid: Grid, draft: SegmentDraft, left: number, right: number): Segment {
  const last = draft.figureRows.at(-1)!;
  const bodyRows = draft.bodyRows.filter((row) => row <= last);
  let [top, outermost, bottom, end] = [last, right, last, left];
  const first = bodyRows.reduce((least, row) => {
    const [cell] = cellsBetween(grid.cellsOf(row), left, right);
    return cell ? Math.min(least, cell.column) : least;
  }, Infinity);
  for (const row of draft.isHeadedAbove ? bodyRows : [...draft.headerRows, ...bodyRows]) {
    const cells = cellsBetween(grid.cellsOf(row), Math.max(left, first - 1), right);
    if (cells.length === 0) continue;
    top = Math.min(top, row);
    outermost = Math.min(outermost, cells[0]!.column);
    end = Math.max(end, cells.at(-1)!.column);
    bottom = Math.max(bottom, row);
  }
  return {
    area: { top, left: outermost, bottom, right: end },
    headerRows: draft.headerRows,
    isHeadedAbove: draft.isHeadedAbove,
    bodyRows,
    columns: profileColumns(grid, bodyRows, left, right),
    titles: draft.titles,
  };
}
