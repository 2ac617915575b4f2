import type { Fails } from '../../model/outcome.ts';
import type { TableReading, UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import {
  asPrinted,
  figureData,
  figureTitle,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';
import { arithmeticOf } from '../support/relations/index.ts';
import { makeRemarkReader } from '../support/texts/row-texts.ts';
import { tenfoldIn, tenfoldOutcomes, type Tenfold } from '../support/sizes/tenfold.ts';
import { yearPairs } from '../support/years/year-pairs.ts';

/** A plan that differs much from the year before is explained; one that is many times as large is likely a slip. */
export const yearChangeOutlier = defineRule({
  id: 'year-change-outlier',
  scope: 'sheet',
  area: 'ARI',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'controller-practice',
  reasons: ['times', 'beyond', 'turned'],
  yieldsTo: ['scale-mix'],
  options: { percent: 30, euros: 20_000, times: 8 },
  *check(context, { percent, euros, times }) {
    const faults = new Set(arithmeticOf(context).faults.map(({ figure }) => figure));
    for (const table of context.tables) {
      if (table.kind === 'investments' || table.kind === 'reservations') continue;
      const found = [...tenfoldIn(table), ...tenfoldOutcomes(table)];
      const slips = new Map(found.map((slip) => [slip.figure, slip]));
      const hasRemark = makeRemarkReader(context.snapshot, table);
      for (const { unit, plan, before } of yearPairs(table)) {
        const change = Math.abs(plan.cents - before.cents);
        const share = (change / Math.abs(before.cents)) * 100;
        const years = plan.year! - before.year!;
        if (slips.has(before) || faults.has(before)) continue;
        slips.delete(plan);
        if (share < percent * years || change < euros * 100 || faults.has(plan) || hasRemark(plan.cell.row))
          continue;
        const ratio = plan.cents / before.cents;
        const isSlip = ratio >= times || (ratio > 0 && ratio * times <= 1);
        const isTurned = plan.item === 'margin' && ratio < -0.5 && ratio > -2 && isAlone(unit, plan);
        yield {
          ...failure(table, { unit, figure: plan, other: before }),
          reason: isTurned ? 'turned' : isSlip ? 'times' : 'beyond',
          ...(!isSlip && !isTurned && { severity: 'info' as const }),
        };
      }
      for (const slip of slips.values())
        if (!faults.has(slip.figure) && !hasRemark(slip.figure.cell.row))
          yield { ...failure(table, slip), reason: 'times' };
    }
  },
});

function failure(table: TableReading, { unit, figure, other }: Tenfold): Omit<Fails, 'reason'> {
  const change = Math.abs(figure.cents - other.cents);
  return {
    kind: 'fails',
    at: placeOf(table, figure.cell),
    related: [placeOf(table, other.cell)],
    unit: unitName(unit),
    data: {
      ...figureData(table, unit, figure),
      amount: asPrinted(figure, figure.cents),
      before: figureTitle(table, other),
      beforeAmount: asPrinted(other, other.cents),
      change: { cents: change },
      percent: Math.round((change / Math.abs(other.cents)) * 100),
    },
  };
}

/** The other versions of the margin all have the other sign. */
function isAlone({ figures }: UnitReading, plan: NumberFigure): boolean {
  const others = figures
    .filter(isNumber)
    .filter(({ item, cents, split }) => item === 'margin' && cents !== 0 && split === plan.split)
    .filter((figure) => figure !== plan);
  return others.length >= 2 && others.every(({ cents }) => cents * plan.cents < 0);
}
