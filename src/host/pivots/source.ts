import type { Area } from '../../model/address.ts';
import type { PivotField, PivotRecord, PivotTable } from '../features/pivot-table.ts';
import type { HostSheet, HostWorkbook, Place } from '../workbook.ts';

/** Where a pivot table reads; null when that is gone. */
export function sourceOf({ source }: PivotTable, workbook: HostWorkbook): Place | null {
  if ('tableId' in source) {
    const table = workbook.tables.find(({ id }) => id === source.tableId);
    if (!table) return null;
    const { area, sheet, showTotals } = table;
    return { sheet, area: { ...area, bottom: area.bottom - Number(showTotals) } };
  }
  const sheet = workbook.sheets.find(({ id }) => id === source.sheetId);
  return sheet && source.area ? { sheet, area: source.area } : null;
}

/** Names of the columns; null when one has none, or there is nothing below them. */
export function headingsOf({ sheet, area }: Place): string[] | null {
  if (area.bottom === area.top) return null;
  const [names = []] = sheet.read('text', { ...area, bottom: area.top });
  if (names.some((name) => name.trim() === '')) return null;
  const taken = new Map<string, number>();
  return names.map((name) => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name}${count}`;
  });
}

/** Reads the source anew. Fields that are still there keep their filters and order. */
export function readSource(pivot: PivotTable, place: Place, headings: readonly string[]): void {
  pivot.fields = headings.map((name) => pivot.fields.find((field) => field.name === name) ?? newField(name));
  pivot.records = recordsOf(place.sheet, { ...place.area, top: place.area.top + 1 });
  const known = new Set(headings);
  for (const axis of ['rows', 'columns', 'filters'] as const)
    pivot[axis] = pivot[axis].filter((name) => known.has(name));
  pivot.data = pivot.data.filter(({ field }) => known.has(field));
}

function recordsOf(sheet: HostSheet, area: Area): PivotRecord[] {
  const values = sheet.read('value', area);
  const texts = sheet.read('text', area);
  const formats = sheet.read('numberFormat', area);
  return values.map((row, r) =>
    row.map((value, c) => ({
      value,
      label: value === '' ? '(blank)' : texts[r]![c]!,
      numberFormat: formats[r]![c]!,
    })),
  );
}

function newField(name: string): PivotField {
  return {
    name,
    caption: name,
    filters: {},
    descending: false,
    sortedBy: null,
    subtotals: { automatic: true },
    showAllItems: false,
    collapsed: new Set(),
  };
}
