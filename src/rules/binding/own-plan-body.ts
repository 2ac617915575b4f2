import { comparisonsOf } from '../../binding/comparison.ts';
import { defineRule } from '../rule.ts';
import { breachData } from '../support/breaches/breach-outcome.ts';
import { placeOf, unitName } from '../support/figures.ts';
import { bodyPlans } from '../support/plans.ts';

/** A unit whose own board approves its plan is shown by another body, never changed by it. */
export const ownPlanBody = defineRule({
  id: 'own-plan-body',
  area: 'BIN',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['changed'],
  *check({ tables, organisation }) {
    if (!organisation) return;
    const shared = new Set(bodyPlans(tables, organisation).map(({ table }) => table));
    const told = new Set<unknown>();
    for (const one of comparisonsOf(tables, organisation)) {
      const { node, table, unit, what, left, allowed, measured } = one;
      if (!node.ownPlanOf || what !== 'plan' || left <= allowed || !shared.has(table) || told.has(unit))
        continue;
      told.add(unit);
      const board = organisation.nodes.find(({ id }) => id === node.ownPlanOf);
      yield {
        kind: 'fails',
        reason: 'changed',
        at: placeOf(table, measured.figure.cell),
        related: [],
        unit: unitName(unit),
        data: { ...breachData(one), board: board?.names[0] ?? node.ownPlanOf },
      };
    }
  },
});
