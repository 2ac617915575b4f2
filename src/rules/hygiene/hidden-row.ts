import type { Fails } from '../../model/outcome.ts';
import type { Figure, TableReading, UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { isTotalUnit } from '../support/formulas/calculated.ts';
import { asPrinted, figureData, figureTitle, isNumber, placeOf, unitName } from '../support/figures.ts';
import { hiddenParts, inRuns } from '../support/hidden.ts';

/** Nothing hidden counts into what is seen. Rows a filter hides have a finding of their own. */
export const hiddenRow = defineRule({
  id: 'hidden-row',
  scope: 'sheet',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['counted', 'unit'],
  *check(context) {
    for (const table of context.tables) {
      const sheet = context.snapshot.sheets.find(({ name }) => name === table.sheet);
      if (!sheet || sheet.filtered || sheet.hiddenRows.length === 0) continue;
      const hidden = new Set(sheet.hiddenRows);
      const parts = hiddenParts(context, table, ({ cell }) => hidden.has(cell.row));
      const [first] = parts;
      if (!first) {
        const unit = hiddenUnit(table, hidden);
        if (unit) yield unit;
        continue;
      }
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

/** Whole units that nobody sees, beside units that are seen. */
function hiddenUnit(
  table: TableReading,
  hidden: ReadonlySet<number>,
): (Fails & { readonly reason: 'unit' }) | null {
  const isHidden = ({ cell }: Figure) => hidden.has(cell.row);
  const units = table.units.filter((unit) => !isTotalUnit(unit) && unit.figures.some(saysSomething));
  const unseen = units.filter(({ figures }) => figures.every(isHidden));
  const [unit] = unseen;
  const figure = unit?.figures.find(saysSomething);
  if (!unit || !figure || unseen.length === units.length) return null;
  const rows = unseen.flatMap(({ figures }) => figures.filter(saysSomething)).map(({ cell }) => cell.row);
  return {
    kind: 'fails',
    reason: 'unit',
    at: placeOf(table, figure.cell),
    related: firstOf(unseen.slice(1)).map(({ cell }) => placeOf(table, cell)),
    unit: unitName(unit),
    data: { ...figureData(table, unit, figure), hidden: inRuns(rows, (row) => String(row + 1)) },
  };
}

function firstOf(units: readonly UnitReading[]): Figure[] {
  return units.slice(0, 30).flatMap(({ figures }) => figures.find(saysSomething) ?? []);
}

function saysSomething(figure: Figure): boolean {
  return isNumber(figure) && figure.cents !== 0;
}
