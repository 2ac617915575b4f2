import type { Figure } from '../../../model/table.ts';
import type { NumberFigure } from '../figures.ts';
import { groupBy } from '../group.ts';
import type { Relation } from './relation.ts';

/** A figure and the sheet it stands on. */
export interface Place {
  readonly sheet: string;
  readonly figure: NumberFigure;
}

export type ByFigure = ReadonlyMap<Figure, readonly Relation[]>;

/** The sums a figure is the result or a part of. */
export type SumsOf = (place: Place) => readonly Relation[];

/** Those of one table. */
export interface OwnSums {
  readonly sheet: string;
  readonly relations: readonly Relation[];
}

/** In the tables' own sums, by their sheets, and in those that tie tables together. */
export function lookIn(tables: readonly OwnSums[], between: readonly Relation[]): SumsOf {
  const sheets = groupBy(tables, ({ sheet }) => sheet);
  return ({ sheet, figure }) => {
    const across = indexByFigure(between).get(figure) ?? [];
    for (const { relations } of sheets.get(sheet) ?? []) {
      const own = indexByFigure(relations).get(figure);
      if (own) return across.length > 0 ? [...own, ...across] : own;
    }
    return across;
  };
}

/** Sums that stay when others are edited keep their index. */
const indexed = new WeakMap<readonly Relation[], ByFigure>();

export function indexByFigure(relations: readonly Relation[]): ByFigure {
  let index = indexed.get(relations);
  if (!index) indexed.set(relations, (index = makeIndex(relations)));
  return index;
}

function makeIndex(relations: readonly Relation[]): ByFigure {
  const index = new Map<Figure, Relation[]>();
  const add = (figure: Figure, relation: Relation) => {
    const known = index.get(figure);
    if (known) known.push(relation);
    else index.set(figure, [relation]);
  };
  for (const relation of relations) {
    add(relation.result, relation);
    for (const { figure } of relation.terms) add(figure, relation);
  }
  return index;
}
