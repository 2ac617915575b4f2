import { cellKinds, type SheetSnapshot } from '../../model/snapshot.ts';
import type { Cell } from '../../model/address.ts';
import { isDateFormat, serialDate } from '../../model/number-format.ts';
import { unitTitle, type TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { cellsIn } from '../support/area-cells.ts';
import { figureExpectedAt } from '../support/sums/expected-figure.ts';
import { figuresByCell, type PlacedFigure } from '../support/figure-places.ts';
import { dependentsOf } from '../support/formulas/dependents.ts';
import { sumRules } from '../support/sums/sum-rules.ts';
import { sumsAround } from '../support/sums/sums-around.ts';
import { groupBy } from '../support/group.ts';
import { figureTitle, placeOf, unitName } from '../support/figures.ts';

interface DateCell extends PlacedFigure {
  readonly cell: Cell;
  readonly serial: number;
}

const numberKind = cellKinds.indexOf('number');

/** An amount is no date: Excel turns what looks like one (`1.2`) into it as it is typed. */
export const numberAsDate = defineRule({
  id: 'number-as-date',
  scope: 'sheet',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'finnish-notation',
  reasons: ['amount'],
  spoils: true,
  explains: [...sumRules, 'total-scope', 'formula-inconsistent', 'blank-amount'],
  *check({ snapshot, tables }) {
    for (const table of tables) {
      const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
      if (!sheet) continue;
      for (const group of tellOnce(amountsOf(table, [...datesOf(sheet, table)]), ({ cell }) => cell.column)) {
        const { unit, figure, cell, serial } = group.first;
        yield {
          kind: 'fails',
          reason: 'amount',
          at: placeOf(table, cell),
          related: relatedTo(group, (other) => placeOf(table, other.cell)),
          unit: unitName(unit),
          consequences: [group.first, ...group.others].flatMap((one) => [
            ...sumsAround(table, one.unit, one.cell),
            ...dependentsOf(tables, [placeOf(table, one.cell)]),
          ]),
          data: {
            ...group.data,
            unit: unitTitle(unit),
            figure: figureTitle(table, figure),
            date: serialDate(serial, snapshot.date1904 === true),
          },
        };
      }
    }
  },
});

/** Without dates side by side above the figures: they are headings of months. */
function amountsOf(table: TableReading, dates: readonly DateCell[]): DateCell[] {
  const { firstRow } = figuresByCell(table);
  const rows = groupBy(dates, ({ cell }) => cell.row);
  return dates.filter(({ cell }) => cell.row >= firstRow || rows.get(cell.row)!.length === 1);
}

function* datesOf(sheet: SheetSnapshot, table: TableReading): Generator<DateCell> {
  const { cells } = sheet;
  const dates = new Set(
    [...cells.formatCodes.keys()].filter((index) => isDateFormat(cells.formatCodes[index]!)),
  );
  if (dates.size === 0) return;
  for (const i of cellsIn(cells, table.area)) {
    if (!dates.has(cells.formats[i]!) || cells.kinds[i] !== numberKind) continue;
    const cell = { row: cells.rows[i]!, column: cells.columns[i]! };
    const expected = figureExpectedAt(sheet, table, cell);
    if (expected) yield { ...expected, cell, serial: cells.numbers[i]! };
  }
}
