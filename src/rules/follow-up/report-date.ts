import { monthsCovered } from '../../binding/period.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../support/figures.ts';
import { bodyPlans } from '../support/plans.ts';
import { headerCell } from '../support/years/stated-years.ts';

/** The outcome of a plan is reported as of the days the city has set for it. */
export const reportDate = defineRule({
  id: 'report-date',
  area: 'FUP',
  severity: 'info',
  since: '0.1.0',
  status: 'trial',
  source: 'interim-reports',
  reasons: ['other-day'],
  *check({ snapshot, tables, organisation }) {
    const days = organisation?.calendar.filter(({ about }) => about === 'plan') ?? [];
    if (!organisation || days.length === 0) return;
    for (const { table } of bodyPlans(tables, organisation)) {
      const column = table.columns.find(({ role }) => role === 'actual');
      const months = column ? monthsCovered(snapshot, table, column.column) : null;
      const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
      if (!sheet || !column || months === null || days.some(({ day }) => monthOf(day) === months)) continue;
      yield {
        kind: 'fails',
        reason: 'other-day',
        at: placeOf(table, headerCell(sheet, table, column.column, '')),
        related: [],
        unit: null,
        data: {
          header: column.header,
          months,
          days: days.map(({ day }) => printed(day)).join(' / '),
          profile: organisation.name,
          source: days[0]!.source.title,
        },
      };
    }
  },
});

function monthOf(day: string): number {
  return Number(day.slice(0, 2));
}

/** `06-30` as `30.6.` */
function printed(day: string): string {
  return `${Number(day.slice(3))}.${monthOf(day)}.`;
}
