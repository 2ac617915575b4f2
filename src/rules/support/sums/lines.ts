import type { Cell } from '../../../model/address.ts';
import { kept } from '../../../model/kept.ts';
import type { ColumnRole, Figure, TableReading, UnitReading } from '../../../model/table.ts';
import { isNumber, type NumberFigure } from '../figures.ts';
import { figuresByCell } from '../figure-places.ts';
import { groupBy, groupRuns } from '../group.ts';

/** One quantity of a unit over the months, or over the years, in one row or column; none of its amounts is zero. */
export interface Line {
  readonly unit: UnitReading;
  readonly kind: 'months' | 'quarters' | 'years';
  readonly figures: readonly NumberFigure[];
}

/** A typed amount that is unlike all the others of its line. */
export interface OddInLine {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
  /** The one nearest to it in size. */
  readonly nearest: NumberFigure;
}

const years: ReadonlySet<ColumnRole> = new Set([
  'plan',
  'budget',
  'amendedBudget',
  'priorActual',
  'forecast',
  'planYear',
]);
const fewest = { months: 8, quarters: 3, years: 2 };
const none: readonly Line[] = [];

interface Missing {
  readonly line: Line;
  readonly cell: Cell;
  readonly like: Figure;
}

const linesOf = kept(({ units }: TableReading): readonly Line[] => units.flatMap(linesOfUnit));

function linesOfUnit(unit: UnitReading): readonly Line[] {
  const figures = unit.figures.filter(isOfAnyLine);
  if (figures.length < fewest.years) return none;
  const lines: Line[] = [];
  for (const line of groupRuns(figures, isOfLine, lineKey)) {
    const kind = kindOf(line[0]!)!;
    const isWhole = line.length >= fewest[kind] && line.every(({ cents }) => cents !== 0);
    if (isWhole && isStraight(line)) lines.push({ unit, kind, figures: line });
  }
  return lines;
}

function isOfAnyLine(figure: Figure): figure is NumberFigure {
  return isNumber(figure) && kindOf(figure) !== null;
}

/** What `lineKey` tells, of two figures side by side. */
function isOfLine(a: Figure, b: Figure): boolean {
  const isMonth = a.role === 'month';
  return (
    a.item === b.item &&
    a.split === b.split &&
    nameIn(a) === nameIn(b) &&
    isMonth === (b.role === 'month') &&
    (isMonth ? a.year === b.year && (a.month === null) === (b.month === null) : a.cell.row === b.cell.row)
  );
}

function kindOf({ role, item, month }: Figure): Line['kind'] | null {
  if (item === 'margin') return null;
  if (role === 'month') return month === null ? 'quarters' : 'months';
  return years.has(role) ? 'years' : null;
}

function lineKey(figure: Figure): string {
  const { item, split, year, cell } = figure;
  const isMonth = figure.role === 'month';
  const place = isMonth ? `${year}|` : `|${cell.row}`;
  return `${kindOf(figure)}|${item}|${nameIn(figure)}|${split}|${place}`;
}

/** In a row of one unit a month is called by its column. */
function nameIn({ item, account, label, role }: Figure): string | null {
  return account ?? (role === 'month' && item !== 'account' ? null : label);
}

function isStraight(line: readonly NumberFigure[]): boolean {
  const { row, column } = line[0]!.cell;
  return line.every(({ cell }) => cell.row === row) || line.every(({ cell }) => cell.column === column);
}

/** The only amount of a plan's line of months, of the years of depreciation, or of all that a project costs, that has the other sign. */
export function oddSigns(table: TableReading): ReadonlySet<Figure> {
  if (table.kind === 'outcome') return new Set();
  const months = linesOf(table).filter(
    ({ kind, figures: [first] }) => kind !== 'years' || first!.item === 'depreciation',
  );
  const lines = [...months.map(({ figures }) => figures), ...table.units.map(costsOf)];
  return new Set([...lines.flatMap(oddSignOf), ...oddCosts(table)]);
}

const fewestCosts = 5;

/** The only typed cost of all projects above zero, where its own project is estimated below. */
function oddCosts({ units }: TableReading): readonly NumberFigure[] {
  const costs = units.map((unit) => costsOf(unit).filter(({ formula }) => formula === null));
  const positive = costs.flatMap((own) => own.filter(({ cents }) => cents > 0));
  const [odd] = positive;
  if (!odd || positive.length > 1) return [];
  const own = costs.find((one) => one.includes(odd))!;
  const negative = costs.reduce((count, one) => count + one.filter(({ cents }) => cents < 0).length, 0);
  return negative >= fewestCosts && own.some(({ cents }) => cents < 0) ? positive : [];
}

function costsOf({ figures }: UnitReading): readonly NumberFigure[] {
  return figures.filter((figure): figure is NumberFigure => figure.item === 'investment' && isNumber(figure));
}

function oddSignOf(figures: readonly NumberFigure[]): readonly NumberFigure[] {
  const typed = figures.filter(({ formula }) => formula === null);
  const [negative, positive] = [-1, 1].map((sign) => typed.filter(({ cents }) => cents * sign > 0));
  const [few, many] = negative!.length < positive!.length ? [negative!, positive!] : [positive!, negative!];
  return few.length === 1 && many.length >= 2 ? few : [];
}

/** A month or quarter of quite another size than the others, which are alike. */
export const oddMonths = kept((table: TableReading): readonly OddInLine[] =>
  linesOf(table).flatMap(({ unit, kind, figures }) => {
    if (kind === 'years' || figures.length < 4 || isWithin(figures, 9)) return [];
    const [far, alike] = kind === 'months' ? [100, 30] : [200, 5];
    const bySize = figures.toSorted(bySizeOf);
    const [least, second, last, most] = [bySize[0]!, bySize[1]!, bySize.at(-2)!, bySize.at(-1)!];
    if (isFar(last, most, far) && !isFar(least, last, alike)) return oddOne(unit, most, last);
    if (isFar(least, second, far) && !isFar(second, most, alike)) return oddOne(unit, least, second);
    return hasDigitMore(most, least, last) ? oddOne(unit, most, last) : [];
  }),
);

/** None is so many times the smallest: there is nothing to look for. */
export function isWithin(figures: readonly NumberFigure[], times: number): boolean {
  let [least, most] = [Infinity, 0];
  for (const { cents } of figures) {
    const size = Math.abs(cents);
    if (size < least) least = size;
    if (size > most) most = size;
  }
  return most < least * times;
}

/** Ten times what the other months or quarters are, which hardly differ. */
function hasDigitMore(most: NumberFigure, least: NumberFigure, last: NumberFigure): boolean {
  const tenth = Math.abs(most.cents) / 10;
  const isLike = tenth >= Math.abs(least.cents) * 0.9 && tenth <= Math.abs(last.cents) * 1.1;
  return isLike && !isFar(least, last, 1.7);
}

/** A version that is a thousandth, or the thousandfold, of the other versions of its row, which are alike. */
export const oddVersions = kept((table: TableReading): readonly OddInLine[] =>
  linesOf(table).flatMap(({ unit, kind, figures }) => {
    if (kind !== 'years' || figures.length < 3 || figures[0]!.item === 'investment') return [];
    if (isWithin(figures, 500)) return [];
    const bySize = figures.toSorted(bySizeOf);
    const [least, second, last, most] = [bySize[0]!, bySize[1]!, bySize.at(-2)!, bySize.at(-1)!];
    if (isThousandth(least, second) && !isFar(second, most, 3)) return oddOne(unit, least, second);
    return isThousandth(last, most) && !isFar(least, last, 3) ? oddOne(unit, most, last) : [];
  }),
);

function isThousandth(small: NumberFigure, large: NumberFigure): boolean {
  return isFar(small, large, 500) && !isFar(small, large, 2000);
}

function bySizeOf(a: NumberFigure, b: NumberFigure): number {
  return Math.abs(a.cents) - Math.abs(b.cents);
}

function oddOne(unit: UnitReading, figure: NumberFigure, nearest: NumberFigure): OddInLine[] {
  return figure.formula === null ? [{ unit, figure, nearest }] : [];
}

function isFar(small: NumberFigure, large: NumberFigure, times: number): boolean {
  return Math.abs(small.cents) * times < Math.abs(large.cents);
}

/** Cells of a line that belong to it and are not among its figures: where its other figures have a column or row. */
export function missingInLines(table: TableReading): Missing[] {
  return linesOf(table).flatMap((line) => missingIn(table, line) ?? []);
}

function missingIn(table: TableReading, line: Line): Missing | null {
  const { row } = line.figures[0]!.cell;
  if (line.figures.some(({ cell }) => cell.row !== row)) return null;
  const missing = line.kind === 'years' ? missingVersions(table, line) : missingMonths(table, line);
  const [like] = missing.values();
  if (!like || missing.size > 1) return null;
  if (line.figures.length < 3 && !isWholePlan(line, like) && !isSideOfPlan(line, like)) return null;
  return { line, cell: { row, column: like.cell.column }, like };
}

/** Revenue or expense of two years at least, and the margin of the plan is given without it. */
function isSideOfPlan({ kind, unit, figures }: Line, { role, cell: { column } }: Figure): boolean {
  if (kind !== 'years' || role !== 'plan' || figures.length < 2) return false;
  const isSide = figures.every(
    ({ item, cents }) => (item === 'revenue' || item === 'expense') && cents !== 0,
  );
  return isSide && unit.figures.some(({ item, cell }) => item === 'margin' && cell.column === column);
}

/** Every other row of the statement has an amount in the plan. */
function isWholePlan({ kind, unit, figures: [first] }: Line, { role, cell: { column } }: Figure): boolean {
  if (kind !== 'years' || role !== 'plan') return false;
  const rows = groupBy(
    unit.figures.filter(({ cell, item }) => cell.row !== first!.cell.row && item !== 'margin'),
    ({ cell }) => cell.row,
  );
  return rows.size >= 4 && [...rows.values()].every((row) => row.some(({ cell }) => cell.column === column));
}

/** By column. The other rows of the unit say which versions there are. */
function missingVersions(table: TableReading, line: Line): ReadonlyMap<number, Figure> {
  const [first] = line.figures;
  const missing = new Map<number, Figure>();
  for (const figure of line.unit.figures) {
    const { row, column } = figure.cell;
    if (row === first!.cell.row || figure.split !== first!.split || kindOf(figure) !== 'years') continue;
    if (!isTaken(table, line, column)) missing.set(column, figure);
  }
  return missing;
}

/** By column. The columns of the table say which months there are. */
function missingMonths(table: TableReading, line: Line): ReadonlyMap<number, Figure> {
  const [first] = line.figures;
  const missing = new Map<number, Figure>();
  for (const { column, role, year, split } of table.columns) {
    if (role !== 'month' || year !== first!.year || split !== first!.split) continue;
    if (isTaken(table, line, column)) continue;
    missing.set(column, { ...first!, month: null, cell: { row: first!.cell.row, column } });
  }
  return missing;
}

/** The unit has a figure there in the row of the line. */
function isTaken(table: TableReading, { unit, figures: [first] }: Line, column: number): boolean {
  return figuresByCell(table).at.unitAt({ row: first!.cell.row, column }) === unit;
}
