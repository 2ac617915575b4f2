import { defineRule } from '../rule.ts';
import { framedTotals, frameOutcome } from '../support/frames.ts';

/** What the units plan together stays within the frame decided for them. */
export const frameExceeded = defineRule({
  id: 'frame-exceeded',
  area: 'ROL',
  severity: 'error',
  since: '0.1.0',
  status: 'trial',
  source: 'council-decisions',
  reasons: ['exceeded'],
  *check(context) {
    for (const framed of framedTotals(context)) {
      if (framed.room < -framed.slack) yield { ...frameOutcome(framed), reason: 'exceeded' as const };
    }
  },
});
