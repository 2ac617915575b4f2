import { kept } from '../../../model/kept.ts';
import type { TableReading } from '../../../model/table.ts';
import { slackOf } from '../rounding.ts';
import { sameAmounts, type SameAmount } from '../same-amounts.ts';
import { isBroken, makeRelation, type Relation } from './relation.ts';

interface Tally {
  readonly all: number;
  readonly right: number;
}

/** A unit's figure that another sheet repeats. Sheets whose figures mostly differ speak of different things. */
export function sameRelations(tables: readonly TableReading[]): Relation[] {
  const units = sameAmounts(tables);
  const sheets = new Map<string, { all: number; right: number }>();
  for (const pairs of units) {
    for (const [sheet, { all, right }] of talliesOf(pairs)) {
      const before = sheets.get(sheet);
      if (!before) sheets.set(sheet, { all, right });
      else {
        before.all += all;
        before.right += right;
      }
    }
  }
  return [...sheets].flatMap(([sheet, { all, right }]) =>
    right > 0 && right * 2 >= all
      ? units.flatMap((pairs) =>
          talliesOf(pairs).has(sheet) ? relationsOf(pairs).filter(({ table }) => table.sheet === sheet) : [],
        )
      : [],
  );
}

/** How many amounts of a unit each sheet repeats, and how many of these rightly. */
const talliesOf = kept((pairs: readonly SameAmount[]): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const pair of pairs) {
    const { sheet } = pair.result.table;
    const { all, right } = tallies.get(sheet) ?? { all: 0, right: 0 };
    tallies.set(sheet, { all: all + 1, right: right + (isRight(pair) ? 1 : 0) });
  }
  return tallies;
});

function isRight({ result: { table, figure }, part }: SameAmount): boolean {
  const slack = slackOf([part.figure.cents, figure.cents], table.scale);
  return !isBroken({ residual: figure.cents - part.figure.cents, slack });
}

const relationsOf = kept((pairs: readonly SameAmount[]): readonly Relation[] =>
  pairs.map(({ result, part }) => {
    const terms = [{ figure: part.figure, sign: 1 as const, unit: part.unit, table: part.table }];
    const { table, unit, figure } = result;
    return makeRelation(table, { kind: 'same', name: '', unit, result: figure, terms });
  }),
);
