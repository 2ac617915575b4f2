import type { GoalLayout, LayoutColumn, TableLanguage } from '../model/goal-layout.ts';
import type { TableReading } from '../model/table.ts';
import { leftovers, type Moved } from './leftovers.ts';
import type { Line } from './request.ts';
import { rowsOf, splitRows, type GoalRow, type RowText } from './rows.ts';
import { tableWords } from './words.ts';

/** The rows of one table as those of another. */
export interface Arranged {
  readonly lines: readonly Line[];
  /** The row each line was made of; null for a line that names an aim or a goal. */
  readonly sources: readonly (GoalRow | null)[];
  /** What has no column of its own, and the heading of the column it was put into. */
  readonly moved: readonly Moved[];
}

const severalOf: ReadonlySet<LayoutColumn['part']> = new Set(['outcome', 'state']);

type Placed = Omit<Arranged, 'moved'> & { readonly moved: readonly Omit<Moved, 'line'>[] };

/** Nothing is left out: what the layout has no column for is added to another one under its own heading. */
export function arrange(table: TableReading, layout: GoalLayout, language: TableLanguage): Arranged {
  return arrangeRows(repeats(layout) ? rowsOf(table) : splitRows(table), layout, language);
}

/** The layout has columns for several periods or perspectives. */
export function repeats({ columns }: GoalLayout): boolean {
  const parts = columns.flatMap(({ part }) => (severalOf.has(part) ? [] : part));
  return new Set(parts).size < parts.length;
}

export function arrangeRows(rows: readonly GoalRow[], layout: GoalLayout, language: TableLanguage): Arranged {
  const numbers = numbersOf(rows);
  let lines: Line[] = [];
  let sources: (GoalRow | null)[] = [];
  let moved: Moved[] = [];
  for (const [index, row] of rows.entries()) {
    const next = place(row, rows[index - 1] ?? null, { layout, language, numbers });
    const line = lines.length + next.lines.length - 1;
    lines = [...lines, ...next.lines];
    sources = [...sources, ...next.sources];
    moved = [...moved, ...next.moved.map((one) => ({ ...one, line }))];
  }
  return { lines, sources, moved };
}

interface Frame {
  readonly layout: GoalLayout;
  readonly language: TableLanguage;
  readonly numbers: ReadonlyMap<string, string>;
}

function place(row: GoalRow, before: GoalRow | null, { layout, language, numbers }: Frame): Placed {
  const words = tableWords[language];
  const { columns, grouping } = layout;
  const has = (part: LayoutColumn['part']) => columns.some((column) => column.part === part);
  const byRows = grouping === 'aim-rows' || grouping === 'goal-rows';
  const isNewAim = row.theme !== (before?.theme ?? null);
  const heads: Line[] = byRows && row.theme !== null && isNewAim ? [head(layout, 'aim', row.theme)] : [];
  const isNewGoal = isNewAim || row.goal !== (before?.goal ?? null);
  if (grouping === 'goal-rows' && row.goal !== null && isNewGoal) {
    heads.push(head(layout, 'goal', `${words.goal} ${numbers.get(row.goal)}. ${row.goal}`));
  }
  const numbered = row.goalNumber !== null && !has('number');
  const goal = numbered && row.goal !== null ? `${row.goalNumber}. ${row.goal}` : row.goal;
  const own: RowText[] = [];
  if (row.theme !== null && !byRows)
    own.push({ part: 'theme', heading: words.headings.theme, text: row.theme, group: 0 });
  if (row.goalNumber !== null && has('number')) {
    own.push({ part: 'number', heading: words.headings.goal, text: row.goalNumber, group: 0 });
  }
  if (goal !== null && grouping !== 'goal-rows') {
    own.push({ part: 'goal', heading: words.headings.goal, text: goal, group: 0 });
  }
  const { texts, moved } = intoColumns([...own, ...row.texts], layout, language);
  return { lines: [...heads, { kind: 'row', texts }], sources: [...heads.map(() => null), row], moved };
}

function head({ columns }: GoalLayout, kind: 'aim' | 'goal', text: string): Line {
  return { kind, texts: columns.map((_, i) => (i === 0 ? text : null)) };
}

function intoColumns(given: readonly RowText[], { columns }: GoalLayout, language: TableLanguage) {
  const texts: (string | null)[] = columns.map(() => null);
  const rest: RowText[] = [];
  for (const one of given) {
    const at = columnFor(one, columns, texts, language);
    if (at === -1) rest.push(one);
    else texts[at] = one.text;
  }
  const moved = leftovers(rest, columns, texts, language);
  return { texts, moved };
}

/** The column of the same heading, else the first free one that holds the same. */
function columnFor(
  { part, heading, group }: RowText,
  columns: readonly LayoutColumn[],
  texts: readonly (string | null)[],
  language: TableLanguage,
): number {
  const alike = columns.flatMap((column, i) => (column.part === part ? [i] : []));
  if (alike.length > 1 && !severalOf.has(part)) {
    const own = alike[group];
    return own !== undefined && texts[own] === null ? own : -1;
  }
  const isFree = (column: LayoutColumn, i: number) => column.part === part && texts[i] === null;
  const same = columns.findIndex(
    (column, i) => isFree(column, i) && plain(column.heading[language]) === plain(heading),
  );
  // Columns of many kinds are kept under `state`, and outcomes have dates: only their headings tell them apart.
  if (same !== -1 || part === 'state') return same;
  if (part !== 'outcome') return columns.findIndex(isFree);
  return columns.findIndex(
    (column, i) => isFree(column, i) && dayOf(column.heading[language]) === dayOf(heading),
  );
}

function plain(heading: string): string {
  return heading
    .replaceAll(/\{\w+\}|\b(?:19|20)\d\d\b/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** `30.6.` of `Toteuma 30.6.2025`. */
function dayOf(heading: string): string | null {
  const match = /(\d{1,2})\.\s?(\d{1,2})(?!\d)/.exec(heading);
  return match && `${match[1]}.${match[2]}`;
}

/** A goal keeps its number; goals without one are numbered in their order where every goal has a row of its own. */
function numbersOf(rows: readonly GoalRow[]): ReadonlyMap<string, string> {
  const taken = new Set(rows.flatMap(({ goalNumber }) => goalNumber ?? []));
  const numbers = new Map<string, string>();
  let next = 1;
  for (const { goal, goalNumber } of rows) {
    if (goal === null || numbers.has(goal)) continue;
    if (goalNumber !== null) {
      numbers.set(goal, goalNumber);
      continue;
    }
    while (taken.has(String(next))) next++;
    numbers.set(goal, String(next++));
  }
  return numbers;
}
