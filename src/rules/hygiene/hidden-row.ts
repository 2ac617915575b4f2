import { defineRule } from '../rule.ts';
import { asPrinted, figureData, figureTitle, placeOf, unitName } from '../support/figures.ts';
import { hiddenParts, inRuns } from '../support/hidden.ts';

/** Nothing hidden counts into what is seen. Rows a filter hides have a finding of their own. */
export const hiddenRow = defineRule({
  id: 'hidden-row',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['counted'],
  *check(context) {
    for (const table of context.tables) {
      const sheet = context.snapshot.sheets.find(({ name }) => name === table.sheet);
      if (!sheet || sheet.filtered || sheet.hiddenRows.length === 0) continue;
      const hidden = new Set(sheet.hiddenRows);
      const parts = hiddenParts(context, table, ({ cell }) => hidden.has(cell.row));
      const [first] = parts;
      if (!first) continue;
      const details = parts.every(({ kind }) => kind === 'accounts');
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
            parts.map(({ figure }) => figure.cell.row),
            (row) => String(row + 1),
          ),
        },
      };
    }
  },
});
