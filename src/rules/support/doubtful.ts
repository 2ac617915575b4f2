import type { CheckContext, Place } from '../../model/outcome.ts';
import type { TableReading } from '../../model/table.ts';
import { dependentsOf } from './formulas/dependents.ts';
import { keyOfPlace } from './figure-places.ts';
import { placeOf } from './figures.ts';
import { arithmeticOf } from './relations/index.ts';
import { textAmounts } from './texts/text-amounts.ts';

interface Places {
  readonly wrong: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
}

const known = new WeakMap<readonly TableReading[], Places>();

/** Another finding says that the amount is wrong, or it is calculated from one that is. */
export function isWrong(context: CheckContext, place: Place): boolean {
  return placesOf(context).wrong.has(keyOfPlace(place));
}

/** It is wrong, or belongs to a sum that is. */
export function isDoubtful(context: CheckContext, place: Place): boolean {
  return placesOf(context).doubtful.has(keyOfPlace(place));
}

function placesOf(context: CheckContext): Places {
  const places = known.get(context.tables) ?? findPlaces(context);
  known.set(context.tables, places);
  return places;
}

function findPlaces(context: CheckContext): Places {
  const { faults } = arithmeticOf(context);
  const around = faults.flatMap(({ table, relation: { result, terms } }) => [
    placeOf(table, result.cell),
    ...terms.map((term) => placeOf(term.table ?? table, term.figure.cell)),
  ]);
  const own = [
    ...faults.map(({ table, figure }) => placeOf(table, figure.cell)),
    ...textAmounts(context.snapshot, context.tables).map(({ table, figure }) => placeOf(table, figure.cell)),
  ];
  const wrong = [...own, ...dependentsOf(context.tables, own)].map(keyOfPlace);
  return { wrong: new Set(wrong), doubtful: new Set([...wrong, ...around.map(keyOfPlace)]) };
}
