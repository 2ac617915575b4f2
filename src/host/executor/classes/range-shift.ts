import type { Area } from '../../../model/address.ts';
import { isColumnShift, isRowShift, type Shift } from '../../../model/shift.ts';
import type { HostWorkbook } from '../../workbook.ts';
import type { Arguments } from '../arguments.ts';
import { columnCount, isEntireColumn, isEntireRow, rowCount } from '../areas.ts';
import { invalidArgument } from '../errors.ts';
import { oneOf } from '../fields.ts';
import type { RangeTarget, Session } from '../session.ts';
import { refuseFallingOff, refuseProtected, refuseTearing } from './refusals.ts';

const insertions = oneOf('Down', 'Right');
const deletions = oneOf('Up', 'Left');

/** Puts blank cells in the range's place; the answer is the new cells. */
export function insertCells({ sheet, area }: RangeTarget, args: Arguments, session: Session): RangeTarget {
  const along = alongOf(area, insertions(args.value(0)) === 'Down');
  carryOut({ kind: 'insert', area, along }, { sheet }, session.workbook);
  return { sheet, area };
}

export function deleteCells({ sheet, area }: RangeTarget, args: Arguments, session: Session): void {
  const along = alongOf(area, deletions(args.value(0)) === 'Up');
  carryOut({ kind: 'delete', area, along }, { sheet }, session.workbook);
}

/** Cuts the cells and puts them elsewhere; formulas everywhere follow. */
export function moveTo(target: RangeTarget, session: Session, destination: RangeTarget): void {
  const { sheet, area } = target;
  refuseProtected(sheet);
  refuseProtected(destination.sheet);
  const to = {
    ...destination.area,
    bottom: destination.area.top + rowCount(area) - 1,
    right: destination.area.left + columnCount(area) - 1,
  };
  session.workbook.moveCells(target, { sheet: destination.sheet, area: to });
}

export function carryOut(shift: Shift, { sheet }: Pick<RangeTarget, 'sheet'>, workbook: HostWorkbook): void {
  const { kind } = shift;
  refuseProtected(sheet, allowanceFor(shift, kind));
  refuseTearing(sheet, shift, workbook);
  refuseFallingOff(sheet, shift);
  sheet.shiftCells(shift);
}

function allowanceFor(shift: Shift, kind: Shift['kind']) {
  if (isRowShift(shift)) return kind === 'insert' ? 'allowInsertRows' : 'allowDeleteRows';
  if (isColumnShift(shift)) return kind === 'insert' ? 'allowInsertColumns' : 'allowDeleteColumns';
  return undefined;
}

/** Whole rows move up and down and whole columns to the sides, whatever was asked. */
function alongOf(area: Area, vertical: boolean): Shift['along'] {
  if (isEntireRow(area) && isEntireColumn(area)) throw invalidArgument('The whole sheet');
  if (isEntireRow(area)) return 'rows';
  if (isEntireColumn(area)) return 'columns';
  return vertical ? 'rows' : 'columns';
}
