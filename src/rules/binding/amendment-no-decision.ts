import { defineRule } from '../rule.ts';
import { amendmentsOf } from '../support/amendments.ts';
import { decisionOf, recordsDecisions } from '../support/decisions.ts';
import { figureData, placeOf, unitName } from '../support/figures.ts';

/** Where a table records decisions, every change of the plan has one. */
export const amendmentNoDecision = defineRule({
  id: 'amendment-no-decision',
  area: 'BIN',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: ['missing'],
  *check(context) {
    const { snapshot, tables } = context;
    const recording = tables.filter((table) => recordsDecisions(context, table));
    for (const { table, unit, figure } of amendmentsOf(recording)) {
      const rows = [figure.cell.row, unit.heading.row, ...marginRows(unit, figure.year)];
      if (rows.some((row) => decisionOf(snapshot, table, row).isDecision)) continue;
      yield {
        kind: 'fails',
        reason: 'missing',
        at: placeOf(table, figure.cell),
        related: [],
        unit: unitName(unit),
        data: { ...figureData(table, unit, figure), amount: { cents: figure.cents } },
      };
    }
  },
});

/** A decision on a change often stands on the margin's row. */
function marginRows(
  { figures }: { readonly figures: readonly { item: string; year: number | null; cell: { row: number } }[] },
  year: number | null,
) {
  return figures.filter((one) => one.item === 'margin' && one.year === year).map(({ cell }) => cell.row);
}
