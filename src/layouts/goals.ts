import type { TableReading } from '../model/table.ts';
import { readEntries } from './goals/entries.ts';
import type { EntrySection } from './goals/sections.ts';
import { readGoalHeader, type GoalHeader } from './goals/header.ts';
import { headingAbove, yearAbove } from './goals/headings.ts';
import { toReadings } from './goals/readings.ts';
import { goalSchedules } from './goals/schedules.ts';
import { readStacked } from './goals/stacked.ts';
import { isAmount, isFigure, type Grid, type GridCell } from './cells/grid.ts';
import { isGenericTotal } from './cells/label-total.ts';

interface Found {
  readonly table: TableReading;
  readonly rows: ReadonlySet<number>;
  /** What stands left of it on its rows is no part of it. */
  readonly left: number;
}

/** Goal tables: a heading of at least two goal words, a goal, action or metric among them, and the texts below it. */
export function findGoalTables(grid: Grid): Found[] {
  const found: Found[] = [];
  let after = -1;
  for (const row of grid.rows) {
    if (row <= after) continue;
    const read = readGoalHeader(grid, row);
    const header = read && !sharesOutMoney(grid, read) ? read : null;
    const beside = header ? null : readBeside(grid, row);
    if (beside) {
      found.push(beside);
      after = beside.table.area.bottom;
      continue;
    }
    if (!header) {
      const stacked = readStacked(grid, row, after);
      if (!stacked) continue;
      found.push({
        table: inOneColumn(toTable(grid, stacked.header, stacked.sections, stacked.last)),
        rows: rowsBetween(grid, row, stacked.last),
        left: 0,
      });
      after = stacked.last;
      continue;
    }
    const { sections, last } = readEntries(grid, header, headingAbove(grid, row, after));
    if (sections.every(({ entries }) => entries.length === 0)) continue;
    found.push({ table: toTable(grid, header, sections, last), rows: rowsBetween(grid, row, last), left: 0 });
    after = last;
  }
  return found;
}

/** "Toimenpide | Vastuutaho | Euroa" over amounts that are added up: what money is set aside for. */
function sharesOutMoney(grid: Grid, { row, columns }: GoalHeader): boolean {
  if (columns.some(({ part }) => part === 'goal' || part === 'metric')) return false;
  const isSum = (one: number) => isGenericTotal(grid.at(one, columns[0]!.column)?.text ?? '');
  const last = grid.rows.find((one) => one > row && isSum(one));
  const sum = last && grid.cellsOf(last).find(isAmount);
  if (!sum) return false;
  const parts = grid.rows.filter((one) => one > row && one < last);
  return parts.length > 1 && parts.every((one) => isAmountAt(grid, one, sum.column));
}

function isAmountAt(grid: Grid, row: number, column: number): boolean {
  const cell = grid.at(row, column);
  return cell !== null && isAmount(cell);
}

/** "Tavoite | Mittari" right of figures and a blank column: a table of its own. */
function readBeside(grid: Grid, row: number): Found | null {
  const left = columnAfterGap(grid, row);
  if (left === null) return null;
  const view = rightOf(grid, left);
  const header = readGoalHeader(view, row);
  if (!header || header.columns.length < view.cellsOf(row).length) return null;
  const { sections, last } = readEntries(view, header, headingAbove(view, row, row - 1));
  if (sections.every(({ entries }) => entries.length === 0)) return null;
  const rows = rowsBetween(grid, row, last);
  const isApart = [...rows].every((one) => grid.at(one, left - 1) === null);
  const isOutside = (cell: GridCell) => cell.column < left && isFigure(cell);
  const hasFigures = [...rows].some((one) => grid.cellsOf(one).some(isOutside));
  return isApart && hasFigures ? { table: toTable(view, header, sections, last), rows, left } : null;
}

/** Where the words begin that a blank column parts from the others of a heading. */
function columnAfterGap(grid: Grid, row: number): number | null {
  const cells = grid.cellsOf(row);
  const at = cells.findLastIndex((cell, index) => index > 0 && cell.column > cells[index - 1]!.column + 1);
  return at > 1 && cells.length - at > 1 ? cells[at]!.column : null;
}

function rightOf(grid: Grid, left: number): Grid {
  return {
    ...grid,
    cellsOf: (row) => grid.cellsOf(row).filter(({ column }) => column >= left),
    at: (row, column) => (column < left ? null : grid.at(row, column)),
  };
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
