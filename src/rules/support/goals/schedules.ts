import type { Schedule, ScheduleReading } from '../../../model/goals.ts';
import type { TableReading } from '../../../model/table.ts';
import { short, tellFaults } from './goal-tables.ts';

type WithSchedules = TableReading & { readonly schedules: readonly ScheduleReading[] };

export function tablesWithSchedules(tables: readonly TableReading[]): WithSchedules[] {
  return tables.filter((table): table is WithSchedules => table.schedules !== undefined);
}

/** Tables of projects: their rows have amounts as well as schedules. */
export function projectTables(tables: readonly TableReading[]): WithSchedules[] {
  return tablesWithSchedules(tables).filter(({ kind }) => kind !== 'goals');
}

export type Scheduled = ScheduleReading & { readonly schedule: Schedule };

/** The schedules of each table that a test picks out. */
export function* schedulesThat(
  tables: readonly TableReading[],
  test: (one: Scheduled, table: TableReading) => boolean,
) {
  for (const table of tablesWithSchedules(tables)) {
    const found = table.schedules.filter(hasSchedule).filter((one) => test(one, table));
    const faults = found.map(({ cell, schedule, subject }) => ({
      at: cell,
      data: { schedule: short(schedule.text), subject: short(subject) },
    }));
    yield* tellFaults(table, faults);
  }
}

export function hasSchedule(one: ScheduleReading): one is Scheduled {
  return one.schedule !== null;
}

export function yearOf(isoDate: string): number {
  return Number(isoDate.slice(0, 4));
}
