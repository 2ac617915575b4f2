import type { HostWorkbook } from '../../workbook.ts';
import { eventMethods } from '../events.ts';
import { collectionMethods, hostClass } from '../objects.ts';
import { refuseProtectedStructure } from './refusals.ts';
import { worksheet } from './worksheet.ts';
import { candidates, freeName, validName } from './worksheet-list.ts';

const sheets = (workbook: HostWorkbook) => workbook.sheets.map((sheet) => worksheet.of(sheet));

export const worksheetCollection = hostClass<HostWorkbook>('WorksheetCollection', {
  items: sheets,
  methods: {
    ...collectionMethods(sheets),
    ...eventMethods(),
    Add: (workbook, args, session) => {
      refuseProtectedStructure(workbook);
      const name = args.isMissing(0) ? freeName(workbook) : validName(args.text(0), session, null);
      return worksheet.of(workbook.addSheet(name));
    },
    GetActiveWorksheet: (workbook) => worksheet.of(workbook.activeSheet),
    GetCount: (workbook, args) => candidates(workbook, args.flag(0)).length,
    GetFirst: (workbook, args) => worksheet.of(candidates(workbook, args.flag(0))[0]!),
    GetLast: (workbook, args) => worksheet.of(candidates(workbook, args.flag(0)).at(-1)!),
  },
});
