import { parseCell, splitSheetAddress, type Cell } from '../model/address.ts';
import { runExcel } from './gateway.ts';
import { watchSheets } from './watch.ts';

/** The sheet in front and its active cell. */
export interface Selection {
  readonly sheet: string;
  readonly cell: Cell;
}

/** Null when no cell is active, as on a sheet that is a chart. */
export async function readSelection(): Promise<Selection | null> {
  const text = await runExcel(
    async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('address');
      await context.sync();
      return cell.address;
    },
    { idempotent: true, waitForCellEdit: true },
  );
  const { sheet, address } = splitSheetAddress(text);
  const cell = parseCell(address);
  return sheet !== null && cell ? { sheet, cell } : null;
}

/** Calls back when another cell or sheet is selected. The answer stops the watching. */
export function watchSelection(onChange: () => void): Promise<() => Promise<void>> {
  const changed = async () => onChange();
  return watchSheets((worksheets) => [
    worksheets.onSelectionChanged.add(changed),
    worksheets.onActivated.add(changed),
  ]);
}
