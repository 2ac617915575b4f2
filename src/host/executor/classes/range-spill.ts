import { contains, overlaps, type Area } from '../../../model/address.ts';
import { isAnchor } from '../../spills.ts';
import { cellCount } from '../areas.ts';
import { invalidArgument } from '../errors.ts';
import type { RangeTarget } from '../session.ts';

export const isOneCell = ({ area }: RangeTarget) => cellCount(area) === 1;

/** Whether all cells have to do with arrays that spill; null when only some have. */
export function hasSpill({ sheet, area }: RangeTarget): boolean | null {
  const spills = sheet.spills.filter((spill) => overlaps(spill, area));
  if (spills.length === 0) return false;
  const covered = spills.reduce((sum, spill) => sum + cellCount(common(spill, area)), 0);
  return covered === cellCount(area) ? true : null;
}

/** The cell whose formula gives the cell its value. */
export function spillParent(target: RangeTarget): Area | null {
  const spill = spillAt(target);
  return spill && { ...spill, bottom: spill.top, right: spill.left };
}

/** The cells that the formula of the cell fills. */
export function spillingTo(target: RangeTarget): Area | null {
  const spill = spillAt(target);
  return spill && isAnchor(spill, { row: target.area.top, column: target.area.left }) ? spill : null;
}

function spillAt(target: RangeTarget): Area | null {
  if (!isOneCell(target)) throw invalidArgument('The range, which must be a single cell,');
  const cell = { row: target.area.top, column: target.area.left };
  return target.sheet.spills.find((spill) => contains(spill, cell)) ?? null;
}

function common(a: Area, b: Area): Area {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}
