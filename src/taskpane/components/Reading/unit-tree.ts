import type { UnitReading } from '../../../model/table.ts';

/** A line of the tree, outermost units first. `at` is the position in the table. */
export interface Branch {
  readonly at: number;
  readonly depth: number;
  readonly hasBelow: boolean;
}

/** The units in sight: those below a folded unit are left out. */
export function branchesOf(units: readonly UnitReading[], folded: ReadonlySet<number>): Branch[] {
  const below = new Map<number | null, number[]>();
  units.forEach(({ parent }, at) => below.set(parent, [...(below.get(parent) ?? []), at]));
  const grow = (parent: number | null, depth: number): Branch[] =>
    (below.get(parent) ?? []).flatMap((at) => [
      { at, depth, hasBelow: below.has(at) },
      ...(folded.has(at) ? [] : grow(at, depth + 1)),
    ]);
  return grow(null, 0);
}

/** Positions of the units that may enclose the one at `at`: all but itself and those below it. */
export function possibleParents(units: readonly UnitReading[], at: number): number[] {
  const isBelow = (position: number | null, steps = 0): boolean =>
    position !== null &&
    steps <= units.length &&
    (position === at || isBelow(units[position]!.parent, steps + 1));
  return units.flatMap((_, position) => (isBelow(position) ? [] : position));
}
