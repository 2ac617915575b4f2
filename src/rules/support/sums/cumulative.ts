import type { ColumnReading, TableReading, UnitReading } from '../../../model/table.ts';
import { isNumber, type NumberFigure } from '../figures.ts';
import { groupBy } from '../group.ts';
import { slackOf } from '../rounding.ts';

/** An amount so far that is smaller than the one before it. */
export interface Fall {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
  readonly before: NumberFigure;
}

const fewest = 3;
const fromJanuary =
  /(?<![\d.])(?:1\.1\.?\s*[-–—]\s*\d{1,2}\.(\d{1,2})\.?|0?1\s*[-–—]\s*(\d{1,2}))(?!\d)|(?<!\p{L})(?:tammi|jan)\p{L}*\s*[-–—]\s*(\p{L}{3})/iu;
const monthNames = [
  ['tam', 'jan'],
  ['hel', 'feb'],
  ['maa', 'mar'],
  ['huh', 'apr'],
  ['tou', 'maj', 'may'],
  ['kes', 'jun'],
  ['hei', 'jul'],
  ['elo', 'aug'],
  ['syy', 'sep'],
  ['lok', 'okt', 'oct'],
  ['mar', 'nov'],
  ['jou', 'dec'],
];

/** The last month of an outcome since January (`1–8/2026`, `1.1.–31.8.`, `Tammi–elokuu`); null for anything else. */
export function monthsSoFar({ header }: ColumnReading): number | null {
  const match = fromJanuary.exec(header);
  if (!match) return null;
  const number = Number(match[1] ?? match[2] ?? 0);
  const name = match[3]?.toLowerCase();
  const month = name === undefined ? number : monthNames.findLastIndex((names) => names.includes(name)) + 1;
  return month >= 1 && month <= 12 ? month : null;
}

/** Where most rows of the amounts so far grow from period to period, those that do not. */
export function fallsIn(table: TableReading): Fall[] {
  return [...fallsAlong(table), ...fallsDown(table)];
}

function fallsAlong(table: TableReading): Fall[] {
  const columns = table.columns.flatMap((column) => {
    const month = monthsSoFar(column);
    return month === null ? [] : [{ column: column.column, month }];
  });
  const months = new Map(columns.map(({ column, month }) => [column, month]));
  if (months.size < fewest || new Set(months.values()).size < months.size) return [];
  const rows = table.units.flatMap((unit) => rowsOf(unit, months).map((row) => ({ unit, row })));
  const falls = rows.flatMap(({ unit, row }) => fallOf(table, unit, row) ?? []);
  return falls.length * 2 <= rows.length ? falls : [];
}

/** The amounts so far of one row, in order of time; beside its parts a margin may go either way. */
function rowsOf({ figures }: UnitReading, months: ReadonlyMap<number, number>): NumberFigure[][] {
  const given = figures.filter(isNumber).filter(({ cell }) => months.has(cell.column));
  const hasParts = given.some(({ item }) => item !== 'margin');
  const own = given.filter(({ item }) => item !== 'margin' || !hasParts);
  return [...groupBy(own, ({ cell }) => cell.row).values()]
    .map((row) => row.toSorted((a, b) => months.get(a.cell.column)! - months.get(b.cell.column)!))
    .filter(({ length }) => length >= fewest);
}

const fewestMonths = 5;

/**
 * Months below each other whose amounts grow so far that they must be amounts since January: in all series together no
 * more than one falls.
 */
function fallsDown(table: TableReading): Fall[] {
  if (!table.units.some(({ figures }) => figures.some(({ month }) => month !== null))) return [];
  const series: { readonly unit: UnitReading; readonly column: readonly NumberFigure[] }[] = [];
  for (const unit of table.units) {
    const own = unit.figures
      .filter(isNumber)
      .filter(({ item, month }) => item !== 'margin' && month !== null);
    for (const figures of groupBy(own, ({ cell }) => cell.column).values()) {
      const column = figures.toSorted((a, b) => a.month! - b.month!);
      if (!areMonths(column) || !hasGrown(column)) return [];
      series.push({ unit, column });
    }
  }
  if (series.length < 2) return [];
  const falls = series.flatMap(({ unit, column }) => fallOf(table, unit, column) ?? []);
  return falls.length === 1 ? falls : [];
}

function areMonths(column: readonly NumberFigure[]): boolean {
  return column.length >= fewestMonths && column.every(({ month }, at) => month === column[0]!.month! + at);
}

/** At the end at least half as much as the first month would come to. */
function hasGrown(column: readonly NumberFigure[]): boolean {
  const [first, last] = [column[0]!, column.at(-1)!];
  return first.cents !== 0 && last.cents / first.cents >= column.length / 2;
}

/** The first fall; the amount that is out of line with those on both sides of it. */
function fallOf(table: TableReading, unit: UnitReading, row: readonly NumberFigure[]): Fall | null {
  const index = row.findIndex((figure, i) => i > 0 && isFall(table, row[i - 1]!, figure));
  const [figure, before] = [row[index], row[index - 1]];
  if (!figure || !before) return null;
  const earlier = row[index - 2];
  const isEarlierWrong =
    row.length > index + 1 &&
    (!earlier || !isFall(table, earlier, figure)) &&
    isFall(table, before, row[index + 1]!);
  return isEarlierWrong ? { unit, figure: before, before: figure } : { unit, figure, before };
}

function isFall({ scale }: TableReading, before: NumberFigure, after: NumberFigure): boolean {
  const [from, to] = [Math.abs(before.cents), Math.abs(after.cents)];
  return from - to > slackOf([before.cents, after.cents], scale) || before.cents * after.cents < 0;
}
