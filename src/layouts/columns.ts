import { isAmount, type Grid, type GridCell } from './grid.ts';

/** How a column of a band is used, before any heading has been read. */
export type ColumnUse = 'label' | 'code' | 'figures' | 'blank';

export interface ColumnProfile {
  readonly column: number;
  readonly use: ColumnUse;
  readonly labels: number;
  readonly amounts: number;
}

/** Looks down the columns `left`..`right` within the given rows. */
export function profileColumns(
  grid: Grid,
  rows: readonly number[],
  left: number,
  right: number,
): ColumnProfile[] {
  const counts = countCells(grid, rows, left, right);
  const profiles: ColumnProfile[] = [];
  let afterFigures = false;
  for (const column of [...counts.keys()].sort((a, b) => a - b)) {
    const { labels, amounts } = counts.get(column)!;
    const code: boolean = amounts > 0 && !afterFigures && isCodeColumn(grid, rows, column, right, profiles);
    const use: ColumnUse = code
      ? 'code'
      : amounts > 0 && amounts * 3 >= labels
        ? 'figures'
        : labels > 0
          ? 'label'
          : 'blank';
    afterFigures ||= use === 'figures';
    profiles.push({ column, use, labels, amounts });
  }
  return profiles;
}

function countCells(
  grid: Grid,
  rows: readonly number[],
  left: number,
  right: number,
): Map<number, { labels: number; amounts: number }> {
  const counts = new Map<number, { labels: number; amounts: number }>();
  for (const row of rows) {
    for (const cell of grid.cellsOf(row)) {
      if (cell.column < left || cell.column > right) continue;
      let count = counts.get(cell.column);
      if (!count) counts.set(cell.column, (count = { labels: 0, amounts: 0 }));
      if (isAmount(cell)) count.amounts++;
      else if (cell.kind === 'label') count.labels++;
    }
  }
  return counts;
}

/**
 * Codes are whole positive numbers without grouping, left of the names they belong to and right of no figures.
 */
function isCodeColumn(
  grid: Grid,
  rows: readonly number[],
  column: number,
  right: number,
  before: readonly ColumnProfile[],
): boolean {
  const numbers: GridCell[] = [];
  for (const row of rows) {
    const cell = grid.at(row, column);
    if (cell && isAmount(cell)) numbers.push(cell);
  }
  const plain = numbers.filter(looksLikeCode);
  if (plain.length < numbers.length * 0.9 || !areOfOneLength(plain)) return false;
  const named = numbers.filter(
    (cell) => nextCell(grid, cell, right)?.kind === 'label' || isNextCode(grid, cell, right),
  );
  const isNamedBefore = before.some((p) => p.use === 'label' && p.labels >= numbers.length * 0.9);
  if (!isNamedBefore) return named.length >= Math.max(1, numbers.length * 0.6);
  const beside = named.filter((cell) => grid.at(cell.row, column + 1) !== null);
  return beside.length >= Math.max(1, numbers.length * 0.95);
}

/** Codes of a register have the same number of digits; amounts do not. */
function areOfOneLength(cells: readonly GridCell[]): boolean {
  const counts = new Map<number, number>();
  for (const cell of cells) {
    const length = /^0\d/.test(cell.text) ? cell.text.length : String(cell.value).length;
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return counts.size <= 3 && Math.max(...counts.values()) >= cells.length * 0.6;
}

export function looksLikeCode(cell: GridCell): boolean {
  if (cell.kind === 'error' || cell.value === null || cell.percent) return false;
  if (cell.kind === 'digits') return /^[\d\s\u00a0.]{1,10}$/.test(cell.text);
  return Number.isInteger(cell.value) && cell.value >= 0 && cell.value < 1e8 && cell.formula === null;
}

function nextCell(grid: Grid, cell: GridCell, right: number): GridCell | null {
  for (const other of grid.cellsOf(cell.row)) {
    if (other.column > cell.column) return other.column <= right ? other : null;
  }
  return null;
}

/** `Yksikkö | Kust.paikka | Nimi`: a code beside a code beside a name. */
function isNextCode(grid: Grid, cell: GridCell, right: number): boolean {
  const next = nextCell(grid, cell, right);
  if (!next || !looksLikeCode(next)) return false;
  return nextCell(grid, next, right)?.kind === 'label' || isNextCode(grid, next, right);
}
