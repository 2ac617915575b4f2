import type { CannotTell, Fails, Holds } from '../../model/outcome.ts';
import { unitTitle, type Figure, type TableReading, type UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { CellIndex } from '../support/cell-index.ts';
import {
  comparison,
  figureData,
  figureTitle,
  isNumber,
  isUnusable,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';
import { isFrameColumn } from '../support/frames/columns.ts';
import { addsItsAccounts, amount, isProvedOtherwise } from '../support/sums/margin-proofs.ts';
import { isBesidePlan, marginsIn, splitsWithMargins, type MarginParts } from '../support/sums/margins.ts';
import { besideSums } from '../support/sums/sum-rules.ts';
import { arithmeticOf } from '../support/relations/index.ts';
import { faultOutcomes } from '../support/relations/outcomes.ts';
import { relationsOf } from '../support/relations/of-table.ts';
import { isBroken, type Relation } from '../support/relations/relation.ts';

type Doubt = 'margin-missing' | 'quantity-missing' | 'part-unusable';

/** Toimintakate is toimintatuotot plus toimintakulut, expenses counted as negative. */
export const marginMismatch = defineRule({
  id: 'margin-mismatch',
  scope: 'sheet',
  area: 'ARI',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'jhs-192',
  reasons: ['differs', 'accounts-differ', 'part-differs', 'rounding'],
  doubts: ['margin-missing', 'quantity-missing', 'part-unusable'],
  explains: [...besideSums, 'invest-total-cost'],
  yieldsTo: ['total-range-short', 'total-double-count', 'formula-inconsistent', 'formula-overwritten'],
  *check(context) {
    const { faults } = arithmeticOf(context);
    for (const table of context.tables) {
      const byMargin = new CellIndex<Relation>();
      for (const relation of relationsOf(context, table))
        if (relation.kind === 'margin') byMargin.set(relation.result.cell, relation);
      const stated = splitsWithMargins(table);
      const margins = marginsIn(table);
      for (const [position, unit] of table.units.entries()) {
        for (const parts of margins[position]!) {
          const relation = parts.margin && byMargin.get(parts.margin.cell);
          const outcome = relation
            ? checkRelation(table, relation)
            : isNumber(parts.margin)
              ? checkAlone(table, unit, parts, parts.margin)
              : checkAbsence(table, unit, parts, stated);
          if (outcome) yield outcome;
        }
      }
    }
    const here = new Set(context.tables);
    const ofRule = faults.filter(({ table, relation }) => here.has(table) && relation.kind === 'margin');
    yield* faultOutcomes(ofRule.filter(({ relation }) => relation.name !== 'accounts'));
    for (const outcome of faultOutcomes(ofRule.filter(({ relation }) => relation.name === 'accounts'))) {
      yield outcome.reason === 'differs' ? { ...outcome, reason: 'accounts-differ' as const } : outcome;
    }
  },
});

/** One that fails is told where the fault is. */
function checkRelation(table: TableReading, relation: Relation) {
  if (isBroken(relation)) return null;
  if (relation.residual === 0) return holds(table, relation.unit, relation.result);
  return rounded(table, relation);
}

function rounded(
  table: TableReading,
  { result, residual, terms, unit }: Relation,
): Fails & { readonly reason: 'rounding' } {
  const expected = result.cents - residual;
  return {
    kind: 'fails',
    reason: 'rounding',
    at: placeOf(table, result.cell),
    related: terms.map(({ figure }) => placeOf(table, figure.cell)),
    unit: unitName(unit),
    severity: 'info',
    expected,
    actual: result.cents,
    data: { ...figureData(table, unit, result), ...comparison(result, expected) },
  };
}

/** Revenue or expense is not printed, or is no number. */
function checkAlone(table: TableReading, unit: UnitReading, parts: MarginParts, margin: NumberFigure) {
  const { revenue, expense } = parts;
  const unusable = [revenue, expense].find(isUnusable);
  if (unusable) return cannotTell(table, unit, margin, 'part-unusable', unusable);
  if (margin.cents === amount(revenue) + amount(expense)) {
    return revenue || expense ? holds(table, unit, margin) : null;
  }
  if (addsItsAccounts(unit, margin)) return holds(table, unit, margin);
  const isWhole =
    isProvedOtherwise(unit, parts) || isFrameColumn(table, margin) || isBesidePlan(table, margin);
  return isWhole ? null : cannotTell(table, unit, margin, 'quantity-missing');
}

/** Revenue and expense without a margin, in a table that states margins. A project needs none. */
function checkAbsence(
  table: TableReading,
  unit: UnitReading,
  { revenue, expense, margin }: MarginParts,
  stated: ReadonlySet<Figure['split']>,
) {
  if ((margin && margin.state !== 'blank') || (revenue && !stated.has(revenue.split))) return null;
  if (!isNumber(revenue) || !isNumber(expense) || expense.item === 'investment') return null;
  return cannotTell(table, unit, margin ?? expense, 'margin-missing');
}

function holds(table: TableReading, unit: UnitReading, margin: Figure): Holds {
  const unitLevel = unit.level !== 'total' && unit.level !== 'body' && unit.level !== 'municipality';
  return {
    kind: 'holds',
    subject: unit.members === null && unitLevel ? 'unit-margin' : 'other',
    at: placeOf(table, margin.cell),
    unit: unitName(unit),
  };
}

function cannotTell(
  table: TableReading,
  unit: UnitReading,
  figure: Figure,
  reason: Doubt,
  part?: Figure,
): CannotTell & { readonly reason: Doubt } {
  return {
    kind: 'cannotTell',
    reason,
    at: placeOf(table, figure.cell),
    unit: unitName(unit),
    data: { ...figureData(table, unit, figure), part: part ? figureTitle(table, part) : unitTitle(unit) },
  };
}
