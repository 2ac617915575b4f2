import { oneOf } from '../fields.ts';
import { invalidOperation } from '../errors.ts';
import type { Arguments } from '../arguments.ts';
import type { RangeTarget } from '../session.ts';
import type { HostSheet } from '../../workbook.ts';
import { refuseProtected } from './refusals.ts';

const options = oneOf('ByRows', 'ByColumns');
const deepest = 7;

/** Rows or columns that belong together, one level deeper. */
export function group(target: RangeTarget, args: Arguments, by: 1 | -1): void {
  const { sheet } = target;
  const { levels, first, last } = linesOf(target, args.value(0));
  refuseProtected(sheet);
  for (let line = first; line <= last; line++) {
    const level = (levels.get(line) ?? 0) + by;
    if (level < 0 || level > deepest) throw invalidOperation('There is no such level.');
    if (level === 0) levels.delete(line);
    else levels.set(line, level);
  }
}

export function showGroup(target: RangeTarget, args: Arguments, shown: boolean): void {
  const { levels, first, last, hide } = linesOf(target, args.value(0));
  refuseProtected(target.sheet);
  for (let line = first; line <= last; line++) if (levels.has(line)) hide(line, !shown);
}

/** Shows outlines down to a level: what lies deeper is hidden. Zero leaves rows or columns as they are. */
export function showLevels(sheet: HostSheet, rowLevels: number, columnLevels: number): void {
  const { features } = sheet;
  if (rowLevels > 0)
    for (const [row, level] of features.rowLevels) sheet.setRowsHidden(row, row, level >= rowLevels);
  if (columnLevels > 0)
    for (const [column, level] of features.columnLevels)
      sheet.setColumnsHidden(column, column, level >= columnLevels);
}

function linesOf({ sheet, area }: RangeTarget, option: unknown) {
  const rows = options(option) === 'ByRows';
  return {
    levels: rows ? sheet.features.rowLevels : sheet.features.columnLevels,
    first: rows ? area.top : area.left,
    last: rows ? area.bottom : area.right,
    hide: (line: number, hidden: boolean) =>
      rows ? sheet.setRowsHidden(line, line, hidden) : sheet.setColumnsHidden(line, line, hidden),
  };
}
