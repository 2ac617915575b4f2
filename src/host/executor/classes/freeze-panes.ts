import type { HostSheet, HostWorkbook } from '../../workbook.ts';
import { rangeArgument, wholeSheet } from '../areas.ts';
import { invalidArgument, itemNotFound } from '../errors.ts';
import { hostClass } from '../objects.ts';
import { range } from './range.ts';

function freeze(sheet: HostSheet, rows: number, columns: number, workbook: HostWorkbook): void {
  if (rows < 0 || columns < 0) throw invalidArgument('The count');
  sheet.features.frozen = rows === 0 && columns === 0 ? null : { rows, columns };
  workbook.tell({ kind: 'featureChanged', sheet, feature: 'frozen' });
}

/** The cells that stay in sight. */
function location(sheet: HostSheet) {
  const { frozen } = sheet.features;
  if (!frozen) return null;
  const { rows, columns } = frozen;
  const bottom = rows === 0 ? wholeSheet.bottom : rows - 1;
  const right = columns === 0 ? wholeSheet.right : columns - 1;
  return range.of({ sheet, area: { top: 0, left: 0, bottom, right } });
}

export const freezePanes = hostClass<HostSheet>('WorksheetFreezePanes', {
  methods: {
    FreezeAt: (sheet, args, session) => {
      const { area } = rangeArgument(sheet, args, 0, session);
      const rows = area.bottom === wholeSheet.bottom ? 0 : area.bottom + 1;
      const columns = area.right === wholeSheet.right ? 0 : area.right + 1;
      freeze(sheet, rows, columns, session.workbook);
    },
    FreezeColumns: (sheet, args, { workbook }) => freeze(sheet, 0, args.integerOr(0, 1), workbook),
    FreezeRows: (sheet, args, { workbook }) => freeze(sheet, args.integerOr(0, 1), 0, workbook),
    GetLocation: (sheet) => {
      const frozen = location(sheet);
      if (!frozen) throw itemNotFound();
      return frozen;
    },
    GetLocationOrNullObject: location,
    Unfreeze: (sheet, _, { workbook }) => freeze(sheet, 0, 0, workbook),
  },
});
