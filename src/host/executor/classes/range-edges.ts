import { lastColumn, lastRow, type Area } from '../../../model/address.ts';
import type { HostSheet } from '../../workbook.ts';
import { invalidArgument } from '../errors.ts';
import { oneOf } from '../fields.ts';
import type { RangeTarget } from '../session.ts';

const directions = oneOf('Left', 'Right', 'Up', 'Down');
const steps = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;

/** Where Ctrl and an arrow lead from the range's first cell: the end of the block, or the next one. */
export function rangeEdge({ sheet, area }: RangeTarget, direction: unknown): Area {
  const [down, right] = steps[directions(direction)];
  let [row, column] = [area.top, area.left];
  const isFilled = (r: number, c: number) => filled(sheet, r, c);
  const inside = (r: number, c: number) => r >= 0 && c >= 0 && r <= lastRow && c <= lastColumn;
  const used = sheet.usedArea(true);
  const beyond = (r: number, c: number) =>
    !used ||
    (down > 0 && r > used.bottom) ||
    (down < 0 && r < used.top) ||
    (right > 0 && c > used.right) ||
    (right < 0 && c < used.left);
  const inBlock =
    isFilled(row, column) && inside(row + down, column + right) && isFilled(row + down, column + right);
  while (inside(row + down, column + right)) {
    if (inBlock && !isFilled(row + down, column + right)) break;
    row += down;
    column += right;
    if (!inBlock && isFilled(row, column)) break;
    if (beyond(row, column)) {
      if (down !== 0) row = down > 0 ? lastRow : 0;
      else column = right > 0 ? lastColumn : 0;
      break;
    }
  }
  return { top: row, bottom: row, left: column, right: column };
}

/** The range together with everything up to the edge in that direction. */
export function extendedRange(target: RangeTarget, direction: unknown): Area {
  const edge = rangeEdge(target, direction);
  const { area } = target;
  return {
    top: Math.min(area.top, edge.top),
    left: Math.min(area.left, edge.left),
    bottom: Math.max(area.bottom, edge.bottom),
    right: Math.max(area.right, edge.right),
  };
}

/** The block of cells around the range that is bounded by blank rows and columns. */
export function surroundingRegion({ sheet, area }: RangeTarget): Area {
  let region: Area = { ...area, bottom: area.top, right: area.left };
  for (;;) {
    const wider = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(lastRow, region.bottom + 1),
      right: Math.min(lastColumn, region.right + 1),
    };
    const types = sheet.read('valueType', wider);
    const grown = { ...region };
    types.forEach((row, r) =>
      row.forEach((type, c) => {
        if (type === 'Empty') return;
        grown.top = Math.min(grown.top, wider.top + r);
        grown.bottom = Math.max(grown.bottom, wider.top + r);
        grown.left = Math.min(grown.left, wider.left + c);
        grown.right = Math.max(grown.right, wider.left + c);
      }),
    );
    const same = (['top', 'left', 'bottom', 'right'] as const).every((side) => grown[side] === region[side]);
    if (same) return region;
    region = grown;
  }
}

/** Rows or columns beside the range: `count` of them after it, or before it. */
export function beside(area: Area, of: 'rows' | 'columns', after: boolean, given: number | null): Area {
  const wanted = given ?? 1;
  if (wanted === 0) throw invalidArgument('Argument 1');
  // A negative count turns the other way.
  const forward = after === wanted > 0;
  const count = Math.abs(wanted);
  const [first, last, end] =
    of === 'rows' ? [area.top, area.bottom, lastRow] : [area.left, area.right, lastColumn];
  const [from, to] = forward ? [last + 1, last + count] : [first - count, first - 1];
  if (from < 0 || to > end) throw invalidArgument('Argument 1');
  return of === 'rows' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

function filled(sheet: HostSheet, row: number, column: number): boolean {
  return sheet.read('valueType', { top: row, bottom: row, left: column, right: column })[0]![0] !== 'Empty';
}
