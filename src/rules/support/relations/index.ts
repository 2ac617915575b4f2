import type { CheckContext } from '../../../model/outcome.ts';
import type { Organisation } from '../../../model/organisation.ts';
import type { TableReading } from '../../../model/table.ts';
import { accountRelations } from './accounts.ts';
import { acrossRelations } from './across.ts';
import { blockRelations } from './blocks.ts';
import { bookedRelations } from './booked.ts';
import { cashFlowRelations } from './cash-flow.ts';
import { chainRelations } from './chains.ts';
import { findFaults, type Fault } from './faults.ts';
import { linkRelations } from './links.ts';
import { lookIn, type OwnSums, type SumsOf } from './lookup.ts';
import { ledgerRelations, marginRelations } from './margins.ts';
import { monthRelations } from './months.ts';
import { brokenAmong, isBroken, type Relation } from './relation.ts';
import { resultRelations } from './results.ts';
import { sameRelations } from './same.ts';
import { splitRelations } from './splits.ts';
import { unitRelations } from './units.ts';
import { wholeRelations } from './whole.ts';

export interface Arithmetic {
  /** Every sum the tables print, right or wrong: each table's own ones, then those that tie tables together. */
  readonly relations: readonly Relation[];
  readonly between: readonly Relation[];
  readonly sumsOf: SumsOf;
  /** The figures that are wrong, each with all the sums that fail because of it. */
  readonly faults: readonly Fault[];
}

const known = new WeakMap<readonly TableReading[], Arithmetic>();

/** Of all tables together, so that a fault is told where it is and not where it is repeated. */
export function arithmeticOf({
  tables,
  organisation,
}: Pick<CheckContext, 'tables' | 'organisation'>): Arithmetic {
  const before = known.get(tables);
  if (before) return before;
  const same = sameRelations(tables);
  const stated = [...blockRelations(tables), ...same, ...linkRelations(tables, same)];
  const between = [...stated, ...wholeRelations(tables, stated), ...bookedRelations(tables)];
  const arithmetic = makeArithmetic(
    tables.map((table) => ({ sheet: table.sheet, relations: within(table, organisation) })),
    between,
    findFaults,
  );
  known.set(tables, arithmetic);
  return arithmetic;
}

/** All sums together are many: they are brought together only for who asks for them. */
export function makeArithmetic(
  own: readonly OwnSums[],
  between: readonly Relation[],
  faultsIn: (broken: readonly Relation[], sumsOf: SumsOf) => readonly Fault[],
): Arithmetic {
  const sumsOf = lookIn(own, between);
  let all: readonly Relation[] | undefined;
  const broken = [...own.flatMap(({ relations }) => brokenAmong(relations)), ...between.filter(isBroken)];
  return {
    get relations() {
      return (all ??= [...own.flatMap(({ relations }) => relations), ...between]);
    },
    between,
    sumsOf,
    faults: faultsIn(broken, sumsOf),
  };
}

/** Some of the tables, of which this is known from all of them together. */
export function keepArithmetic(tables: readonly TableReading[], arithmetic: Arithmetic): void {
  known.set(tables, arithmetic);
}

interface Within {
  readonly organisation: Organisation | null;
  readonly relations: readonly Relation[];
}

/** Tables that stay when others are edited keep their sums. */
const knownWithin = new WeakMap<TableReading, Within>();

export function within(table: TableReading, organisation: Organisation | null): readonly Relation[] {
  const before = knownWithin.get(table);
  if (before?.organisation === organisation) return before.relations;
  const relations = [
    ...accountRelations(table),
    ...chainRelations(table),
    ...monthRelations(table),
    ...acrossRelations(table),
    ...splitRelations(table),
    ...marginRelations(table),
    ...ledgerRelations(table),
    ...resultRelations(table),
    ...cashFlowRelations(table),
    ...unitRelations(table, organisation),
  ];
  knownWithin.set(table, { organisation, relations });
  return relations;
}
