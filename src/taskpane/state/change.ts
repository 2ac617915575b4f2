import type { ConfirmedColumn, ConfirmedTable, ConfirmedUnit } from '../../model/confirmed-reading.ts';

/** One correction by a person. Columns and units are told by their position in the table. */
export type Change =
  | { readonly of: 'table'; readonly set: Partial<TableFacts> }
  | { readonly of: 'column'; readonly at: number; readonly set: Partial<ColumnFacts> }
  | { readonly of: 'unit'; readonly at: number; readonly set: Partial<UnitFacts> };

type TableFacts = Pick<ConfirmedTable, 'isPlan' | 'scale' | 'expenseSign' | 'year'>;
type ColumnFacts = Pick<ConfirmedColumn, 'role' | 'year' | 'item'>;
type UnitFacts = Pick<ConfirmedUnit, 'level' | 'parent'>;

/** The table with the correction made. Another plan year takes the columns of the plan with it. */
export function applyChange(table: ConfirmedTable, change: Change): ConfirmedTable {
  if (change.of === 'column') return { ...table, columns: merge(table.columns, change.at, change.set) };
  if (change.of === 'unit') return { ...table, units: merge(table.units, change.at, change.set) };
  const { year = table.year } = change.set;
  const columns = table.columns.map((column) =>
    column.role === 'plan' && column.year === table.year ? { ...column, year } : column,
  );
  return { ...table, ...change.set, columns };
}

function merge<T extends object>(list: readonly T[], at: number, set: Partial<NoInfer<T>>): T[] {
  return list.map((one, index) => (index === at ? { ...one, ...set } : one));
}
