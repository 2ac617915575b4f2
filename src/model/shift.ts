import { lastColumn, lastRow, type Area } from './address.ts';

/** Cells put in or taken out; those behind them move along. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  /** The cells that appear or go. */
  readonly area: Area;
  /** Rows move up and down, columns left and right. */
  readonly along: 'rows' | 'columns';
}

/** Where the area is afterwards; null when all of it went. An area only partly in the way stays. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  if (shift.along === 'columns') {
    const turned = shiftArea(turn(area), { ...shift, area: turn(shift.area), along: 'rows' });
    return turned && clip(turn(turned));
  }
  const { top, bottom, left, right } = shift.area;
  if (area.left < left || area.right > right || area.bottom < top) return area;
  // What spans the sheet goes on spanning it.
  if (area.top === 0 && area.bottom === lastRow) return area;
  const height = bottom - top + 1;
  if (shift.kind === 'insert') {
    const moved = {
      ...area,
      top: area.top >= top ? area.top + height : area.top,
      bottom: area.bottom + height,
    };
    return clip(moved);
  }
  const above = (row: number) => (row < top ? row : row <= bottom ? top : row - height);
  const newTop = above(area.top);
  const newBottom = area.bottom <= bottom ? top - 1 : area.bottom - height;
  return newBottom < newTop ? null : { ...area, top: newTop, bottom: newBottom };
}

/** The cells that lie in the way and move. */
export function movingArea({ area, along }: Shift): Area {
  return along === 'rows' ? { ...area, bottom: lastRow } : { ...area, right: lastColumn };
}

export const isRowShift = ({ area, along }: Shift) =>
  along === 'rows' && area.left === 0 && area.right === lastColumn;
export const isColumnShift = ({ area, along }: Shift) =>
  along === 'columns' && area.top === 0 && area.bottom === lastRow;

function clip(area: Area): Area | null {
  if (area.top > lastRow || area.left > lastColumn) return null;
  return { ...area, bottom: Math.min(area.bottom, lastRow), right: Math.min(area.right, lastColumn) };
}

/** Rows for columns. */
function turn({ top, left, bottom, right }: Area): Area {
  return { top: left, left: top, bottom: right, right: bottom };
}
