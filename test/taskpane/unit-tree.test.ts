import { readTables } from '../../src/layouts/index.ts';
import { keyFigures } from '../../src/taskpane/components/Reading/figures.ts';
import { branchesOf, possibleParents } from '../../src/taskpane/components/Reading/unit-tree.ts';
import type { UnitReading } from '../../src/model/table.ts';
import { drawSheet } from '../support/draw-sheet.ts';

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

test('the sum of units beside each other is known by its figures too', () => {
  const [table] = readTables(
    drawSheet(`
      KS 2026        | Koulut | Kirjasto | Yhteensä
      Toimintatuotot |    100 |       20 |      120
      Toimintakulut  |   −900 |     −300 |   −1 200
      Toimintakate   |   −800 |     −280 |   −1 080`).snapshot,
  );
  const figuresOf = keyFigures(table!);
  expect(table!.units.map((unit) => figuresOf(unit).map(({ cents }) => cents! / 100))).toEqual([
    [100, -900, -800],
    [20, -300, -280],
    [120, -1200, -1080],
  ]);
});
