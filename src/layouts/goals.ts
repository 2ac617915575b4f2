import type { TableReading } from '../model/table.ts';
import { readEntries, type EntrySection } from './goals/entries.ts';
import { readGoalHeader, type GoalHeader } from './goals/header.ts';
import { headingAbove, yearAbove } from './goals/headings.ts';
import { toReadings } from './goals/readings.ts';
import { goalSchedules } from './goals/schedules.ts';
import { readStacked } from './goals/stacked.ts';
import type { Grid } from './grid.ts';

interface Found {
  readonly table: TableReading;
  readonly rows: ReadonlySet<number>;
}

/** Goal tables: a heading of at least two goal words, a goal, action or metric among them, and the texts below it. */
export function findGoalTables(grid: Grid): Found[] {
  const found: Found[] = [];
  let after = -1;
  for (const row of grid.rows) {
    if (row <= after) continue;
    const header = readGoalHeader(grid, row);
    if (!header) {
      const stacked = readStacked(grid, row, after);
      if (!stacked) continue;
      found.push({
        table: inOneColumn(toTable(grid, stacked.header, stacked.sections, stacked.last)),
        rows: rowsBetween(grid, row, stacked.last),
      });
      after = stacked.last;
      continue;
    }
    const { sections, last } = readEntries(grid, header, headingAbove(grid, row, after));
    if (sections.every(({ entries }) => entries.length === 0)) continue;
    found.push({ table: toTable(grid, header, sections, last), rows: rowsBetween(grid, row, last) });
    after = last;
  }
  return found;
}

/** Which paragraph is what is likely, not certain: such a table is shown and can be tidied, and is never judged. */
function inOneColumn(table: TableReading): TableReading {
  const [first, ...rest] = table.columns;
  const header = [first!, ...rest].map((column) => column.header).join(' ');
  const { part: _, group: __, ...column } = first!;
  return { ...table, layout: 'goals-in-one-column', confidence: 0.45, columns: [{ ...column, header }] };
}

function rowsBetween(grid: Grid, first: number, last: number): ReadonlySet<number> {
  return new Set(grid.rows.filter((row) => row >= first && row <= last));
}

function toTable(
  grid: Grid,
  { row, columns }: GoalHeader,
  sections: readonly EntrySection[],
  last: number,
): TableReading {
  const goals = toReadings({ row, columns }, sections);
  const schedules = goalSchedules(goals, columns);
  const named = columns.filter(({ part }) => part !== 'state').length;
  return {
    sheet: grid.sheet.name,
    area: { top: row, left: columns[0]!.column, bottom: last, right: columns.at(-1)!.column },
    kind: 'goals',
    layout: 'goals',
    confidence: Math.min(0.95, 0.5 + 0.1 * named),
    scale: 1,
    expenseSign: 'unknown',
    year: yearAbove(grid, row, columns),
    columns: columns.map(({ column, text, part, group }) => ({
      column,
      header: text,
      role: 'text',
      year: null,
      item: null,
      split: null,
      part,
      group,
    })),
    units: [],
    goals,
    ...(schedules.length > 0 && { schedules }),
    sections: sections.map(({ heading, headerRow, entries }) => ({
      theme: heading.theme,
      heading: heading.cell,
      goal: heading.goal,
      goalNumber: heading.goalNumber,
      headerRow,
      firstRow: entries[0]?.rows[0] ?? null,
    })),
    evidence: [{ kind: 'header-words' }],
    isConfirmed: false,
    drift: [],
  };
}
