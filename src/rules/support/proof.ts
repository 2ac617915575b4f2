import type { CheckContext } from '../../model/outcome.ts';
import type { Figure, TableReading } from '../../model/table.ts';
import { arithmeticOf } from './relations/index.ts';
import { isBroken, type RelationKind } from './relations/relation.ts';

/** What a sum or margin is to be by its parts, whatever formula it has. */
export interface Proof {
  readonly kind: RelationKind;
  readonly verdict: 'holds' | 'differs';
  /** In cents. */
  readonly expected: number;
}

/** The sums and margins that the arithmetic proves right or wrong; none where another cell is to blame. */
export function proofsOf(context: CheckContext): ReadonlyMap<Figure, Proof> {
  const proofs = known.get(context.tables) ?? findProofs(context);
  known.set(context.tables, proofs);
  return proofs;
}

const known = new WeakMap<readonly TableReading[], ReadonlyMap<Figure, Proof>>();

function findProofs(context: CheckContext): ReadonlyMap<Figure, Proof> {
  const { relations, faults } = arithmeticOf(context);
  const proofs = new Map<Figure, Proof>();
  for (const relation of relations) {
    const { result, residual, kind } = relation;
    if (isBroken(relation)) continue;
    proofs.set(result, { kind, verdict: 'holds', expected: result.cents - residual });
  }
  for (const { figure, relation, expected } of faults) {
    if (figure === relation.result) proofs.set(figure, { kind: relation.kind, verdict: 'differs', expected });
  }
  return proofs;
}
