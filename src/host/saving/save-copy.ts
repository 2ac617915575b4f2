import { editXlsx } from '../../xlsx/write/edit-xlsx.ts';
import type { HostWorkbook } from '../workbook.ts';
import type { Changes } from './changes.ts';

/** The opened file with everything that happened to the workbook since. */
export async function saveCopy(
  bytes: Uint8Array,
  workbook: HostWorkbook,
  changes: Changes,
): Promise<Uint8Array<ArrayBuffer>> {
  await workbook.settled();
  return new Uint8Array(await editXlsx(bytes, changes.edits()));
}
