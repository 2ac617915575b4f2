import { parseCell } from '../../../model/address.ts';
import { kept } from '../../../model/kept.ts';
import { keyOf, periodKey, quantityOf, type TableReading, type UnitReading } from '../../../model/table.ts';
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
  if (!tables.some((table) => linkedUnits(table).length > 0)) return [];
  const sheets = groupBy(tables, ({ sheet }) => sheet);
  const stated = new Set(known.map(({ result }) => result));
  return tables.flatMap((table) =>
    linkedUnits(table).flatMap((unit) =>
      relationsOf(table, unit, sheets).filter(({ result }) => !stated.has(result)),
    ),
  );
}

const linkedUnits = kept(({ units }: TableReading): readonly UnitReading[] =>
  units.filter(({ figures }) => {
    let links = 0;
    for (const { formula } of figures) if (formula?.includes('!') && onlyLink.test(formula)) links++;
    return links >= fewest;
  }),
);

type Sheets = ReadonlyMap<string, readonly TableReading[]>;

function relationsOf(table: TableReading, unit: UnitReading, sheets: Sheets): Relation[] {
  const figures = unit.figures.filter(isNumber).filter(isAdditive);
  const links = figures.flatMap((figure) => linkOf(figure, table.sheet, sheets) ?? []);
  const right = links.filter(({ figure, linked }) => quantityOf(figure) === quantityOf(linked));
  const groups = [...groupBy(right, ({ source }) => source.unit).values()];
  const own = groups.reduce((most, next) => (next.length > most.length ? next : most), []);
  if (own.length < fewest || own.length * 2 < links.length) return [];
  const periods = new Map(own.map(({ figure, linked }) => [periodKey(figure), periodKey(linked)]));
  const { source } = own[0]!;
  const stated = figuresByKey(source.unit);
  return figures.flatMap((result) => {
    const period = periods.get(periodKey(result)) ?? periodKey(result);
    const figure = stated.get(keyOf(quantityOf(result), period));
    if (!isNumber(figure)) return [];
    const terms = [{ figure, sign: 1 as const, ...source }];
    return [makeRelation(table, { kind: 'same', name: '', unit, result, terms })];
  });
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
