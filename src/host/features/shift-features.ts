import type { Area, Cell } from '../../model/address.ts';
import { isColumnShift, isRowShift, shiftArea, type Shift } from '../../model/shift.ts';
import type { HostWorkbook, HostSheet } from '../workbook.ts';
import type { Chart, ChartCells } from './chart.ts';
import type { Filter } from './filter.ts';
import { shiftPivotTables } from './shift-pivots.ts';
import type { HostTable } from '../workbook.ts';

/** Moves everything that lies on the sheet's cells along with them. Both workbooks of the host use it. */
export function shiftFeatures(sheet: HostSheet, shift: Shift, workbook: HostWorkbook): void {
  const { features } = sheet;
  features.conditionalFormats = withAreas(features.conditionalFormats, shift);
  features.validations = withAreas(features.validations, shift);
  features.comments = features.comments.filter((comment) => {
    const moved = shiftCell(comment.cell, shift);
    if (moved) comment.cell = moved;
    return moved !== null;
  });
  features.rowBreaks = features.rowBreaks.flatMap((cell) => shiftCell(cell, shift) ?? []);
  features.columnBreaks = features.columnBreaks.flatMap((cell) => shiftCell(cell, shift) ?? []);
  if (features.autoFilter) features.autoFilter = shiftFilter(features.autoFilter, shift);
  const { pageLayout } = features;
  pageLayout.printArea = pageLayout.printArea && existing(shiftAreas(pageLayout.printArea, shift));
  pageLayout.printTitleRows = pageLayout.printTitleRows && shiftArea(pageLayout.printTitleRows, shift);
  pageLayout.printTitleColumns =
    pageLayout.printTitleColumns && shiftArea(pageLayout.printTitleColumns, shift);
  if (isRowShift(shift)) features.rowLevels = shiftIndexes(features.rowLevels, shift);
  if (isColumnShift(shift)) features.columnLevels = shiftIndexes(features.columnLevels, shift);
  for (const { features: own } of workbook.sheets) shiftCharts(own.charts, sheet, shift);
  shiftPivotTables(sheet, shift, workbook);
  for (const table of workbook.tables) if (table.sheet === sheet) shiftTable(table, shift, workbook);
}

function shiftCharts(charts: readonly Chart[], sheet: HostSheet, shift: Shift): void {
  const shifted = (cells: ChartCells | null) => {
    if (cells?.sheet !== sheet.id) return cells;
    const area = shiftArea(cells.area, shift);
    return area && { sheet: sheet.id, area };
  };
  for (const chart of charts) {
    chart.source = shifted(chart.source);
    for (const series of chart.series) {
      series.heading = shifted(series.heading);
      series.values = shifted(series.values);
      series.xValues = shifted(series.xValues);
    }
  }
}

/** By row or column number. */
export function shiftIndexes<V>(values: ReadonlyMap<number, V>, shift: Shift): Map<number, V> {
  const first = shift.along === 'rows' ? shift.area.top : shift.area.left;
  const last = shift.along === 'rows' ? shift.area.bottom : shift.area.right;
  const count = last - first + 1;
  const moved = new Map<number, V>();
  for (const [index, value] of values) {
    if (index < first) moved.set(index, value);
    else if (shift.kind === 'insert') moved.set(index + count, value);
    else if (index > last) moved.set(index - count, value);
  }
  return moved;
}

export function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((area) => shiftArea(area, shift) ?? []);
}

function withAreas<T extends { areas: readonly Area[] }>(items: readonly T[], shift: Shift): T[] {
  return items.filter((item) => {
    item.areas = shiftAreas(item.areas, shift);
    return item.areas.length > 0;
  });
}

function shiftCell(cell: Cell, shift: Shift): Cell | null {
  const area = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
  const moved = shiftArea(area, shift);
  return moved && { row: moved.top, column: moved.left };
}

function shiftFilter(filter: Filter, shift: Shift): Filter | null {
  const area = shiftArea(filter.area, shift);
  if (!area) return null;
  const rows = new Map([...filter.hiddenRows].map((row) => [row, true]));
  const hiddenRows = isRowShift(shift) ? new Set(shiftIndexes(rows, shift).keys()) : filter.hiddenRows;
  return { area, hiddenRows, criteria: columnsAfter(filter.criteria, filter.area, shift, () => null) };
}

function shiftTable(table: HostTable, shift: Shift, workbook: HostWorkbook): void {
  const area = shiftArea(table.area, shift);
  if (!area) return workbook.deleteTable(table);
  if (area === table.area) return;
  let nextId = Math.max(0, ...table.columns.map(({ id }) => id));
  const names = new Set(table.columns.map(({ name }) => name));
  table.columns = columnsAfter(table.columns, table.area, shift, () => {
    let number = 1;
    while (names.has(`Column${number}`)) number++;
    names.add(`Column${number}`);
    return { id: ++nextId, name: `Column${number}` };
  });
  if (table.filter) table.filter = shiftFilter(table.filter, shift);
  table.area = area;
}

/** What belongs to the columns of an area, after columns came or went within it. */
function columnsAfter<T>(columns: readonly T[], area: Area, shift: Shift, added: () => T): T[] {
  const { along, kind, area: place } = shift;
  if (along !== 'columns' || place.top > area.top || place.bottom < area.bottom) return [...columns];
  const from = Math.max(0, place.left - area.left);
  if (kind === 'insert') {
    if (place.left <= area.left || place.left > area.right) return [...columns];
    const count = place.right - place.left + 1;
    return [...columns.slice(0, from), ...Array.from({ length: count }, added), ...columns.slice(from)];
  }
  return columns.filter((_, index) => area.left + index < place.left || area.left + index > place.right);
}

function existing(areas: Area[]): Area[] | null {
  return areas.length > 0 ? areas : null;
}
