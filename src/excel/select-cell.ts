import { ExcelFailure } from './failure.ts';
import { runExcel } from './gateway.ts';

/**
 * Brings a cell or an area of a sheet to view and selects it. Answers `hidden` and does nothing when the sheet is
 * hidden. Rejects with an `ExcelFailure` of kind `gone` when there is no such sheet any more.
 */
export function selectCell(sheetName: string, address: string): Promise<'selected' | 'hidden'> {
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      sheet.load('visibility');
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFailure('gone', 'ItemNotFound', 'WorksheetCollection.getItem');
      if (sheet.visibility !== 'Visible') return 'hidden';
      sheet.activate();
      sheet.getRange(address).untrack().select();
      await context.sync();
      return 'selected';
    },
    { idempotent: true, waitForCellEdit: true },
  );
}
