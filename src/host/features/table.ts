import type { Area } from '../../model/address.ts';
import type { TableSnapshot } from '../../model/snapshot.ts';
import type { HostSheet, HostTable } from '../workbook.ts';

export function newTable(
  id: string,
  name: string,
  sheet: HostSheet,
  area: Area,
  names: readonly string[],
): HostTable {
  return {
    id,
    name,
    sheet,
    area,
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
    columns: names.map((column, index) => ({ id: index + 1, name: column })),
    filter: null,
    sortFields: [],
  };
}

/** A table as far as a snapshot tells it; its column names are its headings. */
export function tableOf(id: string, sheet: HostSheet, snapshot: TableSnapshot): HostTable {
  const { area, hasHeader, hasTotals } = snapshot;
  const count = area.right - area.left + 1;
  const headings = hasHeader ? sheet.read('text', { ...area, bottom: area.top })[0]! : [];
  const names = Array.from({ length: count }, (_, index) => headings[index] || `Column${index + 1}`);
  return {
    ...newTable(id, snapshot.name, sheet, area, names),
    showHeaders: hasHeader,
    showTotals: hasTotals,
  };
}

/** The rows between headings and totals; null when a table has none. */
export function bodyOf({ area, showHeaders, showTotals }: HostTable): Area | null {
  const body = { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
  return body.bottom < body.top ? null : body;
}
