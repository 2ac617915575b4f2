import fc from 'fast-check';
import { CellBuilder, usedArea } from '../../../src/model/cells.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/model/snapshot.ts';

export type Drawn = string | number | null;

export interface InventedUnit {
  readonly code: number;
  readonly name: string;
  /** Whole thousands of euros, both positive. */
  readonly revenue: number;
  readonly expense: number;
}

export interface InventedPlan {
  readonly layout: 'rows' | 'blocks';
  readonly units: readonly InventedUnit[];
  readonly hasTotal: boolean;
  readonly expenseSign: 'negative' | 'positive';
}

const names = [
  'Hallintopalvelut',
  'Henkilöstöpalvelut',
  'Talouspalvelut',
  'Elinvoimapalvelut',
  'Lomituspalvelut',
  'Kirjastopalvelut',
  'Liikuntapalvelut',
  'Varhaiskasvatus',
  'Perusopetus',
  'Museo',
  'Kadut ja puistot',
  'Ympäristönsuojelu',
];

const thousands = fc.integer({ min: 1, max: 9_999 }).map((amount) => amount * 1000);

export const inventedPlan: fc.Arbitrary<InventedPlan> = fc
  .record({
    layout: fc.constantFrom('rows' as const, 'blocks' as const),
    names: fc.shuffledSubarray(names, { minLength: 2 }),
    firstCode: fc.integer({ min: 2100, max: 8000 }),
    money: fc.array(fc.tuple(thousands, thousands), { minLength: 12, maxLength: 12 }),
    hasTotal: fc.boolean(),
    expenseSign: fc.constantFrom('negative' as const, 'positive' as const),
  })
  .map(({ names: chosen, firstCode, money, ...rest }) => ({
    ...rest,
    units: chosen.map((name, i) => ({
      code: firstCode + 10 * i,
      name,
      revenue: money[i]![0],
      expense: money[i]![1],
    })),
  }))
  .filter((plan) => plan.layout === 'rows' || !printsYears(plan));

/** An amount like 2025 beside a lone label cannot be told from a year by itself. */
function printsYears({ units }: InventedPlan): boolean {
  const sum = (key: 'revenue' | 'expense') => units.reduce((total, unit) => total + unit[key], 0);
  return [...units, { revenue: sum('revenue'), expense: sum('expense') }]
    .flatMap(({ revenue, expense }) => [revenue, expense, revenue - expense].map(Math.abs))
    .some((amount) => isYear(amount) || isYear(amount / 1000));
}

function isYear(amount: number): boolean {
  return amount >= 1980 && amount <= 2069;
}

/**
 * The rows of a sheet with the plan: a title, a heading, then per unit one row or a block of four. `gap` draws more
 * rows in front of the units it is called for.
 */
export function drawPlan(
  { layout, units, hasTotal, expenseSign }: InventedPlan,
  { scale = 1, gap = () => [] }: { scale?: 1 | 1000; gap?: (unit: number) => Drawn[][] } = {},
): Drawn[][] {
  const sign = expenseSign === 'negative' ? -1 : 1;
  const sum = (key: 'revenue' | 'expense') => units.reduce((total, unit) => total + unit[key], 0);
  const all = [
    ...units.map((unit, i) => ({ ...unit, code: unit.code as number | null, before: gap(i) })),
    ...(hasTotal
      ? [{ code: null, name: 'Yhteensä', revenue: sum('revenue'), expense: sum('expense'), before: [] }]
      : []),
  ];
  const title: Drawn[] = [`Käyttösuunnitelma 2025${scale === 1000 ? ' (1 000 €)' : ''}`];
  const money = (unit: { revenue: number; expense: number }) =>
    [unit.revenue, sign * unit.expense, unit.revenue - unit.expense].map((amount) => amount / scale);
  if (layout === 'rows') {
    return [
      title,
      ['Koodi', 'Toimintayksikkö', 'Toimintatuotot', 'Toimintakulut', 'Toimintakate'],
      ...all.flatMap((unit) => [...unit.before, [unit.code, unit.name, ...money(unit)]]),
    ];
  }
  const labels = ['Toimintatuotot', 'Toimintakulut', 'Toimintakate'];
  return [
    title,
    [null, 'KS 2025'],
    ...all.flatMap((unit) => [
      ...unit.before,
      [[unit.code, unit.name].filter((part) => part !== null).join(' ')],
      ...money(unit).map((amount, i) => [labels[i]!, amount]),
    ]),
  ];
}

/** A workbook of one sheet with the rows' first cell at row `top`, column `left`. */
export function makeWorkbook(rows: readonly (readonly Drawn[])[], top = 0, left = 0): WorkbookSnapshot {
  const builder = new CellBuilder();
  for (const [r, row] of rows.entries()) {
    for (const [c, value] of row.entries()) {
      if (value !== null) builder.add(top + r, left + c, toValue(value), null, 'General');
    }
  }
  return workbookOf(builder);
}

export function workbookOf(builder: CellBuilder, merges: SheetSnapshot['merges'] = []): WorkbookSnapshot {
  const cells = builder.finish();
  const sheet: SheetSnapshot = {
    name: 'Taul1',
    visibility: 'visible',
    kind: 'cells',
    used: usedArea(cells),
    cells,
    hiddenRows: [],
    hiddenColumns: [],
    merges,
    tables: [],
    protected: false,
    filtered: false,
  };
  return { sheets: [sheet], names: [], date1904: false, structureProtected: false, calculation: 'automatic' };
}

function toValue(value: string | number): CellValue {
  return typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };
}
