import { openExcel, type OpenedExcel, type OpenExcelOptions } from '../../support/excel.ts';
import { contractBook } from '../contract/book.ts';

/** The contract's workbook with nothing protected, open in the embedded Excel. */
export function openBook(options: OpenExcelOptions = {}): Promise<OpenedExcel> {
  const book = contractBook();
  const sheets = book.sheets.map((sheet) => ({ ...sheet, protected: false }));
  return openExcel({ ...book, sheets, structureProtected: false }, options);
}

/** What Excel refuses the work with. */
export async function refusal(excel: OpenedExcel, work: (context: Excel.RequestContext) => unknown) {
  const outcome = await excel.Excel.run(async (context) => {
    await work(context);
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => error,
  );
  return outcome as null | { code: string; message: string; debugInfo: { errorLocation: string } };
}

/** Values of an area of the sheet `Toinen taulukko`, which holds nothing but a formula in C3. */
export function valuesAt(excel: OpenedExcel, address: string): Promise<unknown[][]> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Toinen taulukko').getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });
}
