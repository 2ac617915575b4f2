import { defineRule } from '../rule.ts';
import { framedTotals, frameOutcome } from '../support/frames.ts';

/** The frame decided for a body or area is given out to its units in full. */
export const frameUnallocated = defineRule({
  id: 'frame-unallocated',
  area: 'ROL',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'council-decisions',
  reasons: ['unallocated'],
  *check(context) {
    for (const framed of framedTotals(context)) {
      if (framed.room > framed.slack) yield { ...frameOutcome(framed), reason: 'unallocated' as const };
    }
  },
});
