import { cellAt } from '../../../model/cells.ts';
import type { WorkbookSnapshot } from '../../../model/snapshot.ts';
import { isMoneyRole, type TableReading } from '../../../model/table.ts';

/** Whether the row says something in a column of remarks; null where the table has no such column. */
export function makeRemarkReader(
  snapshot: WorkbookSnapshot,
  table: TableReading,
): (row: number) => boolean | null {
  const cells = snapshot.sheets.find(({ name }) => name === table.sheet)?.cells;
  const columns = remarkColumns(table);
  return (row) => {
    if (!cells || columns.length === 0) return null;
    return columns.some((column) => {
      const value = cellAt(cells, row, column)?.value;
      return value?.kind === 'text' && value.text.trim() !== '';
    });
  };
}

/** Behind its amounts, a table names nothing any more: *Selite* is a remark there. */
function remarkColumns({ columns }: TableReading): number[] {
  const last = Math.max(...columns.filter(({ role }) => isMoneyRole(role)).map(({ column }) => column));
  return columns
    .filter(({ role, column }) => role === 'text' || (role === 'name' && column > last))
    .map(({ column }) => column);
}
