import type { CannotTell, CheckContext, Fails, Holds } from '../../../model/outcome.ts';
import { unitTitle, type Level } from '../../../model/table.ts';
import { comparison, figureData, figureTitle, isNumber, placeOf, unitName } from '../figures.ts';
import { arithmeticOf } from '../relations/index.ts';
import { faultOutcomes, type SumReason } from '../relations/outcomes.ts';
import { isBroken, relationsOfKind, type Relation } from '../relations/relation.ts';
import { sumsOf, unusableMember, type Sum } from './sums.ts';
import { typedOver } from './sum-rules.ts';

type Answer =
  | (Fails & { readonly reason: SumReason | 'rounding' })
  | (CannotTell & { readonly reason: 'part-unusable' })
  | Holds;

/** What a rule about totals says of itself; the levels tell the rules apart. */
export const totalRule = {
  area: 'ROL',
  severity: 'error',
  status: 'stable',
  reasons: ['differs', 'part-differs', 'rounding'],
  doubts: ['part-unusable'],
  explains: typedOver,
} as const;

/** Every printed total of these levels: it holds, it or one of its parts is wrong, or it cannot be told. */
export function* judgeTotals(context: CheckContext, levels: ReadonlySet<Level>): Generator<Answer> {
  const isOwn = ({ kind, unit }: Relation) => kind === 'units' && levels.has(unit.level);
  for (const sum of sumsOf(context.tables)) if (levels.has(sum.unit.level)) yield* doubtsOf(sum);
  const { relations, faults } = arithmeticOf(context);
  for (const relation of relationsOfKind(relations, 'units')) {
    if (!isOwn(relation) || isBroken(relation)) continue;
    yield relation.residual === 0 ? holds(relation) : rounded(relation);
  }
  const here = new Set(context.tables);
  yield* faultOutcomes(faults.filter(({ table, relation }) => here.has(table) && isOwn(relation)));
}

function* doubtsOf(sum: Sum): Generator<Answer> {
  const { table, unit, figure } = sum;
  const part = unusableMember(sum);
  if (!isNumber(figure) || !part) return;
  yield {
    kind: 'cannotTell',
    reason: 'part-unusable',
    at: placeOf(table, figure.cell),
    unit: unitName(unit),
    data: {
      ...figureData(table, unit, figure),
      part: `${unitTitle(part.unit)}: ${figureTitle(table, part.figure)}`,
    },
  };
}

function holds({ table, unit, result }: Relation): Answer {
  return { kind: 'holds', subject: 'total', at: placeOf(table, result.cell), unit: unitName(unit) };
}

function rounded({ table, unit, result, terms, residual }: Relation): Answer {
  const expected = result.cents - residual;
  return {
    kind: 'fails',
    reason: 'rounding',
    severity: 'info',
    at: placeOf(table, result.cell),
    related: terms.map(({ figure }) => placeOf(table, figure.cell)),
    unit: unitName(unit),
    expected,
    actual: result.cents,
    data: { ...figureData(table, unit, result), ...comparison(result, expected), count: terms.length },
  };
}
