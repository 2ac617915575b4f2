import { areaAddress, type Area } from '../../model/address.ts';
import { cellAt } from '../../model/cells.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';
import type { TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { figureExpectedAt } from '../support/expected-figure.ts';
import { figuresByCell, placeKey } from '../support/figure-places.ts';
import { figureData, placeOf, unitName } from '../support/figures.ts';

/** Every amount has a cell of its own. A merge keeps one amount for several rows or columns. */
export const mergedAmounts = defineRule({
  id: 'merged-amounts',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['merged'],
  *check({ snapshot, tables }) {
    for (const table of tables) {
      const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
      for (const merge of sheet?.merges ?? []) {
        const placed = figuresByCell(table).at.get(placeKey({ row: merge.top, column: merge.left }));
        if (!placed || !coversOthers(sheet!, table, merge)) continue;
        const { unit, figure } = placed;
        yield {
          kind: 'fails',
          reason: 'merged',
          at: placeOf(table, figure.cell),
          related: [],
          unit: unitName(unit),
          data: { ...figureData(table, unit, figure), merge: areaAddress(merge) },
        };
      }
    }
  },
});

/** Another row with a label, or another column of amounts, lies under the merge. */
function coversOthers(sheet: SheetSnapshot, table: TableReading, merge: Area): boolean {
  for (let row = merge.top; row <= merge.bottom; row++) {
    for (let column = merge.left; column <= merge.right; column++) {
      if (row === merge.top && column === merge.left) continue;
      const isBlank = cellAt(sheet.cells, row, column) === null;
      if (isBlank && figureExpectedAt(sheet, table, { row, column })) return true;
    }
  }
  return false;
}
