import { defineRule } from '../rule.ts';
import type { TableReading } from '../../model/table.ts';
import { placeOf } from '../support/figures.ts';
import { foldAim } from '../support/goals/aims.ts';
import { goalTables, short } from '../support/goals/goal-tables.ts';

/** Every theme printed has goals, and every aim of a city that counts goals per aim. */
export const aimNoGoals = defineRule({
  id: 'aim-no-goals',
  area: 'GOA',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'laitila-guidance',
  reasons: ['heading', 'aim'],
  *check({ tables, organisation }) {
    const goals = goalTables(tables);
    const bare = goals.flatMap((table) => bareHeadings(table, goals));
    for (const { table, cell, theme } of bare) {
      yield {
        kind: 'fails',
        reason: 'heading',
        at: placeOf(table, cell),
        related: [],
        unit: null,
        data: { theme: short(theme) },
      };
    }
    const [first] = goals;
    const guidance = organisation?.goals;
    if (!first || !guidance?.goalsPerAim) return;
    const seen = new Set(
      [
        ...goals.flatMap((table) => table.goals.flatMap(({ theme }) => theme ?? [])),
        ...bare.map(({ theme }) => theme),
      ].map(foldAim),
    );
    const missing = guidance.aims.filter(({ names }) => !names.some((name) => seen.has(foldAim(name))));
    if (missing.length === 0) return;
    yield {
      kind: 'fails',
      reason: 'aim',
      at: placeOf(first, { row: first.area.top, column: first.area.left }),
      related: [],
      unit: null,
      data: { aims: missing.map(({ names }) => names[0]).join('; ') },
    };
  },
});

/** Headings with no row under them, unless the theme has rows elsewhere. */
function bareHeadings(table: TableReading, all: readonly TableReading[]) {
  const used = new Set(all.flatMap(({ goals }) => goals.flatMap(({ theme }) => theme ?? [])).map(foldAim));
  return (table.sections ?? []).flatMap(({ theme, heading, firstRow }) =>
    firstRow === null && theme !== null && heading && !used.has(foldAim(theme))
      ? [{ table, cell: heading, theme }]
      : [],
  );
}
