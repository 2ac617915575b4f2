import type { Area } from '../../../model/address.ts';
import type { FormatProperty } from '../../cell-format.ts';
import { subtract, touchesAny } from '../../features/areas.ts';
import { takeCells } from '../../features/condition-formulas.ts';
import type { CellContent } from '../../workbook.ts';
import type { Arguments } from '../arguments.ts';
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from '../areas.ts';
import { HostError, invalidArgument } from '../errors.ts';
import { oneOf } from '../fields.ts';
import { typedInput } from '../input.ts';
import type { RangeTarget } from '../session.ts';
import { isCovered, refuseLocked, refusePivotTables, refuseProtected } from './refusals.ts';

const largestWrite = 33_554_000;

/** Assigns `values` or `formulas`: one value for all cells, or a grid as large as the range. */
export function writeContents(
  { sheet, area }: RangeTarget,
  value: unknown,
  read: (input: unknown, row: number, column: number) => unknown = (input) => input,
): void {
  const grid = gridOf(area, value);
  refuseLocked(sheet, area);
  refusePivotTables(sheet, area);
  const formats = sheet.read('numberFormat', area);
  const brought: (string | undefined)[][] = [];
  let bringsFormats = false;
  const contents = grid.map((row, r) => {
    brought.push([]);
    return row.map((input, c): CellContent | null => {
      const typed = typedInput(read(input, area.top + r, area.left + c), formats[r]![c]!);
      if (!typed || isCovered(sheet, area.top + r, area.left + c)) return null;
      if (typed.numberFormat !== undefined && formats[r]![c] === 'General') {
        brought[r]![c] = typed.numberFormat;
        bringsFormats = true;
      }
      return typed.content;
    });
  });
  if (bringsFormats) sheet.setFormat('numberFormat', area, filled(brought, area));
  sheet.setContents(area, contents);
}

/** Assigns one format property likewise. */
export function writeFormat({ sheet, area }: RangeTarget, property: FormatProperty, value: unknown): void {
  refuseProtected(sheet, 'allowFormatCells');
  if (property === 'numberFormat') [value].flat(2).forEach(refuseBrokenFormat);
  const type = { numberFormat: 'string', bold: 'boolean', indent: 'number' }[property as 'bold'] ?? 'string';
  if (!Array.isArray(value) || (value.length === 1 && Array.isArray(value[0]) && value[0].length === 1)) {
    const only = Array.isArray(value) ? (value as unknown[][])[0]![0] : value;
    if (only === null) return;
    if (typeof only !== type) throw invalidArgument('The format');
    return sheet.fillFormat(area, { [property]: only });
  }
  const grid = gridOf(area, value);
  const valid = grid.every((row) => row.every((item) => item === null || typeof item === type));
  if (!valid) throw invalidArgument('The format');
  const values = grid.map((row) => row.map((item) => item ?? undefined));
  sheet.setFormat(property, area, values);
}

/** A number format has four sections at most, and its brackets are closed. */
function refuseBrokenFormat(code: unknown): void {
  if (typeof code !== 'string') return;
  const bare = code.replaceAll(/"[^"]*"|[\\_*]./g, '');
  const plain = bare.replaceAll(/\[[^[\]]*\]/g, '');
  if (/[[\]]/.test(plain) || plain.split(';').length > 4) throw invalidArgument('The number format');
}

/** The client asks before it writes a large grid in strips. */
export function validateSize({ area }: RangeTarget, args: Arguments): void {
  if (args.integer(0) !== rowCount(area) || args.integer(1) !== columnCount(area)) throw wrongSize();
}

const clearKinds = oneOf('All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents');

export function clearCells(target: RangeTarget, args: Arguments): void {
  const { sheet, area } = target;
  const what = args.isMissing(0) ? 'All' : clearKinds(args.value(0));
  if (what === 'Contents' || what === 'ResetContents') refuseLocked(sheet, area);
  else refuseProtected(sheet, what === 'All' ? undefined : 'allowFormatCells');
  if (what === 'Contents' || what === 'ResetContents') return sheet.clear(area, 'contents');
  if (what === 'Hyperlinks') return sheet.fillFormat(area, { hyperlink: null });
  if (what === 'RemoveHyperlinks') {
    return sheet.fillFormat(area, { hyperlink: null, underline: 'None', fontColor: '#000000' });
  }
  sheet.clear(area, what === 'All' ? 'all' : 'formats');
  clearConditions(target);
  if (what === 'All') clearValidation(target);
}

/** Conditional formats go with the other formats. */
function clearConditions({ sheet, area }: Pick<RangeTarget, 'sheet' | 'area'>): void {
  const { features } = sheet;
  if (!features.conditionalFormats.some(({ areas }) => touchesAny(areas, area))) return;
  for (const format of features.conditionalFormats) takeCells(format, area);
  features.conditionalFormats = features.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

function clearValidation({ sheet, area }: Pick<RangeTarget, 'sheet' | 'area'>): void {
  const { features } = sheet;
  for (const validation of features.validations) validation.areas = subtract(validation.areas, area);
  features.validations = features.validations.filter(({ areas }) => areas.length > 0);
}

/** As many rows and columns as the area has. */
export function gridOf(area: Area, value: unknown): unknown[][] {
  if (isEntireRow(area) || isEntireColumn(area)) throw invalidArgument('A whole row or column');
  if (cellCount(area) > largestWrite) {
    throw new HostError('OperationCellsExceedLimit', 400, 'The operation concerns too many cells.');
  }
  if (!Array.isArray(value)) return fill(area, value);
  // One value in an array of its own fills the range, as Excel does it.
  const [first] = value as unknown[];
  if (value.length === 1 && Array.isArray(first) && first.length === 1 && cellCount(area) > 1)
    return fill(area, first[0]);
  const fits =
    value.length === rowCount(area) &&
    value.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw wrongSize();
  return value as unknown[][];
}

function fill(area: Area, value: unknown): unknown[][] {
  return Array.from({ length: rowCount(area) }, () => Array.from({ length: columnCount(area) }, () => value));
}

function filled<V>(rows: (V | undefined)[][], area: Area): (V | undefined)[][] {
  return rows.map((row) => Array.from({ length: columnCount(area) }, (_, column) => row[column]));
}

const wrongSize = () => invalidArgument('The number of rows or columns in the array');
