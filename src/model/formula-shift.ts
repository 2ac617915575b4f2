import { lastColumn, lastRow, sheetAddress, type Area } from './address.ts';
import { shiftArea, type Shift } from './shift.ts';
import {
  areaOfReference,
  mapReferences,
  withArea,
  writeReference,
  type Corner,
} from './formula-references.ts';

const gone = '#REF!';

/** The formula as it reads after being copied so many rows and columns away: what is not fixed moves along. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const start = movedCorner(reference.start, rows, columns);
    const end = reference.end && movedCorner(reference.end, rows, columns);
    if (!start || (reference.end && !end)) return gone;
    return writeReference(reference, start, end);
  });
}

/** The formula after cells were put in or taken out of a sheet. `own` says which sheet the formula is on. */
export function shiftedFormula(formula: string, shift: Shift, sheetName: string, own: boolean): string {
  return mapReferences(formula, (reference) => {
    const written = withArea(reference, areaOfReference(reference));
    if (!isOn(reference.sheet, sheetName, own)) return written;
    const area = areaOfReference(reference);
    const moved = shiftArea(area, shift);
    if (!moved) return reference.prefix + gone;
    return moved === area ? written : withArea(reference, moved);
  });
}

/** Cells of a sheet, by its name. */
interface NamedPlace {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * The formula after cells were cut and put elsewhere: what points wholly at them follows. `own` names the sheet that
 * the formula was on, `now` the one that it is on.
 */
export function cutFormula(
  formula: string,
  from: NamedPlace,
  to: NamedPlace,
  own: string,
  now: string,
): string {
  return mapReferences(formula, (reference) => {
    const area = areaOfReference(reference);
    const sheet = reference.sheet ?? own;
    const { area: cut } = from;
    const inside =
      area.top >= cut.top && area.left >= cut.left && area.bottom <= cut.bottom && area.right <= cut.right;
    const follows = inside && sheet.toLowerCase() === from.sheet.toLowerCase();
    const target = follows ? to.sheet : sheet;
    const prefix =
      target.toLowerCase() === now.toLowerCase() && (reference.sheet === null || follows)
        ? ''
        : sheetAddress(target, '');
    const [down, right] = follows ? [to.area.top - cut.top, to.area.left - cut.left] : [0, 0];
    const moved = {
      top: area.top + down,
      left: area.left + right,
      bottom: area.bottom + down,
      right: area.right + right,
    };
    return withArea({ ...reference, prefix }, moved);
  });
}

/** The formula after a sheet is gone. */
export function withoutSheet(formula: string, sheetName: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet !== null && isOn(reference.sheet, sheetName, false)
      ? gone + withArea({ ...reference, prefix: '' }, areaOfReference(reference))
      : withArea(reference, areaOfReference(reference)),
  );
}

function isOn(sheet: string | null, name: string, own: boolean): boolean {
  return sheet === null ? own : sheet.toLowerCase() === name.toLowerCase();
}

function movedCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  const inside = (at: number | null, last: number) => at === null || (at >= 0 && at <= last);
  return inside(row, lastRow) && inside(column, lastColumn) ? { ...corner, row, column } : null;
}
