import { defineRule } from '../rule.ts';
import type { Place } from '../../model/outcome.ts';
import type { TableReading } from '../../model/table.ts';
import { placeOf } from '../support/figures.ts';
import { foldText, goalTables, partCell, short } from '../support/goals/goal-tables.ts';
import { groupBy } from '../support/group.ts';

/** Numbered goals follow one another. */
export const goalNumbering = defineRule({
  id: 'goal-numbering',
  scope: 'sheet',
  area: 'GOA',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'laitila-guidance',
  reasons: ['twice', 'gap', 'partly'],
  *check({ tables }) {
    for (const [, own] of groupBy(goalTables(tables), ({ sheet }) => sheet))
      yield* numbering(numberedGoals(own));
  },
});

interface Numbered {
  readonly number: string | null;
  readonly text: string;
  readonly at: Place;
}

/** Every goal of a sheet once, in order. */
function numberedGoals(tables: readonly TableReading[]): Numbered[] {
  const goals = new Map<string, Numbered>();
  for (const table of tables) {
    for (const reading of table.goals) {
      const { goal, goalNumber, row, texts } = reading;
      const key = `${goalNumber}|${foldText(goal ?? '')}`;
      if (goal === null || goals.has(key)) continue;
      const heading = table.sections?.findLast(
        (section) => section.goal !== null && (section.firstRow ?? 0) <= row,
      );
      const cell = texts.goal?.cells[0] ?? heading?.heading ?? partCell(table, reading, 'goal');
      goals.set(key, { number: goalNumber, text: short(goal), at: placeOf(table, cell) });
    }
  }
  return [...goals.values()];
}

function* numbering(goals: readonly Numbered[]) {
  const numbered = goals.flatMap((goal) => (goal.number === null ? [] : [{ ...goal, number: goal.number }]));
  if (numbered.length < 2) return;
  const base = { kind: 'fails' as const, unit: null };
  const seen = new Map<string, Place>();
  let last: number | null = null;
  for (const { number, text, at } of numbered) {
    const before = seen.get(number);
    seen.set(number, at);
    const value = /^\d+$/.test(number) ? Number(number) : null;
    const expected = last === null ? null : last + 1;
    last = value;
    if (before) yield { ...base, reason: 'twice' as const, at, related: [before], data: { number, text } };
    else if (value !== null && expected !== null && value > expected)
      yield {
        ...base,
        reason: 'gap' as const,
        at,
        related: [],
        data: { number, text, expected: String(expected) },
      };
  }
  const bare = goals.filter(({ number }) => number === null);
  const [first, ...rest] = bare;
  if (!first) return;
  const data = { text: first.text, count: bare.length };
  yield { ...base, reason: 'partly' as const, at: first.at, related: rest.map(({ at }) => at), data };
}
