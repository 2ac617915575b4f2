import { sheetOf as plainSheet } from '../support/sheet.ts';
import { readWorkbook, type ReadOptions } from '../../src/excel/read-workbook.ts';
import { CellBuilder } from '../../src/model/cells.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { openExcel, type OpenExcelOptions } from '../support/excel.ts';

/** Reads the workbook through Microsoft's client and the embedded Excel. */
export async function readThroughExcel(
  source: WorkbookSnapshot,
  options: OpenExcelOptions = {},
  reading: ReadOptions = {},
) {
  const excel = await openExcel(source, { ...options, global: true });
  try {
    const snapshot = await readWorkbook(reading);
    const { roundTrips } = excel.host;
    return { snapshot, roundTrips, requests: excel.host.requests.filter((one) => !one.housekeeping) };
  } finally {
    excel.close();
  }
}

export function workbookOf(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, names: [], date1904: null, structureProtected: false, calculation: 'automatic' };
}

/** A sheet of these cells: a text for each that `valueAt` gives one for, a number for a number. */
export function sheetOf(
  name: string,
  rows: number,
  columns: number,
  valueAt: (row: number, column: number) => string | number,
  numberFormat = 'General',
): SheetSnapshot {
  const builder = new CellBuilder();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      builder.add(row, column, cellValue(valueAt(row, column)), null, numberFormat);
    }
  }
  return plainSheet(name, builder.finish());
}

function cellValue(value: string | number): CellValue {
  return typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };
}
