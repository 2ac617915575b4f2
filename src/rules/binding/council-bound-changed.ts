import { rulesOf } from '../../binding/comparison.ts';
import { nodeOf } from '../../model/nodes.ts';
import { defineRule } from '../rule.ts';
import { amendmentsOf } from '../support/sums/amendments.ts';
import { decisionOf, recordsDecisions } from '../support/breaches/decisions.ts';
import { figureData, placeOf, unitName } from '../support/figures.ts';

/** What is bound towards the council is changed by the council and nobody else. */
export const councilBoundChanged = defineRule({
  id: 'council-bound-changed',
  area: 'BIN',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: ['no-council', 'no-decision'],
  explains: ['amendment-no-decision'],
  *check(context) {
    const { snapshot, tables, organisation } = context;
    if (!organisation) return;
    for (const { table, unit, figure } of amendmentsOf(tables)) {
      const node = nodeOf(organisation, unit);
      const binding =
        node &&
        rulesOf(organisation, node).find((rule) => rule.towards === 'council' && rule.item === figure.item);
      if (!binding) continue;
      const decision = decisionOf(snapshot, table, figure.cell.row);
      if (decision.byCouncil || (!decision.isDecision && !recordsDecisions(context, table))) continue;
      yield {
        kind: 'fails',
        reason: decision.isDecision ? 'no-council' : 'no-decision',
        at: placeOf(table, figure.cell),
        related: [],
        unit: unitName(unit),
        binding,
        data: {
          ...figureData(table, unit, figure),
          amount: { cents: figure.cents },
          decision: decision.text,
          decidedBy: binding.decidedBy,
          source: binding.source.title,
        },
      };
    }
  },
});
