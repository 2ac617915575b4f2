import { kept } from '../../../model/kept.ts';
import type { TableReading } from '../../../model/table.ts';
import { slackOf } from '../rounding.ts';
import { sharedUnits, visitSameAmounts, type SameAmount, type SharedUnit } from '../same-amounts.ts';
import { isBroken, makeRelation, type Relation } from './relation.ts';

interface Tally {
  all: number;
  right: number;
}

/** A unit's figure that another sheet repeats. Sheets whose figures mostly differ speak of different things. */
export function sameRelations(tables: readonly TableReading[]): Relation[] {
  const units = sharedUnits(tables);
  const sheets = new Map<string, { all: number; right: number }>();
  for (const unit of units) {
    for (const [sheet, { all, right }] of talliesOf(unit)) {
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
      ? units.flatMap((unit) =>
          talliesOf(unit).has(sheet) ? relationsOf(unit).filter(({ table }) => table.sheet === sheet) : [],
        )
      : [],
  );
}

/** How many amounts of a unit each sheet repeats, and how many of these rightly. */
const talliesOf = kept((unit: SharedUnit): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Tally>();
  visitSameAmounts(unit, (same) => {
    const { sheet } = same.result.table;
    let tally = tallies.get(sheet);
    if (!tally) tallies.set(sheet, (tally = { all: 0, right: 0 }));
    tally.all++;
    if (isRight(same)) tally.right++;
  });
  return tallies;
});

function isRight({ result: { table }, figure, partFigure }: SameAmount): boolean {
  const apart = Math.abs(figure.cents - partFigure.cents);
  // Two figures are never further off by rounding than one printed unit.
  if (apart === 0 || apart > table.scale * 100) return apart === 0;
  const slack = slackOf([partFigure.cents, figure.cents], table.scale);
  return !isBroken({ residual: figure.cents - partFigure.cents, slack });
}

const relationsOf = kept((shared: SharedUnit): readonly Relation[] => {
  const relations: Relation[] = [];
  visitSameAmounts(shared, ({ result: { table, unit }, figure, part, partFigure }) => {
    const terms = [{ figure: partFigure, sign: 1 as const, unit: part.unit, table: part.table }];
    relations.push(makeRelation(table, { kind: 'same', name: '', unit, result: figure, terms }));
  });
  return relations;
});
