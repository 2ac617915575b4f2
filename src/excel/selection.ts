import { parseCell, splitSheetAddress, type Cell } from '../model/address.ts';
import { runExcel } from './gateway.ts';

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
export async function watchSelection(onChange: () => void): Promise<() => Promise<void>> {
  const handlers = await runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      const registered = [
        worksheets.onSelectionChanged.add(async () => onChange()),
        worksheets.onActivated.add(async () => onChange()),
      ];
      await context.sync();
      return registered;
    },
    { waitForCellEdit: true },
  );
  return () =>
    runExcel(
      async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      },
      { context: handlers[0]!.context as Excel.RequestContext },
    );
}
