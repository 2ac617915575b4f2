import type { Area } from '../../../model/address.ts';
import type { CellProperties, FormatProperty, HostSheet } from '../../workbook.ts';
import type { Arguments } from '../arguments.ts';
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from '../areas.ts';
import { accessDenied, HostError, invalidArgument } from '../errors.ts';
import { contentOf } from '../input.ts';
import type { RangeTarget } from '../session.ts';

const largestWrite = 33_554_000;

/** Excel refuses changes to a protected sheet; cells count as locked, as they are until someone unlocks them. */
export function refuseProtected(sheet: HostSheet): void {
  if (sheet.protected) throw accessDenied();
}

/** Assigns `values` or `formulas`: one value for all cells, or a grid as large as the range. */
export function writeContents({ sheet, area }: RangeTarget, value: unknown): void {
  refuseProtected(sheet);
  const grid = gridOf(area, value);
  const formats = sheet.read('numberFormat', area);
  sheet.setContents(
    area,
    grid.map((row, r) => row.map((input, c) => contentOf(input, formats[r]![c]!))),
  );
}

/** Assigns one format property likewise. */
export function writeFormat({ sheet, area }: RangeTarget, property: FormatProperty, value: unknown): void {
  refuseProtected(sheet);
  const type = { numberFormat: 'string', bold: 'boolean', indent: 'number' }[property];
  const grid = gridOf(area, value);
  const valid = grid.every((row) => row.every((item) => item === null || typeof item === type));
  if (!valid) throw invalidArgument('The format');
  sheet.setFormat(property, area, grid as (CellProperties[FormatProperty] | null)[][]);
}

/** The client asks before it writes a large grid in strips. */
export function validateSize({ area }: RangeTarget, args: Arguments): void {
  if (args.integer(0) !== rowCount(area) || args.integer(1) !== columnCount(area)) throw wrongSize();
}

export function clearCells({ sheet, area }: RangeTarget, args: Arguments): void {
  refuseProtected(sheet);
  const what = args.textOr(0, 'All');
  if (what === 'All') sheet.clear(area, 'all');
  else if (what === 'Contents') sheet.clear(area, 'contents');
  else if (what === 'Formats') sheet.clear(area, 'formats');
  else throw invalidArgument('Argument 1');
}

function gridOf(area: Area, value: unknown): unknown[][] {
  if (isEntireRow(area) || isEntireColumn(area)) throw invalidArgument('A whole row or column');
  if (cellCount(area) > largestWrite) {
    throw new HostError('OperationCellsExceedLimit', 400, 'The operation concerns too many cells.');
  }
  if (!Array.isArray(value)) {
    return Array.from({ length: rowCount(area) }, () =>
      Array.from({ length: columnCount(area) }, () => value),
    );
  }
  const fits =
    value.length === rowCount(area) &&
    value.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw wrongSize();
  return value as unknown[][];
}

const wrongSize = () => invalidArgument('The number of rows or columns in the array');
