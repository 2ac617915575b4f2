import type { GoalGroup, GoalPart, GoalReading, GoalText, Metric, PrintedText } from '../../model/goals.ts';
import type { GridCell } from '../cells/grid.ts';
import { tidy } from '../cells/text.ts';
import { printed } from './cell-text.ts';
import type { Entry, EntrySection } from './sections.ts';
import type { GoalColumn, GoalHeader } from './header.ts';
import { leaningOf } from './leaning.ts';
import { readMetric } from './metric.ts';
import { doneIn, outcomeAt, outcomeColumns, statusAt } from './outcomes.ts';
import { readParties } from './parties.ts';
import { goesOn, splitMetrics } from './split-metrics.ts';
import { readTargets } from './targets.ts';
import { isUnfinished, joinTexts, mendLines, startsLow, withoutBullet } from './texts.ts';

const lists: ReadonlySet<GoalPart> = new Set([
  'responsible',
  'project',
  'state',
  'outcome',
  'target',
  'baseline',
]);
const numbered = /^\s*(?<number>\d+(?:\.\d+)*)\s*[.)]\s*(?<text>\p{L}.*)$/su;

/** The rows of a table as goals: what is said once holds for the rows under it. */
export function toReadings(header: GoalHeader, sections: readonly EntrySection[]): GoalReading[] {
  const lowMetrics = metricsStartLow(sections);
  const hasGoals = header.columns.some(({ part }) => part === 'goal');
  const readings: GoalReading[] = [];
  for (const { heading, entries } of sections) {
    let { theme, goal, goalNumber } = heading;
    for (const entry of entries) {
      const texts = textsOf(entry, null);
      theme = texts.theme?.text ?? theme;
      const metrics = metricsOf(entry, lowMetrics);
      const own = hasGoals ? (texts.goal?.text ?? null) : null;
      if (own !== null) {
        const match = numbered.exec(own);
        goal = tidy(match?.groups!['text'] ?? own);
        goalNumber = texts.number?.text ?? match?.groups!['number'] ?? null;
      }
      readings.push({
        row: entry.rows[0]!,
        rows: entry.rows,
        theme,
        goal,
        goalNumber,
        action: texts.action?.text ?? null,
        metrics,
        responsible: texts.responsible?.text ?? null,
        schedule: texts.schedule?.text ?? null,
        followUp: texts.followUp?.text ?? null,
        parties: partiesOf(entry),
        texts,
        groups: groupsOf(header, entry),
        ...followUpOf(header, entry, texts, metrics),
      });
    }
  }
  return readings;
}

/** The texts of a row by part, of one group of columns or of the first that has any. */
function textsOf(entry: Entry, group: number | null): GoalReading['texts'] {
  const texts: Partial<Record<GoalPart, GoalText>> = {};
  for (const [column, cells] of entry.cells) {
    if (group !== null && column.group !== group) continue;
    const text = textOf(column, cells);
    if (texts[column.part] || text === '') continue;
    texts[column.part] = { text, cells: cells.map(({ row, column: at }) => ({ row, column: at })) };
  }
  return texts;
}

function textOf({ part }: GoalColumn, cells: readonly GridCell[]): string {
  const pieces = cells.map((cell) => printed(cell)).filter((text) => text.trim() !== '');
  if (part === 'metric') return pieces.flatMap(splitMetrics).join('\n');
  if (lists.has(part)) return pieces.flatMap(linesOf).reduce(joinLines, '');
  return withoutBullet(pieces.reduce((before, after) => joinTexts(before, after), ''));
}

/** The paragraphs of a list; a line that nothing ends goes on. */
function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => withoutBullet(tidy(line)))
    .filter(Boolean);
}

function joinLines(before: string, after: string): string {
  if (before === '') return after;
  const last = before.slice(before.lastIndexOf('\n') + 1);
  if (!isUnfinished(last)) return `${before}\n${after}`;
  return before.slice(0, before.length - last.length) + joinTexts(last, after);
}

type FollowUp = Pick<GoalReading, 'printed' | 'doneText' | 'targets' | 'leaning' | 'outcomes' | 'status'>;

function followUpOf(
  { columns }: GoalHeader,
  entry: Entry,
  texts: GoalReading['texts'],
  metrics: readonly Metric[],
): FollowUp {
  const printed = columns.flatMap((column): PrintedText[] => {
    const cells = entry.cells.get(column) ?? [];
    const text = textOf(column, cells);
    const { part, group } = column;
    const places = cells.map(({ row, column: at }) => ({ row, column: at }));
    return text === '' ? [] : [{ part, heading: column.text, group, text, cells: places }];
  });
  const textIn = ({ column }: GoalColumn) =>
    printed.find(({ cells }) => cells[0]!.column === column)?.text ?? null;
  const row = entry.rows[0]!;
  const targets = texts.target ? readTargets(texts.target.text).targets : [];
  return {
    printed,
    doneText: texts.action ? doneIn(texts.action.text) : null,
    targets,
    leaning: leaningOf(metrics, targets, texts.baseline?.text ?? null),
    outcomes: outcomeColumns(columns).map((column) =>
      outcomeAt({ row, column: column.column }, column.text, textIn(column)),
    ),
    status:
      columns
        .map((column) => statusAt({ row, column: column.column }, column.text, textIn(column)))
        .find((status) => status !== null) ?? null,
  };
}

function metricsOf(entry: Entry, columnStartsLow: boolean): Metric[] {
  const texts: string[] = [];
  for (const [column, cells] of entry.cells) {
    if (column.part !== 'metric') continue;
    let isFirst = true;
    for (const cell of cells) {
      const [next, ...rest] = splitMetrics(printed(cell));
      if (next === undefined) continue;
      const last = texts.at(-1);
      if (!isFirst && last !== undefined && goesOn(last, next, columnStartsLow))
        texts.splice(-1, 1, joinTexts(last, next));
      else texts.push(next);
      texts.push(...rest);
      isFirst = false;
    }
  }
  return texts.map(mendLines).map(readMetric);
}

function partiesOf(entry: Entry): GoalReading['parties'] {
  return [...entry.cells].flatMap(([column, cells]) => {
    if (column.part !== 'responsible') return [];
    const { row, column: at } = cells[0]!;
    return readParties(textOf(column, cells)).map((party) => ({ ...party, cell: { row, column: at } }));
  });
}

function metricsStartLow(sections: readonly EntrySection[]): boolean {
  const firsts = sections
    .flatMap(({ entries }) => entries)
    .flatMap(({ cells }) =>
      [...cells].flatMap(([{ part }, own]) => (part === 'metric' ? [printed(own[0]!)] : [])),
    );
  return firsts.filter(startsLow).length * 3 > firsts.length;
}

function groupsOf({ columns }: GoalHeader, entry: Entry): GoalGroup[] {
  const last = columns.at(-1)!.group;
  if (last === 0) return [];
  return Array.from({ length: last + 1 }, (_, group) => ({
    label: columns.find((column) => column.group === group && column.label !== null)?.label ?? null,
    texts: textsOf(entry, group),
  }));
}
