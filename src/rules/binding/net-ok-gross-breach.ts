import { periodKey } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { breachOutcome, planAndActual } from '../support/breaches/breach-outcome.ts';
import { breachesOf } from '../support/breaches/breaches.ts';
import { placeOf } from '../support/figures.ts';

/** A gross-bound expense is exceeded, and more revenue does not cure it although the margin is as planned. */
export const netOkGrossBreach = defineRule({
  id: 'net-ok-gross-breach',
  area: 'BIN',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: planAndActual,
  explains: ['margin-mismatch', 'body-total', 'ks-vs-ta', 'own-plan-body'],
  *check(context) {
    for (const breach of breachesOf(context)) {
      const { what, table, unit, measured } = breach.comparison;
      if (!breach.compensated || what === 'forecast') continue;
      const outcome = breachOutcome<'plan' | 'actual'>(breach, context);
      const revenue = unit.figures.filter(
        (figure) => figure.item === 'revenue' && periodKey(figure) === periodKey(measured.figure),
      );
      yield {
        ...outcome,
        consequences: [...outcome.consequences!, ...revenue.map(({ cell }) => placeOf(table, cell))],
      };
    }
  },
});
