import type { CheckContext, Place } from '../../model/outcome.ts';
import { figureKey, unitTitle, type Figure, type TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { dependentsOf } from '../support/formulas/dependents.ts';
import { asPrinted, figureTitle, placeOf, unitName } from '../support/figures.ts';
import { besideSums } from '../support/sums/sum-rules.ts';
import { crossedSigns, swappedSides, type Sides, type SwappedSides } from '../support/sides/swapped-sides.ts';
import { swappedSplits, type SwappedSplit } from '../support/sides/swapped-splits.ts';

/** Revenue and expense of a unit, and what is external and internal of them, stand each in its own place. */
export const sidesSwapped = defineRule({
  id: 'sides-swapped',
  scope: 'sheet',
  area: 'ARI',
  severity: 'error',
  since: '0.1.0',
  status: 'trial',
  source: 'controller-practice',
  reasons: ['sums-show', 'versions-show', 'signs-show', 'parts-show'],
  spoils: true,
  explains: [
    ...besideSums,
    'margin-mismatch',
    'revenue-groups-sum',
    'expense-groups-sum',
    'external-internal-split',
    'revenue-sign',
    'expense-sign',
    'year-change-outlier',
    'kate-positive-tax-unit',
    'amount-differs',
    'net-ok-gross-breach',
  ],
  *check(context) {
    for (const table of context.tables) {
      for (const one of swappedSplits(context, table)) yield splitFails(table, one);
      const columnsOf = ({ revenue, expense }: SwappedSides) =>
        `${revenue.cell.column}|${expense.cell.column}`;
      const swapped = swappedSides(context, table);
      const told = new Set(swapped.map(({ revenue }) => revenue));
      for (const one of crossedSigns(table)) if (!told.has(one.revenue)) yield crossedFails(table, one);
      for (const group of tellOnce(swapped, columnsOf)) {
        const { unit, revenue, expense, other, mended } = group.first;
        const isProved = mended.length > 0;
        yield {
          kind: 'fails',
          reason: isProved || !other ? 'sums-show' : 'versions-show',
          at: placeOf(table, revenue.cell),
          related: [
            placeOf(table, expense.cell),
            ...(other ? [other.revenue, other.expense].map(({ cell }) => placeOf(table, cell)) : []),
            ...relatedTo(group, (one) => placeOf(table, one.revenue.cell)),
          ],
          consequences: followingFromAll(context, table, [group.first, ...group.others]),
          unit: unitName(unit),
          ...(!isProved && { severity: 'warning' as const }),
          data: {
            ...sidesData(table, group.first),
            ...(other && {
              before: figureTitle(table, other.revenue),
              beforeAmount: asPrinted(other.revenue, other.revenue.cents),
            }),
            ...group.data,
          },
        };
      }
    }
  },
});

function crossedFails(table: TableReading, { unit, revenue, expense, margin }: Sides) {
  const places = [expense, ...(margin ? [margin] : [])].map(({ cell }) => placeOf(table, cell));
  return {
    kind: 'fails' as const,
    reason: 'signs-show' as const,
    severity: 'warning' as const,
    at: placeOf(table, revenue.cell),
    related: [placeOf(table, expense.cell)],
    consequences: places,
    unit: unitName(unit),
    data: sidesData(table, { unit, revenue, expense }),
  };
}

function sidesData(
  table: TableReading,
  { unit, revenue, expense }: Pick<Sides, 'unit' | 'revenue' | 'expense'>,
) {
  return {
    unit: unitTitle(unit),
    revenue: figureTitle(table, revenue),
    revenueAmount: asPrinted(revenue, revenue.cents),
    expense: figureTitle(table, expense),
    expenseAmount: asPrinted(expense, expense.cents),
  };
}

function splitFails(table: TableReading, { unit, external, internal, mended }: SwappedSplit) {
  const results = mended.map(({ result }) => placeOf(table, result.cell));
  return {
    kind: 'fails' as const,
    reason: 'parts-show' as const,
    at: placeOf(table, external.cell),
    related: [placeOf(table, internal.cell), ...results],
    consequences: [placeOf(table, internal.cell), ...results],
    unit: unitName(unit),
    data: {
      unit: unitTitle(unit),
      external: figureTitle(table, external),
      externalAmount: asPrinted(external, external.cents),
      internal: figureTitle(table, internal),
      internalAmount: asPrinted(internal, internal.cents),
    },
  };
}

/** What is held against the version they are turned in is not exceeded either. */
function followingFromAll(
  { tables }: CheckContext,
  table: TableReading,
  swapped: readonly SwappedSides[],
): Place[] {
  const compared = swapped.flatMap(({ other }) => (other ? [other.revenue, other.expense] : []));
  const sides = swapped.flatMap(({ revenue, expense }) => [revenue, expense]);
  const placesOf = (figures: readonly Figure[]) => figures.map(({ cell }) => placeOf(table, cell));
  return [
    ...swapped.flatMap((one) => followingFrom(table, one)),
    ...placesOf(compared),
    ...dependentsOf(tables, placesOf(sides)),
  ];
}

/** Both sides, their margin, and what of the totals is out because of them. */
function followingFrom(table: TableReading, { revenue, expense, margin, mended }: SwappedSides): Place[] {
  const totals = mended.flatMap(({ unit, result }) => [result, ...marginsBeside(unit.figures, result)]);
  return [revenue, expense, ...(margin ? [margin] : []), ...totals].map(({ cell }) => placeOf(table, cell));
}

function marginsBeside(figures: readonly Figure[], side: Figure): Figure[] {
  const key = figureKey({ ...side, item: 'margin' });
  return figures.filter((figure) => figureKey(figure) === key);
}
