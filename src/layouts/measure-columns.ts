import type { ColumnHeading } from './column-facts.ts';
import type { DraftColumn } from './draft.ts';
import type { Grid } from './grid.ts';
import type { Segment } from './segments.ts';
import { namesMeasure } from './vocabulary/index.ts';

/** "Tunnus" over `KH01`, `KH02`: codes, though they begin with letters. */
export function nameCodes(
  grid: Grid,
  { bodyRows }: Segment,
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
  main: number | null,
): void {
  for (const column of columns) {
    if (column.column === main || column.role !== 'name') continue;
    if (headings.find((one) => one.column === column.column)?.facts.word !== 'code') continue;
    const cells = bodyRows.flatMap((row) => grid.at(row, column.column) ?? []);
    if (cells.length > 1 && cells.every(({ text }) => letteredCode.test(text.trim()))) column.role = 'code';
  }
}

const letteredCode = /^\p{L}{1,4}[-.]?\d{1,6}$/u;

/** "Yksikkö" over `htv`, `kpl` and `m2` says what is counted and names no entity. */
export function dropMeasures(
  grid: Grid,
  { bodyRows }: Segment,
  columns: readonly DraftColumn[],
  main: number | null,
): void {
  for (const column of columns) {
    if (column.column === main || (column.role !== 'name' && column.role !== 'code')) continue;
    const [first, ...others] = bodyRows.flatMap((row) => grid.at(row, column.column) ?? []);
    if (!first || !namesMeasure(first.text)) continue;
    const counted = others.filter(({ text }) => namesMeasure(text)).length;
    if (counted > 0 && (counted + 1) * 5 >= (others.length + 1) * 4) column.role = 'text';
  }
}
