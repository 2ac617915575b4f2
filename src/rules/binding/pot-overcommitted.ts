import { toCents } from '../../model/money.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../support/figures.ts';
import { potsOf } from '../support/pots/pots.ts';

/** No more is reserved of a pot than there is in it. */
export const potOvercommitted = defineRule({
  id: 'pot-overcommitted',
  area: 'BIN',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['exceeded'],
  options: { potEuros: 0 },
  *check({ snapshot, tables }, { potEuros }) {
    for (const { table, whole, reserved } of potsOf(snapshot, tables)) {
      const limit = whole?.cents ?? toCents(potEuros);
      if (limit === 0) continue;
      if (reserved.cents <= limit) {
        if (whole) yield { kind: 'holds', subject: 'other', at: placeOf(table, whole.cell), unit: null };
        continue;
      }
      const [first] = reserved.cells;
      yield {
        kind: 'fails',
        reason: 'exceeded',
        at: placeOf(table, whole?.cell ?? first!),
        related: reserved.cells.map((cell) => placeOf(table, cell)),
        unit: null,
        expected: limit,
        actual: reserved.cents,
        data: {
          reserved: { cents: reserved.cents },
          limit: { cents: limit },
          over: { cents: reserved.cents - limit },
          count: reserved.cells.length,
        },
      };
    }
  },
});
