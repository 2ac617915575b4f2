import { kept } from '../../model/kept.ts';
import { everySo } from './columns-of-codes.ts';
import type { Grid, GridCell } from '../cells/grid.ts';
import { readHeading } from '../cells/heading.ts';
import { isJointCode } from '../cells/joint-code.ts';
import type { Segment } from './segments.ts';

/** With spaces around it. */
const longestCode = 20;

const letteredCode = /^(?:\p{Lu}{1,4}(?:[-.]?\d{1,6})?|\p{Ll}{2,4}-\d{3,6})$/u;

/** `E101`, `kh-1210`, and `E` of what they belong to; `TA2026` is a version. */
export function isLetteredCode(cell: GridCell): boolean {
  const { kind, text } = cell;
  if (kind === 'number' || text.length > longestCode) return false;
  if (isJointCode(cell)) return true;
  return letteredCode.test(text.trim()) && readHeading(text).year === null;
}

/** `I`, `II`, `III`, `a)`, `b)` before the names. */
export function countsRows(grid: Grid, { bodyRows }: Segment, column: number): boolean {
  let count = 0;
  for (const row of bodyRows) {
    const text = grid.at(row, column)?.text.trim();
    if (text === undefined) continue;
    if (!(count === 0 ? firstOrdinal : ordinal).test(text)) return false;
    count++;
  }
  return count > 1;
}

const firstOrdinal = /^(?:I[.)]?|a[.)])$/u;
const ordinal = /^(?:[IVX]{1,5}[.)]?|\p{Ll}[.)])$/u;

/** `E101`, `E102`… beside the names. */
export function holdsCodes(
  grid: Grid,
  segment: Segment,
  { column, use }: Segment['columns'][number],
): boolean {
  if (use !== 'label' && use !== 'blank' && use !== 'code') return false;
  const known = codedColumns(segment.bodyRows);
  let isCoded = known.get(column);
  if (isCoded === undefined) known.set(column, (isCoded = areCodes(grid, segment, column)));
  return isCoded;
}

const codedColumns = kept((_rows: readonly number[]) => new Map<number, boolean>());

function areCodes(grid: Grid, segment: Segment, column: number): boolean {
  let [numbered, bare, others] = [0, 0, 0];
  const rows = everySo(segment.bodyRows);
  for (const row of rows) {
    const cell = grid.at(row, column);
    if (!cell) continue;
    if (!isLetteredCode(cell)) others++;
    else if (/\d/.test(cell.text)) numbered++;
    else bare++;
    if (others > rows.length * 0.4) return false;
  }
  if (numbered === 0) return others === 0 && bare >= 2 && beginCodesBeside(grid, segment, column);
  return numbered >= Math.max(2, (numbered + bare + others) * 0.6);
}

/** `S` and `P` in a column of their own, before `S1`, `S2` and `P1` in the next. */
function beginCodesBeside(grid: Grid, segment: Segment, column: number): boolean {
  const next = segment.columns.find((c) => c.column > column)?.column;
  if (next === undefined) return false;
  const textsIn = (one: number) =>
    new Set(segment.bodyRows.map((row) => grid.at(row, one)?.text.trim() ?? ''));
  const codes = [...textsIn(next)].filter((code) => /^\p{Lu}{1,4}[-.]?\d/u.test(code));
  return (
    codes.length >= 2 && [...textsIn(column)].every((start) => codes.some((code) => code.startsWith(start)))
  );
}
