import type { CheckContext } from '../../../model/outcome.ts';
import { figureKey, type TableReading, type UnitReading } from '../../../model/table.ts';
import { isNumber, type NumberFigure } from '../figures.ts';
import { groupBy } from '../group.ts';
import { indexByFigure } from '../relations/lookup.ts';
import { hasBroken, relationsOf } from '../relations/of-table.ts';
import { isBroken, type Relation } from '../relations/relation.ts';

/** The external and the internal part of one quantity, each in the place of the other. */
export interface SwappedSplit {
  readonly unit: UnitReading;
  readonly external: NumberFigure;
  readonly internal: NumberFigure;
  /** Sums that come out only when the two change places. */
  readonly mended: readonly Relation[];
}

const fewest = 2;

/** Sums of both parts fail, and all come out once the two change places. */
export function swappedSplits(context: CheckContext, table: TableReading): SwappedSplit[] {
  if (!hasBroken(context, table)) return [];
  const index = indexByFigure(relationsOf(context, table));
  return table.units.flatMap((unit) => {
    const typed = unit.figures
      .filter(isNumber)
      .filter(({ formula, split }) => formula === null && split !== null);
    return [...groupBy(typed, (figure) => figureKey({ ...figure, split: null })).values()].flatMap(
      (parts) => {
        const [external, internal] = ['external', 'internal'].map((split) =>
          parts.find((one) => one.split === split),
        );
        if (parts.length !== 2 || !external || !internal || external.cents === internal.cents) return [];
        const touching = [...new Set([external, internal].flatMap((figure) => index.get(figure) ?? []))];
        const mended = mendedBy(external, internal, touching);
        return mended.length >= fewest ? [{ unit, external, internal, mended }] : [];
      },
    );
  });
}

function mendedBy(
  external: NumberFigure,
  internal: NumberFigure,
  relations: readonly Relation[],
): readonly Relation[] {
  const change = internal.cents - external.cents;
  const changeIn = (figure: NumberFigure) =>
    figure === external ? change : figure === internal ? -change : 0;
  const found: Relation[] = [];
  for (const relation of relations) {
    const { result, terms, residual } = relation;
    const effect = terms.reduce((sum, { figure, sign }) => sum - sign * changeIn(figure), changeIn(result));
    const holdsThen = !isBroken({ ...relation, residual: residual + effect });
    if (!holdsThen) return [];
    if (isBroken(relation)) found.push(relation);
  }
  const concerns = (figure: NumberFigure) =>
    found.some(({ result, terms }) => result === figure || terms.some((term) => term.figure === figure));
  return concerns(external) && concerns(internal) ? found : [];
}
