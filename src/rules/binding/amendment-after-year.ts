import { defineRule } from '../rule.ts';
import { amendmentsOf } from '../support/sums/amendments.ts';
import { decisionOf } from '../support/breaches/decisions.ts';
import { figureData, placeOf, unitName } from '../support/figures.ts';

/** A budget is amended during its year; afterwards an overspend is accepted in the accounts. */
export const amendmentAfterYear = defineRule({
  id: 'amendment-after-year',
  scope: 'sheet',
  area: 'BIN',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: ['late'],
  *check({ snapshot, tables }) {
    for (const { table, unit, figure } of amendmentsOf(tables)) {
      const { text, cell, isDecision, year } = decisionOf(snapshot, table, figure.cell.row);
      if (!isDecision || year === null || figure.year === null || year <= figure.year) continue;
      yield {
        kind: 'fails',
        reason: 'late',
        at: placeOf(table, figure.cell),
        related: cell ? [placeOf(table, cell)] : [],
        unit: unitName(unit),
        data: {
          ...figureData(table, unit, figure),
          amount: { cents: figure.cents },
          decision: text,
          year: String(figure.year),
        },
      };
    }
  },
});
