import type { TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { totalRules } from '../support/sums/sum-rules.ts';
import { arithmeticOf } from '../support/relations/index.ts';
import { asPrinted, figureData, isNumber, placeOf, unitName } from '../support/figures.ts';
import { marginsOf } from '../support/sums/margins.ts';
import { conventionOf, expensesOf, isMixed, type UnitExpense } from '../support/sides/mixed-signs.ts';

/** Expenses carry the same sign through the sheet and through the workbook. Single ones are told by `expense-sign`. */
export const signConventionMixed = defineRule({
  id: 'sign-convention-mixed',
  area: 'ARI',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'jhs-192',
  reasons: ['within-sheet', 'sheet-differs'],
  explains: ['margin-mismatch', ...totalRules, 'total-scope'],
  *check(context) {
    const { tables } = context;
    const common = commonSign(tables);
    const faults = new Set(arithmeticOf(context).faults.map(({ figure }) => figure));
    for (const table of tables) {
      const differs = common && states(table) && table.expenseSign !== common.expenseSign;
      const first = differs ? expensesOf(table).find(({ figure }) => !faults.has(figure)) : undefined;
      if (first && common) {
        const [other] = expensesOf(common);
        yield {
          kind: 'fails',
          reason: 'sheet-differs',
          at: placeOf(table, first.figure.cell),
          related: other ? [placeOf(common, other.figure.cell)] : [],
          consequences: marginPlaces(table, expensesOf(table)),
          unit: unitName(first.unit),
          data: { ...dataOf(table, first), sheet: table.sheet, otherSheet: common.sheet },
        };
        continue;
      }
      const { against, count } = conventionOf(table);
      const [one, ...more] = against;
      if (!one || !isMixed(table)) continue;
      const places = more.map(({ figure }) => placeOf(table, figure.cell));
      yield {
        kind: 'fails',
        reason: 'within-sheet',
        at: placeOf(table, one.figure.cell),
        related: places.slice(0, 30),
        consequences: [...places, ...marginPlaces(table, against)],
        unit: unitName(one.unit),
        data: {
          ...dataOf(table, one),
          count: against.length,
          usual: count - against.length,
        },
      };
    }
  },
});

function dataOf(table: TableReading, { unit, figure }: UnitExpense) {
  return { ...figureData(table, unit, figure), amount: asPrinted(figure, figure.cents) };
}

function marginPlaces(table: TableReading, against: readonly UnitExpense[]) {
  return against.flatMap(({ unit, figure }) =>
    marginsOf(unit).flatMap(({ expense, margin }) =>
      expense === figure && margin ? [placeOf(table, margin.cell)] : [],
    ),
  );
}

/** The first table of the convention most tables follow, the negative one in a draw; null when all agree. */
function commonSign(tables: readonly TableReading[]): TableReading | null {
  const stated = tables.filter(states);
  const negative = stated.filter(({ expenseSign }) => expenseSign === 'negative');
  const positive = stated.filter(({ expenseSign }) => expenseSign === 'positive');
  if (negative.length === 0 || positive.length === 0) return null;
  return (positive.length > negative.length ? positive : negative)[0]!;
}

/** Only a table that prints margins shows its convention beyond doubt. */
function states(table: TableReading): boolean {
  const known = table.expenseSign !== 'unknown' && conventionOf(table).count > 0;
  return known && table.units.some((unit) => marginsOf(unit).some(({ margin }) => isNumber(margin)));
}
