import type { ReportTable, WorkbookReport } from '../../check/report.ts';
import { columnIndex, parseCell } from '../../model/address.ts';
import type { Language } from '../../model/language.ts';
import type { ColumnRole, Item } from '../../model/table.ts';
import { formatNumber } from '../../wording/format.ts';
import { wordUnit } from '../../wording/unit-names.ts';
import { words } from '../words/index.ts';
import { alignColumns } from './align.ts';

type ReportUnit = WorkbookReport['tables'][number]['units'][number];
type ReportAmount = ReportUnit['amounts'][number];

const shownItems: readonly Item[] = ['revenue', 'expense', 'margin', 'depreciation', 'investment'];
const shownRoles: readonly ColumnRole[] = ['plan', 'total', 'budget', 'amendedBudget', 'actual'];

/** One line per unit, further in below its parent, with the figures of the plan, or of the nearest thing to one. */
export function unitsText(table: ReportTable, language: Language): string {
  const say = words(language);
  const amounts = table.units.flatMap((unit) => unit.amounts);
  const role = shownRoles.find((known) => amounts.some((a) => a.role === known)) ?? amounts[0]?.role;
  const found = shownItems.filter((item) => amounts.some((a) => a.item === item && a.role === role));
  const shown = new Map(found.map((item) => [item, fullestColumn(amounts, item, role!)]));
  const format = (euros: number) => formatNumber(euros, language, Number.isInteger(euros) ? 0 : 2);
  const figure = (unit: ReportUnit, item: Item) => {
    const own = unit.amounts.filter((a) => a.item === item);
    const ofRole = own.filter((a) => a.role === role);
    const whole = ofRole.filter(({ split }) => split === null);
    const amount = whole.find((a) => columnOf(a) === shown.get(item)) ?? whole[0];
    const euros = amount?.euros ?? sumOfSides(ofRole) ?? own.find(isTotal)?.euros;
    return euros === undefined ? '' : format(euros);
  };
  const depths = depthsOf(table.units);
  if (found.length === 0)
    return accountsText(table.units, depths, role, [say.unit, say.accounts], format, language);
  const rows = table.units.map((unit, at) => [
    '  '.repeat(depths[at]!) + wordUnit(unit, language),
    ...found.map((item) => figure(unit, item)),
  ]);
  const heading = role === undefined || role === 'plan' ? say.unit : `${say.unit} (${say.role[role]})`;
  return alignColumns([[heading, ...found.map((item) => say.item[item])], ...rows], 4);
}

/** External and internal together, where the unit prints no sum of them. */
function sumOfSides(amounts: readonly ReportAmount[]): number | undefined {
  const sides = (['external', 'internal'] as const).flatMap(
    (side) => amounts.find(({ split }) => split === side) ?? [],
  );
  if (sides.length === 0) return undefined;
  return sides.reduce((cents, { euros }) => cents + Math.round(euros * 100), 0) / 100;
}

/** Where only accounts are printed: what they come to. */
function accountsText(
  units: readonly ReportUnit[],
  depths: readonly number[],
  role: ColumnRole | undefined,
  heading: readonly string[],
  format: (euros: number) => string,
  language: Language,
): string {
  const rows = units.map((unit, at) => {
    const own = unit.amounts.filter((amount) => amount.role === role);
    const counted = own.filter((amount, index) => !isReplaced(amount, own.slice(index + 1)));
    const sum = sumOfLines(counted.map(({ euros }) => Math.round(euros * 100))) / 100;
    return ['  '.repeat(depths[at]!) + wordUnit(unit, language), own.length > 0 ? format(sum) : ''];
  });
  return alignColumns([heading, ...rows], 4);
}

const mostAdded = 40;

/** A line that adds up two or more right before it ("Tulos") counts in their place. */
function sumOfLines(cents: readonly number[]): number {
  const open: number[] = [];
  for (const value of cents) {
    let sum = 0;
    const added = open
      .slice(-mostAdded)
      .toReversed()
      .findIndex((line, at) => (sum += line) === value && at > 0);
    open.splice(open.length - (added + 1), added + 1, value);
  }
  return open.reduce((all, value) => all + value, 0);
}

/** "Haettu 2026 | Esitys 2026": the same amount in two stages, of which the last one counts. */
function isReplaced({ item, year, cell }: ReportAmount, later: readonly ReportAmount[]): boolean {
  const row = parseCell(cell)?.row;
  return (
    item !== 'account' &&
    later.some((other) => other.item === item && other.year === year && parseCell(other.cell)?.row === row)
  );
}

function isTotal(amount: ReportAmount): boolean {
  return amount.role === 'total';
}

/** Of several columns with the same quantity the one that holds most; undefined where all are one side of a split. */
function fullestColumn(amounts: readonly ReportAmount[], item: Item, role: ColumnRole): number | undefined {
  const sums = new Map<number, number>();
  for (const amount of amounts) {
    if (amount.item !== item || amount.role !== role || amount.split !== null) continue;
    const column = columnOf(amount);
    sums.set(column, (sums.get(column) ?? 0) + Math.abs(amount.euros));
  }
  const columns = [...sums.keys()];
  return columns.toSorted((a, b) => sums.get(b)! - sums.get(a)!)[0];
}

function columnOf(amount: ReportAmount): number {
  return parseCell(amount.cell)?.column ?? columnIndex('A')!;
}

/** How deep each unit lies below units of the same table. */
function depthsOf(units: readonly ReportUnit[]): number[] {
  const positions = new Map<string, number>();
  for (const [at, unit] of units.entries()) {
    for (const key of [unit.code, unit.name]) if (key && !positions.has(key)) positions.set(key, at);
  }
  const depths = units.map(() => -1);
  const depthOf = (at: number, seen: number): number => {
    if (depths[at]! >= 0) return depths[at]!;
    const { parent } = units[at]!;
    const above = parent === null || seen > 8 ? undefined : positions.get(parent);
    return (depths[at] = above === undefined || above === at ? 0 : depthOf(above, seen + 1) + 1);
  };
  return units.map((_, at) => depthOf(at, 0));
}
