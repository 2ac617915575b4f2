import { defineRule } from '../rule.ts';
import { cyclesIn, type FormulaNode } from '../support/formulas/cycles.ts';
import { dependentsOf } from '../support/formulas/dependents.ts';
import { figureData, placeOf, unitName } from '../support/figures.ts';
import { sumRules } from '../support/sums/sum-rules.ts';

/** A formula does not count itself: Excel gives up on such a ring and shows nil or an old value. */
export const circularReference = defineRule({
  id: 'circular-reference',
  area: 'HYG',
  severity: 'error',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['itself', 'ring'],
  explains: [...sumRules, 'total-scope', 'total-double-count', 'total-range-short', 'formula-inconsistent'],
  *check({ tables }) {
    for (const ring of cyclesIn(tables)) {
      const [first, ...others] = ring as [FormulaNode, ...FormulaNode[]];
      const { table, unit, figure } = first;
      const at = placeOf(table, figure.cell);
      const related = others.map((other) => placeOf(other.table, other.figure.cell));
      yield {
        kind: 'fails',
        reason: others.length > 0 ? 'ring' : 'itself',
        at,
        related,
        unit: unitName(unit),
        consequences: [...related, ...dependentsOf(tables, [at, ...related])],
        data: {
          ...figureData(table, unit, figure),
          formula: { formula: figure.formula! },
          count: ring.length,
        },
      };
    }
  },
});
