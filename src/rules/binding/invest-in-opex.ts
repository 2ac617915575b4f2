import { toCents } from '../../model/money.ts';
import { unitTitle } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { figureTitle, isNumber, placeOf, unitName } from '../support/figures.ts';
import { projectsOf } from '../support/projects.ts';

/** A purchase below the city's capitalisation limit belongs to operating expense. */
export const investInOpex = defineRule({
  id: 'invest-in-opex',
  scope: 'sheet',
  area: 'BIN',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: ['below-limit'],
  optIn: true,
  options: { limitEuros: 10_000 },
  *check({ tables }, { limitEuros }) {
    for (const { table, unit } of projectsOf(tables)) {
      const amounts = unit.figures.filter(
        (figure) => figure.item === 'investment' && isNumber(figure) && figure.cents !== 0,
      );
      const whole = amounts.reduce((sum, { cents }) => sum + Math.abs(cents ?? 0), 0);
      const [first] = amounts;
      if (!first || whole >= toCents(limitEuros)) continue;
      yield {
        kind: 'fails',
        reason: 'below-limit',
        at: placeOf(table, first.cell),
        related: amounts.slice(1).map(({ cell }) => placeOf(table, cell)),
        unit: unitName(unit),
        data: {
          unit: unitTitle(unit),
          figure: figureTitle(table, first),
          amount: { cents: whole },
          limit: { cents: toCents(limitEuros) },
        },
      };
    }
  },
});
