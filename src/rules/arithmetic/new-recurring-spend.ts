import type { Figure, TableReading } from '../../model/table.ts';
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
import { quantityRows } from '../support/relations/rows.ts';
import { sideOf } from '../support/sides/sides.ts';

/** The plan adds no spending to the budget that the later years would have to carry. */
export const newRecurringSpend = defineRule({
  id: 'new-recurring-spend',
  scope: 'sheet',
  area: 'ARI',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: ['carried-on'],
  optIn: true,
  options: { euros: 10_000 },
  *check({ tables }, { euros }) {
    for (const table of tables) {
      for (const unit of table.units) {
        if (unit.members !== null) continue;
        for (const row of quantityRows(unit.figures)) {
          const found = sideOf(row[0]!) === 'expense' ? addedSpending(table, row) : null;
          if (!found || found.added < euros * 100) continue;
          const { plan, budget, later, added } = found;
          yield {
            kind: 'fails',
            reason: 'carried-on',
            at: placeOf(table, plan.cell),
            related: [budget, later].map(({ cell }) => placeOf(table, cell)),
            unit: unitName(unit),
            data: {
              ...figureData(table, unit, plan),
              amount: asPrinted(plan, plan.cents),
              budget: figureTitle(table, budget),
              budgetAmount: asPrinted(budget, budget.cents),
              added: { cents: added },
              later: figureTitle(table, later),
              laterAmount: asPrinted(later, later.cents),
            },
          };
        }
      }
    }
  },
});

interface Added {
  readonly plan: NumberFigure;
  readonly budget: NumberFigure;
  readonly later: NumberFigure;
  readonly added: number;
}

/** Spending above the budget of the same year, when the next plan year keeps at least half of it. */
function addedSpending({ year }: TableReading, row: readonly Figure[]): Added | null {
  const only = (role: Figure['role'], of: number | null) => {
    const found = row.filter((figure) => figure.role === role && figure.year === of);
    return found.length === 1 && isNumber(found[0]) ? found[0] : null;
  };
  const plan = only('plan', year);
  const budget = only('amendedBudget', year) ?? only('budget', year);
  const later = year === null ? null : only('planYear', year + 1);
  if (!plan || !budget || !later) return null;
  const added = budget.cents - plan.cents;
  return (budget.cents - later.cents) * 2 >= added && added > 0 ? { plan, budget, later, added } : null;
}
