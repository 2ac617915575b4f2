import { cellAt } from '../model/cells.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';

/** Stands in column A of every sheet that lists findings, in this row. */
export const reportMarker = 'sitova.report/1';
export const reportMarkerRow = 2;
/** Stands alone in a cell of column A of every validation record. */
export const recordMarker = 'sitova.record/1';
/** Rows that stand in the same place in every record. The last three rows are the two sums and the marker. */
export const recordRows = { title: 0, verdict: 1, at: 3, by: 4 } as const;
/** How far down the marker may stand. */
const farthest = 5000;

/** The workbook without the sheets that Sitova wrote about it, which are never read as plans. */
export function withoutOwnSheets(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = snapshot.sheets.filter((sheet) => markerRow(sheet) === null && !listsFindings(sheet));
  return sheets.length === snapshot.sheets.length ? snapshot : { ...snapshot, sheets };
}

/** Row of the marker; null when the sheet is no validation record. */
export function markerRow({ cells, used }: SheetSnapshot): number | null {
  if (used === null || used.bottom > farthest || !cells.strings.includes(recordMarker)) return null;
  for (let row = used.bottom; row >= 0; row--) {
    const value = cellAt(cells, row, 0)?.value;
    if (value?.kind === 'text' && value.text === recordMarker) return row;
  }
  return null;
}

function listsFindings({ cells }: SheetSnapshot): boolean {
  const value = cellAt(cells, reportMarkerRow, 0)?.value;
  return value?.kind === 'text' && value.text === reportMarker;
}
