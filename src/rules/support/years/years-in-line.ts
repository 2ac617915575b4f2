import type { ColumnReading, Figure, TableReading } from '../../../model/table.ts';
import { groupBy } from '../group.ts';
import type { OddYear } from './odd-year.ts';

const fewest = 3;
const months = 12;

/** Years of a plan follow one another, and so do months: one of them that is out of line has a wrong heading. */
export function outOfLine(table: TableReading): OddYear[] {
  const years = table.columns.filter(({ role }) => role === 'plan' || role === 'planYear');
  return [
    ...oddIn(
      years,
      ({ year }) => year,
      (off, at) => at > 0 && Math.abs(off) <= 2,
    ),
    ...oddIn(
      table.columns.filter(({ role }) => role === 'month'),
      timeIn(table),
      (off) => Math.abs(off) === months,
    ),
  ];
}

/** Months since the year 0 of a column of months. */
function timeIn({ units }: TableReading) {
  const figures = units.find((unit) => unit.figures.some(isMonth))?.figures.filter(isMonth) ?? [];
  const byColumn = groupBy(figures, ({ cell }) => cell.column);
  return ({ column, year }: ColumnReading): number | null => {
    const month = byColumn.get(column)?.[0]?.month ?? null;
    return year === null || month === null ? null : year * months + month;
  };
}

function isMonth({ role, month }: Figure): boolean {
  return role === 'month' && month !== null;
}

const fewestMonths = 6;

/** Months one after another, of which two neighbours stand in each other's place. */
export function swappedMonths(table: TableReading): readonly [ColumnReading, ColumnReading] | null {
  const timeOf = timeIn(table);
  const columns = table.columns.filter((column) => column.role === 'month' && timeOf(column) !== null);
  if (columns.length < fewestMonths || columns.some(({ item, split }) => item !== null || split !== null))
    return null;
  const times = columns.map((column) => timeOf(column)!);
  const least = times.reduce((a, b) => Math.min(a, b));
  const odd = columns.filter((_, at) => times[at] !== least + at);
  const [first, second] = odd;
  if (!first || !second || odd.length > 2) return null;
  const at = columns.indexOf(first);
  const areTurned =
    columns[at + 1] === second && times[at] === least + at + 1 && times[at + 1] === least + at;
  return areTurned ? [first, second] : null;
}

/** The only column whose time is not that of its place among the others; the first one says no place. */
function oddIn(
  columns: readonly ColumnReading[],
  timeOf: (column: ColumnReading) => number | null,
  isNear: (off: number, at: number) => boolean,
): OddYear[] {
  const timed = columns.filter((column) => timeOf(column) !== null);
  if (timed.length < fewest || timed.some(({ item, split }) => item !== null || split !== null)) return [];
  const starts = groupBy(
    timed.map((column, at) => ({ column, at, start: timeOf(column)! - at })),
    ({ start }) => start,
  );
  const [usual, odd] = [...starts.values()].toSorted((a, b) => b.length - a.length);
  if (starts.size !== 2 || odd?.length !== 1 || usual!.length < 2) return [];
  const { column, at, start } = odd[0]!;
  const beside = usual!.find((one) => one.at === at - 1) ?? usual![0]!;
  return isNear(start - usual![0]!.start, at) ? [{ column, beside: beside.column }] : [];
}
