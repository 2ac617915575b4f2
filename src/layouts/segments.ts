import type { Area } from '../model/address.ts';
import { looksLikeCode, profileColumns, type ColumnProfile } from './columns.ts';
import { cellsBetween, isAmount, isYear, type Grid, type GridCell } from './grid.ts';
import { readHeading } from './heading.ts';
import { readLabel } from './label.ts';
import { headFromAbove, headFromBelow, isBandOver } from './borrowed-headings.ts';
import { splitBands } from './bands.ts';
import { findHeaderRows, isYearField } from './header-rows.ts';
import { lookBack, newDraft, type SegmentDraft } from './segment-draft.ts';
import { aside } from './pasted-lines.ts';
import { normalise } from './text.ts';
import { isField, isNumberField } from './titles.ts';
import { isLevelWord } from './vocabulary/index.ts';

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
  return splitBands(grid, left, right)
    .flatMap(([from, to]) => splitRows(grid, from, to))
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function splitRows(grid: Grid, left: number, right: number): Segment[] {
  const inBand = (row: number) => cellsBetween(grid.cellsOf(row), left, right);
  const rows = grid.rows.filter((row) => inBand(row).length > 0);
  const profiles = profileColumns(grid, rows, left, right);
  const codes = new Set(profiles.filter((p) => p.use === 'code').map((p) => p.column));
  const isFigureRow = (row: number) => {
    const cells = inBand(row);
    const loneYear = cells.length === 1 && isYear(cells[0]!);
    return (
      !loneYear &&
      !isYearField(cells) &&
      !isNumberField(cells) &&
      !isCheckRow(cells) &&
      cells.some((c) => isAmount(c) && !codes.has(c.column)) &&
      !headers.has(row)
    );
  };
  const filled = new Set(profiles.filter((p) => p.amounts > 0).map((p) => p.column));
  const headers = findHeaderRows(rows, inBand, codes, filled);
  const hasGapBefore = (row: number) => inBand(row - 1).length === 0;

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
        draft = newDraft({ headerRows: [row], bodyRows: [], titles: titlesOf(pending, inBand), headings });
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
        (draft.figureRows.length > 0 && pending.some((before) => namesUnit(inBand(before)))) ||
        (apart && draft.figureRows.length > 0 && !continues(draft, row, pending, inBand, codes))
      ) {
        const last = pending.at(-1);
        const isBand = last === row - 1 && isBandOver(grid, inBand(last), filled);
        const { titles, headings } = isBand
          ? { titles: titlesOf(pending.slice(0, -1), inBand), headings: [] }
          : splitPending(pending, inBand);
        draft = newDraft({ headerRows: isBand ? [last] : [], bodyRows: headings, titles, headings: '' });
        drafts.push(draft);
      } else for (const before of pending) draft.bodyRows.push(before);
      draft.bodyRows.push(row);
      draft.figureRows.push(row);
      pending = [];
    }
  }
  const filledDrafts = drafts.filter((d) => d.figureRows.length > 0);
  for (const [at, one] of filledDrafts.entries()) {
    headFromBelow(one, headers, inBand);
    headFromAbove(one, filledDrafts[at - 1], inBand);
  }
  return filledDrafts.map((d) => finish(grid, d, left, right));
}

/** "Tarkistus | 0 | 0": the maker's own check stands outside the table. */
function isCheckRow([first, ...others]: readonly GridCell[]): boolean {
  if (first?.kind !== 'label' || others.length === 0 || !others.every(isAmount)) return false;
  return (
    others.every(({ value }) => Math.abs(value ?? 1) < 0.005) && readHeading(first.text).word === 'other'
  );
}

function headingKey(cells: readonly GridCell[]): string {
  return cells.map((c) => `${c.column}:${normalise(c.text)}`).join('|');
}

/** The same heading again, under the same title or without a break, is a new page. */
function isRepeat(
  draft: SegmentDraft,
  headings: string,
  pending: readonly number[],
  apart: boolean,
  inBand: (row: number) => readonly GridCell[],
): boolean {
  if (draft.headings !== headings) return false;
  const titles = new Set(draft.titles.map((c) => normalise(c.text)));
  const between = pending.flatMap((row) => inBand(row)).filter((c) => c.kind === 'label');
  if (between.length === 0 && apart) return false;
  return between.every(
    (c) => titles.has(normalise(c.text)) || /sivu|sida|page|\d{1,2}\.\d{1,2}\.\d{4}/i.test(c.text),
  );
}

/** After a blank row: the figures go on in the same columns, with labels of the same sort. */
function continues(
  draft: SegmentDraft,
  row: number,
  pending: readonly number[],
  inBand: (row: number) => readonly GridCell[],
  codes: ReadonlySet<number>,
): boolean {
  const { used } = lookBack(draft, inBand);
  const amounts = inBand(row).filter((c) => isAmount(c) && !codes.has(c.column));
  const name = amounts[0] && isBareCode(amounts[0], used) ? amounts[0] : null;
  const here = amounts.filter((c) => c !== name);
  if (here.length === 0 || !here.every((c) => used.has(c.column))) return false;
  const isListed = name !== null || inBand(row).some((c) => c.kind === 'label' || codes.has(c.column));
  if (pending.length === 0 && here.length >= 2 && isListed) return true;
  if (saysWhat(inBand(row)) || pending.some((before) => saysWhat(inBand(before)))) return true;
  const { labels: known, understood } = lookBack(draft, inBand);
  return understood < known * 0.5 && here.length >= Math.min(2, used.size - codes.size);
}

/** `Yksikkö: | Museo` begins the form of another unit. */
function namesUnit(cells: readonly GridCell[]): boolean {
  return isField(cells) && isLevelWord(cells[0]!.text.replace(/\s*:\s*$/, ''));
}

/** A number left of all figures so far, where rows before had their names. */
function isBareCode(cell: GridCell, used: ReadonlySet<number>): boolean {
  return cell.column < Math.min(...used) && looksLikeCode(cell);
}

/** A quantity, a sum, a code or an entity of a known sort. */
function saysWhat(cells: readonly GridCell[]): boolean {
  return cells.some((c) => {
    if (c.kind !== 'label') return false;
    const { quantity, isTotal, code, level } = readLabel(c.text);
    return quantity !== null || isTotal || code !== null || level !== null;
  });
}

function titlesOf(pending: readonly number[], inBand: (row: number) => readonly GridCell[]): GridCell[] {
  return pending.map(inBand).flatMap((cells) => {
    if (isNumberField(cells)) return cells;
    return cells.filter((c) => c.kind === 'label' || c.kind === 'other' || isYear(c));
  });
}

/** Without a heading row, the label right above the first figures is a heading of the table; the rest are titles. */
function splitPending(
  pending: readonly number[],
  inBand: (row: number) => readonly GridCell[],
): { titles: GridCell[]; headings: number[] } {
  let start = pending.length;
  while (start > 0 && pending.length - start < 2) {
    const row = pending[start - 1]!;
    const next = pending[start];
    if (next !== undefined && next !== row + 1) break;
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

function isSentence([cell, ...others]: readonly GridCell[]): boolean {
  return (
    others.length === 0 && /\p{Ll}{2}[.!?]$/u.test(cell!.text.trim()) && /\s.*\s/.test(cell!.text.trim())
  );
}

/** "Vörå kommun, nettobudget 2026" above figures without headings. */
function isDatedTitle([cell, ...others]: readonly GridCell[]): boolean {
  if (cell?.kind !== 'label' || others.length > 0 || readLabel(cell.text).code !== null) return false;
  return /\p{L}{3}.*(?<![\d.])(19[89]|20[0-6])\d(?!\d)/u.test(cell.text);
}

function finish(grid: Grid, draft: SegmentDraft, left: number, right: number): Segment {
  const last = draft.figureRows.at(-1)!;
  const bodyRows = draft.bodyRows.filter((row) => row <= last);
  const area = { top: last, left: right, bottom: last, right: left };
  const first = bodyRows.reduce((least, row) => {
    const [cell] = cellsBetween(grid.cellsOf(row), left, right);
    return cell ? Math.min(least, cell.column) : least;
  }, Infinity);
  for (const row of draft.isHeadedAbove ? bodyRows : [...draft.headerRows, ...bodyRows]) {
    const cells = cellsBetween(grid.cellsOf(row), Math.max(left, first - 1), right);
    if (cells.length === 0) continue;
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, cells[0]!.column);
    area.right = Math.max(area.right, cells.at(-1)!.column);
    area.bottom = Math.max(area.bottom, row);
  }
  return {
    area,
    headerRows: draft.headerRows,
    isHeadedAbove: draft.isHeadedAbove,
    bodyRows,
    columns: profileColumns(grid, bodyRows, left, right),
    titles: draft.titles,
  };
}
