import { columnIndex, cellAddress, parseArea } from '../../src/model/address.ts';
import type { ColumnRole } from '../../src/model/table.ts';
import type { Pair, Comparison, ReadTable } from './tally.ts';
import type { TruthColumn } from './truth.ts';

type ReadColumn = ReadTable['columns'][number];

/** Columns that hold words. Where the truth lists none, listing one is harmless. */
const wordy: readonly ColumnRole[] = ['code', 'name', 'text', 'other'];
const yearless: readonly ColumnRole[] = [...wordy, 'variance', 'remaining', 'usedPercent', 'changePercent'];

export function compareColumns(result: Comparison, { truth, read }: Pair): void {
  const top = parseArea(truth.range)?.top ?? 0;
  const at = (column: string) => cellAddress({ row: top, column: columnIndex(column) ?? 0 });
  const seen = new Set<string>();
  for (const column of truth.columns) {
    seen.add(column.column);
    const given = read.columns.find((candidate) => candidate.column === column.column);
    const fits = given ? sameColumn(column, given) : column.optional;
    if (fits && column.optional) continue;
    if (fits) {
      result.hit('columns');
      continue;
    }
    const text = `${column.column} "${column.header}": ${describe(column)}, read ${given ? describe(given) : 'as nothing'}`;
    if (!column.optional) result.missed('columns', truth.sheet, at(column.column), text);
    if (given) result.wrong('columns', truth.sheet, at(column.column), column.optional ? text : null);
  }
  for (const column of read.columns)
    if (!seen.has(column.column) && !wordy.includes(column.role))
      result.wrong(
        'columns',
        truth.sheet,
        at(column.column),
        `${column.column} "${column.header}" is no column, read ${describe(column)}`,
      );
}

function sameColumn(truth: TruthColumn, read: ReadColumn): boolean {
  if (truth.optional && wordy.includes(truth.role)) return wordy.includes(read.role);
  const role = read.role === truth.role || truth.alsoRoles.includes(read.role);
  const item = read.item === truth.item || truth.alsoItems.includes(read.item);
  return role && item && (truth.anyYear || yearless.includes(truth.role) || read.year === truth.year);
}

function describe({ role, year, item }: Pick<ReadColumn, 'role' | 'year' | 'item'>): string {
  return [role, year, item].filter((part) => part !== null).join(' ');
}
