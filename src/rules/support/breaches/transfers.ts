import { rulesOf } from '../../../binding/comparison.ts';
import { isBelow, nodeOf } from '../../../model/nodes.ts';
import type { Organisation, OrganisationNode } from '../../../model/organisation.ts';
import type { TableReading, UnitReading } from '../../../model/table.ts';
import { amendmentsOf, type Amendment } from '../sums/amendments.ts';
import { groupBy } from '../group.ts';

/** Changes of one quantity and year that add up to nothing: money moved from some units to others. */
export interface Transfer {
  readonly table: TableReading;
  readonly changes: readonly Amendment[];
}

export function transfersIn(tables: readonly TableReading[]): Transfer[] {
  return tables.flatMap((table) => {
    const groups = groupBy(
      [...amendmentsOf([table])],
      ({ figure }) => `${figure.item}|${figure.year}|${figure.account}`,
    );
    return [...groups.values()].flatMap((changes) => {
      const sum = changes.reduce((cents, { figure }) => cents + figure.cents, 0);
      return changes.length > 1 && sum === 0 ? [{ table, changes }] : [];
    });
  });
}

/** The node whose own binding level the unit belongs to: itself, or the nearest one above it that is bound. */
export function boundNodeOf(
  organisation: Organisation,
  table: TableReading,
  unit: UnitReading,
): OrganisationNode | null {
  for (
    let at: UnitReading | undefined = unit;
    at;
    at = at.parent === null ? undefined : table.units[at.parent]
  ) {
    const node = nodeOf(organisation, at);
    if (!node) continue;
    if (rulesOf(organisation, node).length > 0) return node;
    const above = organisation.nodes.find(
      (one) => isBelow(organisation, node, one.id) && rulesOf(organisation, one).length > 0,
    );
    if (above) return above;
  }
  return null;
}
