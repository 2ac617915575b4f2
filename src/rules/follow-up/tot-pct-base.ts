import { defineRule } from '../rule.ts';
import { placeOf, unitName } from '../support/figures.ts';
import {
  amountPlaces,
  cellData,
  isInDoubt,
  judgeCells,
  judgedColumns,
  type JudgedColumn,
} from '../support/derived/judge.ts';
import { usedShares } from '../support/derived/kinds.ts';
import { amountRules, typedOver } from '../support/sums/sum-rules.ts';
import type { Fit } from '../support/derived/fit.ts';

/** Where the budget has been amended, the share used is counted from the amended budget. */
export const totPctBase = defineRule({
  id: 'tot-pct-base',
  area: 'FUP',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'interim-reports',
  reasons: ['original-budget'],
  explains: ['tot-pct', ...typedOver, 'formula-inconsistent'],
  yieldsTo: amountRules,
  *check(context) {
    for (const judged of judgedColumns(context, usedShares)) {
      const { table } = judged;
      const amended = amendedFit(judged);
      const original = amended && originalFit(judged);
      if (!amended || !original) continue;
      const byAmended = judgeCells(table, judged.cells, amended);
      const byOriginal = judgeCells(table, judged.cells, original);
      const wrong = byAmended.filter(
        (cell, i) => cell.agreement === 'differs' && byOriginal[i]?.agreement === 'agrees',
      );
      const [first, ...others] = wrong;
      if (!first || (others.length === 0 && isInDoubt(context, { ...judged, fit: amended }, first))) continue;
      yield {
        kind: 'fails',
        reason: 'original-budget',
        at: placeOf(table, first.cell),
        related: [
          ...amountPlaces(table, first, amended),
          ...others.slice(0, 28).map((other) => placeOf(table, other.cell)),
        ],
        consequences: others.map((other) => placeOf(table, other.cell)),
        unit: unitName(first.part.unit),
        data: {
          ...cellData(table, first, amended),
          used: original.base.header,
          amended: amended.base.header,
          ...(wrong.length > 1 && { alike: wrong.length }),
        },
      };
    }
  },
});

function amendedFit({ table, fit }: JudgedColumn): Fit | null {
  const base = table.columns.find((column) => column.role === 'amendedBudget' && isAlike(column, fit.base));
  return base ? { ...fit, base } : null;
}

function originalFit({ table, fit }: JudgedColumn): Fit | null {
  if (fit.base.role !== 'amendedBudget') return fit;
  const base = table.columns.find(
    (column) => (column.role === 'budget' || column.role === 'plan') && isAlike(column, fit.base),
  );
  return base ? { ...fit, base } : null;
}

function isAlike(a: Fit['base'], b: Fit['base']): boolean {
  return a.item === b.item && a.split === b.split && a.year === b.year;
}
