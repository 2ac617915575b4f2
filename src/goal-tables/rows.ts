import type { GoalPart, GoalReading, Metric, PrintedText, ScheduleReading } from '../model/goals.ts';
import type { TableReading } from '../model/table.ts';

/** A row of a goal table apart from its place: what can be put into another table. */
export interface GoalRow {
  readonly theme: string | null;
  readonly goal: string | null;
  readonly goalNumber: string | null;
  /** Everything else it says, from left to right. */
  readonly texts: readonly RowText[];
  readonly from: GoalReading;
  readonly schedule: ScheduleReading | null;
}

export interface RowText {
  readonly part: GoalPart;
  readonly heading: string;
  readonly text: string;
  /** Which of repeated columns it is from. */
  readonly group: number;
}

/** The rows of a table in their order, as they are: a row may have columns for several periods. */
export function rowsOf({ goals, schedules = [] }: TableReading): GoalRow[] {
  return goals.map((from, i) => ({
    theme: from.theme,
    goal: from.goal,
    goalNumber: from.goalNumber,
    from,
    texts: from.printed.filter((one) => !isHeld(from, one)).map((one) => toText(from, one)),
    schedule: schedules[i] ?? null,
  }));
}

/** A row with columns for several periods or perspectives becomes one for each. */
export function splitRows({ goals, schedules = [] }: TableReading): GoalRow[] {
  return goals.flatMap((from, i) => {
    const groups = [...new Set(from.printed.map(({ group }) => group))].toSorted((a, b) => a - b);
    const row = { theme: from.theme, goal: from.goal, goalNumber: from.goalNumber, from };
    return (groups.length > 0 ? groups : [0])
      .map((group, at) => ({
        ...row,
        texts: textsOf(from, group),
        schedule: at === 0 ? (schedules[i] ?? null) : null,
      }))
      .filter(({ texts, goal }, at) => texts.length > 0 || (at === 0 && goal !== null));
  });
}

function textsOf(from: GoalReading, group: number): RowText[] {
  const label = from.groups[group]?.label ?? null;
  const texts = from.printed
    .filter((one) => one.group === group && !isHeld(from, one))
    .map((one) => ({ ...toText(from, one), group: 0 }));
  if (label === null || texts.length === 0) return texts;
  if (!/\d/.test(label)) {
    return texts.map((one) =>
      one.part === 'metric' ? { ...one, text: `${label}: ${one.text.replaceAll('\n', '; ')}` } : one,
    );
  }
  const hasSchedule = texts.some(({ part }) => part === 'schedule');
  return hasSchedule ? texts : [...texts, { part: 'schedule', heading: '', text: label, group: 0 }];
}

function toText(from: GoalReading, { part, heading, text, group }: PrintedText): RowText {
  const isGrouped = from.groups.length > 0;
  return { part, heading, group, text: part === 'metric' ? metricText(from.metrics, text, isGrouped) : text };
}

/** The theme, the goal and its number, which the row holds already. */
function isHeld({ theme, goal, goalNumber }: GoalReading, { part, text }: PrintedText): boolean {
  if (part === 'theme') return text === theme;
  if (part === 'goal') return goal !== null && text.endsWith(goal);
  return part === 'number' && text === goalNumber;
}

/** A metric a line, each as it was understood: those that go on from one row to the next are whole. */
function metricText(metrics: readonly Metric[], text: string, isGrouped: boolean): string {
  return isGrouped || metrics.length === 0 ? text : metrics.map((metric) => metric.text).join('\n');
}
