import { kept } from '../../../model/kept.ts';
import type { TableReading } from '../../../model/table.ts';
import { groupBy } from '../group.ts';
import { slackOf } from '../rounding.ts';
import { spread } from '../spread.ts';
import { sharedUnits, visitSameAmounts, type SameAmount, type SharedUnit } from '../units/same-amounts.ts';
import { isBroken, makeRelation, type Relation } from './relation.ts';

interface Tally {
  all: number;
  right: number;
}

/** A unit's figure that another sheet repeats. Sheets whose figures mostly differ speak of different things. */
export function sameRelations(tables: readonly TableReading[]): Relation[] {
  const shared = sharedUnits(tables);
  const apart = sheetsApart(shared);
  const units = shared.filter(({ places }) => !places.every(({ table }) => apart.has(table.sheet)));
  return [...tallySheets(units)].flatMap(([sheet, { all, right }]) =>
    right > 0 && right * 2 >= all && !apart.has(sheet)
      ? units.flatMap((unit) =>
          talliesOf(unit).has(sheet) ? relationsOf(unit).filter(({ table }) => table.sheet === sheet) : [],
        )
      : [],
  );
}

const sampled = 120;
const none: ReadonlySet<string> = new Set();

/** Sheets of a large workbook that a sample tells to repeat nothing, or hardly anything rightly. */
function sheetsApart(shared: readonly SharedUnit[]): ReadonlySet<string> {
  if (shared.length < 4 * sampled) return none;
  const sample = spread(shared).slice(0, sampled);
  const seen = groupBy(
    sample.flatMap(({ places }) => places.map(({ table }) => table.sheet)),
    (sheet) => sheet,
  );
  const tallies = tallySheets(sample);
  const isApart = (sheet: string) => {
    const { all, right } = tallies.get(sheet) ?? { all: 0, right: 0 };
    return all === 0 || (all >= sampled / 2 && right * 4 < all);
  };
  return new Set(
    [...seen].flatMap(([sheet, { length }]) => (length * 4 >= sampled && isApart(sheet) ? sheet : [])),
  );
}

function tallySheets(units: readonly SharedUnit[]): ReadonlyMap<string, Tally> {
  const sheets = new Map<string, Tally>();
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
  return sheets;
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
