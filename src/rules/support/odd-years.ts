import type { ColumnReading, Figure, Item, TableReading, UnitReading } from '../../model/table.ts';
import { isNumber, type NumberFigure } from './figures.ts';

/** A column whose heading names another year than the columns it belongs with. */
export interface OddYear {
  readonly column: ColumnReading;
  /** One of those. */
  readonly beside: ColumnReading;
}

const mostPart = 0.75;

export function oddYears(table: TableReading): OddYear[] {
  return [...amongQuantities(table), ...earlyForecasts(table)].filter(
    ({ column, beside }) => saysYear(column) && saysYear(beside),
  );
}

function saysYear({ header, year }: ColumnReading): boolean {
  return year !== null && header.includes(String(year));
}

/** Revenue, expense and margin side by side make one version: the rows prove it. */
function amongQuantities({ columns, units }: TableReading): OddYear[] {
  const quantities = columns
    .map((column) => ({ ...column, item: itemIn(units, column) }))
    .filter(({ item }) => item !== null);
  return quantities.slice(2).flatMap((last, index) => {
    const three = [quantities[index]!, quantities[index + 1]!, last];
    const items = new Set(three.map(({ item }) => item));
    if (!(['revenue', 'expense', 'margin'] as const).every((item) => items.has(item))) return [];
    const odd = three.filter(({ year }) => three.filter((other) => other.year === year).length === 1);
    const beside = three.find(({ year }) => year !== odd[0]?.year);
    if (odd.length !== 1 || !beside || hasOwnVersion(odd[0]!, quantities)) return [];
    if (!areOneVersion(three, units)) return [];
    return [{ column: odd[0]!, beside }];
  });
}

/** It begins the quantities of the next year, or ends those of the year before. */
function hasOwnVersion(
  odd: ColumnReading & { readonly item: Item | null },
  quantities: readonly (ColumnReading & { readonly item: Item | null })[],
): boolean {
  const own = quantities.filter(({ year, role }) => year === odd.year && role === odd.role);
  return own.length > 1 && own.every((one) => one === odd || one.item !== odd.item);
}

/** *Bidrag* alone says it by its amounts. */
function itemIn(units: readonly UnitReading[], { column, item }: ColumnReading): Item | null {
  if (item !== null) return item;
  const own = units.flatMap(({ figures }) => figures.filter(({ cell }) => cell.column === column));
  const first = own[0]?.item ?? null;
  return own.every((figure) => figure.item === first) ? first : null;
}

function areOneVersion(three: readonly ColumnReading[], units: readonly UnitReading[]): boolean {
  const rows = units.flatMap(({ figures }) => {
    const [revenue, expense, margin] = (['revenue', 'expense', 'margin'] as const).map((item) => {
      const column = three.find((one) => one.item === item)!.column;
      return figures.find(({ cell }) => cell.column === column);
    });
    return isUsed(revenue) && isUsed(expense) && isUsed(margin) ? [{ revenue, expense, margin }] : [];
  });
  const right = rows.filter(({ revenue, expense, margin }) => revenue.cents + expense.cents === margin.cents);
  return right.length >= 2 && right.length >= rows.length * mostPart;
}

function isUsed(figure: Figure | undefined): figure is NumberFigure {
  return isNumber(figure) && figure.cents !== 0;
}

/** A forecast is of the year whose outcome stands beside it, or of a later one. */
function earlyForecasts({ columns }: TableReading): OddYear[] {
  const actual = columns.find(({ role, year }) => role === 'actual' && year !== null);
  if (!actual) return [];
  return columns
    .filter(({ role, year }) => role === 'forecast' && year !== null && year < actual.year!)
    .map((column) => ({ column, beside: actual }));
}
