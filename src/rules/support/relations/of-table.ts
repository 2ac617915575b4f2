import type { Cell } from '../../../model/address.ts';
import type { CheckContext } from '../../../model/outcome.ts';
import type { TableReading } from '../../../model/table.ts';
import { CellIndex } from '../cell-index.ts';
import { groupBy } from '../group.ts';
import { arithmeticOf, within } from './index.ts';
import { brokenAmong, type Relation } from './relation.ts';

const known = new WeakMap<readonly Relation[], ReadonlyMap<TableReading, readonly Relation[]>>();

/** The sums whose result the table prints. */
export function relationsOf(
  context: Pick<CheckContext, 'tables' | 'organisation'>,
  table: TableReading,
): readonly Relation[] {
  const { between } = arithmeticOf(context);
  let byTable = known.get(between);
  if (!byTable) {
    const groups = groupBy(between, (one) => one.table);
    const all = [...groups].map(
      ([of, others]) => [of, [...within(of, context.organisation), ...others]] as const,
    );
    known.set(between, (byTable = new Map(all)));
  }
  return byTable.get(table) ?? within(table, context.organisation);
}

/** Whether a sum that the table prints does not come out. */
export function hasBroken(
  context: Pick<CheckContext, 'tables' | 'organisation'>,
  table: TableReading,
): boolean {
  return brokenAmong(relationsOf(context, table)).length > 0;
}

const indexed = new WeakMap<readonly Relation[], CellIndex<Relation>>();

/** The sum whose result stands in the cell, within its table. */
export function relationAt(context: CheckContext, table: TableReading, cell: Cell): Relation | undefined {
  const relations = relationsOf(context, table);
  let index = indexed.get(relations);
  if (!index) indexed.set(relations, (index = indexResults(relations)));
  return index.get(cell);
}

function indexResults(relations: readonly Relation[]): CellIndex<Relation> {
  const index = new CellIndex<Relation>();
  for (const relation of relations) {
    const { cell } = relation.result;
    if (relation.kind !== 'same' && !index.get(cell)) index.set(cell, relation);
  }
  return index;
}
