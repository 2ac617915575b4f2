import type { Area } from '../model/address.ts';
import { looksLikeCode, profileColumns, type ColumnProfile } from './columns.ts';
import { isAmount, isYear, type Grid, type GridCell } from './grid.ts';
import { readHeading } from './heading.ts';
import { readLabel } from './label.ts';
import { aside } from './pasted-lines.ts';
import { normalise } from './text.ts';

/** A stretch of rows and columns that may be one table. */
export interface Segment {
  readonly area: Area;
  /** Rows of the heading above the figures, repeats at page breaks left out. */
  readonly headerRows: readonly number[];
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

/** Side-by-side tables: a later label column that has figures of its own to its right. */
function splitBands(grid: Grid, left: number, right: number): [number, number][] {
  const profiles = profileColumns(grid, grid.rows, left, right);
  const starts = [left];
  for (const [index, profile] of profiles.entries()) {
    const before = profiles.slice(0, index).filter((p) => p.column >= starts.at(-1)!);
    const after = profiles.slice(index + 1);
    if (profile.use !== 'label' || !before.some((p) => p.use === 'figures')) continue;
    if (!after.some((p) => p.use === 'figures')) continue;
    if (startsBand(grid, profile.column, profiles)) starts.push(bandStart(grid, profile.column, profiles));
  }
  return starts.map((start, i) => [start, (starts[i + 1] ?? right + 1) - 1]);
}

function startsBand(grid: Grid, column: number, profiles: readonly ColumnProfile[]): boolean {
  const figures = new Set(
    profiles.filter((p) => p.use === 'figures' && p.column > column).map((p) => p.column),
  );
  const labelled = grid.rows
    .map((row) => grid.cellsOf(row))
    .filter((cells) => cells.some((c) => figures.has(c.column) && isAmount(c)))
    .map((cells) => cells.find((c) => c.column === column && c.kind === 'label'));
  const present = labelled.filter((cell) => cell !== undefined);
  const heads = grid.rows
    .map((row) => grid.at(row, column))
    .filter((c) => c?.kind === 'label' && !present.includes(c));
  if (heads.some((c) => readHeading(c!.text).word === 'text')) return false;
  if (present.length < 2 || present.length < labelled.length * 0.5) return false;
  const known = present.filter((cell) => {
    const facts = readLabel(cell.text);
    return facts.quantity || facts.code || facts.isTotal;
  });
  if (known.length >= present.length * 0.5) return true;
  const gap = !profiles.some((p) => p.column === column - 1);
  const short = present.filter((cell) => cell.text.length <= 40).length >= present.length * 0.8;
  return gap && short && present.length >= labelled.length * 0.8;
}

/** A code column just left of the label column belongs to the same band. */
function bandStart(grid: Grid, column: number, profiles: readonly ColumnProfile[]): number {
  const before = profiles.find((p) => p.column === column - 1);
  if (!before || before.use === 'blank') return column;
  const cells = grid.rows.map((row) => grid.at(row, column - 1)).filter((c) => c !== null);
  const codes = cells.filter(
    (c) => isAmount(c) && Number.isInteger(c.value) && c.value! > 0 && c.formula === null,
  );
  return codes.length >= cells.length * 0.8 && /General|^0$|@/.test(cells[0]?.numberFormat ?? '')
    ? column - 1
    : column;
}

interface Draft {
  headerRows: number[];
  bodyRows: number[];
  figureRows: number[];
  titles: GridCell[];
  headings: string;
}

function splitRows(grid: Grid, left: number, right: number): Segment[] {
  const inBand = (row: number) => grid.cellsOf(row).filter((c) => c.column >= left && c.column <= right);
  const rows = grid.rows.filter((row) => inBand(row).length > 0);
  const profiles = profileColumns(grid, rows, left, right);
  const codes = new Set(profiles.filter((p) => p.use === 'code').map((p) => p.column));
  const isFigureRow = (row: number) =>
    inBand(row).some((c) => isAmount(c) && !codes.has(c.column)) && !headers.has(row);
  const headers = findHeaderRows(rows, inBand, codes);

  const drafts: Draft[] = [];
  let draft: Draft | null = null;
  let pending: number[] = [];
  let previous = -1;
  for (const row of rows) {
    const gap = previous >= 0 && row > previous + 1;
    previous = row;
    if (headers.has(row)) {
      const headings = headingKey(inBand(row));
      if (draft && draft.figureRows.length === 0 && draft.headerRows.length > 0) {
        draft.headerRows.push(...pending.filter((r) => r > draft!.headerRows.at(-1)!), row);
      } else if (
        draft &&
        isRepeat(draft, headings, pending, gap || hasGapBefore(pending[0] ?? row, rows), inBand)
      ) {
        draft.headings = headings;
      } else {
        draft = {
          headerRows: [row],
          bodyRows: [],
          figureRows: [],
          titles: titlesOf(pending, inBand),
          headings,
        };
        drafts.push(draft);
      }
      pending = [];
    } else if (!isFigureRow(row)) {
      pending.push(row);
    } else {
      const first = pending[0] ?? row;
      const apart = gap || (pending.length > 0 && hasGapBefore(first, rows));
      if (
        !draft ||
        (apart && draft.figureRows.length > 0 && !continues(draft, row, pending, inBand, profiles))
      ) {
        const { titles, headings } = splitPending(pending, inBand);
        draft = { headerRows: [], bodyRows: headings, figureRows: [], titles, headings: '' };
        drafts.push(draft);
      } else draft.bodyRows.push(...pending);
      draft.bodyRows.push(row);
      draft.figureRows.push(row);
      pending = [];
    }
  }
  return drafts.filter((d) => d.figureRows.length > 0).map((d) => finish(grid, d, left, right));
}

function hasGapBefore(row: number, rows: readonly number[]): boolean {
  return !rows.includes(row - 1);
}

/**
 * Header rows hold no amounts, and words, years or dates above columns where amounts follow.
 */
function findHeaderRows(
  rows: readonly number[],
  inBand: (row: number) => readonly GridCell[],
  codes: ReadonlySet<number>,
): Set<number> {
  const headers = new Set<number>();
  const isData = (c: GridCell) => isAmount(c) && !codes.has(c.column) && !isYear(c);
  for (let i = rows.length - 1; i >= 0; i--) {
    const cells = inBand(rows[i]!);
    const first = cells[0]!;
    const strong = cells.filter((c) => c.kind === 'label' && readHeading(c.text).strength >= 0.9);
    const amounts = cells.filter((c) => isData(c) && !(c === first && strong.length >= 2));
    const months = isMonthRow(cells) || (headers.has(rows[i + 1] ?? -1) && isCodeRow(cells));
    if (amounts.length > 0 && !months) continue;
    const below = figuresBelow(rows, i, inBand, isData, headers);
    if (below.size === 0) continue;
    const next = inBand(rows[i + 1] ?? -1);
    const repeatsBelow = (c: GridCell) =>
      next.some((other) => other.column === c.column && other.value === c.value);
    const above = cells.filter(
      (c) =>
        below.has(c.column) &&
        (c.kind === 'label' || c.kind === 'date' || (isYear(c) && !repeatsBelow(c)) || months),
    );
    if (isHeaderRow(cells, above, below.size, headers.has(rows[i + 1] ?? -1))) headers.add(rows[i]!);
  }
  return headers;
}

/** Columns with amounts in the next few rows of figures. */
function figuresBelow(
  rows: readonly number[],
  from: number,
  inBand: (row: number) => readonly GridCell[],
  isData: (cell: GridCell) => boolean,
  headers: ReadonlySet<number>,
): Set<number> {
  const columns = new Set<number>();
  let found = 0;
  for (let i = from + 1; i < rows.length && i < from + 14 && found < 5; i++) {
    if (headers.has(rows[i]!)) {
      if (found > 0) break;
      continue;
    }
    const amounts = inBand(rows[i]!).filter((c) => isData(c) || isYear(c));
    if (amounts.length === 0) continue;
    found++;
    for (const cell of amounts) columns.add(cell.column);
  }
  return columns;
}

function isHeaderRow(
  cells: readonly GridCell[],
  above: readonly GridCell[],
  figureColumns: number,
  nextIsHeader: boolean,
): boolean {
  if (above.length === 0) return false;
  if (above.length >= 2) return !above.every((c) => c.kind === 'label' && c.text.length > 60);
  const [only] = above;
  const strength = isYear(only!) || only!.kind === 'date' ? 0.8 : readHeading(only!.text).strength;
  if (only!.kind === 'label' && only!.text.length > 45) return false;
  if (cells.length >= 2) return strength >= 0.5 || figureColumns === 1 || cells.length >= 3;
  if (figureColumns === 1 && only!.kind !== 'label') return strength >= 0.5;
  return strength >= 0.9 && (figureColumns === 1 || nextIsHeader);
}

function isMonthRow(cells: readonly GridCell[]): boolean {
  const numbers = cells.filter((c) => c.kind === 'number').map((c) => c.value!);
  return (
    numbers.length >= 3 &&
    numbers.every(
      (n, i) => Number.isInteger(n) && n >= 1 && n <= 12 && (i === 0 || n === numbers[i - 1]! + 1),
    )
  );
}

/** Codes of the entities named in the heading row below. */
function isCodeRow(cells: readonly GridCell[]): boolean {
  const numbers = cells.filter(isAmount);
  const distinct = new Set(numbers.map((c) => c.value)).size === numbers.length;
  return numbers.length >= 2 && distinct && numbers.every((c) => looksLikeCode(c) && c.value! >= 100);
}

function headingKey(cells: readonly GridCell[]): string {
  return cells.map((c) => `${c.column}:${normalise(c.text)}`).join('|');
}

/** The same heading again, under the same title or without a break, is a new page. */
function isRepeat(
  draft: Draft,
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
  draft: Draft,
  row: number,
  pending: readonly number[],
  inBand: (row: number) => readonly GridCell[],
  profiles: readonly ColumnProfile[],
): boolean {
  const used = new Set(
    draft.figureRows.flatMap((r) =>
      inBand(r)
        .filter(isAmount)
        .map((c) => c.column),
    ),
  );
  const codes = new Set(profiles.filter((p) => p.use === 'code').map((p) => p.column));
  const here = inBand(row).filter((c) => isAmount(c) && !codes.has(c.column));
  if (here.length === 0 || !here.every((c) => used.has(c.column))) return false;
  const labels = [...pending.flatMap(inBand), ...inBand(row)].filter((c) => c.kind === 'label');
  const facts = labels.map((c) => readLabel(c.text));
  if (facts.some((f) => f.quantity || f.isTotal || f.code || f.level)) return true;
  const known = draft.figureRows.flatMap(inBand).filter((c) => c.kind === 'label');
  const understood = known.filter((c) => {
    const f = readLabel(c.text);
    return f.quantity || f.code;
  });
  return understood.length < known.length * 0.5 && here.length >= Math.min(2, used.size - codes.size);
}

function titlesOf(pending: readonly number[], inBand: (row: number) => readonly GridCell[]): GridCell[] {
  return pending.flatMap((row) => inBand(row)).filter((c) => c.kind === 'label' || c.kind === 'other');
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
    start--;
    if (readLabel(inBand(row)[0]!.text).code) break;
  }
  return { titles: titlesOf(pending.slice(0, start), inBand), headings: pending.slice(start) };
}

function finish(grid: Grid, draft: Draft, left: number, right: number): Segment {
  const last = draft.figureRows.at(-1)!;
  const bodyRows = draft.bodyRows.filter((row) => row <= last);
  const rows = [...draft.headerRows, ...bodyRows];
  const columns = profileColumns(grid, bodyRows, left, right);
  const cells = rows
    .flatMap((row) => grid.cellsOf(row))
    .filter((c) => c.column >= left && c.column <= right && (c.kind !== 'other' || c.text.trim() !== ''));
  return {
    area: {
      top: Math.min(...rows),
      left: Math.min(...cells.map((c) => c.column)),
      bottom: last,
      right: Math.max(...cells.map((c) => c.column)),
    },
    headerRows: draft.headerRows,
    bodyRows,
    columns,
    titles: draft.titles,
  };
}
