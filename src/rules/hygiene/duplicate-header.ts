import { columnName } from '../../model/address.ts';
import { cellAt } from '../../model/cells.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';
import { isMoneyRole, type ColumnReading, type TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { placeOf } from '../support/figures.ts';
import { groupBy } from '../support/group.ts';

/** No two columns have the same heading: nobody could tell which one counts. */
export const duplicateHeader = defineRule({
  id: 'duplicate-header',
  scope: 'sheet',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'kuopio-goals',
  reasons: ['same', 'month-row'],
  *check({ snapshot, tables }) {
    for (const table of tables) {
      const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
      yield* monthTwice(table, sheet);
      const repeats = table.columns.filter(({ column }) => sheet && repeatsLabels(sheet, table, column));
      const columns = table.columns.filter((column) => isTold(table, column));
      const blockOf = ({ column }: ColumnReading) => repeats.filter((label) => label.column < column).length;
      const keyOf = (column: ColumnReading) => `${headerKey(column)}|${blockOf(column)}`;
      const same = [...groupBy(columns, keyOf).values()].filter(({ length }) => length > 1);
      for (const group of tellOnce(same, () => table)) {
        const [first, second] = group.first.map(({ column }) => ({ row: table.area.top, column }));
        yield {
          kind: 'fails',
          reason: 'same',
          at: placeOf(table, second!),
          related: [
            placeOf(table, first!),
            ...relatedTo(group, ([, other]) =>
              placeOf(table, { row: table.area.top, column: other!.column }),
            ),
          ],
          unit: null,
          data: {
            header: group.first[0]!.header,
            columns: group.first.map(({ column }) => columnName(column)).join(', '),
            ...group.data,
          },
        };
      }
    }
  },
});

/** Months below each other, of which one stands twice and the one that belongs there not at all. */
function* monthTwice(table: TableReading, sheet: SheetSnapshot | undefined) {
  for (const { figures } of table.units) {
    const months = figures.filter(({ month }) => month !== null);
    const [first] = months;
    const line = months.filter((one) => sheet && one.cell.column === first!.cell.column);
    const wrong = oddMonth(line.map(({ month }) => month!));
    if (wrong === null) continue;
    const [odd, other] = [
      line[wrong]!,
      line.find(({ month }, at) => at !== wrong && month === line[wrong]!.month)!,
    ];
    const label = labelOf(sheet!, table, odd.cell.row);
    if (!label) return;
    yield {
      kind: 'fails' as const,
      reason: 'month-row' as const,
      at: placeOf(table, { row: odd.cell.row, column: label.column }),
      related: [placeOf(table, { row: other.cell.row, column: label.column })],
      unit: null,
      data: {
        header: label.text,
        rows: [other, odd]
          .map(({ cell }) => cell.row + 1)
          .toSorted(ascending)
          .join(', '),
      },
    };
    return;
  }
}

const fewestMonths = 6;

/** Position of the only one out of turn, where it says what another says. */
function oddMonth(months: readonly number[]): number | null {
  if (months.length < fewestMonths || new Set(months).size !== months.length - 1) return null;
  const start = months[months.length - 1]! - months.length + 1;
  for (const first of [months[0]!, start]) {
    const odd = months.flatMap((month, at) => (month === first + at ? [] : [at]));
    if (odd.length === 1) return odd[0]!;
  }
  return null;
}

function labelOf({ cells }: SheetSnapshot, { area }: TableReading, row: number) {
  for (let column = area.left; column <= area.right; column++) {
    const value = cellAt(cells, row, column)?.value;
    if (value?.kind === 'text') return { column, text: value.text.trim() };
  }
  return null;
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** Blocks side by side: the labels of the first column stand again before the next block. */
function repeatsLabels({ cells }: SheetSnapshot, { area, kind }: TableReading, column: number): boolean {
  if (kind === 'goals' || column === area.left) return false;
  const textAt = (row: number, at: number) => {
    const value = cellAt(cells, row, at)?.value;
    return value?.kind === 'text' ? value.text : null;
  };
  const rows = Array.from({ length: Math.min(area.bottom - area.top, 12) }, (_, i) => area.top + 1 + i);
  const labelled = rows.filter((row) => textAt(row, column) !== null);
  const alike = labelled.filter((row) => textAt(row, column) === textAt(row, area.left));
  return alike.length >= 3 && alike.length * 4 >= labelled.length * 3;
}

/** Differences and shares may follow each of several columns under one heading. */
function isTold({ kind }: TableReading, { header, role }: ColumnReading): boolean {
  return header.trim() !== '' && (kind === 'goals' || isMoneyRole(role));
}

function headerKey({ header, year, item, split }: ColumnReading): string {
  return [header.trim().toLowerCase().replace(/\s+/g, ' '), year, item, split].join('|');
}
