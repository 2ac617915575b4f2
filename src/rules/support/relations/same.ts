import { kept } from '../../../model/kept.ts';
import type { TableReading } from '../../../model/table.ts';
import { groupBy } from '../group.ts';
import { sameAmounts, type SameAmount } from '../same-amounts.ts';
import { holding, makeRelation, type Relation } from './relation.ts';

/** A unit's figure that another sheet repeats. Sheets whose figures mostly differ speak of different things. */
export function sameRelations(tables: readonly TableReading[]): Relation[] {
  const all = sameAmounts(tables).flatMap(relationsOf);
  const groups = groupBy(all, ({ table }) => table.sheet);
  return [...groups.values()].flatMap((relations) => {
    const right = holding(relations);
    return right > 0 && right * 2 >= relations.length ? relations : [];
  });
}

const relationsOf = kept((pairs: readonly SameAmount[]): readonly Relation[] =>
  pairs.map(({ result, part }) => {
    const terms = [{ figure: part.figure, sign: 1 as const, unit: part.unit, table: part.table }];
    const { table, unit, figure } = result;
    return makeRelation(table, { kind: 'same', name: '', unit, result: figure, terms });
  }),
);
