import type { CheckContext } from '../../../model/outcome.ts';
import type { TableReading } from '../../../model/table.ts';
import { groupBy } from '../group.ts';
import { arithmeticOf } from './index.ts';
import type { Relation } from './relation.ts';

const known = new WeakMap<readonly TableReading[], ReadonlyMap<TableReading, readonly Relation[]>>();

/** The sums whose result the table prints. */
export function relationsOf(
  context: Pick<CheckContext, 'tables' | 'organisation'>,
  table: TableReading,
): readonly Relation[] {
  let byTable = known.get(context.tables);
  if (!byTable) {
    byTable = groupBy(arithmeticOf(context).relations, (one) => one.table);
    known.set(context.tables, byTable);
  }
  return byTable.get(table) ?? [];
}
