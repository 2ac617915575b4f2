import fc from 'fast-check';
import { readTables } from '../../src/layouts/index.ts';
import { unitTitle, type TableReading } from '../../src/model/table.ts';
import { casesOf } from '../corpus/scoreboard.ts';
import {
  drawPlan,
  inventedPlan,
  makeWorkbook,
  type Drawn,
  type InventedPlan,
} from './support/invented-plan.ts';
import { mapReading, moveWorkbook } from './support/move.ts';
import { randomSheet } from './support/random-sheet.ts';
import { findFaults } from './support/soundness.ts';

const offset = fc.record({ down: fc.nat(400), right: fc.nat(60) });
const shapes = [...casesOf({ part: 'build', only: null, workbooks: 1 })];

function readPlan(plan: InventedPlan, options: Parameters<typeof drawPlan>[1] = {}): TableReading[] {
  return readTables(makeWorkbook(drawPlan(plan, options)));
}

/** Title, level and euros of each unit, whatever their order. */
function amountsOf(tables: readonly TableReading[]): Map<string, unknown> {
  return new Map(
    tables
      .flatMap((table) => table.units)
      .map((unit) => [
        unitTitle(unit),
        [unit.level, unit.figures.map(({ item, role, year, cents }) => [item, role, year, cents])],
      ]),
  );
}

test('an invented plan is read in full', () => {
  fc.assert(
    fc.property(inventedPlan, (plan) => {
      const sum = (key: 'revenue' | 'expense') => plan.units.reduce((total, unit) => total + unit[key], 0);
      const all = [
        ...plan.units.map((unit) => ({ ...unit, name: `${unit.code} ${unit.name}`, level: 'operatingUnit' })),
        ...(plan.hasTotal
          ? [{ name: 'Yhteensä', level: 'total', revenue: sum('revenue'), expense: sum('expense') }]
          : []),
      ];
      const expected = all.map(({ name, level, revenue, expense }) => [
        name,
        [
          level,
          [
            ['revenue', 'plan', 2025, revenue * 100],
            ['expense', 'plan', 2025, -expense * 100],
            ['margin', 'plan', 2025, (revenue - expense) * 100],
          ],
        ],
      ]);
      const tables = readPlan(plan);
      expect(tables).toHaveLength(1);
      expect([...amountsOf(tables)]).toEqual(expected);
      expect(tables[0]!.expenseSign).toBe(plan.expenseSign);
      const members = tables[0]!.units.at(-1)!.members;
      expect(members).toEqual(plan.hasTotal ? plan.units.map((_, i) => i) : null);
    }),
  );
});

test('moving a plan moves its reading and changes nothing else', () => {
  fc.assert(
    fc.property(inventedPlan, offset, (plan, { down, right }) => {
      const moved = readTables(makeWorkbook(drawPlan(plan), down, right));
      const expected = readPlan(plan).map((table) =>
        mapReading(
          table,
          (row) => row + down,
          (column) => column + right,
        ),
      );
      expect(moved).toEqual(expected);
    }),
  );
});

test.each(shapes)('moving a workbook of shape $shape.id moves its readings', ({ drawn }) => {
  const plain = readTables(drawn.snapshot);
  const moved = readTables(moveWorkbook(drawn.snapshot, 137, 11));
  const expected = plain.map((table) =>
    mapReading(
      table,
      (row) => row + 137,
      (column) => column + 11,
    ),
  );
  expect(moved).toEqual(expected);
});

test('the order of the units changes neither units nor amounts', () => {
  const shuffled = inventedPlan.chain((plan) =>
    fc
      .shuffledSubarray([...plan.units], { minLength: plan.units.length })
      .map((units) => [plan, { ...plan, units }] as const),
  );
  fc.assert(
    fc.property(shuffled, ([plan, other]) => {
      expect(amountsOf(readPlan(other))).toEqual(amountsOf(readPlan(plan)));
    }),
  );
});

test('printing thousands and saying so changes only the scale', () => {
  fc.assert(
    fc.property(inventedPlan, (plan) => {
      const withoutScale = (table: TableReading) => ({
        ...table,
        scale: null,
        confidence: null,
        evidence: table.evidence.filter(({ kind }) => kind !== 'scale-token'),
        units: table.units.map((unit) => ({
          ...unit,
          figures: unit.figures.map((figure) => ({ ...figure, printed: null })),
        })),
      });
      const euros = readPlan(plan);
      const thousands = readPlan(plan, { scale: 1000 });
      expect(thousands.map((table) => table.scale)).toEqual([1000]);
      expect(euros.map((table) => table.scale)).toEqual([1]);
      expect(thousands.map(withoutScale)).toEqual(euros.map(withoutScale));
    }),
  );
});

const gaps: readonly (readonly Drawn[][])[] = [
  [[]],
  [['Huom! Luvut on tarkistettu.']],
  [['- se bilaga 2']],
  [['(sisältää vuokrat)']],
  [['1 virka täyttämättä.']],
];

test('a blank row or a remark between units changes nothing but addresses', () => {
  fc.assert(
    fc.property(inventedPlan, fc.nat(), fc.constantFrom(...gaps), (plan, at, rows) => {
      const unit = 1 + (at % (plan.units.length - 1));
      const height = plan.layout === 'rows' ? 1 : 4;
      const first = 2 + unit * height;
      const wider = readPlan(plan, { gap: (i) => (i === unit ? rows.map((row) => [...row]) : []) });
      const expected = readPlan(plan).map((table) =>
        mapReading(table, (row) => (row < first ? row : row + 1)),
      );
      expect(wider).toEqual(expected);
    }),
  );
});

test('whatever a sheet holds, its reading is sound and the same each time', () => {
  fc.assert(
    fc.property(randomSheet, (snapshot) => {
      const tables = readTables(snapshot);
      expect(tables.flatMap((table) => findFaults(table, snapshot.sheets[0]!))).toEqual([]);
      expect(readTables(snapshot)).toEqual(tables);
    }),
    { numRuns: 150 },
  );
});

test.each(shapes)('the reading of shape $shape.id is sound and the same each time', ({ drawn }) => {
  const tables = readTables(drawn.snapshot);
  const sheets = new Map(drawn.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  expect(tables.flatMap((table) => findFaults(table, sheets.get(table.sheet)!))).toEqual([]);
  expect(readTables(drawn.snapshot)).toEqual(tables);
});
