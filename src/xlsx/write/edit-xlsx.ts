import type { WorkbookEdit } from '../../model/edits.ts';
import { requireZip } from '../identify.ts';
import { defaultLimits, type XlsxLimits } from '../limits.ts';
import { OfficePackage } from '../package.ts';
import { applyEdit } from './apply.ts';
import { plainWorkbook } from './plain-workbook.ts';
import { WorkbookEditor } from './workbook-editor.ts';

/** A part that is changed is held as one text. */
const limits: XlsxLimits = { ...defaultLimits, partBytes: 2 ** 28 };

/**
 * The .xlsx or .xlsm file with the steps carried out, in a browser or in Node. Parts that no step concerns are copied
 * as they are packed, and inside a changed part what is not changed stays as it was written; Excel calculates everything anew
 * when it opens a file whose cells were changed. Throws `XlsxError` about the file, and `EditError` about a step
 * that the workbook does not allow; then nothing is written.
 */
export async function editXlsx(bytes: Uint8Array, edits: readonly WorkbookEdit[]): Promise<Uint8Array> {
  requireZip(bytes);
  const book = await WorkbookEditor.open(new OfficePackage(bytes, limits));
  for (const edit of edits) await applyEdit(book, edit);
  return book.save();
}

/** A new file: the steps carried out in a workbook whose only sheet has the first name; give at least one. */
export async function createXlsx(firstSheet: string, edits: readonly WorkbookEdit[]): Promise<Uint8Array> {
  return editXlsx(await plainWorkbook(firstSheet), edits);
}
