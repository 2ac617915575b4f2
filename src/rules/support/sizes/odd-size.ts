import { kept } from '../../../model/kept.ts';
import type { CheckContext } from '../../../model/outcome.ts';
import { figureKey, keyOf, type Figure, type TableReading, type UnitReading } from '../../../model/table.ts';
import { isTotalUnit } from '../formulas/calculated.ts';
import { isAdditive, isNumber, type NumberFigure } from '../figures.ts';
import { groupBy } from '../group.ts';
import { indexByFigure, type ByFigure } from '../relations/lookup.ts';
import { relationsOf } from '../relations/of-table.ts';
import { isWithin } from '../sums/lines.ts';
import { holdsScaled } from './thousandfold.ts';
import { isLink } from '../formulas/usual-link.ts';

/** Typed amounts of a unit that are of the size of the others only in another scale. */
export interface OddSize {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
  /** The nearest of the others in size. */
  readonly least: NumberFigure;
  /** The unit's other amounts of the kind. */
  readonly more: readonly NumberFigure[];
}

interface Typed {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
}

type Odd = Typed & Pick<OddSize, 'least'>;

/** What budgets are rounded to, in cents: rounded to less, a round amount says nothing. */
const steps = [1_000_000, 100_000, 10_000, 1_000];
/** Projects are of any size: only steps of a thousand euros tell. */
const leastProjectStep = 100_000;
const hundred = 10_000;
const fewest = 3;

/** Where all the other amounts are round and of one size, and those of one unit are neither. */
export function oddSizes(context: CheckContext, table: TableReading): OddSize[] {
  const odd = oddIn(table);
  if (odd.length === 0) return [];
  const sums = indexByFigure(relationsOf(context, table));
  return [...groupBy(odd, ({ unit }) => unit).values()].flatMap((own) => ofUnit(own, sums));
}

const oddIn = kept((table: TableReading): readonly Odd[] => {
  if (table.scale !== 1) return [];
  const typed = typedIn(table);
  const expenses = typed.filter(({ figure }) => figure.item === 'expense');
  const isAlike = isWithin(
    expenses.map(({ figure }) => figure),
    20,
  );
  const columns = isAlike ? [] : groupBy(expenses, keyIn).values();
  const apart = [...columns].flatMap((column) => {
    const sizes = sizesOf(column);
    return sizes ? (farFromAll(column, sizes) ?? unlikeColumn(column, sizes) ?? []) : [];
  });
  return apart.length > 0 ? apart : unlikeTheStep(table, typed);
});

function typedIn(table: TableReading): Typed[] {
  const typed: Typed[] = [];
  for (const unit of table.units) {
    if (isTotalUnit(unit)) continue;
    for (const figure of unit.figures) {
      if (!isGiven(figure) || figure.item === 'margin' || !isAdditive(figure)) continue;
      if (isNumber(figure) && figure.cents !== 0) typed.push({ unit, figure });
    }
  }
  return typed;
}

/** Typed here, or on the sheet that the summary links to. */
function isGiven({ formula }: Figure): boolean {
  return formula === null || isLink(formula);
}

/** The smallest of a column, the next one and the largest, as they would stand in order of size. */
interface Sizes {
  readonly one: Typed;
  readonly least: Typed;
  readonly most: Typed;
}

/** Null where there are not enough. */
function sizesOf(column: readonly Typed[]): Sizes | null {
  if (column.length <= fewest) return null;
  let [one, least, most] = [column[0]!, column[0]!, column[0]!];
  for (const typed of column) {
    if (typed === column[0]) continue;
    const own = size(typed);
    if (own < size(one)) [one, least] = [typed, one];
    else if (least === one || own < size(least)) least = typed;
    if (own >= size(most)) most = typed;
  }
  return { one, least, most };
}

/** Without round amounts to go by: many expenses of one size, and this one more than a hundred times smaller. */
function farFromAll(column: readonly Typed[], sizes: Sizes): Odd | null {
  const { one, least, most } = sizes;
  const isAlike = size(most) <= size(least) * 10 && size(one) * 100 < size(least);
  return column.length > 5 && isAlike && fitsAmong(sizes) ? { ...one, least: least.figure } : null;
}

/** Of the expenses of one version only this one is not in full hundreds, and it is a twentieth of the smallest at most. */
function unlikeColumn(column: readonly Typed[], sizes: Sizes): Odd | null {
  const { one, least } = sizes;
  if (size(one) * 20 >= size(least) || one.figure.cents % hundred === 0) return null;
  const isOdd = column.every((other) => other === one || other.figure.cents % hundred === 0);
  return isOdd && fitsAmong(sizes) ? { ...one, least: least.figure } : null;
}

/** All amounts but those of one unit are rounded alike, and these are a twentieth of the smallest at most. */
function unlikeTheStep({ kind }: TableReading, typed: readonly Typed[]): Odd[] {
  const isProjects = kind === 'investments' || kind === 'reservations';
  for (const step of steps.filter((one) => !isProjects || one >= leastProjectStep)) {
    const first = typed.find(({ figure }) => figure.cents % step !== 0);
    const last = typed.findLast(({ figure }) => figure.cents % step !== 0);
    // What is a multiple of this step is one of all smaller steps.
    if (!first) return [];
    if (first.unit !== last?.unit) continue;
    const odd = typed.filter(({ figure }) => figure.cents % step !== 0);
    if (typed.length - odd.length < fewest || odd.length > typed.length / 2) continue;
    return odd.flatMap((one) => {
      const key = figureKey(one.figure);
      const others = typed
        .filter(({ unit, figure }) => unit.level === one.unit.level && figureKey(figure) === key)
        .filter(({ unit }) => unit !== one.unit)
        .toSorted((a, b) => size(a) - size(b));
      const least = others[0];
      const most = others.at(-1);
      return least && most && size(one) * 20 < size(least) && fitsAmong({ one, least, most })
        ? [{ ...one, least: least.figure }]
        : [];
    });
  }
  return [];
}

/** Of the size of the others when it is counted a thousandfold. */
function fitsAmong({ one, least, most }: Sizes): boolean {
  const thousandfold = size(one) * 1000;
  return thousandfold >= size(least) / 3 && thousandfold <= size(most) * 3;
}

/** In a table of thousands: a unit all of whose amounts are in euros, each far larger than those of all the others. */
export function oddlyLarge(context: CheckContext, table: TableReading): OddSize[] {
  if (table.scale === 1) return [];
  const typed = typedIn(table);
  const columns = groupBy(typed, keyIn);
  const odd = [...columns.values()].flatMap((column) => largestOf(column) ?? []);
  if (odd.length === 0) return [];
  const sums = indexByFigure(relationsOf(context, table));
  return [...groupBy(odd, ({ unit }) => unit).values()].flatMap((own) => {
    const all = typed.filter(({ unit }) => unit === own[0]!.unit);
    const others = all.filter(({ figure }) => own.every((one) => one.figure !== figure));
    const standOut = others.every((one) => standsOut(one, columns.get(keyIn(one))!));
    if (!standOut || (others.length > 0 && own.length < 2)) return [];
    return ofUnit([...own, ...others.map((one) => ({ ...one, least: own[0]!.least }))], sums, 0.001);
  });
}

/** Among few others, or much smaller ones, a figure cannot show its scale by itself; it must not show another either. */
function standsOut({ unit, figure }: Typed, column: readonly Typed[]): boolean {
  const own = Math.abs(figure.cents);
  return column.every((other) => other.unit === unit || own > size(other) * 20);
}

function keyIn({ unit, figure }: Typed): string {
  return keyOf(unit.level, figureKey(figure));
}

/** Twenty times the next one and more, and of the size of the others once its euros are counted as such. */
function largestOf(column: readonly Typed[]): Odd | null {
  if (column.length <= fewest) return null;
  const bySize = column.toSorted((a, b) => size(a) - size(b));
  const [first, next, one] = [bySize[0]!, bySize.at(-2)!, bySize.at(-1)!];
  const thousandth = size(one) / 1000;
  const isFar = size(one) > size(next) * 20;
  const fits = thousandth >= size(first) / 3 && thousandth <= size(next) * 3;
  return isFar && fits ? { ...one, least: next.figure } : null;
}

/** All of a unit's amounts at once, unless a typed sum says otherwise. */
function ofUnit(odd: readonly Odd[], sums: ByFigure, factor: 1000 | 0.001 = 1000): OddSize[] {
  const [first] = odd.toSorted((a, b) => size(b) - size(a));
  const { unit, figure, least } = first!;
  const figures = odd.map((one) => one.figure);
  const own = unit.figures.filter(isNumber).filter(({ formula, cents }) => formula === null && cents !== 0);
  const margins = own.filter(({ item }) => item === 'margin');
  const ofUnits = [...new Set(figures.flatMap((one) => sums.get(one) ?? []))];
  const typed = ofUnits.filter(({ result }) => result.formula === null);
  const holds = [figures, [...figures, ...margins], own].some((scaled) =>
    typed.every((one) => holdsScaled(one, scaled, factor)),
  );
  return holds ? [{ unit, figure, least, more: figures.filter((one) => one !== figure) }] : [];
}

function size({ figure }: Typed): number {
  return Math.abs(figure.cents);
}
