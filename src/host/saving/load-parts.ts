import { readConditionalFormats } from '../../xlsx/conditional-formats.ts';
import { readDataValidations } from '../../xlsx/data-validations.ts';
import { readCustomParts } from '../../xlsx/read-part.ts';
import { conditionalFormatOf } from '../features/file-conditions.ts';
import { validationOf } from '../features/file-validations.ts';
import type { HostWorkbook } from '../workbook.ts';

/** Gives the workbook what its file has beside the snapshot: custom parts, so that add-ins find what they kept, conditional formats and what cells accept. */
export async function loadParts(workbook: HostWorkbook, bytes: Uint8Array): Promise<void> {
  for (const xml of await readCustomParts(bytes)) {
    workbook.features.customXmlParts.set(workbook.newId(), xml);
  }
  const validations = await readDataValidations(bytes);
  const conditions = await readConditionalFormats(bytes);
  for (const sheet of workbook.sheets) {
    sheet.features.validations = (validations.get(sheet.name) ?? []).map(validationOf);
    const own = conditions.get(sheet.name) ?? [];
    if (own.length === 0) continue;
    sheet.features.conditionalFormats = own.map((one) => conditionalFormatOf(workbook.newId(), one));
    workbook.tell({ kind: 'featureChanged', sheet, feature: 'conditionalFormats' });
  }
}
