import type { HostWorkbook } from '../../workbook.ts';
import { areaFrom } from '../areas.ts';
import { hostClass, targetOf } from '../objects.ts';
import { application, runtime } from './application.ts';
import { customXmlPartCollection } from './custom-xml-part.ts';
import { namedItemCollection } from './named-item.ts';
import { workbookProtection } from './protection.ts';
import { range } from './range.ts';
import { settingCollection } from './setting.ts';
import { tableCollection } from './table.ts';
import { worksheetCollection } from './worksheet.ts';

export const workbook = hostClass<HostWorkbook>('Workbook', {
  get: { ReadOnly: (_, session) => session.readOnly },
  objects: {
    _Runtime: () => runtime.of(null),
    Application: (workbook) => application.of(workbook),
    CustomXmlParts: () => customXmlPartCollection.of({ namespace: null }),
    Names: () => namedItemCollection.of({ sheet: null }),
    Protection: (workbook) => workbookProtection.of(workbook),
    Settings: () => settingCollection.of(null),
    Tables: () => tableCollection.of({ sheet: null, area: null, fully: false }),
    Worksheets: (workbook) => worksheetCollection.of(workbook),
  },
  methods: {
    _GetRangeForEventByReferenceId: (_, args, session) => {
      const target = targetOf(session.referenced(args.text(0)), range);
      return target && range.of(target);
    },
    _RemoveReference: (_, args, session) => session.release(args.text(0)),
    GetActiveCell: ({ activeSheet, selection }) =>
      range.of({
        sheet: activeSheet,
        area: areaFrom(selection.activeCell.row, selection.activeCell.column, 1, 1),
      }),
    GetSelectedRange: ({ activeSheet, selection }) => range.of({ sheet: activeSheet, area: selection.area }),
  },
});
