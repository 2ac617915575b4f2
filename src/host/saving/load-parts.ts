import { readCustomParts } from '../../xlsx/read-part.ts';
import type { HostWorkbook } from '../workbook.ts';

/** Gives the workbook the custom parts of its file, so that add-ins find what they kept there. */
export async function loadParts(workbook: HostWorkbook, bytes: Uint8Array): Promise<void> {
  for (const xml of await readCustomParts(bytes)) {
    workbook.features.customXmlParts.set(workbook.newId(), xml);
  }
}
