import { rulesOf } from '../../binding/comparison.ts';
import { unitTitle } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { decisionOf } from '../support/breaches/decisions.ts';
import { figureData, placeOf, unitName } from '../support/figures.ts';
import { boundNodeOf, transfersIn } from '../support/breaches/transfers.ts';

/** Money moved from one binding unit to another needs a decision of whoever both are bound towards. */
export const transferAcrossBinding = defineRule({
  id: 'transfer-across-binding',
  area: 'BIN',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: ['undecided'],
  explains: ['amendment-no-decision'],
  *check({ snapshot, tables, organisation }) {
    if (!organisation) return;
    for (const { table, changes } of transfersIn(tables)) {
      const bound = changes.map((change) => boundNodeOf(organisation, table, change.unit));
      if (bound.includes(null) || new Set(bound).size < 2) continue;
      if (changes.some(({ figure }) => decisionOf(snapshot, table, figure.cell.row).isDecision)) continue;
      const giver = changes.find(({ figure }) => figure.cents > 0)!;
      const taker = changes.find(({ figure }) => figure.cents < 0)!;
      const binding = rulesOf(organisation, bound[changes.indexOf(taker)]!)[0]!;
      yield {
        kind: 'fails',
        reason: 'undecided',
        at: placeOf(table, taker.figure.cell),
        related: changes.filter((one) => one !== taker).map(({ figure }) => placeOf(table, figure.cell)),
        consequences: changes.map(({ figure }) => placeOf(table, figure.cell)),
        unit: unitName(taker.unit),
        binding,
        data: {
          ...figureData(table, taker.unit, taker.figure),
          amount: { cents: Math.abs(taker.figure.cents) },
          from: unitTitle(giver.unit),
          towards: { towards: binding.towards },
          decidedBy: binding.decidedBy,
          source: binding.source.title,
        },
      };
    }
  },
});
