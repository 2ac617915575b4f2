import { contains, overlaps, type Area, type Cell } from '../model/address.ts';
import type { CellContent } from './workbook.ts';

/** What a write means to a dynamic array it touches. */
export type Touch =
  /** Its formula is replaced. */
  | 'replaced'
  /** Something was put in its way. */
  | 'blocked'
  /** Its results cannot be emptied. */
  | 'kept';

export function touchOf(
  spill: Area,
  area: Area,
  contents: readonly (readonly (CellContent | null)[])[],
): Touch | null {
  if (!overlaps(spill, area)) return null;
  const first = anchorOf(spill);
  if (contains(area, first) && contentAt(area, contents, first)) return 'replaced';
  for (let row = Math.max(spill.top, area.top); row <= Math.min(spill.bottom, area.bottom); row++) {
    for (
      let column = Math.max(spill.left, area.left);
      column <= Math.min(spill.right, area.right);
      column++
    ) {
      const content = contentAt(area, contents, { row, column });
      if (content && content.kind !== 'blank') return 'blocked';
    }
  }
  return 'kept';
}

/** The cell with the formula. */
export const anchorOf = ({ top, left }: Area): Cell => ({ row: top, column: left });

/** The cells that the formula in a cell fills. */
export const spillAt = (spills: readonly Area[], cell: Cell) => spills.find((spill) => isAnchor(spill, cell));

export const isAnchor = (spill: Area, { row, column }: Cell) => spill.top === row && spill.left === column;

/** A result of an array, in a cell without a formula of its own. */
export function isSpilled(spills: readonly Area[], cell: Cell): boolean {
  return spills.some((spill) => contains(spill, cell) && !isAnchor(spill, cell));
}

function contentAt(area: Area, contents: readonly (readonly (CellContent | null)[])[], cell: Cell) {
  return contents[cell.row - area.top]?.[cell.column - area.left] ?? null;
}
