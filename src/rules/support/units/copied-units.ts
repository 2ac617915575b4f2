import { figureKey, type TableReading, type UnitReading } from '../../../model/table.ts';

/** One project stands twice with all its amounts. */
export function isLoneCopy(entities: ReadonlyMap<string, readonly UnitReading[]>): boolean {
  const [pair, ...more] = [...entities.values()].filter((units) => units.length > 1);
  return pair?.length === 2 && more.length === 0 && entities.size >= 3 && areCopies(pair[0]!, pair[1]!);
}

/** A row and its copy below it look like a sum and its only part; where sums have only one part, others have, too. */
export function copied({ units }: TableReading, unit: UnitReading): UnitReading | null {
  const whole = unit.parent === null ? undefined : units[unit.parent];
  if (!whole || whole.level === 'total' || whole.code !== unit.code || whole.name !== unit.name) return null;
  if (!areCopies(whole, unit)) return null;
  const partsOf = units.map((_, at) => units.filter(({ parent }) => parent === at).length);
  return partsOf.filter((parts) => parts === 1).length === 1 ? whole : null;
}

/** At least two amounts, and all of them alike. */
function areCopies(one: UnitReading, other: UnitReading): boolean {
  const [own, others] = [one, other].map(
    ({ figures }) =>
      new Set(figures.flatMap((figure) => (figure.cents ? [`${figureKey(figure)}|${figure.cents}`] : []))),
  );
  return own!.size > 1 && own!.size === others!.size && [...own!].every((key) => others!.has(key));
}
