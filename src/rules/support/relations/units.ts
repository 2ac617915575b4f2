import type { Organisation } from '../../../model/organisation.ts';
import type { TableReading, UnitReading } from '../../../model/table.ts';
import { isNumber } from '../figures.ts';
import { namesPot } from '../pots/pots.ts';
import { sumsOf, unusableMember } from '../sums/sums.ts';
import type { Member } from '../formulas/sum-members.ts';
import { partsOf } from '../sums/totals.ts';
import { makeRelation, type Relation, type Term } from './relation.ts';

/** `Hankeraha yhteensä` below the sum of the reservations is the money there is. */
function isPot({ kind, units }: TableReading, unit: UnitReading): boolean {
  if (kind !== 'reservations' || !namesPot(unit.name)) return false;
  return units.some((other) => other !== unit && other.members?.length && !namesPot(other.name));
}

/** Totals and the units they stand for. */
export function unitRelations(table: TableReading, organisation: Organisation | null): Relation[] {
  const relations: Relation[] = [];
  for (const sum of sumsOf([table])) {
    const { unit, figure: result } = sum;
    if (isPot(table, unit)) continue;
    if (!isNumber(result) || unusableMember(sum)) continue;
    const parts = partsOf(sum, result, organisation);
    const terms = parts.every(isTerm) ? parts : parts.filter(isTerm);
    relations.push(makeRelation(table, { kind: 'units', name: '', unit, result, terms }));
  }
  return relations;
}

function isTerm(member: Member): member is Member & Term {
  return isNumber(member.figure);
}
