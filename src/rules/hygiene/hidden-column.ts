import { columnName } from '../../model/address.ts';
import type { Fails } from '../../model/outcome.ts';
import type { ColumnRole, Figure, TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import {
  asPrinted,
  figureData,
  figureTitle,
  isAdditive,
  isNumber,
  placeOf,
  unitName,
} from '../support/figures.ts';
import { hiddenParts, inRuns } from '../support/hidden.ts';

/** Nothing hidden counts into what is seen. Parts of the year, and internal or external parts, may be folded away. */
export const hiddenColumn = defineRule({
  id: 'hidden-column',
  scope: 'sheet',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['counted', 'plan', 'version'],
  *check(context) {
    for (const table of context.tables) {
      const sheet = context.snapshot.sheets.find(({ name }) => name === table.sheet);
      if (!sheet || sheet.hiddenColumns.length === 0) continue;
      const hidden = new Set(sheet.hiddenColumns);
      const parts = hiddenParts(context, table, ({ cell }) => hidden.has(cell.column));
      const [first] = parts;
      if (!first) {
        const version = hiddenVersion(table, hidden);
        if (version) yield version;
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

/** Years and versions that readers of a plan or report may do without. */
const background: ReadonlySet<ColumnRole> = new Set(['priorActual', 'budget', 'month', 'total']);

/** A whole version or year is not seen, and no visible figure is made of it; the plan comes first. */
function hiddenVersion(
  table: TableReading,
  hidden: ReadonlySet<number>,
): (Fails & { readonly reason: 'plan' | 'version' }) | null {
  const versionOf = ({ role, year }: Pick<Figure, 'role' | 'year'>) => `${role}|${year}`;
  const seen = new Set(table.columns.filter(({ column }) => !hidden.has(column)).map(versionOf));
  const unseen = table.units.flatMap((unit) =>
    unit.figures
      .filter((figure) => hidden.has(figure.cell.column) && isNumber(figure) && isAdditive(figure))
      .filter((figure) => figure.cents !== 0 && !seen.has(versionOf(figure)))
      .map((figure) => ({ unit, figure })),
  );
  const first = unseen.find(({ figure }) => figure.role === 'plan') ?? unseen[0];
  if (!first) return null;
  const { unit, figure } = first;
  return {
    kind: 'fails',
    reason: figure.role === 'plan' ? 'plan' : 'version',
    at: placeOf(table, figure.cell),
    related: [],
    unit: unitName(unit),
    ...(background.has(figure.role) && { severity: 'info' as const }),
    data: {
      ...figureData(table, unit, figure),
      hidden: inRuns(
        unseen.map((one) => one.figure.cell.column),
        columnName,
      ),
    },
  };
}
