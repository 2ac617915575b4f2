import { cellAt } from '../model/cells.ts';
import { kept } from '../model/kept.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import type { TableReading, UnitReading } from '../model/table.ts';
import { measure } from './amounts.ts';
import type { Comparison } from './comparison.ts';

const monthNames = [
  ['tammi', 'jan'],
  ['helmi', 'feb'],
  ['maalis', 'mar'],
  ['huhti', 'apr'],
  ['touko', 'maj', 'may'],
  ['kesä', 'jun'],
  ['heinä', 'jul'],
  ['elo', 'aug'],
  ['syys', 'sep'],
  ['loka', 'okt', 'oct'],
  ['marras', 'nov'],
  ['joulu', 'dec'],
];

/**
 * How many months of the year an actual column covers: by its heading (`TOT 1-6/2025`, `Toteuma 30.6.2025`,
 * `tammi–kesäkuu`), else by a title above the table. Null when neither says.
 */
export function monthsCovered(
  snapshot: WorkbookSnapshot,
  table: TableReading,
  column: number,
): number | null {
  const header = table.columns.find((one) => one.column === column)?.header ?? '';
  return monthsIn(header) ?? monthsInTitles(snapshot, table);
}

/**
 * Whether an outcome covers the whole year: its heading says so or, when nothing says how far it reaches, at least
 * nine tenths of the expense that the bound units of the column were given has been used.
 */
export function isFullYear(
  snapshot: WorkbookSnapshot,
  table: TableReading,
  column: number,
  comparisons: readonly Comparison[],
): boolean {
  const months = monthsCovered(snapshot, table, column);
  if (months !== null) return months === 12;
  const { given, spent } = spendingIn(comparisons).get(table)?.get(column) ?? nothing;
  return given !== 0 && spent / given >= 0.9;
}

interface Spending {
  readonly given: number;
  readonly spent: number;
}

const nothing: Spending = { given: 0, spent: 0 };

/** By table and column of the outcome, each unit counted once. */
const spendingIn = kept((comparisons: readonly Comparison[]) => {
  const found = new Map<TableReading, Map<number, Spending>>();
  const counted = new Map<number, UnitReading>();
  for (const one of comparisons) {
    const { column } = one.measured.figure.cell;
    if (one.what !== 'actual' || counted.get(column) === one.unit) continue;
    const spending = spendingOf(one);
    if (!spending) continue;
    counted.set(column, one.unit);
    let columns = found.get(one.table);
    if (!columns) found.set(one.table, (columns = new Map()));
    const { given, spent } = columns.get(column) ?? nothing;
    columns.set(column, { given: given + spending.given, spent: spent + spending.spent });
  }
  return found;
});

/** What a unit has spent of what it was given, whichever of its amounts binds it. */
function spendingOf({ rule, unit, year, measured, limit }: Comparison): Spending | null {
  if (rule.item === 'expense') return { given: limit.cents, spent: measured.cents };
  const expense = { ...rule, item: 'expense' as const };
  const given = limit.figure && measure(unit, expense, limit.figure.role, year);
  const spent = measure(unit, expense, measured.figure.role, year);
  return given && spent ? { given: given.cents, spent: spent.cents } : null;
}

/** The months a text speaks of, counted from January; null when it speaks of none. */
export function monthsIn(text: string): number | null {
  const range = /(?<![\d.,])(?:0?1)\s*[-–]\s*(1[0-2]|0?[1-9])(?![\d.,])(?:\s*\/|\s*kk|\s*$|\s)/.exec(
    `${text} `,
  );
  if (range) return Number(range[1]);
  const day = /(?<!\d)(?:28|29|30|31)\.(1[0-2]|0?[1-9])\.?(?!\d{1,2}\.)/.exec(text);
  if (day) return Number(day[1]);
  const named = /(?:tammi|jan)[\p{L}.]*\s*[-–]\s*([\p{L}]{3,})/iu.exec(text);
  if (!named) return null;
  const word = named[1]!.toLocaleLowerCase('fi');
  const index = monthNames.findIndex((names) => names.some((name) => word.startsWith(name)));
  return index < 0 ? null : index + 1;
}

function monthsInTitles(snapshot: WorkbookSnapshot, { sheet: name, area }: TableReading): number | null {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet?.used) return null;
  const last = Math.min(sheet.used.right, area.right);
  for (let row = area.top - 1; row >= Math.max(sheet.used.top, area.top - 6); row--) {
    for (let column = sheet.used.left; column <= last; column++) {
      const value = cellAt(sheet.cells, row, column)?.value;
      const months = value?.kind === 'text' ? monthsIn(value.text) : null;
      if (months !== null) return months;
    }
  }
  return monthsIn(name);
}
