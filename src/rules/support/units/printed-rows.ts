import { cellAt } from '../../../model/cells.ts';
import type { CellColumns } from '../../../model/snapshot.ts';
import type { TableReading } from '../../../model/table.ts';

/** The rows that figures of a table stand on; those of one row mostly follow each other. */
export function rowsWithFigures({ units }: TableReading): readonly number[] {
  const rows = new Set<number>();
  let latest = -1;
  for (const { figures } of units)
    for (const { cell } of figures) if (cell.row !== latest) rows.add((latest = cell.row));
  return [...rows];
}

/** What a cell says, a number without its format; empty for a blank, an error or a boolean. */
export function printedText(cells: CellColumns, row: number, column: number): string {
  const value = cellAt(cells, row, column)?.value;
  if (value?.kind === 'number') return String(value.number);
  return value?.kind === 'text' ? value.text.trim() : '';
}
