import { kept } from '../../../model/kept.ts';
import { sumCents } from '../../../model/money.ts';
import type { TableReading, UnitReading } from '../../../model/table.ts';
import type { NumberFigure } from '../figures.ts';
import { groupBy } from '../group.ts';
import { slackOf } from '../rounding.ts';

export type RelationKind =
  | 'accounts'
  | 'chain'
  | 'months'
  | 'across'
  | 'split'
  | 'margin'
  | 'results'
  | 'units'
  | 'same';

/** One printed figure and those it must be the sum of. */
export interface Relation {
  readonly table: TableReading;
  readonly kind: RelationKind;
  /** Which sum of its kind: the quantity whose accounts are added. */
  readonly name: string;
  readonly unit: UnitReading;
  readonly result: NumberFigure;
  readonly terms: readonly Term[];
  /** The result less its terms, in cents. */
  readonly residual: number;
  /** How far rounding alone may put it off. */
  readonly slack: number;
}

export interface Term {
  readonly figure: NumberFigure;
  readonly sign: 1 | -1;
  /** The unit it belongs to, where that is not the unit of the result. */
  readonly unit?: UnitReading;
  /** The table it stands in, where that is not the one of the result. */
  readonly table?: TableReading;
}

export function makeRelation(
  table: TableReading,
  facts: Pick<Relation, 'kind' | 'name' | 'unit' | 'result' | 'terms'>,
): Relation {
  const { kind, name, unit, result, terms } = facts;
  const amounts = terms.map(({ figure, sign }) => sign * figure.cents);
  const residual = result.cents - sumCents(amounts);
  amounts.push(result.cents);
  return { table, kind, name, unit, result, terms, residual, slack: slackOf(amounts, table.scale) };
}

export function isBroken({ residual, slack }: Pick<Relation, 'residual' | 'slack'>): boolean {
  return Math.abs(residual) > slack;
}

const byKind = kept((relations: readonly Relation[]) => groupBy(relations, ({ kind }) => kind));

export function relationsOfKind(relations: readonly Relation[], kind: RelationKind): readonly Relation[] {
  return byKind(relations).get(kind) ?? [];
}

/** Sums that stay when others are edited keep this. */
export const brokenAmong = kept((relations: readonly Relation[]): readonly Relation[] =>
  relations.filter(isBroken),
);

/** How many of them come out. */
export function holding(relations: readonly Relation[]): number {
  return relations.filter((relation) => !isBroken(relation)).length;
}

export function asTerm(figure: NumberFigure): Term {
  return { figure, sign: 1 };
}

/** Of the very same figures of the same tables. */
export function isSameRelation(a: Relation, b: Relation): boolean {
  if (a === b) return true;
  const isSameTerm = (term: Term, at: number) => {
    const other = b.terms[at];
    return other?.figure === term.figure && other.sign === term.sign && other.table === term.table;
  };
  return (
    a.table === b.table &&
    a.kind === b.kind &&
    a.name === b.name &&
    a.result === b.result &&
    a.terms.length === b.terms.length &&
    a.terms.every(isSameTerm)
  );
}
