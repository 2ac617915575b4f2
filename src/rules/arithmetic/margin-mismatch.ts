import type { CannotTell, Fails, Holds } from '../../model/outcome.ts';
import { unitTitle, type Figure, type TableReading, type UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import {
  asPrinted,
  comparison,
  figureData,
  figureTitle,
  isNumber,
  isUnusable,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';
import { marginsOf, printsMargins, signTurned, type MarginParts } from '../support/margins.ts';
import { slackOf } from '../support/rounding.ts';
import { addsItsAccounts, addsItsMembers, amount, isProvedOtherwise } from '../support/margin-proofs.ts';

type Reason = 'differs' | 'rounding';
type Doubt = 'margin-missing' | 'quantity-missing' | 'part-unusable' | 'sign-unclear';

/** Toimintakate is toimintatuotot plus toimintakulut, expenses counted as negative. */
export const marginMismatch = defineRule<Reason, Doubt>({
  id: 'margin-mismatch',
  area: 'ARI',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'jhs-192',
  reasons: ['differs', 'rounding'],
  doubts: ['margin-missing', 'quantity-missing', 'part-unusable', 'sign-unclear'],
  *check({ tables }) {
    for (const table of tables) {
      const expected = printsMargins(table);
      for (const unit of table.units) {
        for (const parts of marginsOf(unit)) {
          const outcome = isNumber(parts.margin)
            ? checkMargin(table, unit, parts, parts.margin)
            : expected && checkAbsence(table, unit, parts);
          if (outcome) yield outcome;
        }
      }
    }
  },
});

function checkMargin(table: TableReading, unit: UnitReading, parts: MarginParts, margin: NumberFigure) {
  const { revenue, expense } = parts;
  const doubt = (reason: Doubt, part?: Figure) => cannotTell(table, unit, margin, reason, part);
  const unusable = [revenue, expense].find(isUnusable);
  if (unusable) return doubt('part-unusable', unusable);
  const expected = amount(revenue) + amount(expense);
  if (margin.cents === expected) return revenue || expense ? holds(table, unit, margin) : null;
  if (!isNumber(revenue) || !isNumber(expense)) {
    if (addsItsAccounts(unit, margin)) return holds(table, unit, margin);
    return isProvedOtherwise(unit, parts) ? null : doubt('quantity-missing');
  }
  if (addsItsMembers(table, unit, margin)) return null;
  if (signTurned(parts) || table.expenseSign === 'unknown') return doubt('sign-unclear', expense);
  return fails(table, unit, { revenue, expense, margin }, expected);
}

/** Revenue and expense without a margin, in a table that states margins. */
function checkAbsence(table: TableReading, unit: UnitReading, { revenue, expense, margin }: MarginParts) {
  if (margin && margin.state !== 'blank') return null;
  if (!isNumber(revenue) || !isNumber(expense)) return null;
  return cannotTell(table, unit, margin ?? expense, 'margin-missing');
}

function fails(
  table: TableReading,
  unit: UnitReading,
  { revenue, expense, margin }: { revenue: NumberFigure; expense: NumberFigure; margin: NumberFigure },
  expected: number,
): Fails & { readonly reason: Reason } {
  const counted = [revenue.cents, expense.cents, margin.cents];
  const rounding = Math.abs(margin.cents - expected) <= slackOf(counted, table.scale);
  return {
    kind: 'fails',
    reason: rounding ? 'rounding' : 'differs',
    at: placeOf(table, margin.cell),
    related: [revenue, expense].map((figure) => placeOf(table, figure.cell)),
    unit: unitName(unit),
    ...(rounding && { severity: 'info' }),
    expected,
    actual: margin.cents,
    data: {
      ...figureData(table, unit, margin),
      ...comparison(margin, expected),
      revenue: figureTitle(table, revenue),
      revenueAmount: asPrinted(revenue, revenue.cents),
      expense: figureTitle(table, expense),
      expenseAmount: asPrinted(expense, expense.cents),
    },
  };
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
