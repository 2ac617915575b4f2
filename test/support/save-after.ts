import { Changes } from '../../src/host/saving/changes.ts';
import { saveCopy } from '../../src/host/saving/save-copy.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { openExcel } from './excel.ts';

type Work = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void> | void;

/** The file as it is saved after the work was done on its first sheet through Microsoft's client. */
export async function saveAfter(bytes: Uint8Array, work: Work): Promise<Uint8Array> {
  const excel = await openExcel(bytes);
  try {
    const changes = new Changes(excel.host.workbook, await readXlsx(bytes));
    await excel.Excel.run(async (context) => {
      await work(context, context.workbook.worksheets.getFirst());
      await context.sync();
    });
    return await saveCopy(bytes, excel.host.workbook, changes);
  } finally {
    excel.close();
  }
}
