import { defineRule } from '../rule.ts';
import { figureData, isNumber, placeOf, unitName } from '../support/figures.ts';
import { readReferences } from '../support/formulas/formula.ts';

/** A hidden sheet holds no figures that visible ones are calculated from, and no part of the plan. */
export const hiddenSheet = defineRule({
  id: 'hidden-sheet',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['counted', 'plan'],
  *check({ snapshot, tables, year }) {
    const hidden = new Set(
      snapshot.sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name),
    );
    if (hidden.size === 0) return;
    const told = new Set<string>();
    const visible = tables.filter(({ sheet }) => !hidden.has(sheet));
    for (const table of visible) {
      for (const unit of table.units) {
        for (const figure of unit.figures) {
          for (const { sheet, area } of readReferences(figure.formula ?? '', table.sheet)) {
            if (!hidden.has(sheet) || told.has(sheet)) continue;
            told.add(sheet);
            yield {
              kind: 'fails',
              reason: 'counted',
              at: { sheet, cell: { row: area.top, column: area.left } },
              related: [placeOf(table, figure.cell)],
              unit: unitName(unit),
              data: { ...figureData(table, unit, figure), sheet, user: table.sheet },
            };
          }
        }
      }
    }
    for (const table of tables) {
      const unit = table.units.find(({ figures }) => figures.some((figure) => isNumber(figure)));
      const isPlan = table.kind === 'plan' && table.year !== null && table.year === year;
      if (!unit || !isPlan || !hidden.has(table.sheet) || told.has(table.sheet) || visible.length === 0)
        continue;
      told.add(table.sheet);
      const figure = unit.figures.find(isNumber)!;
      yield {
        kind: 'fails',
        reason: 'plan',
        at: placeOf(table, figure.cell),
        related: [],
        unit: unitName(unit),
        data: { ...figureData(table, unit, figure), sheet: table.sheet },
      };
    }
  },
});
