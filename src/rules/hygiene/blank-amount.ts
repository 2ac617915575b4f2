import type { CheckContext, Fails, Place } from '../../model/outcome.ts';
import { unitTitle, type TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { blanksOf, type Blank } from '../support/units/blanks.ts';
import { placeKey } from '../support/figure-places.ts';
import { figureTitle, placeOf, unitName } from '../support/figures.ts';
import { arithmeticOf } from '../support/relations/index.ts';
import { blanksBesideOthers } from '../support/units/sibling-blanks.ts';
import { sumsAround } from '../support/sums/sums-around.ts';
import { sumRules } from '../support/sums/sum-rules.ts';

type Failure = Fails & { readonly reason: Blank['evidence']['kind'] };

/** An amount that belongs to the plan is given; nothing is said as 0. */
export const blankAmount = defineRule({
  id: 'blank-amount',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'iisalmi-plan',
  reasons: ['sums-show', 'parts-have', 'other-year-has', 'others-have', 'line-has'],
  explains: [...sumRules, 'total-scope', 'formula-inconsistent'],
  yieldsTo: ['scale-mix'],
  *check(context: CheckContext) {
    const { snapshot, tables } = context;
    for (const table of tables) {
      const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
      if (!sheet) continue;
      const own = blanksOf(sheet, table);
      const told = new Set(own.map(({ figure }) => placeKey(figure.cell)));
      const besideOthers = blanksBesideOthers(sheet, table, tables);
      const blanks = [...own, ...besideOthers.filter(({ figure }) => !told.has(placeKey(figure.cell)))];
      for (const group of tellOnce(
        blanks,
        ({ unit, evidence }) => `${table.units.indexOf(unit)}|${evidence.kind}`,
      )) {
        const others = relatedTo(group, ({ figure }) => placeOf(table, figure.cell));
        const outcome = failsOf(table, group.first, others, group.data);
        yield { ...outcome, consequences: [...outcome.consequences, ...putDownTo(context, group.first)] };
      }
    }
  },
});

/** Other parts that the sum which shows the blank was put down to. */
function putDownTo(context: CheckContext, { evidence: { kind, by } }: Blank): Place[] {
  if (kind !== 'sums-show') return [];
  const { faults } = arithmeticOf(context);
  return faults
    .filter(({ relation }) => relation.result === by)
    .map(({ table, figure }) => placeOf(table, figure.cell));
}

function failsOf(
  table: TableReading,
  { unit, figure, evidence }: Blank,
  others: Fails['related'],
  data: Fails['data'],
): Failure & { readonly consequences: readonly Place[] } {
  const isProved = evidence.kind === 'sums-show';
  return {
    kind: 'fails',
    reason: evidence.kind,
    at: placeOf(table, figure.cell),
    related: [placeOf(table, evidence.by.cell), ...others],
    unit: unitName(unit),
    consequences: sumsAround(table, unit, figure.cell),
    ...(isProved && { severity: 'error' as const }),
    data: {
      unit: unitTitle(unit),
      figure: figureTitle(table, figure),
      ...data,
      by: figureTitle(table, evidence.by),
      amount: { cents: evidence.cents },
    },
  };
}
