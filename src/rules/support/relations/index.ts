import type { Organisation } from '../../../model/organisation.ts';
import type { TableReading } from '../../../model/table.ts';
import { accountRelations } from './accounts.ts';
import { chainRelations } from './chains.ts';
import { findFaults, type Fault } from './faults.ts';
import { marginRelations } from './margins.ts';
import { monthRelations } from './months.ts';
import type { Relation } from './relation.ts';
import { splitRelations } from './splits.ts';
import { unitRelations } from './units.ts';

interface Arithmetic {
  /** Every sum the table prints, right or wrong. */
  readonly relations: readonly Relation[];
  /** The figures that are wrong, each with all the sums that fail because of it. */
  readonly faults: readonly Fault[];
}

const known = new WeakMap<TableReading, { organisation: Organisation | null; arithmetic: Arithmetic }>();

export function arithmeticOf(table: TableReading, organisation: Organisation | null): Arithmetic {
  const before = known.get(table);
  if (before && before.organisation === organisation) return before.arithmetic;
  const relations = [
    ...accountRelations(table),
    ...chainRelations(table),
    ...monthRelations(table),
    ...splitRelations(table),
    ...marginRelations(table),
    ...unitRelations(table, organisation),
  ];
  const arithmetic = { relations, faults: findFaults(table, relations) };
  known.set(table, { organisation, arithmetic });
  return arithmetic;
}
