import { columnName } from '../../model/address.ts';
import type { Fails } from '../../model/outcome.ts';
import type { Figure, TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { asPrinted, figureData, figureTitle, isNumber, placeOf, unitName } from '../support/figures.ts';
import { hiddenParts, inRuns } from '../support/hidden.ts';

/** Nothing hidden counts into what is seen. Parts of the year, and internal or external parts, may be folded away. */
export const hiddenColumn = defineRule({
  id: 'hidden-column',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['counted', 'plan'],
  *check(context) {
    for (const table of context.tables) {
      const sheet = context.snapshot.sheets.find(({ name }) => name === table.sheet);
      if (!sheet || sheet.hiddenColumns.length === 0) continue;
      const hidden = new Set(sheet.hiddenColumns);
      const parts = hiddenParts(context, table, ({ cell }) => hidden.has(cell.column));
      const [first] = parts;
      if (!first) {
        const plan = hiddenPlan(table, hidden);
        if (plan) yield plan;
        continue;
      }
      const details = parts.every(({ kind }) => kind === 'months' || kind === 'split');
      yield {
        kind: 'fails',
        reason: 'counted',
        at: placeOf(table, first.figure.cell),
        related: [first.result, ...parts.slice(1).map(({ figure }) => figure)]
          .slice(0, 30)
          .map(({ cell }) => placeOf(table, cell)),
        unit: unitName(first.unit),
        ...(details && { severity: 'info' as const }),
        data: {
          ...figureData(table, first.unit, first.figure),
          amount: asPrinted(first.figure, first.figure.cents),
          result: figureTitle(table, first.result),
          hidden: inRuns(
            parts.map(({ figure }) => figure.cell.column),
            columnName,
          ),
        },
      };
    }
  },
});

/** The plan itself is not seen, and no visible figure is made of it. */
function hiddenPlan(
  table: TableReading,
  hidden: ReadonlySet<number>,
): (Fails & { readonly reason: 'plan' }) | null {
  const isPlan = (figure: Figure) =>
    figure.role === 'plan' && hidden.has(figure.cell.column) && isNumber(figure);
  const isShown = table.columns.some(({ role, column }) => role === 'plan' && !hidden.has(column));
  const unit = table.units.find(({ figures }) => figures.some(isPlan));
  const figure = unit?.figures.find(isPlan);
  if (!unit || !figure || isShown) return null;
  return {
    kind: 'fails',
    reason: 'plan',
    at: placeOf(table, figure.cell),
    related: [],
    unit: unitName(unit),
    data: { ...figureData(table, unit, figure), hidden: columnName(figure.cell.column) },
  };
}
