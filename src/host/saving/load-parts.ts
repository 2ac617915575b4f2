import { readConditionalFormats } from '../../xlsx/conditional-formats.ts';
import { readCustomParts } from '../../xlsx/read-part.ts';
import { conditionalFormatOf } from '../features/file-conditions.ts';
import type { HostWorkbook } from '../workbook.ts';

/** Gives the workbook what its file has beside the snapshot: custom parts, so that add-ins find what they kept, and conditional formats. */
export async function loadParts(workbook: HostWorkbook, bytes: Uint8Array): Promise<void> {
  for (const xml of await readCustomParts(bytes)) {
    workbook.features.customXmlParts.set(workbook.newId(), xml);
  }
  const conditions = await readConditionalFormats(bytes);
  for (const sheet of workbook.sheets) {
    const own = conditions.get(sheet.name) ?? [];
    if (own.length === 0) continue;
    sheet.features.conditionalFormats = own.map((one) => conditionalFormatOf(workbook.newId(), one));
    workbook.tell({ kind: 'featureChanged', sheet, feature: 'conditionalFormats' });
  }
}
