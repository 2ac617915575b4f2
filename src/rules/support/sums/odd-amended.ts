import type { ColumnReading, ColumnRole, Figure, TableReading } from '../../../model/table.ts';
import { isNumber } from '../figures.ts';
import { saysYear, type OddYear } from '../years/odd-year.ts';

const fewest = 2;
const mostPart = 0.75;
const bases: ReadonlySet<ColumnRole> = new Set(['budget', 'plan']);

/** What was decided, its change and what they come to are of one year: the rows prove that they belong together. */
export function oddAmended(table: TableReading): OddYear[] {
  const money = table.columns.filter(({ role }) => role !== 'name' && role !== 'code' && role !== 'text');
  return money.flatMap((change, at) => {
    const [base, result] = [money[at - 1], money[at + 1]];
    if (change.role !== 'amendment' || !base || !result || base.year === result.year) return [];
    if (!bases.has(base.role) || result.role !== 'amendedBudget' || !comesTo(table, base, change, result))
      return [];
    const agree = ({ year }: ColumnReading) =>
      table.columns.filter((one) => one !== base && one !== result && one.year === year && saysYear(one))
        .length;
    const isBase = saysYear(change) ? change.year === result.year : agree(base) < agree(result);
    return [isBase ? { column: base, beside: result } : { column: result, beside: base }];
  });
}

function comesTo(
  { units }: TableReading,
  ...columns: readonly [ColumnReading, ColumnReading, ColumnReading]
): boolean {
  let [right, tried, changed] = [0, 0, 0];
  for (const { figures } of units) {
    const rows = new Map<number, (Figure | undefined)[]>();
    for (const figure of figures) {
      const place = columns.findIndex(({ column }) => column === figure.cell.column);
      if (place < 0) continue;
      const row = rows.get(figure.cell.row) ?? [];
      rows.set(figure.cell.row, row);
      row[place] = figure;
    }
    for (const [base, change, result] of rows.values()) {
      if (!isNumber(base) || !isNumber(result) || (change && !isNumber(change))) continue;
      tried++;
      if (base.cents + (change?.cents ?? 0) !== result.cents) continue;
      right++;
      if (change?.cents) changed++;
    }
  }
  return right >= fewest && changed > 0 && right >= tried * mostPart;
}
