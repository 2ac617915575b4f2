import { measure } from '../../binding/amounts.ts';
import { comparisonsOf, isBreach, rulesOf, type Comparison } from '../../binding/comparison.ts';
import { nodeOf } from '../../model/nodes.ts';
import { unitTitle, type UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { breachData } from '../support/breaches/breach-outcome.ts';
import { figureTitle, placeOf, unitName } from '../support/figures.ts';

/** A part of a unit passes its own amount while the unit keeps within what binds it: information, no breach. */
export const overspendBelowLevel = defineRule({
  id: 'overspend-below-level',
  area: 'BIN',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['within'],
  *check({ tables, organisation }) {
    if (!organisation) return;
    for (const whole of comparisonsOf(tables, organisation)) {
      if (whole.what === 'plan' || isBreach(whole) || whole.limit.figure === null) continue;
      if (whole.rule.severity !== 'error' || whole.limit.cents >= 0) continue;
      const { table, unit } = whole;
      for (const part of table.units) {
        if (part.parent === null || table.units[part.parent] !== unit || part.members) continue;
        const node = nodeOf(organisation, part);
        if (node && rulesOf(organisation, node).length > 0) continue;
        const passed = passedBy(whole, part);
        if (!passed) continue;
        yield {
          kind: 'fails',
          reason: 'within',
          at: placeOf(table, passed.figure.cell),
          related: [placeOf(table, whole.measured.figure.cell)],
          unit: unitName(part),
          binding: whole.rule,
          expected: passed.limit,
          actual: passed.figure.cents,
          data: {
            ...breachData({ ...whole, left: passed.figure.cents - passed.limit }),
            unit: unitTitle(part),
            figure: figureTitle(table, passed.figure),
            whole: unitTitle(unit),
            room: { cents: whole.left },
          },
        };
      }
    }
  },
});

/** The part's own figure and what it is held against, when it is passed. */
function passedBy({ rule, what, limit, year, allowed }: Comparison, part: UnitReading) {
  const measured = measure(part, rule, what, year);
  const own = measure(part, rule, limit.figure!.role, year);
  if (!measured || !own || own.cents === 0 || measured.cents - own.cents >= -allowed) return null;
  return { figure: measured.figure, limit: own.cents };
}
