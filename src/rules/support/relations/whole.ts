import { kept } from '../../../model/kept.ts';
import type { TableReading, UnitReading } from '../../../model/table.ts';
import { figuresByKey, isAdditive, isNumber, type NumberFigure } from '../figures.ts';
import { groupBy } from '../group.ts';
import { holding, makeRelation, type Relation } from './relation.ts';

interface Whole {
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly isSum: boolean;
  /** No zeros: those agree by chance. */
  readonly figures: ReadonlyMap<string, NumberFigure>;
}

const fewest = 2;
const mostPart = 0.6;

/**
 * A statement of the whole, and the total of a table on another sheet that parts the whole into its units: whatever they
 * are called, at least two amounts that are the same to the cent tell that they say the same.
 */
export function wholeRelations(tables: readonly TableReading[], known: readonly Relation[]): Relation[] {
  const wholes = tables.flatMap((table) => wholeOf(table) ?? []);
  const sums = wholes.filter(({ isSum }) => isSum);
  if (sums.length === 0 || sums.length === wholes.length) return [];
  const entries = wholes
    .filter(({ isSum }) => !isSum)
    .flatMap((whole) =>
      [...whole.figures].map(([key, { cents }]) => ({
        at: `${key}|${cents}`,
        whole,
      })),
    );
  const byAmount = groupBy(entries, ({ at }) => at);
  const pairs = sums.flatMap((sum) => {
    const alike = [...sum.figures].flatMap(([key, { cents }]) => byAmount.get(`${key}|${cents}`) ?? []);
    const counts = groupBy(alike, ({ whole }) => whole);
    return [...counts].flatMap(([whole, { length }]) =>
      length >= fewest && whole.table.sheet !== sum.table.sheet ? { sum, whole } : [],
    );
  });
  if (pairs.length === 0) return [];
  const stated = new Set(
    known.flatMap(({ result, terms }) => [result, ...terms.map(({ figure }) => figure)]),
  );
  return pairs.flatMap(({ sum, whole }) => relationsOf(sum, whole, stated));
}

function relationsOf(sum: Whole, statement: Whole, stated: ReadonlySet<NumberFigure>): Relation[] {
  const relations = [...sum.figures].flatMap(([key, result]) => {
    const figure = statement.figures.get(key);
    if (!figure || stated.has(result) || stated.has(figure)) return [];
    const terms = [
      {
        figure,
        sign: 1 as const,
        unit: statement.unit,
        table: statement.table,
      },
    ];
    return [
      makeRelation(sum.table, {
        kind: 'same',
        name: '',
        unit: sum.unit,
        result,
        terms,
      }),
    ];
  });
  const right = holding(relations);
  return right >= fewest && right >= relations.length * mostPart ? relations : [];
}

const kinds: ReadonlySet<string> = new Set(['plan', 'outcome', 'amendment']);

/** The only unit of a table, or the total that no other takes in. */
const wholeOf = kept((table: TableReading): Whole | null => {
  if (!kinds.has(table.kind)) return null;
  const filled = table.units.filter(({ figures }) => figures.length > 0);
  const taken = new Set(filled.flatMap(({ members }) => members ?? []));
  const totals = filled.filter(
    (unit) => (unit.members?.length ?? 0) > 1 && !taken.has(table.units.indexOf(unit)),
  );
  const unit = filled.length === 1 ? filled[0]! : totals.length === 1 ? totals[0]! : null;
  if (!unit) return null;
  const figures = [...figuresByKey(unit)].filter(
    (entry): entry is [string, NumberFigure] =>
      isNumber(entry[1]) && isAdditive(entry[1]) && entry[1].cents !== 0 && entry[1].item !== 'account',
  );
  return { table, unit, isSum: filled.length > 1, figures: new Map(figures) };
});
