import type { Cell } from '../../model/address.ts';
import type { TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../support/figures.ts';
import { oddGoalYears, oddReportYears, oddTabYears } from '../support/years/tab-years.ts';
import { yearConflicts } from '../support/years/year-conflict.ts';

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
    const told = new Set<string>();
    for (const { table, header, others, headerIsWrong } of yearConflicts(context)) {
      if (headerIsWrong) continue;
      for (const { from, cell, text, year } of others) {
        if (from === 'title' && told.has(keyOf(table, cell))) continue;
        told.add(keyOf(table, cell));
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
    for (const odd of [...oddTabYears(context), ...oddGoalYears(context), ...oddReportYears(context)]) {
      const { table, cell, text, titleYear, tabYear, header } = odd;
      if (told.has(keyOf(table, cell))) continue;
      yield {
        kind: 'fails',
        reason: 'title',
        at: placeOf(table, cell),
        related: [],
        unit: null,
        data: { text, found: String(titleYear), header: header ?? table.sheet, year: String(tabYear) },
      };
    }
  },
});

function keyOf({ sheet }: TableReading, { row, column }: Cell): string {
  return `${row}|${column}|${sheet}`;
}
