import { defineRule } from '../rule.ts';
import {
  asPrinted,
  figureData,
  figureTitle,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';
import { arithmeticOf } from '../support/relations/index.ts';
import { hasOwnUse, ownUseOf } from '../support/relations/margins.ts';
import type { Relation } from '../support/relations/relation.ts';

/** Work for own use has a line of its own between revenue and expense; it is no part of operating revenue. */
export const ownUseProductionMisplaced = defineRule({
  id: 'own-use-production-misplaced',
  scope: 'sheet',
  area: 'ARI',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'jhs-192',
  reasons: ['in-revenue', 'not-in-margin'],
  explains: ['revenue-groups-sum', 'margin-mismatch'],
  *check(context) {
    const having = new Set(context.tables.flatMap(({ units }) => units.filter(hasOwnUse)));
    const relations = arithmeticOf(context).relations.filter(({ unit }) => having.has(unit));
    const found = relations.flatMap((relation) => misplaced(relation) ?? []);
    const inRevenue = new Set(found.filter(({ isIn }) => isIn).map(({ ownUse }) => ownUse));
    for (const { isIn, ownUse, relation } of found) {
      if (!isIn && inRevenue.has(ownUse)) continue;
      const { table, result, unit } = relation;
      yield {
        kind: 'fails',
        reason: isIn ? 'in-revenue' : 'not-in-margin',
        at: placeOf(table, result.cell),
        related: [placeOf(table, ownUse.cell)],
        unit: unitName(unit),
        ...(isIn && { expected: result.cents - ownUse.cents, actual: result.cents }),
        data: {
          ...figureData(table, unit, result),
          amount: asPrinted(result, result.cents),
          own: figureTitle(table, ownUse),
          ownAmount: asPrinted(ownUse, ownUse.cents),
          without: asPrinted(result, isIn ? result.cents - ownUse.cents : result.cents + ownUse.cents),
        },
      };
    }
  },
});

interface Misplaced {
  readonly relation: Relation;
  readonly ownUse: NumberFigure;
  /** Revenue is too large by it; else the margin is right without it. */
  readonly isIn: boolean;
}

function misplaced(relation: Relation): Misplaced | null {
  const { kind, name, result, residual, slack, unit, terms } = relation;
  const ownUse = ownUseOf(unit, result);
  if (!isNumber(ownUse) || ownUse.cents === 0) return null;
  const isIn = kind === 'accounts' && name === 'revenue' && Math.abs(residual - ownUse.cents) <= slack;
  const isOut = kind === 'margin' && residual === 0 && terms.every(({ figure }) => figure !== ownUse);
  return isIn || isOut ? { relation, ownUse, isIn } : null;
}
