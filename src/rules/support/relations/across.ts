import { contains } from '../../../model/address.ts';
import {
  isMoneyRole,
  type ColumnReading,
  type Figure,
  type TableReading,
  type UnitReading,
} from '../../../model/table.ts';
import { isAdditive, isNumber, isUnusable } from '../figures.ts';
import { readSum } from '../formulas/formula.ts';
import { groupBy } from '../group.ts';
import { asTerm, holding, isBroken, makeRelation, type Relation } from './relation.ts';
import { quantityRows } from './rows.ts';

/** An estimate of cost has the role of a total too, but adds up nothing unless formulas say so. */
const sumWord = /\b(yht|yhteens|kaikki|summa|summ|total|samman|tillsamm|altogether|sum)/iu;
const fewest = 3;
const mostPart = 0.75;

/** Which amounts of its row a total adds up. */
type Choose = (row: readonly Figure[], total: Figure) => readonly Figure[];

const ways: readonly Choose[] = [
  (row) => row,
  (row) => row.filter(({ role }) => role !== 'priorActual'),
  (row) => row.filter(({ role }) => role === 'plan' || role === 'planYear'),
  (row, total) => row.filter(({ cell }) => cell.column < total.cell.column),
  (row, total) => row.filter(({ role, year }) => role === total.role && year === total.year),
];

/** A total at the end of a row of years or versions (*Hanke yhteensä*), where nearly all rows of its column show it. */
export function acrossRelations(table: TableReading): Relation[] {
  return table.columns.filter(mayAdd).flatMap((column) => {
    const rows = table.units.flatMap((unit) => rowsWith(column, unit));
    if (addsMore(table, rows)) return [];
    const variants = ways.map((choose) => rows.flatMap((row) => relationOf(table, row, choose)));
    const best = variants.reduce((a, b) => (holding(b) > holding(a) ? b : a));
    const telling = best.filter(({ terms }) => terms.filter(({ figure }) => figure.cents !== 0).length > 1);
    if (!isTotal(column)) return isCalculatedSo(table, telling.filter(isOwn)) ? best : [];
    if (areShown(telling) || areShown(telling.filter(isOwn))) return best;
    return isCalculatedSo(table, telling) ? best : [];
  });
}

function areShown(relations: readonly Relation[]): boolean {
  const right = holding(relations);
  return right >= fewest && right >= relations.length * mostPart;
}

/** Neither a sum of units nor a net of rows beside it: those are wrong wherever what they are made of is. */
function isOwn({ unit, result }: Relation): boolean {
  if (unit.members?.length) return false;
  const { column, row } = result.cell;
  const isNet = result.item === 'margin';
  return !(isNet && unit.figures.some(({ cell }) => cell.column === column && cell.row !== row));
}

/** In a table of few rows the formulas of at least two show it, where no more than one row that is no sum itself fails. */
function isCalculatedSo({ sheet }: TableReading, relations: readonly Relation[]): boolean {
  const own = relations.filter(({ unit }) => !unit.members?.length);
  const right = own.filter((relation) => !isBroken(relation));
  if (right.length < 2 || own.length - right.length > 1) return false;
  return right.every(({ result: { formula }, terms }) => {
    const sum = formula === null ? null : readSum(formula, sheet);
    return terms.every(({ figure }) => sum?.some(({ area }) => contains(area, figure.cell)));
  });
}

function mayAdd(column: ColumnReading): boolean {
  return column.role === 'total' || isTotal(column);
}

/** "KS 2027 yhteensä" too may be the sum of parts that stand beside it. */
function isTotal({ role, header }: ColumnReading): boolean {
  return (role === 'total' || role === 'plan') && sumWord.test(header);
}

interface Row {
  readonly unit: UnitReading;
  readonly total: Figure;
  readonly others: readonly Figure[];
}

function rowsWith({ column }: ColumnReading, unit: UnitReading): Row[] {
  return quantityRows(unit.figures).flatMap((figures) =>
    [...groupBy(figures.filter(isAdditive), ({ cell }) => cell.row).values()].flatMap((row) => {
      const total = row.find(({ cell }) => cell.column === column);
      const others = row.filter((figure) => figure.role !== 'total' && figure !== total);
      const isOfVersions = others.length > 1 && others.every(({ role }) => role !== 'month');
      return total && isOfVersions ? [{ unit, total, others }] : [];
    }),
  );
}

/** Most formulas of the column also add up a column of another quantity: `Eläkkeet` beside `Luokka 100`. */
function addsMore({ sheet, columns }: TableReading, rows: readonly Row[]): boolean {
  const known = new Set(rows.flatMap(({ others }) => others.map(({ cell }) => cell.column)));
  const beside = columns.filter(({ role, column }) => isMoneyRole(role) && !known.has(column));
  const sums = rows.flatMap(({ total: { formula, cell } }) => {
    const sum = formula === null ? null : readSum(formula, sheet);
    return sum?.every(({ area }) => area.top === cell.row && area.bottom === cell.row) ? [{ sum, cell }] : [];
  });
  const wider = sums.filter(({ sum, cell: { row, column: own } }) =>
    beside.some(({ column }) => column !== own && sum.some(({ area }) => contains(area, { row, column }))),
  );
  return wider.length * 2 > sums.length;
}

function relationOf(table: TableReading, { unit, total, others }: Row, choose: Choose): Relation[] {
  const parts = choose(others, total);
  if (!isNumber(total) || parts.length < 2 || parts.some(isUnusable)) return [];
  const terms = parts.filter(isNumber).map(asTerm);
  return [makeRelation(table, { kind: 'across', name: '', unit, result: total, terms })];
}
