import { contains } from '../../model/address.ts';
import { kept } from '../../model/kept.ts';
import { foldName } from '../../model/names.ts';
import { figureKey, unitTitle, type Figure, type TableReading, type UnitReading } from '../../model/table.ts';
import { figuresByKey, isNumber } from './figures.ts';
import { readSum } from './formulas/formula.ts';
import type { Relation } from './relations/relation.ts';
import { bottomUnits } from './sums/sums.ts';

/** A total that does not come out, and all totals of the same unit and period by quantity. */
export interface WrongTotal {
  readonly relation: Relation;
  readonly beside: ReadonlyMap<string, Relation>;
}

/** The unit whose figures make up the difference. */
export interface OtherUnit {
  readonly kind: 'includes-other' | 'omits-member' | 'counts-twice';
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly figure: Figure;
}

/** The one unit a total counts or leaves out wrongly; null when there is none, or different ones would do equally well. */
export function findScope(total: WrongTotal, tables: readonly TableReading[]): OtherUnit | null {
  const own = relatives(total.relation);
  return (
    only(referredTo(total, tables, own)) ??
    only(memberAmong(total, -1)) ??
    only(memberAmong(total, 1)) ??
    only(included(total, tables, own))
  );
}

/** A unit outside the total that the total's own formula adds, when it makes up the difference. */
function referredTo({ relation }: WrongTotal, tables: readonly TableReading[], own: Relatives): OtherUnit[] {
  const { table: home, result: total } = relation;
  const terms = readSum(total.formula ?? '', home.sheet) ?? [];
  if (terms.length === 0) return [];
  const named = tables.filter((table) => terms.some(({ sheet }) => sheet === table.sheet));
  return named.flatMap((table) =>
    statedIn(table, figureKey(total)).flatMap(({ unit, figure }) => {
      if (figure.cents !== relation.residual || own.units.has(unit)) return [];
      const isAdded = terms.some(({ sheet, area }) => sheet === table.sheet && contains(area, figure.cell));
      return isAdded ? [{ kind: 'includes-other' as const, table, unit, figure }] : [];
    }),
  );
}

interface Stated {
  readonly unit: UnitReading;
  readonly figure: Figure;
}

const none: readonly Stated[] = [];

/** The units of a table that state a quantity. */
function statedIn(table: TableReading, key: string): readonly Stated[] {
  return statedByKey(table).get(key) ?? none;
}

const statedByKey = kept(({ units }: TableReading): ReadonlyMap<string, readonly Stated[]> => {
  const stated = new Map<string, Stated[]>();
  for (const unit of units) {
    for (const [key, figure] of figuresByKey(unit)) {
      const own = stated.get(key);
      if (own) own.push({ unit, figure });
      else stated.set(key, [{ unit, figure }]);
    }
  }
  return stated;
});

/** Members whose absence, or second count, explains this difference; those first that explain every quantity. */
function memberAmong({ relation, beside }: WrongTotal, sign: 1 | -1): OtherUnit[] {
  const kind = sign < 0 ? ('omits-member' as const) : ('counts-twice' as const);
  const causes = relation.terms
    .filter(({ figure }) => figure.cents !== 0 && makesUp(relation, figure, sign))
    .map(({ table = relation.table, unit = relation.unit, figure }) => ({ kind, table, unit, figure }));
  const whole = causes.filter(({ unit }) =>
    [...beside.values()].every((other) => {
      const part = other.terms.find((one) => one.unit === unit);
      return makesUp(other, part?.figure, sign);
    }),
  );
  return whole.length > 0 ? whole : causes;
}

/** Units outside the total whose figures explain the difference in every quantity. */
function included(
  { relation, beside }: WrongTotal,
  tables: readonly TableReading[],
  own: Relatives,
): OtherUnit[] {
  const key = figureKey(relation.result);
  return tables.flatMap((table) =>
    statedIn(table, key).flatMap(({ unit, figure }) => {
      if (!isNumber(figure) || figure.cents === 0 || !makesUp(relation, figure, 1)) return [];
      if (own.names.has(foldName(unitTitle(unit)))) return [];
      const figures = figuresByKey(unit);
      const all = [...beside].every(([quantity, other]) => makesUp(other, figures.get(quantity), 1));
      return all ? [{ kind: 'includes-other' as const, table, unit, figure }] : [];
    }),
  );
}

/** Within rounding; that is much beside a small amount, which must come nearer. */
function makesUp({ residual, slack }: Relation, figure: Figure | undefined, sign: 1 | -1): boolean {
  const cents = figure?.cents ?? 0;
  const leeway = cents === 0 ? slack : Math.min(slack, Math.abs(cents) / 100);
  return Math.abs(cents * sign - residual) <= leeway;
}

interface Relatives {
  readonly units: ReadonlySet<UnitReading>;
  readonly names: ReadonlySet<string>;
}

/** The total itself, what it is made of, and what is made of it. */
function relatives({ table, unit }: Relation): Relatives {
  const below = new Set(bottomUnits(table, table.units.indexOf(unit)));
  const own = table.units.filter((_, other) => {
    const bottom = new Set(bottomUnits(table, other));
    return [...bottom].every((one) => below.has(one)) || [...below].every((one) => bottom.has(one));
  });
  return { units: new Set(own), names: new Set(own.map((one) => foldName(unitTitle(one)))) };
}

/** The one cause there is; none when different units would explain it equally well. */
function only(causes: readonly OtherUnit[]): OtherUnit | null {
  const titles = new Set(causes.map(({ unit }) => foldName(unitTitle(unit))));
  return titles.size === 1 ? causes[0]! : null;
}
