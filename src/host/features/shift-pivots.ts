import type { Area } from '../../model/address.ts';
import { shiftArea, type Shift } from '../../model/shift.ts';
import type { HostSheet, HostWorkbook } from '../workbook.ts';

/** What pivot tables read on the sheet moves, and so does what they show there. */
export function shiftPivotTables(sheet: HostSheet, shift: Shift, workbook: HostWorkbook): void {
  for (const { source } of workbook.sheets.flatMap(({ features }) => features.pivotTables))
    if ('sheetId' in source && source.sheetId === sheet.id && source.area)
      source.area = shiftArea(source.area, shift);
  sheet.features.pivotTables = sheet.features.pivotTables.filter((pivot) => {
    const { drawn } = pivot;
    const whole = drawn && shiftArea(drawn.whole, shift);
    if (!drawn || !whole) return false;
    const rows = whole.top - drawn.whole.top;
    const columns = whole.left - drawn.whole.left;
    const moved = (area: Area): Area => ({
      top: area.top + rows,
      left: area.left + columns,
      bottom: area.bottom + rows,
      right: area.right + columns,
    });
    pivot.place = { row: pivot.place.row + rows, column: pivot.place.column + columns };
    pivot.drawn = {
      ...drawn,
      whole: moved(drawn.whole),
      body: moved(drawn.body),
      rowLabels: moved(drawn.rowLabels),
      columnLabels: moved(drawn.columnLabels),
      filterAxis: drawn.filterAxis && moved(drawn.filterAxis),
    };
    return true;
  });
}
