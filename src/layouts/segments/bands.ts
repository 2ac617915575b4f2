import { profileColumns, type ColumnProfile } from './columns.ts';
import { isAmount, isFigure, type Grid, type GridCell } from '../cells/grid.ts';
import { readHeading } from '../cells/heading.ts';
import { labelOf } from '../cells/label.ts';
import { sideCalled } from '../vocabulary/quantities.ts';

/** Blank columns that part tables; a single one may also be a space between the columns of one table. */
const wideGap = 2;

/** Side-by-side tables: a later label column that has figures of its own to its right. */
export function splitBands(grid: Grid, left: number, right: number): [number, number][] {
  const profiles = profileColumns(grid, grid.rows, left, right);
  const apart = startBeyondGap(grid, profiles);
  if (apart !== null) return [...splitBands(grid, left, apart - 1), ...splitBands(grid, apart, right)];
  const other = startOfOtherSide(grid, profiles);
  if (other !== null) return [...splitBands(grid, left, other - 1), ...splitBands(grid, other, right)];
  const starts = [left];
  for (const [index, profile] of profiles.entries()) {
    if (profile.use !== 'label' || !profiles.slice(index + 1).some(isFigures)) continue;
    const before = profiles.slice(0, index).filter((p) => p.column >= starts.at(-1)!);
    if (!before.some((p) => isFigures(p) && !countsRows(grid, p.column))) continue;
    if (startsBand(grid, profile.column, profiles)) starts.push(bandStart(grid, profile.column, profiles));
  }
  const end = (notesColumn(grid, profiles) ?? right + 1) - 1;
  return starts.map((start, i) => [start, (starts[i + 1] ?? end + 1) - 1]);
}

/** "Tulot" over names with figures, and on the same row "Menot" over others: two lists, whatever stands between them. */
function startOfOtherSide(grid: Grid, profiles: readonly ColumnProfile[]): number | null {
  const first = grid.rows.findIndex((row) => grid.cellsOf(row).some(isFigure));
  const names = new Map(
    profiles.filter(({ use }) => use === 'label').map((profile) => [profile.column, profile]),
  );
  const heads = grid.cellsOf(grid.rows[first - 1] ?? -1).filter(({ column }) => names.has(column));
  const sides = heads.filter(({ text }) => sideCalled(text) !== null);
  if (sides.length !== 2 || sideCalled(sides[0]!.text) === sideCalled(sides[1]!.text)) return null;
  const [from, to] = sides.map(({ column }) => column) as [number, number];
  const isFilled = (after: number, before: number) =>
    profiles.some(({ column, amounts }) => column > after && column < before && amounts > 1);
  return isFilled(from, to) && isFilled(to, Infinity) && names.get(to)!.labels > 2 ? to : null;
}

/** Where a table begins beyond blank columns. */
function startBeyondGap(grid: Grid, profiles: readonly ColumnProfile[]): number | null {
  const used = profiles.filter(({ use }) => use !== 'blank');
  const start = used.find(({ column }, at) => {
    const gap = at === 0 ? 0 : column - used[at - 1]!.column - 1;
    return gap > 0 && used.slice(0, at).some(isFigures) && standsAlone(grid, column, gap >= wideGap);
  });
  return start?.column ?? null;
}

/**
 * Its rows of figures have labels of their own. One blank column may also be a space within a table: there the labels
 * differ and the rows begin or end elsewhere than those to the left.
 */
function standsAlone(grid: Grid, from: number, isWide: boolean): boolean {
  const labels: string[] = [];
  let figureRows = 0;
  let head: GridCell | null = null;
  const own = { first: -1, last: -1 };
  const left = { first: -1, last: -1 };
  for (const row of grid.rows) {
    const cells = grid.cellsOf(row);
    const last = cells.findLast(isFigure)?.column ?? -1;
    if (cells.some((cell) => cell.column < from && isFigure(cell))) extend(left, row);
    if (last < from) {
      if (figureRows === 0)
        head = cells.find(({ column, kind }) => column === from && kind === 'label') ?? head;
      continue;
    }
    figureRows++;
    extend(own, row);
    const label = cells.find(({ column, kind }) => kind === 'label' && column >= from && column < last);
    if (label) labels.push(label.text);
  }
  if (head && readHeading(head.text).word === 'text') return false;
  if (isWide) return figureRows >= 2 && labels.length >= figureRows * 0.6;
  return (
    figureRows >= 3 &&
    labels.length >= figureRows * 0.8 &&
    new Set(labels).size >= labels.length * 0.7 &&
    (own.first !== left.first || own.last !== left.last)
  );
}

function extend(rows: { first: number; last: number }, row: number): void {
  if (rows.first < 0) rows.first = row;
  rows.last = row;
}

/** 1, 2, 3… are the numbers of the rows. */
function countsRows(grid: Grid, column: number): boolean {
  let count = 0;
  for (const row of grid.rows) {
    const cell = grid.at(row, column);
    if (cell && isAmount(cell) && cell.value !== ++count) return false;
  }
  return count > 2;
}

function isFigures({ use }: ColumnProfile): boolean {
  return use === 'figures';
}

/** Where words under no heading begin, beyond a blank column right of all figures: notes beside the table. */
function notesColumn(grid: Grid, profiles: readonly ColumnProfile[]): number | null {
  let last = profiles.findLast((p) => p.use === 'figures')?.column ?? Infinity;
  for (const { column, use } of profiles) {
    if (column <= last || use !== 'label') continue;
    if (column > last + 1 && areNotes(grid, column)) return column;
    last = column;
  }
  return null;
}

function areNotes(grid: Grid, column: number): boolean {
  const figureRows = grid.rows.filter((row) => grid.cellsOf(row).some(isFigure));
  const [first, last] = [figureRows[0]!, figureRows.at(-1)!];
  let beside = 0;
  for (const row of grid.rows) {
    const cell = grid.at(row, column);
    if (cell?.kind !== 'label') continue;
    if (row >= first - 2 && row <= last) beside++;
    if (row < first && readHeading(cell.text).strength >= 0.9) return false;
  }
  return beside > 0 && beside < figureRows.length;
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
  const inRows = new Set<GridCell>(present);
  const heads = grid.rows
    .map((row) => grid.at(row, column))
    .filter((c) => c?.kind === 'label' && !inRows.has(c));
  if (heads.some((c) => readHeading(c!.text).word === 'text')) return false;
  if (present.length < 2 || present.length < labelled.length * 0.5) return false;
  if (heads.some((head) => repeatsHeadings(grid.cellsOf(head!.row), column))) return true;
  const known = present.filter((cell) => {
    const facts = labelOf(cell);
    return facts.quantity || facts.code || facts.isTotal;
  });
  if (known.length >= present.length * 0.5) return true;
  const gap = !profiles.some((p) => p.column === column - 1);
  const isShort = (text: string) => text.length <= 40 || text.split(' / ').every((side) => side.length <= 40);
  const short = present.filter((cell) => isShort(cell.text)).length >= present.length * 0.8;
  return gap && short && present.length >= labelled.length * 0.8;
}

/** `Yksikkö | Tuotot | Kulut | Yksikkö | Tuotot | Kulut`: the very headings again are those of another table. */
function repeatsHeadings(cells: readonly GridCell[], column: number): boolean {
  const at = cells.findIndex((cell) => cell.column === column);
  const [before, own] = [cells.slice(0, at), cells.slice(at)];
  return (
    own.length > 2 && own.length === before.length && own.every(({ text }, k) => text === before[k]!.text)
  );
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
