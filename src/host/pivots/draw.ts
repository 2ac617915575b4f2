import { contentOf } from './contents.ts';
import type { Area } from '../../model/address.ts';
import type { PivotData, PivotDrawing, PivotTable, PivotValue } from '../features/pivot-table.ts';
import type { CellContent, HostSheet } from '../workbook.ts';
import { itemsOf, nameOfData } from './items.ts';
import { columnsOf, labelWidth, linesOf, type PivotColumn } from './lines.ts';
import { isShare } from './shown-as.ts';
import { workOut } from './table.ts';

type Written = PivotValue | string | number | null;

export interface PivotPicture {
  readonly drawing: PivotDrawing;
  readonly cells: readonly (readonly CellContent[])[];
  readonly formats: readonly (readonly string[])[];
  readonly indents: readonly number[];
  readonly bold: readonly boolean[];
}

/** A pivot table nothing was put into keeps this much room. */
const blankSize = { rows: 18, columns: 3 };

/** Works out what a pivot table shows and where. */
export function picture(pivot: PivotTable): PivotPicture {
  const figures = workOut(pivot);
  const lines = linesOf(pivot, figures.rows);
  const data: readonly (PivotData | null)[] = pivot.data.length > 0 ? pivot.data : [null];
  const shown = pivot.columns.length > 0 || pivot.data.length > 0 ? columnsOf(pivot, figures.columns) : [];
  const columns = shown.flatMap((column) => data.map((one) => ({ ...column, data: one })));
  const header = headerOf(pivot, columns);
  const { emptyCellText, fillEmptyCells } = pivot.layout;
  const body = lines.map(({ labels, path }) => [
    ...labels,
    ...columns.map(({ path: across, data: one }): Written => {
      if (!path || !one) return null;
      return figures.at(path, across, one) ?? (fillEmptyCells && emptyCellText !== '' ? emptyCellText : null);
    }),
  ]);
  const rows: Written[][] = [...header, ...body];
  const width = Math.max(1, labelWidth(pivot) + columns.length, rows.length === 0 ? blankSize.columns : 0);
  const formatOf = (one: PivotData | null) =>
    one?.numberFormat ?? (one && isShare(one.showAs.calculation) ? '0.00%' : 'General');
  const filters = filterRows(pivot, Math.max(width, pivot.filters.length > 0 ? 2 : 1));
  const across = Math.max(width, filters[0]?.length ?? 0);
  const all = [...filters, ...rows].map((row) => Array.from({ length: across }, (_, at) => row[at] ?? null));
  return {
    drawing: drawingOf(pivot, filters.length, header.length, lines, width, columns),
    cells: all.map((row) => row.map(contentOf)),
    formats: all.map((row, r) =>
      row.map((cell, c) => {
        if (cell !== null && typeof cell === 'object') return cell.numberFormat;
        const column = columns[c - labelWidth(pivot)];
        return column && r >= filters.length + header.length ? formatOf(column.data) : 'General';
      }),
    ),
    indents: all.map((_, r) => lines[r - filters.length - header.length]?.indent ?? 0),
    bold: all.map((_, r) => {
      const at = r - filters.length - header.length;
      return at >= 0 ? (lines[at]?.bold ?? false) : r >= filters.length;
    }),
  };
}

type DataColumn = PivotColumn & { readonly data: PivotData | null };

function headerOf(pivot: PivotTable, columns: readonly DataColumn[]): Written[][] {
  const { rows, columns: across, data, layout } = pivot;
  if (rows.length + across.length + data.length === 0) return [];
  const width = labelWidth(pivot);
  const captionOf = (name: string) => pivot.fields.find((field) => field.name === name)!.caption;
  const compact = layout.layoutType === 'Compact';
  const headings = Array.from({ length: width }, (_, at): Written => {
    if (!layout.showFieldHeaders || rows.length === 0) return null;
    return compact ? 'Row Labels' : captionOf(rows[at]!);
  });
  const names = columns.map(({ data: one }): Written => (one ? nameOfData(one) : null));
  if (across.length === 0) return [[...headings, ...names]];
  const corner = Array.from({ length: width }, (_, at): Written =>
    at === 0 && data.length === 1 ? nameOfData(data[0]!) : null,
  );
  const titles = layout.showFieldHeaders ? (compact ? ['Column Labels'] : across.map(captionOf)) : [];
  const levels = across.map((_, level) =>
    columns.map((column, at) => levelLabel(column, level, columns[at - 1], data)),
  );
  const lower = data.length > 1 ? [columns.map((column, at) => (column.total ? null : names[at]!))] : [];
  const parts: Written[][] = [...levels, ...lower];
  return [
    [...corner, ...titles],
    ...parts.map((part, at) => [
      ...(at === parts.length - 1 ? headings : Array.from({ length: width }, () => null)),
      ...part,
    ]),
  ];
}

function levelLabel(
  { path, total, data: one }: DataColumn,
  level: number,
  before: DataColumn | undefined,
  data: readonly PivotData[],
): Written {
  const several = data.length > 1 && one;
  if (path.length === 0) return level > 0 ? null : several ? `Total ${nameOfData(one)}` : 'Grand Total';
  if (total) {
    if (level !== path.length - 1) return null;
    return several ? `${path[level]} ${nameOfData(one)}` : `${path[level]} Total`;
  }
  const outer = (own: readonly string[]) => JSON.stringify(own.slice(0, level + 1));
  const goesOn = before && !before.total && outer(before.path) === outer(path);
  return goesOn ? null : (path[level] ?? null);
}

function filterRows(pivot: PivotTable, width: number): Written[][] {
  if (pivot.filters.length === 0) return [];
  const rows = pivot.filters.map((name): Written[] => {
    const field = pivot.fields.find((one) => one.name === name)!;
    const kept = itemsOf(pivot, name).filter(({ label }) => field.filters.manual?.has(label) ?? true);
    const all = kept.length === itemsOf(pivot, name).length;
    return [field.caption, all ? '(All)' : kept.length === 1 ? kept[0]! : '(Multiple Items)'];
  });
  return [...rows, Array.from({ length: width }, () => null)];
}

function drawingOf(
  { place, filters }: PivotTable,
  above: number,
  header: number,
  lines: ReturnType<typeof linesOf>,
  width: number,
  columns: readonly DataColumn[],
): PivotDrawing {
  const top = Math.max(place.row, above);
  const left = place.column;
  const rows = header + lines.length || blankSize.rows;
  const right = left + width - 1;
  const first = Math.min(right, left + width - columns.length);
  const bottom = top + rows - 1;
  return {
    whole: { top, left, bottom, right },
    body: { top: Math.min(bottom, top + header), left: first, bottom, right },
    rowLabels: {
      top: Math.min(bottom, top + Math.max(0, header - 1)),
      left,
      bottom,
      right: Math.max(left, first - 1),
    },
    columnLabels: { top, left: first, bottom: Math.max(top, top + header - 1), right },
    filterAxis:
      above > 0
        ? { top: top - above, left, bottom: top - above + filters.length - 1, right: left + 1 }
        : null,
    rowPaths: lines.map(({ path }) => path ?? []),
    columnPaths: columns.map(({ path }) => path),
    dataIds: columns.map(({ data }) => data?.id ?? null),
  };
}

/** Everything the pivot table covers, with its filters above. */
export function coveredBy({ whole, filterAxis }: PivotDrawing): Area {
  if (!filterAxis) return whole;
  return { ...whole, top: filterAxis.top, right: Math.max(whole.right, filterAxis.right) };
}

/** Empties what was drawn before and writes what is drawn now. */
export function put(
  sheet: HostSheet,
  pivot: PivotTable,
  { drawing, cells, formats, indents, bold }: PivotPicture,
): void {
  erase(sheet, pivot);
  pivot.drawn = drawing;
  if (cells.length === 0) return;
  const area = { ...coveredBy(drawing), bottom: coveredBy(drawing).top + cells.length - 1 };
  sheet.setContents(area, cells);
  sheet.setFormat('numberFormat', area, formats);
  sheet.setFormat(
    'bold',
    area,
    cells.map((row, r) => row.map(() => bold[r])),
  );
  sheet.setFormat(
    'indent',
    { ...area, right: area.left },
    indents.map((indent) => [indent]),
  );
}

export function erase(sheet: HostSheet, pivot: PivotTable): void {
  if (!pivot.drawn) return;
  const area = coveredBy(pivot.drawn);
  sheet.clear(area, pivot.layout.preserveFormatting ? 'contents' : 'all');
  if (pivot.layout.preserveFormatting)
    sheet.fillFormat(area, { bold: false, indent: 0, numberFormat: 'General' });
  pivot.drawn = null;
}
