import { isSameArea } from '../../../model/address.ts';
import type { CellColumns, WorkbookSnapshot } from '../../../model/snapshot.ts';
import type { TableReading } from '../../../model/table.ts';
import { isAtOdds } from './at-odds.ts';
import {
  calculatedOf,
  isCalculated,
  isTotalUnit,
  linesAlong,
  linesDown,
  numbersInLine,
  type NumberCell,
} from './calculated.ts';
import { isBlank } from '../area-cells.ts';
import { readReferences, readSum } from './formula.ts';
import { filledTo } from './formula-print.ts';
import { groupBy } from '../group.ts';
import { rowsBeside, totalsInRow } from '../sums/lines-beside.ts';
import { oddLinks } from './usual-link.ts';

/** A cell that is calculated in another way than those it stands in line with. */
export interface Outlier {
  readonly number: NumberCell;
  /** The formula of the others, as it would read in this cell. */
  readonly usual: string;
  /** Cells that have it. */
  readonly others: readonly NumberCell[];
  /** How many there are in the line, this one included. */
  readonly of: number;
}

/** In a line of formulas most must be alike, and at least so many. */
const fewestDown = 3;
const fewestAlong = 2;
const fewestBeside = 3;
const fewestFilled = 4;
const mostPart = 0.75;
const known = new WeakMap<TableReading, readonly Outlier[]>();
const none: readonly Outlier[] = [];

/** Every number against the line's formula, down its column or along its row; a row at odds as a whole is no outlier. */
export function outliersOf(snapshot: WorkbookSnapshot, table: TableReading): readonly Outlier[] {
  let found = known.get(table);
  if (!found) known.set(table, (found = findOutliers(snapshot, table)));
  return found;
}

function findOutliers(snapshot: WorkbookSnapshot, table: TableReading): Outlier[] {
  const all = [...outliersAmong(snapshot, table), ...outliersBeside(snapshot, table)];
  return all.filter(({ number }) => !addsTableColumn(number));
}

const tableColumn = /^=(?:SUM\(|SUBTOTAL\(\s*(?:9|109)\s*,)[^()[\]]*\[[^[\]]+\]\)$/i;

/** The row of totals of an Excel table adds up its column, however the rows above it are calculated. */
function addsTableColumn({ formula }: NumberCell): boolean {
  return formula !== null && tableColumn.test(formula);
}

/** Among numbers that are no amounts: a ratio of another column, a sum of counts that leaves one out. */
function outliersBeside(snapshot: WorkbookSnapshot, table: TableReading): Outlier[] {
  const ratios = rowsBeside(snapshot, table).flatMap((line) =>
    outliersIn(line, fewestBeside).filter(({ number }) => number !== line[0] && !addsRow(number)),
  );
  const totals = totalsInRow(calculatedOf(snapshot, table)).flatMap((line) =>
    outliersIn(line, fewestBeside).filter(({ number }) => !number.isFigure),
  );
  return [...ratios, ...totals];
}

function addsRow({ formula, cell, table }: NumberCell): boolean {
  const terms = formula === null ? null : readSum(formula, table.sheet);
  return Boolean(terms?.every(({ area }) => area.top === cell.row && area.bottom === cell.row));
}

function outliersAmong(snapshot: WorkbookSnapshot, table: TableReading): Outlier[] {
  if (!isAtOdds(snapshot, table)) return [];
  const numbers = numbersInLine(snapshot, table);
  if (numbers.every(({ print }) => print === '')) return [];
  const columns = linesDown(numbers);
  const rows = linesAlong(numbers);
  const isSumOfRow = makeSumsOfRow(rows);
  const down = columns.flatMap((line) => outliersIn(withoutSums(line, isSumOfRow), fewestDown));
  const along: Outlier[] = [];
  for (const line of rows) along.push(...outliersIn(line, fewestAlong));
  const links = numbers.some(isFromElsewhere) ? linkOutliers(numbers, columns) : none;
  if (down.length === 0 && along.length === 0) return [...links];
  const rowOf = lineOf(rows);
  const columnOf = lineOf(columns);
  const found = new Map<NumberCell, Outlier>();
  const { cells } = snapshot.sheets.find(({ name }) => name === table.sheet)!;
  const inRow = ({ number }: Outlier) =>
    rowOf.get(number) ?? (isCalculated(number.formula) ? onRowOf(number, numbers) : undefined);
  for (const outlier of down.filter((one) => !isOtherBlock(one) && !readsBlanks(one, cells)))
    if (!isUpheld(outlier, inRow(outlier)) && !beginsRunning(outlier)) found.set(outlier.number, outlier);
  for (const outlier of along) {
    if (found.has(outlier.number) || addsBlanks(outlier, cells) || beginsRunning(outlier)) continue;
    if (isCorner(outlier.number, numbers)) continue;
    if (!isUpheld(outlier, columnOf.get(outlier.number))) found.set(outlier.number, outlier);
  }
  for (const outlier of links) found.set(outlier.number, outlier);
  return [...found.values()];
}

function lineOf(lines: readonly (readonly NumberCell[])[]): ReadonlyMap<NumberCell, readonly NumberCell[]> {
  return new Map(lines.flatMap((line) => line.map((number) => [number, line] as const)));
}

function linkOutliers(
  numbers: readonly NumberCell[],
  columns: readonly (readonly NumberCell[])[],
): readonly Outlier[] {
  return [
    ...columns.flatMap((line) => linkOutliersIn(line, numbers)),
    ...[...groupBy(numbers, ({ cell }) => cell.column).values()].flatMap(filledOutliersIn),
  ];
}

function isFromElsewhere({ formula }: NumberCell): boolean {
  return formula?.includes('!') === true;
}

function linkOutliersIn(line: readonly NumberCell[], all: readonly NumberCell[]): Outlier[] {
  return oddLinks(line, (number) => onRowOf(number, all)).map((odd) => ({ ...odd, of: line.length }));
}

function onRowOf({ cell }: NumberCell, all: readonly NumberCell[]): NumberCell[] {
  return all.filter((other) => other.cell.row === cell.row);
}

/** A column that is filled down with formulas of another sheet is so whatever its rows are. */
function filledOutliersIn(column: readonly NumberCell[]): readonly Outlier[] {
  const line = column.filter(isFromElsewhere);
  return line.length > fewestFilled && line.length * 2 > column.length
    ? outliersIn(line, fewestFilled)
    : none;
}

/**
 * In a column that is calculated along its rows, totals may add up the rows above them instead: those of units, long
 * sums, and what adds up the same rows as the amounts beside it.
 */
function withoutSums(
  line: readonly NumberCell[],
  isSumOfRow: (number: NumberCell) => boolean,
): readonly NumberCell[] {
  const sums = new Set(line.filter((number) => addsColumn(number)));
  const isAlong = sums.size * 2 < line.length;
  return line.filter(
    (number) =>
      !sums.has(number) ||
      !(isTotalUnit(number.unit) || (isAlong && (addsMany(number) || isSumOfRow(number)))),
  );
}

function makeSumsOfRow(rows: readonly (readonly NumberCell[])[]): (number: NumberCell) => boolean {
  let prints: ReadonlySet<string> | undefined;
  const key = ({ cell, print }: NumberCell) => `${cell.row} ${print}`;
  return (number) => {
    prints ??= new Set(
      rows
        .flat()
        .filter(({ print }) => print !== '')
        .map(key),
    );
    return prints.has(key(number));
  };
}

function addsMany({ formula, table }: NumberCell): boolean {
  return (formula === null ? null : readSum(formula, table.sheet))!.length > 3;
}

function outliersIn(line: readonly NumberCell[], fewest: number): readonly Outlier[] {
  const print = line[0]?.print;
  if (line.every((number) => number.print === print)) return none;
  const formulas = line.filter(({ formula }) => isCalculated(formula));
  const groups = [...groupBy(formulas, ({ print }) => print).values()];
  const others = groups.reduce<readonly NumberCell[]>(
    (most, group) => (group.length > most.length ? group : most),
    [],
  );
  if (others.length < fewest || others.length < line.length * mostPart) {
    if (others.length < fewest || others.length !== line.length - 1) return [];
  }
  const [first] = others;
  return line
    .filter((number) => number.print !== first!.print)
    .map((number) => ({
      number,
      usual: filledTo(first!.formula!, first!.cell, number.cell),
      others,
      of: line.length,
    }));
}

/** Both add up the rows above them, and one has more of them than the other. */
function isOtherBlock({ number, others }: Outlier): boolean {
  return isBlockSum(number) && isBlockSum(others[0]!);
}

function isBlockSum(number: NumberCell): boolean {
  return addsColumn(number, true);
}

function addsColumn({ formula, cell, table }: NumberCell, asBlock = false): boolean {
  const terms = formula === null ? null : readSum(formula, table.sheet);
  return Boolean(
    terms?.every(({ area }) => area.left === cell.column && area.right === cell.column) &&
    (!asBlock || terms.some(({ area }) => area.bottom > area.top)),
  );
}

/** The others add up what their columns hold and this column has nothing to add up: the amount was decided for itself. */
function addsBlanks({ usual, number: { table } }: Outlier, cells: CellColumns): boolean {
  const terms = readSum(usual, table.sheet);
  return Boolean(terms?.every(({ sheet, area }) => sheet === table.sheet && isBlank(cells, area)));
}

/** The others multiply what stands in their rows, and this row, that of a sum, has nothing there. */
function readsBlanks({ usual, number: { table } }: Outlier, cells: CellColumns): boolean {
  const read = readReferences(usual, table.sheet);
  return read.length > 0 && read.every(({ sheet, area }) => sheet === table.sheet && isBlank(cells, area));
}

/** The others add to what stands before them and this one is the first: `=B5`, then `=E5+B6`, `=E6+B7`. */
function beginsRunning({ number: { formula, cell, table }, usual, others }: Outlier): boolean {
  const own = formula === null ? null : readSum(formula, table.sheet);
  const terms = own && readSum(usual, table.sheet);
  if (!own || !terms || terms.length !== own.length + 1) return false;
  if (others.some((other) => other.cell.row < cell.row || other.cell.column < cell.column)) return false;
  const isDown = others.every((other) => other.cell.column === cell.column);
  const before = isDown ? { ...cell, row: cell.row - 1 } : { ...cell, column: cell.column - 1 };
  const added = terms.filter(
    ({ area: { top, left, bottom, right } }) =>
      !(top === before.row && bottom === top && left === before.column && right === left),
  );
  return added.length === own.length && added.every((term, at) => isSameArea(term.area, own[at]!.area));
}

/** Where the sum over all meets the sums of the rows: it adds up its row, as those above it do. */
function isCorner(number: NumberCell, all: readonly NumberCell[]): boolean {
  const isAlike = ({ cell, print }: NumberCell) =>
    cell.column === number.cell.column && print === number.print;
  return addsRow(number) && all.filter(isAlike).length > 2;
}

/** Another cell of the crossing line is calculated like this one, and most of the unit's there agree: it is meant so. */
function isUpheld({ number }: Outlier, crossing: readonly NumberCell[] | undefined): boolean {
  const own = crossing?.filter(({ unit }) => unit === number.unit) ?? [];
  const alike = own.filter(({ print }) => print === number.print);
  return alike.length > 1 && alike.length * 2 > own.length;
}
