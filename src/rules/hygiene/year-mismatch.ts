import { defineRule } from '../rule.ts';
import { placeOf } from '../support/figures.ts';
import { yearConflicts } from '../support/year-conflict.ts';

/** The heading of the plan names the year the plan is of. */
export const yearMismatch = defineRule({
  id: 'year-mismatch',
  area: 'HYG',
  severity: 'error',
  since: '0.1.0',
  status: 'trial',
  source: 'iisalmi-plan',
  reasons: ['header'],
  *check(context) {
    for (const { table, header, others, headerIsWrong, year } of yearConflicts(context)) {
      if (!headerIsWrong) continue;
      yield {
        kind: 'fails',
        reason: 'header',
        at: placeOf(table, header.cell),
        related: others.filter(({ from }) => from === 'title').map(({ cell }) => placeOf(table, cell)),
        unit: null,
        data: { header: header.text, sheet: table.sheet, found: String(header.year), year: String(year) },
      };
    }
  },
});
