import type { GoalReading, ScheduleReading } from '../../model/goals.ts';
import type { ColumnReading, TableReading, UnitReading } from '../../model/table.ts';
import type { Grid } from '../cells/grid.ts';
import { printed } from './cell-text.ts';
import { isScheduleHeader, partOfWord, type GoalColumn } from './header.ts';
import { readSchedule } from './schedule.ts';

const year = String.raw`(?:19|20)\d\d`;
const years = new RegExp(
  String.raw`(?<![\d.])(?<from>${year})(?:\s?[-\u2010-\u2015/]\s?(?<to>${year}|\d\d))?(?![\d.])`,
  'g',
);

/** The schedule of every row of a goal table; none when no column holds schedules. */
export function goalSchedules(
  goals: readonly GoalReading[],
  columns: readonly GoalColumn[],
): ScheduleReading[] {
  const column = columns.find(({ part }) => part === 'schedule')?.column;
  if (column === undefined) return [];
  return goals.map(({ row, action, goal, schedule, texts }) => ({
    cell: texts.schedule?.cells[0] ?? { row, column },
    schedule: schedule === null ? null : readSchedule(schedule),
    subject: action ?? goal ?? '',
    named: yearsIn(action ?? ''),
    isFunded: false,
  }));
}

/** A table of projects with the schedules its text columns hold. */
export function withSchedules(table: TableReading, grid: Grid): TableReading {
  const column = table.columns.find(
    ({ role, header }) => moneyless.has(role) && isScheduleHeader(header),
  )?.column;
  if (column === undefined) return table;
  const schedules = table.units.flatMap((unit): ScheduleReading[] => {
    if (unit.members !== null || unit.level === 'total') return [];
    const { row } = unit.heading;
    const cell = grid.at(row, column);
    return [
      {
        cell: { row, column },
        schedule: cell ? readSchedule(printed(cell)) : null,
        subject: unit.name,
        named: yearsIn(unit.name),
        isFunded: isFunded(unit),
      },
    ];
  });
  return schedules.length > 0 ? { ...table, schedules } : table;
}

/** A table of projects that says which column names who is responsible for them. */
export function withResponsible(table: TableReading): TableReading {
  const isOfProjects = table.kind === 'reservations' || table.kind === 'investments';
  const column = isOfProjects ? table.columns.find(namesResponsible) : undefined;
  if (!column) return table;
  const part = 'responsible' as const;
  return { ...table, columns: table.columns.map((one) => (one === column ? { ...one, part } : one)) };
}

function namesResponsible({ role, header }: ColumnReading): boolean {
  return moneyless.has(role) && partOfWord(header) === 'responsible';
}

const moneyless: ReadonlySet<string> = new Set(['text', 'other', 'name']);

function isFunded({ figures }: UnitReading): boolean {
  return figures.some(({ cents }) => cents !== null && cents !== 0);
}

/** `2025–29`, `2024–25`, `2025` in a name; null when there is none or several. */
function yearsIn(name: string): ScheduleReading['named'] {
  const found = [...name.matchAll(years)];
  if (found.length !== 1) return null;
  const { from, to } = found[0]!.groups!;
  const last = to === undefined ? from! : to.length === 2 ? from!.slice(0, 2) + to : to;
  return { from: Number(from), to: Number(last) };
}
