import { contains, parseArea, parseCell } from '../src/model/address.ts';
import { cellAt } from '../src/model/cells.ts';
import type { CellColumns } from '../src/model/snapshot.ts';
import { Random } from './corpus/random.ts';
import { compare } from './corpus/score.ts';
import { drawing, show } from './corpus/picture.ts';
import { casesOf, report, scoreCase } from './corpus/scoreboard.ts';
import { shapes } from './corpus/shapes/index.ts';
import type { ReadTable } from './corpus/tally.ts';
import type { Truth, TruthTable } from './corpus/truth.ts';

const seeds = ['smoke 1', 'smoke 2'];

test('the parts share no workbook, and some shapes are only scored', () => {
  const seedsOf = (part: 'build' | 'scored') =>
    [...casesOf({ part, only: ['A1', 'X3'], workbooks: 4 })].map(({ seed }) => seed);
  expect(seedsOf('build').filter((seed) => seedsOf('scored').includes(seed))).toEqual([]);
  expect(shapes.filter(({ part }) => part === 'scored').length).toBeGreaterThanOrEqual(8);
  expect(new Set(shapes.map(({ id }) => id)).size).toBe(shapes.length);
});

describe.each(shapes)('$id $title', (shape) => {
  test('draws the same workbook from the same seed', () => {
    const draw = () => JSON.stringify(shape.draw(new Random('again')), printed);
    expect(draw() === draw()).toBe(true);
  });

  test.each(seeds)('tells the truth of what it painted (%s)', (seed) => {
    const { snapshot, truth } = shape.draw(new Random(`${shape.id} ${seed}`));
    for (const table of truth.tables) {
      const { cells } = snapshot.sheets.find(({ name }) => name === table.sheet)!;
      expect(strayAmounts(table, cells)).toEqual([]);
      expect(marginFaults(table)).toEqual([]);
    }
  });

  test('is scored perfect when read perfectly', () => {
    const { truth } = shape.draw(new Random(`${shape.id} perfect`));
    expect(compare(truth, truth.tables).differences).toEqual([]);
  });
});

describe('the scoreboard', () => {
  const { truth } = shapes.find(({ id }) => id === 'A2')!.draw(new Random('damage'));
  const table = truth.tables[0]!;
  const unit = table.units[0]!;
  const counts = (read: Partial<ReadTable>) => {
    const { tallies } = compare(truth, [{ ...table, ...read }]);
    return [...tallies].flatMap(([measure, { missed, wrong }]) =>
      missed || wrong ? [[measure, missed, wrong]] : [],
    );
  };

  test('counts a range that is off by a row', () => {
    expect(counts({ range: table.range.replace(/\d+$/, (row) => String(Number(row) + 1)) })).toEqual([
      ['tables', 1, 1],
    ]);
  });

  test('counts another kind, a lost column and an invented one', () => {
    expect(counts({ kind: 'outcome' })).toEqual([['kinds', 1, 1]]);
    const required = table.columns.filter(({ optional }) => !optional);
    expect(counts({ columns: required.slice(0, -1) })).toEqual([['columns', 1, 0]]);
    const invented = { column: 'Z', header: '', role: 'plan', year: 2025, item: null } as const;
    expect(counts({ columns: [...required, invented] })).toEqual([['columns', 0, 1]]);
  });

  test('counts a unit with another level, and which part of it was wrong', () => {
    const units = [{ ...unit, level: 'area' as const }, ...table.units.slice(1)];
    expect(counts({ units })).toEqual([
      ['units', 1, 1],
      ['unit levels', 1, 1],
    ]);
  });

  test('counts a wrong amount once as missed and once as wrong', () => {
    const [first, ...rest] = unit.amounts;
    const units = [
      { ...unit, amounts: [{ ...first!, euros: first!.euros + 1 }, ...rest] },
      ...table.units.slice(1),
    ];
    expect(counts({ units })).toEqual([['amounts', 1, 1]]);
  });

  test('leaves a plain list out of account, but no plan table where there is none', () => {
    const none: Truth = { tables: [] };
    const read = { ...table, kind: 'list' as const };
    expect(compare(none, [read]).differences).toEqual([]);
    expect(compare(none, [table]).tallies.get('tables')).toEqual({ hits: 0, missed: 0, wrong: 1 });
  });
});

describe('the report', () => {
  const [given] = [...casesOf({ part: 'build', only: ['A2'], workbooks: 1 })];
  const blind = scoreCase(given!, () => []);

  test('prints rates per measure and shape', () => {
    const text = report([blind]);
    expect(text).toMatch(/^tables +100\.0 +0\.0 +0\.0 +0 +1 +0$/m);
    expect(text).toContain('read without any error: 0 of 1');
    expect(text).toMatch(/^A2 .* 0\/1$/m);
  });

  test('shows a difference in the sheet around it, and the whole workbook', () => {
    const missed = blind.differences.find(({ measure }) => measure === 'amounts')!;
    expect(show(blind, missed)).toMatch(/was not read[\s\S]*»-?\d/);
    expect(drawing(given!)).toContain(`plan ${given!.drawn.truth.tables[0]!.sheet}!`);
  });

  test('counts a reader that throws as one that read nothing', () => {
    const broken = scoreCase(given!, () => {
      throw new Error('no');
    });
    expect(broken.tallies).toEqual(blind.tallies);
    expect(report([broken])).toContain('the reader threw: 1');
  });
});

/** Typed arrays as plain lists; the painted book repeats the snapshot. */
function printed(key: string, value: unknown): unknown {
  if (key === 'book') return undefined;
  return ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value;
}

/** Amounts outside the table's range, or whose cell does not show them. */
function strayAmounts({ range, scale, units }: TruthTable, cells: CellColumns): string[] {
  const area = parseArea(range)!;
  return units.flatMap(({ amounts }) =>
    amounts.flatMap(({ cell, euros }) => {
      const place = parseCell(cell)!;
      const value = cellAt(cells, place.row, place.column)?.value;
      const shown =
        value?.kind === 'number' ? value.number : value?.kind === 'text' ? amountIn(value.text) : NaN;
      const holds = contains(area, place) && Math.abs(Math.abs(shown * scale) - Math.abs(euros)) < 0.006;
      return holds ? [] : [`${cell}: ${euros}`];
    }),
  );
}

/** The figure at the end of a text cell, brackets and trailing minus included. */
function amountIn(text: string): number {
  const digits = /[\d\s\u00a0\u202f]+(?:,\d+)?\)?-?\s*$/.exec(text.replace(/[\s\u00a0]€$/, ''))?.[0] ?? '';
  return Number(digits.replace(/[^\d,]/g, '').replace(',', '.'));
}

/** Margins that are not the sum of revenue and expense of the same unit, role and year, beyond rounding. */
function marginFaults({ units, scale }: TruthTable): string[] {
  const faults: string[] = [];
  for (const { name, amounts } of units) {
    const only = (item: string, role: string, year: number | null) => {
      const found = amounts.filter(
        (amount) => amount.item === item && amount.role === role && amount.year === year,
      );
      return found.length === 1 ? found[0]!.euros : null;
    };
    for (const { item, role, year, euros } of amounts) {
      const [revenue, expense] = [only('revenue', role, year), only('expense', role, year)];
      if (item !== 'margin' || only('margin', role, year) === null || revenue === null || expense === null)
        continue;
      if (Math.abs(revenue + expense - euros) > 1.5 * Math.max(scale, 0.01))
        faults.push(`${name} ${role} ${year}`);
    }
  }
  return faults;
}
