import { defineRule } from '../rule.ts';
import { breachOutcome } from '../support/breaches/breach-outcome.ts';
import { breachesOf } from '../support/breaches/breaches.ts';
import { causesOfBreach } from '../support/sums/sum-rules.ts';

/** The forecast for the year keeps to what binds. */
export const forecastOverspend = defineRule({
  id: 'forecast-overspend',
  area: 'BIN',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'interim-reports',
  reasons: ['forecast', 'forecast-transfer'],
  yieldsTo: causesOfBreach,
  measures: true,
  *check(context) {
    for (const breach of breachesOf(context)) {
      if (breach.comparison.what !== 'forecast' || breach.netHolds) continue;
      yield breachOutcome(breach, context);
    }
  },
});
