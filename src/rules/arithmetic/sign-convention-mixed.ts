import type { TableReading, UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { asPrinted, figureData, isNumber, placeOf, unitName, type NumberFigure } from '../support/figures.ts';
import { marginsOf, signTurned } from '../support/margins.ts';

/** Expenses carry the same sign through the sheet and through the workbook. An amendment may go either way. */
export const signConventionMixed = defineRule({
  id: 'sign-convention-mixed',
  area: 'ARI',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'jhs-192',
  reasons: ['margin-shows', 'others-differ', 'sheet-differs'],
  *check({ tables }) {
    const common = commonSign(tables);
    for (const table of tables) {
      const first = expensesOf(table)[0];
      if (first && common && states(table) && table.expenseSign !== common.expenseSign) {
        yield {
          kind: 'fails',
          reason: 'sheet-differs',
          at: placeOf(table, first.figure.cell),
          related: expensesOf(common)
            .slice(0, 1)
            .map(({ figure }) => placeOf(common, figure.cell)),
          unit: unitName(first.unit),
          data: {
            ...figureData(table, first.unit, first.figure),
            amount: asPrinted(first.figure, first.figure.cents),
            sheet: table.sheet,
            otherSheet: common.sheet,
          },
        };
      }
      yield* turnedUnits(table);
    }
  },
});

/** Single expenses against the table's own convention. */
function* turnedUnits(table: TableReading) {
  const usual = expensesOf(table).filter(({ figure }) => figure.cents < 0).length;
  for (const { unit, figure } of expensesOf(table)) {
    if (figure.cents <= 0 || usual < 2) continue;
    const proved = marginsOf(unit).some((parts) => parts.expense === figure && signTurned(parts));
    yield {
      kind: 'fails' as const,
      reason: proved ? ('margin-shows' as const) : ('others-differ' as const),
      at: placeOf(table, figure.cell),
      related: marginsOf(unit).flatMap(({ expense, margin }) =>
        expense === figure && margin ? [placeOf(table, margin.cell)] : [],
      ),
      unit: unitName(unit),
      ...(!proved && { severity: 'warning' as const }),
      data: { ...figureData(table, unit, figure), amount: asPrinted(figure, figure.cents), usual },
    };
  }
}

function expensesOf(table: TableReading): { unit: UnitReading; figure: NumberFigure }[] {
  return table.units.flatMap((unit) =>
    marginsOf(unit).flatMap(({ expense }) =>
      isNumber(expense) && expense.cents !== 0 && expense.role !== 'amendment'
        ? [{ unit, figure: expense }]
        : [],
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
  const known = table.expenseSign !== 'unknown' && expensesOf(table).length > 0;
  return known && table.units.some((unit) => marginsOf(unit).some(({ margin }) => isNumber(margin)));
}
