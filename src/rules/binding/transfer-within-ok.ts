import { defineRule } from '../rule.ts';
import { figureData, placeOf, unitName } from '../support/figures.ts';
import { boundNodeOf, transfersIn } from '../support/breaches/transfers.ts';

/** Money moved inside one binding unit is decided in the unit: told, so that nobody asks for a decision in vain. */
export const transferWithinOk = defineRule({
  id: 'transfer-within-ok',
  area: 'BIN',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['within'],
  explains: ['amendment-no-decision'],
  *check({ tables, organisation }) {
    if (!organisation) return;
    for (const { table, changes } of transfersIn(tables)) {
      const bound = new Set(changes.map((change) => boundNodeOf(organisation, table, change.unit)));
      const [node] = bound;
      if (bound.size !== 1 || !node) continue;
      const taker = changes.find(({ figure }) => figure.cents < 0)!;
      yield {
        kind: 'fails',
        reason: 'within',
        at: placeOf(table, taker.figure.cell),
        related: changes.filter((one) => one !== taker).map(({ figure }) => placeOf(table, figure.cell)),
        consequences: changes.map(({ figure }) => placeOf(table, figure.cell)),
        unit: unitName(taker.unit),
        data: {
          ...figureData(table, taker.unit, taker.figure),
          amount: { cents: Math.abs(taker.figure.cents) },
          whole: [node.code, node.names[0]].filter(Boolean).join(' '),
        },
      };
    }
  },
});
