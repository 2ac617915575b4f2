import type { Organisation } from '../../../model/organisation.ts';
import type { TableReading } from '../../../model/table.ts';
import { isNumber } from '../figures.ts';
import { sumsOf, unusableMember, type Member } from '../sums.ts';
import { partsOf } from '../totals.ts';
import { makeRelation, type Relation, type Term } from './relation.ts';

/** Totals and the units they stand for. */
export function unitRelations(table: TableReading, organisation: Organisation | null): Relation[] {
  const relations: Relation[] = [];
  for (const sum of sumsOf([table])) {
    const { unit, figure: result } = sum;
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
