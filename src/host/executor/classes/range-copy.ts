import type { Area } from '../../../model/address.ts';
import { formatProperties, type CellFormat } from '../../cell-format.ts';
import { copiedFormula } from '../../../model/formula-shift.ts';
import type { CellContent, HostSheet, Scalar, ValueType } from '../../workbook.ts';
import { areaFrom, columnCount, intersection, rowCount, wholeSheet } from '../areas.ts';
import { flag, oneOf } from '../fields.ts';
import type { RangeTarget } from '../session.ts';
import { refuseLocked, refuseProtected } from './refusals.ts';

const kinds = oneOf('All', 'Formulas', 'Values', 'Formats', 'Link');

export interface CopyOptions {
  readonly what: ReturnType<typeof kinds>;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

export function copyOptions(what: unknown, skipBlanks: unknown, transpose: unknown): CopyOptions {
  return {
    what: what === null ? 'All' : kinds(what),
    skipBlanks: skipBlanks !== null && flag(skipBlanks),
    transpose: transpose !== null && flag(transpose),
  };
}

/** One copied cell. */
interface Copied {
  readonly content: CellContent;
  readonly format: CellFormat;
}

/**
 * Copies cells. A larger destination that holds the source several times over is filled with it; otherwise the copy
 * starts at the destination's first cell and is as large as the source.
 */
export function copyCells(source: RangeTarget, destination: RangeTarget, options: CopyOptions): void {
  const from = { ...source, area: bounded(source) };
  const cells = gather(from, options);
  if (cells.length === 0) return;
  const [height, width] = [cells.length, cells[0]!.length];
  const repeats = (size: number, unit: number) => (size % unit === 0 ? size / unit : 1);
  const rows = height * repeats(rowCount(destination.area), height);
  const columns = width * repeats(columnCount(destination.area), width);
  const whole = areaFrom(destination.area.top, destination.area.left, 1, 1);
  const area = intersection(
    { ...whole, bottom: whole.top + rows - 1, right: whole.left + columns - 1 },
    wholeSheet,
  )!;
  const target = { sheet: destination.sheet, area };
  if (options.what !== 'Formats') refuseLocked(target.sheet, area);
  if (options.what === 'Formats' || options.what === 'All') refuseProtected(target.sheet, 'allowFormatCells');
  if (options.what === 'Formats' || options.what === 'All') putFormats(target, cells);
  if (options.what === 'All') copyMerges(from, target, options.transpose);
  if (options.what !== 'Formats') putContents(target, cells, from, options);
}

/** Whole rows and columns are copied as far as they are used. */
function bounded({ sheet, area }: RangeTarget): Area {
  const used = sheet.usedArea(false);
  if (rowCount(area) * columnCount(area) <= 1_000_000 || !used) return area;
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, used.bottom)),
    right: Math.max(area.left, Math.min(area.right, used.right)),
  };
}

function gather({ sheet, area }: RangeTarget, { what, transpose }: CopyOptions): Copied[][] {
  const property = what === 'Values' ? 'value' : 'formula';
  const contents = sheet.read(property, area);
  const types = sheet.read('valueType', area);
  const formats = what === 'Formats' || what === 'All' ? readFormats(sheet, area) : null;
  const cells = contents.map((row, r) =>
    row.map((content, c) => ({
      content: contentOf(content, types[r]![c]!, what !== 'Values'),
      format: formats?.[r]![c] ?? ({} as CellFormat),
    })),
  );
  if (!transpose) return cells;
  return cells[0]!.map((_, c) => cells.map((row) => row[c]!));
}

export function readFormats(sheet: HostSheet, area: Area): CellFormat[][] {
  const grids = formatProperties.map((property) => [property, sheet.read(property, area)] as const);
  return grids[0]![1].map((row, r) =>
    row.map(
      (_, c) =>
        Object.fromEntries(grids.map(([property, grid]) => [property, grid[r]![c]])) as unknown as CellFormat,
    ),
  );
}

/** What a cell holds, as it is put into another. */
export function contentOf(held: Scalar, type: ValueType, formulas = true): CellContent {
  if (formulas && typeof held === 'string' && held.startsWith('=') && type !== 'Empty' && held.length > 1)
    return { kind: 'formula', formula: held };
  if (type === 'Empty') return { kind: 'blank' };
  if (type === 'Error') return { kind: 'error', error: String(held) };
  if (typeof held === 'number') return { kind: 'number', number: held };
  if (typeof held === 'boolean') return { kind: 'boolean', boolean: held };
  return { kind: 'text', text: held };
}

function putFormats({ sheet, area }: RangeTarget, cells: readonly (readonly Copied[])[]): void {
  for (const property of formatProperties) {
    const values = spread(area, cells, ({ format }) => format[property]);
    sheet.setFormat(property, area, values);
  }
}

function putContents(target: RangeTarget, cells: Copied[][], from: RangeTarget, options: CopyOptions): void {
  const { sheet, area } = target;
  const contents = Array.from({ length: rowCount(area) }, (_, r) =>
    Array.from({ length: columnCount(area) }, (_unused, c): CellContent | null => {
      const [row, column] = [r % cells.length, c % cells[0]!.length];
      const { content } = cells[row]![column]!;
      if (content.kind === 'blank' && options.skipBlanks) return null;
      if (content.kind !== 'formula') return content;
      const [fromRow, fromColumn] = options.transpose ? [column, row] : [row, column];
      const rows = area.top + r - (from.area.top + fromRow);
      const columns = area.left + c - (from.area.left + fromColumn);
      return { kind: 'formula', formula: copiedFormula(content.formula, rows, columns) };
    }),
  );
  sheet.setContents(area, contents);
}

function copyMerges(from: RangeTarget, to: RangeTarget, transpose: boolean): void {
  if (transpose) return;
  const merges = from.sheet.merges.filter((merge) => inside(merge, from.area));
  for (const merge of merges) {
    const top = to.area.top + merge.top - from.area.top;
    const left = to.area.left + merge.left - from.area.left;
    to.sheet.merge(areaFrom(top, left, rowCount(merge), columnCount(merge)));
  }
}

function inside(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** A grid as large as the area, of the cells over and over. */
function spread<V>(area: Area, cells: readonly (readonly Copied[])[], read: (cell: Copied) => V): V[][] {
  return Array.from({ length: rowCount(area) }, (_, r) =>
    Array.from({ length: columnCount(area) }, (_unused, c) =>
      read(cells[r % cells.length]![c % cells[0]!.length]!),
    ),
  );
}
