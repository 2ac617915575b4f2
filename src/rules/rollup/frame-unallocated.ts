import { defineRule } from '../rule.ts';
import { isWrong } from '../support/doubtful.ts';
import { placeOf } from '../support/figures.ts';
import { framedTotals, frameOutcome } from '../support/frames.ts';

/** The frame decided for a body or area is given out to its units in full. */
export const frameUnallocated = defineRule({
  id: 'frame-unallocated',
  scope: 'sheet',
  area: 'ROL',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'council-decisions',
  reasons: ['unallocated'],
  *check(context) {
    for (const framed of framedTotals(context)) {
      if (framed.room <= framed.slack || isWrong(context, placeOf(framed.table, framed.figure.cell)))
        continue;
      yield { ...frameOutcome(framed), reason: 'unallocated' as const };
    }
  },
});
