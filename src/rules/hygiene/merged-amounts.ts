import { areaAddress, type Area } from '../../model/address.ts';
import { cellAt } from '../../model/cells.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';
import type { TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { figureExpectedAt } from '../support/sums/expected-figure.ts';
import { figuresByCell, type PlacedFigure } from '../support/figure-places.ts';
import { sumRules } from '../support/sums/sum-rules.ts';
import { sumsAround } from '../support/sums/sums-around.ts';
import { figureData, placeOf, unitName } from '../support/figures.ts';

/** Every amount has a cell of its own. A merge keeps one amount for several rows or columns. */
export const mergedAmounts = defineRule({
  id: 'merged-amounts',
  scope: 'sheet',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['merged'],
  explains: [...sumRules, 'total-scope', 'formula-inconsistent', 'blank-amount'],
  *check({ snapshot, tables }) {
    for (const table of tables) {
      const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
      for (const merge of sheet?.merges ?? []) {
        const placed = figuresByCell(table).at.get({ row: merge.top, column: merge.left });
        const covered = placed ? coveredAmounts(sheet!, table, merge) : [];
        if (!placed || covered.length === 0) continue;
        const { unit, figure } = placed;
        yield {
          kind: 'fails',
          reason: 'merged',
          at: placeOf(table, figure.cell),
          related: [],
          unit: unitName(unit),
          consequences: covered.flatMap((one) => [
            placeOf(table, one.figure.cell),
            ...sumsAround(table, one.unit, one.figure.cell),
          ]),
          data: { ...figureData(table, unit, figure), merge: areaAddress(merge) },
        };
      }
    }
  },
});

/** Blank cells under the merge where other rows or columns have their amounts. */
function coveredAmounts(sheet: SheetSnapshot, table: TableReading, merge: Area): PlacedFigure[] {
  const covered: PlacedFigure[] = [];
  for (let row = merge.top; row <= merge.bottom; row++) {
    for (let column = merge.left; column <= merge.right; column++) {
      if (cellAt(sheet.cells, row, column) !== null) continue;
      const expected = figureExpectedAt(sheet, table, { row, column });
      if (expected) covered.push(expected);
    }
  }
  return covered;
}
