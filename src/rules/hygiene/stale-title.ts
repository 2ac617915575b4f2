import { defineRule } from '../rule.ts';
import { placeOf } from '../support/figures.ts';
import { yearConflicts } from '../support/year-conflict.ts';

/** Titles and names of sheets are of the plan's year, not left from the year before. */
export const staleTitle = defineRule({
  id: 'stale-title',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'controller-practice',
  reasons: ['title', 'sheet-name'],
  *check(context) {
    for (const { table, header, others, headerIsWrong } of yearConflicts(context)) {
      if (headerIsWrong) continue;
      for (const { from, cell, text, year } of others) {
        yield {
          kind: 'fails',
          reason: from === 'title' ? 'title' : 'sheet-name',
          at: placeOf(table, cell),
          related: [placeOf(table, header.cell)],
          unit: null,
          data: { text, found: String(year), header: header.text, year: String(header.year) },
        };
      }
    }
  },
});
