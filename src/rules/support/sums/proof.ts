import { contains } from '../../../model/address.ts';
import type { CheckContext } from '../../../model/outcome.ts';
import type { Figure, TableReading } from '../../../model/table.ts';
import { isNumber } from '../figures.ts';
import { readReferences } from '../formulas/formula.ts';
import { arithmeticOf } from '../relations/index.ts';
import { isBroken, type Relation, type RelationKind } from '../relations/relation.ts';

/** What a sum or margin is to be by its parts, whatever formula it has. */
export interface Proof {
  readonly kind: RelationKind;
  readonly verdict: 'holds' | 'differs';
  /** In cents. */
  readonly expected: number;
}

/** The sums and margins that the arithmetic proves right or wrong; none where another cell is to blame. */
export interface Proofs {
  readonly of: (table: TableReading, figure: Figure) => Proof | undefined;
  /** By figure, those that are wrong. */
  readonly differing: ReadonlyMap<Figure, Proof>;
  /** The tables they stand in. */
  readonly tables: ReadonlySet<TableReading>;
}

export function proofsOf(context: CheckContext): Proofs {
  const { sumsOf, faults } = arithmeticOf(context);
  const wrong = faults.filter(({ figure, relation }) => figure === relation.result);
  const differing = new Map(
    wrong.map(({ figure, relation: { kind }, expected }): [Figure, Proof] => [
      figure,
      { kind, verdict: 'differs', expected },
    ]),
  );
  return {
    of: (table, figure) =>
      differing.get(figure) ??
      (isNumber(figure) ? rightBy(sumsOf({ sheet: table.sheet, figure }), figure) : undefined),
    differing,
    tables: new Set(wrong.map(({ table }) => table)),
  };
}

function rightBy(sums: readonly Relation[], figure: Figure): Proof | undefined {
  const right = sums.findLast(
    (relation) => relation.result === figure && !isBroken(relation) && !provesNothing(relation),
  );
  return right && { kind: right.kind, verdict: 'holds', expected: right.result.cents - right.residual };
}

function provesNothing(relation: Relation): boolean {
  return isOfOtherYear(relation) || isTakenFrom(relation);
}

/** It says what another sheet says of another year. */
function isOfOtherYear({ kind, result: { year }, terms: [term] }: Relation): boolean {
  const other = kind === 'same' && term ? term.figure.year : null;
  return year !== null && other !== null && year !== other;
}

/** A part is calculated from the sum itself (costs as the margin less revenue): that it comes out proves nothing. */
function isTakenFrom({ table: { sheet }, result, terms }: Relation): boolean {
  return terms.some(
    ({ figure: { formula }, table }) =>
      formula !== null &&
      (table === undefined || table.sheet === sheet) &&
      readReferences(formula, sheet).some(
        (reference) => reference.sheet === sheet && contains(reference.area, result.cell),
      ),
  );
}
