import { hostClass } from '../objects.ts';
import type { HostSheet, HostWorkbook } from '../../workbook.ts';

export const worksheetProtection = hostClass<HostSheet>('WorksheetProtection', {
  get: { Protected: (sheet) => sheet.protected },
});

export const workbookProtection = hostClass<HostWorkbook>('WorkbookProtection', {
  get: { Protected: (workbook) => workbook.structureProtected },
});
