import type { Organisation } from '../../../model/organisation.ts';
import type { TableReading } from '../../../model/table.ts';
import { groupBy } from '../group.ts';
import type { Fault } from './faults.ts';
import { makeArithmetic, within, type Arithmetic } from './index.ts';
import { isSameRelation, type Relation } from './relation.ts';

/** What the workbook as a whole tells of one sheet. */
export interface SheetSums {
  /** Sums printed there of other sheets' figures; not that two sheets both state an amount: only who sees both can tell. */
  readonly between: readonly Relation[];
  /** Told there, or of sums with figures there. */
  readonly faults: readonly Fault[];
}

export function sumsBySheet({ between, faults }: Arithmetic): (sheet: string) => SheetSums {
  const sums = groupBy(
    between.filter(({ kind }) => kind !== 'same'),
    ({ table }) => table.sheet,
  );
  const places = faults.flatMap((fault) => [...sheetsOf(fault)].map((sheet) => ({ sheet, fault })));
  const told = groupBy(places, ({ sheet }) => sheet);
  return (sheet) => ({
    between: sums.get(sheet) ?? [],
    faults: told.get(sheet)?.map(({ fault }) => fault) ?? [],
  });
}

function sheetsOf({ table, relation }: Fault): Set<string> {
  const home = relation.table;
  return new Set(
    [table, home, ...relation.terms.map((term) => term.table ?? home)].map(({ sheet }) => sheet),
  );
}

/** The arithmetic of a sheet's own tables. */
export function toArithmetic(
  { between, faults }: SheetSums,
  tables: readonly TableReading[],
  organisation: Organisation | null,
): Arithmetic {
  const own = tables.map((table) => ({ sheet: table.sheet, relations: within(table, organisation) }));
  return makeArithmetic(own, between, () => faults);
}

/** Of the very same figures. */
export function areSameSums(a: SheetSums, b: SheetSums): boolean {
  return areSame(a.between, b.between, isSameRelation) && areSame(a.faults, b.faults, isSameFault);
}

function isSameFault(a: Fault, b: Fault): boolean {
  return (
    a.table === b.table &&
    a.figure === b.figure &&
    a.expected === b.expected &&
    a.isTurned === b.isTurned &&
    isSameRelation(a.relation, b.relation) &&
    areSame(a.explained, b.explained, isSameRelation)
  );
}

function areSame<T extends Fault | Relation>(
  a: readonly T[],
  b: readonly T[],
  isSame: (one: T, other: T) => boolean,
): boolean {
  return a.length === b.length && a.every((one, at) => isSame(one, b[at]!));
}
