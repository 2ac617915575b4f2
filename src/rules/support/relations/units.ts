import type { Organisation } from '../../../model/organisation.ts';
import type { TableReading } from '../../../model/table.ts';
import { isNumber } from '../figures.ts';
import { sumsOf, unusableMember } from '../sums.ts';
import { checkTotal } from '../totals.ts';
import { makeRelation, type Relation } from './relation.ts';

/** Totals and the units they stand for; those that come out another way prove nothing of single members. */
export function unitRelations(table: TableReading, organisation: Organisation | null): Relation[] {
  return [...sumsOf([table])].flatMap((sum) => {
    const { unit, figure: result } = sum;
    if (!isNumber(result) || unusableMember(sum)) return [];
    const terms = sum.members.flatMap((member) =>
      isNumber(member.figure) ? [{ figure: member.figure, sign: 1 as const, unit: member.unit }] : [],
    );
    const relation = makeRelation(table, { kind: 'units', name: '', unit, result, terms });
    if (relation.residual === 0) return [relation];
    return checkTotal(sum, result, organisation).verdict === 'holds' ? [] : [relation];
  });
}
