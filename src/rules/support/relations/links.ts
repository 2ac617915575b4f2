import { parseCell } from '../../../model/address.ts';
import { kept } from '../../../model/kept.ts';
import { foldCode, foldName } from '../../../model/names.ts';
import {
  keyOf,
  periodKey,
  quantityOf,
  type Figure,
  type Item,
  type TableReading,
  type UnitReading,
} from '../../../model/table.ts';
import { figuresByCell } from '../figure-places.ts';
import { figuresByKey, isAdditive, isNumber, type NumberFigure } from '../figures.ts';
import { groupBy } from '../group.ts';
import { makeRelation, type Relation } from './relation.ts';

/** A figure of a summary that is nothing but a figure of another sheet. */
interface Link {
  readonly figure: NumberFigure;
  readonly source: Source;
  readonly linked: NumberFigure;
}

/** The unit that is linked to. */
interface Source {
  readonly table: TableReading;
  readonly unit: UnitReading;
}

const onlyLink = /^=\+?(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Za-z]{1,3}\$?\d{1,7})$/u;
const fewest = 2;

/**
 * A unit of a summary whose figures are links to those of one unit of another sheet says what that unit says, also
 * where a link leads elsewhere or an amount was typed in its place.
 */
export function linkRelations(tables: readonly TableReading[], known: readonly Relation[]): Relation[] {
  if (!tables.some((table) => linkedIn(table).units.length > 0)) return [];
  const sheets = groupBy(tables, ({ sheet }) => sheet);
  const stated = new Set(known.map(({ result }) => result));
  return tables.flatMap((table) =>
    linkedIn(table).units.flatMap((unit) =>
      relationsOf(table, unit, sheets).filter(({ result }) => !stated.has(result)),
    ),
  );
}

/** Units with links, and the columns where at least two units have them. */
const linkedIn = kept(({ units }: TableReading) => {
  const counts = new Map<number, number>();
  const linked = units.filter(({ figures }) => {
    const links = figures.filter(({ formula }) => formula?.includes('!') && onlyLink.test(formula));
    for (const { cell } of links) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
    return links.length > 0;
  });
  const columns = [...counts].flatMap(([column, count]) => (count >= fewest ? [column] : []));
  return { units: linked, columns: new Set(columns) };
});

type Sheets = ReadonlyMap<string, readonly TableReading[]>;

function relationsOf(table: TableReading, unit: UnitReading, sheets: Sheets): Relation[] {
  const figures = unit.figures.filter(isNumber).filter(isAdditive);
  const links = figures.flatMap((figure) => linkOf(figure, table.sheet, sheets) ?? []);
  const right = links.filter(saysTheSame(unit));
  const groups = [...groupBy(right, ({ source }) => source.unit).values()];
  const own = groups.reduce((most, next) => (weightOf(unit, next) > weightOf(unit, most) ? next : most), []);
  if (own.length < fewest && !isOnlyNamesake(unit, own, links)) return [];
  if (own.length * 2 < links.length) return [];
  const periods = new Map(own.map(({ figure, linked }) => [periodKey(figure), periodKey(linked)]));
  const quantities = new Map(own.map(({ figure, linked }) => [quantityOf(figure), quantityOf(linked)]));
  const { source } = own[0]!;
  const stated = figuresByKey(source.unit);
  const { columns } = linkedIn(table);
  return figures.flatMap((result) => {
    if (own.length < fewest && !columns.has(result.cell.column)) return [];
    const period = periods.get(periodKey(result)) ?? periodKey(result);
    const quantity = quantities.get(quantityOf(result)) ?? quantityOf(result);
    const figure = stated.get(keyOf(quantity, period));
    if (!isNumber(figure)) return [];
    const terms = [{ figure, sign: 1 as const, ...source }];
    return [makeRelation(table, { kind: 'same', name: '', unit, result, terms })];
  });
}

/** One link to a unit of the same name weighs as much as two. */
function weightOf(unit: UnitReading, links: readonly Link[]): number {
  return links.length + links.slice(0, 1).filter(({ source }) => isNamesake(unit, source.unit)).length;
}

/** The links lead to one unit of the same name; tables of two years would have one each. */
function isOnlyNamesake(unit: UnitReading, own: readonly Link[], links: readonly Link[]): boolean {
  const namesakes = links.filter(({ source }) => isNamesake(unit, source.unit));
  return own.length > 0 && namesakes.length === own.length && namesakes[0] === own[0];
}

function isNamesake(a: UnitReading, b: UnitReading): boolean {
  if (a.code !== null && b.code !== null) return foldCode(a.code) === foldCode(b.code);
  return a.name !== '' && foldName(a.name) === foldName(b.name);
}

/** The same quantity, or net costs of a table that prints nothing else where the other one prints costs alone. */
function saysTheSame(unit: UnitReading) {
  const isAlone = (figures: readonly Figure[], only: Item) => figures.every(({ item }) => item === only);
  const areNet = isAlone(unit.figures, 'margin');
  return ({ figure, linked, source }: Link): boolean =>
    quantityOf(figure) === quantityOf(linked) ||
    (areNet &&
      linked.item === 'expense' &&
      figure.cents === linked.cents &&
      isAlone(source.unit.figures, 'expense'));
}

function linkOf(figure: NumberFigure, own: string, sheets: Sheets): Link | null {
  const [, quoted, plain, address] = (figure.formula?.includes('!') && onlyLink.exec(figure.formula)) || [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const cell = address === undefined ? null : parseCell(address);
  if (!cell || sheet === undefined || sheet === own) return null;
  for (const table of sheets.get(sheet) ?? []) {
    const placed = figuresByCell(table).at.get(cell);
    if (placed && isNumber(placed.figure))
      return { figure, linked: placed.figure, source: { table, unit: placed.unit } };
  }
  return null;
}
