import type { TableReading } from '../../../model/table.ts';
import { groupBy } from '../group.ts';
import { sameAmounts } from '../same-amounts.ts';
import { holding, makeRelation, type Relation } from './relation.ts';

/** A unit's figure that another sheet repeats. Sheets whose figures mostly differ speak of different things. */
export function sameRelations(tables: readonly TableReading[]): Relation[] {
  const all = sameAmounts(tables).map(({ result, part }) => {
    const terms = [{ figure: part.figure, sign: 1 as const, unit: part.unit, table: part.table }];
    return makeRelation(result.table, {
      kind: 'same',
      name: '',
      unit: result.unit,
      result: result.figure,
      terms,
    });
  });
  const groups = groupBy(all, ({ table }) => table.sheet);
  return [...groups.values()].flatMap((relations) => {
    const right = holding(relations);
    return right > 0 && right * 2 >= relations.length ? relations : [];
  });
}
