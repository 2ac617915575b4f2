import { kept } from '../../../model/kept.ts';
import type {
  ColumnReading,
  ColumnRole,
  Figure,
  Item,
  TableReading,
  UnitReading,
} from '../../../model/table.ts';
import { isNumber, type NumberFigure } from '../figures.ts';
import { groupBy } from '../group.ts';
import { saysYear, type OddYear } from './odd-year.ts';
import { oddAmended } from '../sums/odd-amended.ts';
import { outOfLine } from './years-in-line.ts';

const mostPart = 0.75;

export const oddYears = kept((table: TableReading): readonly OddYear[] => {
  const columns = quantitiesOf(table);
  const found = [
    ...amongQuantities(columns, table.units),
    ...amongVersions(columns, table.units),
    ...earlyForecasts(table),
    ...outOfLine(table),
    ...oddAmended(table),
  ].filter(({ column, beside }) => saysYear(column) && saysYear(beside));
  return found.filter(({ column }, at) => found.findIndex((one) => one.column === column) === at);
});

type Quantity = ColumnReading & { readonly item: Item };

const quantities = ['revenue', 'expense', 'margin'] as const;

/** None where not all three quantities are printed: nothing then shows what belongs together. */
function quantitiesOf({ columns, units }: TableReading): Quantity[] {
  const isPrinted = (item: Item) =>
    columns.some((column) => column.item === item) ||
    units.some(({ figures }) => figures.some((figure) => figure.item === item));
  if (!quantities.every(isPrinted)) return [];
  return columns.flatMap((column) => {
    const item = itemIn(units, column);
    return item === null ? [] : [{ ...column, item }];
  });
}

/** Revenue, expense and margin side by side make one version: the rows prove it. */
function amongQuantities(columns: readonly Quantity[], units: readonly UnitReading[]): OddYear[] {
  return columns.slice(2).flatMap((last, index) => {
    const three = [columns[index]!, columns[index + 1]!, last];
    const items = new Set(three.map(({ item }) => item));
    if (!quantities.every((item) => items.has(item))) return [];
    const odd = three.filter(({ year }) => three.filter((other) => other.year === year).length === 1);
    const beside = three.find(({ year }) => year !== odd[0]?.year);
    if (odd.length !== 1 || !beside || hasOwnVersion(odd[0]!, columns)) return [];
    return areOneVersion(three, units) ? [{ column: odd[0]!, beside }] : [];
  });
}

/** A version with two quantities of three, and a column of the third that the rows prove to be its own. */
function amongVersions(columns: readonly Quantity[], units: readonly UnitReading[]): OddYear[] {
  const versions = groupBy(columns, ({ role, year }) => `${role}|${year}`);
  return [...versions.values()].flatMap((own) => {
    const lacking = quantities.filter((item) => !own.some((one) => one.item === item));
    const [beside, other] = own;
    if (!beside || !other || own.length !== 2 || lacking.length !== 1) return [];
    const fitting = columns.filter(
      (one) =>
        one.item === lacking[0] &&
        one.year !== beside.year &&
        !hasOwnVersion(one, columns) &&
        areOneVersion([beside, other, one], units),
    );
    return fitting.length === 1 ? [{ column: fitting[0]!, beside }] : [];
  });
}

/** It begins the quantities of the next year, or ends those of the year before. */
function hasOwnVersion(odd: Quantity, columns: readonly Quantity[]): boolean {
  const own = columns.filter(({ year, role }) => year === odd.year && role === odd.role);
  return own.length > 1 && own.every((one) => one === odd || one.item !== odd.item);
}

/** *Bidrag* alone says it by its amounts. */
function itemIn(units: readonly UnitReading[], { column, item, role }: ColumnReading): Item | null {
  if (item !== null || withoutAmounts.has(role)) return item;
  let first: Item | null = null;
  for (const { figures } of units) {
    for (const figure of figures) {
      if (figure.cell.column !== column) continue;
      first ??= figure.item;
      if (figure.item !== first) return null;
    }
  }
  return first;
}

const withoutAmounts: ReadonlySet<ColumnRole> = new Set(['code', 'name', 'text', 'other']);

function areOneVersion(three: readonly Quantity[], units: readonly UnitReading[]): boolean {
  const rows = units.flatMap(({ figures }) => {
    const [revenue, expense, margin] = quantities.map((item) => {
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
