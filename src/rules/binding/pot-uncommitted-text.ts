import { toCents } from '../../model/money.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../support/figures.ts';
import { potsOf } from '../support/pots/pots.ts';

/** What a sheet says is left of a pot is the pot less its reservations; *n.* allows rounding to half a thousand. */
export const potUncommittedText = defineRule({
  id: 'pot-uncommitted-text',
  area: 'BIN',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'iisalmi-plan',
  reasons: ['differs'],
  options: { potEuros: 0, aboutEuros: 500 },
  *check({ snapshot, tables }, { potEuros, aboutEuros }) {
    const all = potsOf(snapshot, tables).flatMap((pot) =>
      pot.uncommitted.map((uncommitted) => ({ ...pot, uncommitted })),
    );
    for (const { table, whole, reserved, printedSum, uncommitted } of all) {
      const limit = whole?.cents ?? toCents(potEuros);
      if (limit === 0 || reserved.cents > limit) continue;
      const expected = limit - reserved.cents;
      // It follows from the printed sum: where that is wrong, it is told of as a sum.
      if (uncommitted.cents === limit - (printedSum ?? reserved.cents)) continue;
      const allowed = uncommitted.approximate ? toCents(aboutEuros) : 0;
      if (Math.abs(uncommitted.cents - expected) <= allowed) continue;
      yield {
        kind: 'fails',
        reason: 'differs',
        at: placeOf(table, uncommitted.cell),
        related: [...(whole ? [whole.cell] : []), ...reserved.cells].map((cell) => placeOf(table, cell)),
        unit: null,
        expected,
        actual: uncommitted.cents,
        data: {
          expected: { cents: expected },
          actual: { cents: uncommitted.cents },
          difference: { cents: Math.abs(uncommitted.cents - expected) },
          limit: { cents: limit },
          reserved: { cents: reserved.cents },
        },
      };
    }
  },
});
