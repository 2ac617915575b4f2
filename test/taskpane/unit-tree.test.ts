import { branchesOf, possibleParents } from '../../src/taskpane/components/Reading/unit-tree.ts';
import type { UnitReading } from '../../src/model/table.ts';

/** Units known by their parents' positions. */
function units(...parents: (number | null)[]): UnitReading[] {
  return parents.map((parent, at) => ({
    code: String(at),
    name: '',
    level: 'area',
    parent,
    members: null,
    heading: { row: at, column: 0 },
    figures: [],
  }));
}

test('what is below follows what encloses it, whatever the order on the sheet', () => {
  expect(branchesOf(units(2, null, null, 0), new Set())).toEqual([
    { at: 1, depth: 0, hasBelow: false },
    { at: 2, depth: 0, hasBelow: true },
    { at: 0, depth: 1, hasBelow: true },
    { at: 3, depth: 2, hasBelow: false },
  ]);
});

test('a folded unit hides everything below it', () => {
  expect(branchesOf(units(2, null, null, 0), new Set([2])).map(({ at }) => at)).toEqual([1, 2]);
});

test('nothing can belong to itself or to what is below it', () => {
  expect(possibleParents(units(2, null, null, 0), 2)).toEqual([1]);
  expect(possibleParents(units(2, null, null, 0), 3)).toEqual([0, 1, 2]);
});

test('units that enclose each other end no later', () => {
  expect(branchesOf(units(1, 0, null), new Set()).map(({ at }) => at)).toEqual([2]);
  expect(possibleParents(units(1, 0, null), 2)).toEqual([0, 1]);
});
