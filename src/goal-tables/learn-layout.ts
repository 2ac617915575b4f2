import type { GoalLayout, Grouping, LayoutColumn, LayoutList } from '../model/goal-layout.ts';
import type { GoalPart } from '../model/goals.ts';
import type { ColumnReading, TableReading } from '../model/table.ts';
import { freeName } from '../model/free-name.ts';

const widths: Readonly<Partial<Record<GoalPart, number>>> = {
  number: 8,
  theme: 26,
  goal: 36,
  action: 42,
  metric: 34,
  followUp: 22,
  responsible: 22,
  project: 26,
};
const usualWidth = 16;
const lists: Readonly<Partial<Record<GoalPart, LayoutList>>> = {
  theme: 'aims',
  goal: 'goals',
  responsible: 'responsible',
  schedule: 'schedule',
  followUp: 'followUp',
};

/** The columns a table has already, for another one like it; headings that name the plan's year follow it. */
export function learnLayout(table: TableReading): GoalLayout {
  const columns = toColumns(table);
  const name = { fi: table.sheet, sv: table.sheet, en: table.sheet };
  return {
    id: 'own',
    names: name,
    title: { fi: 'Tavoitteet ja mittarit, KS {year}', sv: 'Mål och mätare, DP {year}' },
    columns,
    grouping: groupingOf(table),
    rows: 1,
    isPot: false,
    paper: columns.length > 8 ? 'A3' : 'A4',
  };
}

function toColumns({ columns, year }: TableReading): LayoutColumn[] {
  const taken: string[] = [];
  return columns.flatMap((column): LayoutColumn[] => {
    const { part } = column;
    if (!part) return [];
    const own = headingOf(column, year);
    const ofGroup = periodOf(column, columns, year);
    const isTaken = taken.includes(own) && ofGroup !== null;
    const text = freeName(isTaken ? `${own} ${ofGroup}` : own, taken, ' ');
    taken.push(text);
    const heading = { fi: text, sv: text };
    return [{ part, heading, width: widths[part] ?? usualWidth, list: lists[part] ?? null, required: false }];
  });
}

function headingOf({ header, part }: ColumnReading, year: number | null): string {
  const text = header.trim() || (part ?? '');
  return year === null ? text : text.replace(new RegExp(String.raw`(?<!\d)${year}(?!\d)`), '{year}');
}

const period = /(?:(?:19|20)\d\d|\{year\})(?:\s?[-\u2010-\u2015]\s?(?:19|20)?\d\d)?/u;

/** What a heading of its group says: `2021–2030`, so that `Vastuutaho` of two periods can be told apart. */
function periodOf(
  { group }: ColumnReading,
  columns: readonly ColumnReading[],
  year: number | null,
): string | null {
  for (const column of columns) {
    const match = column.group === group ? period.exec(headingOf(column, year)) : null;
    if (match) return match[0];
  }
  return null;
}

function groupingOf({ columns, sections = [] }: TableReading): Grouping {
  if (columns.some(({ part }) => part === 'theme')) return 'column';
  const hasGoalColumn = columns.some(({ part }) => part === 'goal');
  if (!hasGoalColumn && sections.some(({ goal }) => goal !== null)) return 'goal-rows';
  return sections.some(({ theme }) => theme !== null) ? 'aim-rows' : 'none';
}
