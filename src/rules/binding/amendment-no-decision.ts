import type { UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { amendmentsOf } from '../support/sums/amendments.ts';
import { decisionOf, recordsDecisions } from '../support/breaches/decisions.ts';
import { figureData, isNumber, placeOf, unitName } from '../support/figures.ts';

/** Where a table records decisions, every change of the plan has one. */
export const amendmentNoDecision = defineRule({
  id: 'amendment-no-decision',
  scope: 'sheet',
  area: 'BIN',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: ['missing'],
  *check(context) {
    const { snapshot, tables } = context;
    const amended = new Set(Array.from(amendmentsOf(tables), ({ table }) => table));
    const recording = [...amended].filter((table) => recordsDecisions(context, table));
    const told = new Set<UnitReading>();
    for (const { table, unit, figure } of amendmentsOf(recording)) {
      if (told.has(unit)) continue;
      told.add(unit);
      if (rowsOf(unit).some((row) => decisionOf(snapshot, table, row).isDecision)) continue;
      const others = unit.figures.filter(
        (one) => one !== figure && one.role === 'amendment' && isNumber(one) && one.cents !== 0,
      );
      yield {
        kind: 'fails',
        reason: 'missing',
        at: placeOf(table, figure.cell),
        related: others.map(({ cell }) => placeOf(table, cell)),
        unit: unitName(unit),
        data: { ...figureData(table, unit, figure), amount: { cents: figure.cents } },
      };
    }
  },
});

/** A decision may stand on any row of the unit. */
function rowsOf({ heading, figures }: UnitReading): number[] {
  return [...new Set([heading.row, ...figures.map(({ cell }) => cell.row)])];
}
