import type { Organisation } from '../../../model/organisation.ts';
import type { TableReading } from '../../../model/table.ts';
import { isNumber } from '../figures.ts';
import { sumsOf, unusableMember } from '../sums.ts';
import { partsOf } from '../totals.ts';
import { makeRelation, type Relation } from './relation.ts';

/** Totals and the units they stand for. */
export function unitRelations(table: TableReading, organisation: Organisation | null): Relation[] {
  return sumsOf([table]).flatMap((sum) => {
    const { unit, figure: result } = sum;
    if (!isNumber(result) || unusableMember(sum)) return [];
    const terms = partsOf(sum, result, organisation).flatMap((member) =>
      isNumber(member.figure) ? [{ figure: member.figure, sign: 1 as const, unit: member.unit }] : [],
    );
    return [makeRelation(table, { kind: 'units', name: '', unit, result, terms })];
  });
}
