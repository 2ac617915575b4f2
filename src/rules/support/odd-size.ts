import type { CheckContext } from '../../model/outcome.ts';
import { figureKey, type TableReading, type UnitReading } from '../../model/table.ts';
import { isTotalUnit } from './calculated.ts';
import { isAdditive, isNumber, type NumberFigure } from './figures.ts';
import { groupBy } from './group.ts';
import { indexByFigure, type ByFigure } from './relations/effects.ts';
import { relationsOf } from './relations/of-table.ts';
import { holdsScaled } from './thousandfold.ts';

/** Typed amounts of a unit that are of the size of the others only when they are counted a thousandfold. */
export interface OddSize {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
  /** The smallest of the others. */
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
  if (table.scale !== 1) return [];
  const typed = table.units.filter((unit) => !isTotalUnit(unit)).flatMap(typedOf);
  const expenses = typed.filter(({ figure }) => figure.item === 'expense');
  const columns = groupBy(expenses, ({ unit, figure }) => `${unit.level}|${figureKey(figure)}`);
  const apart = [...columns.values()].flatMap((column) => farFromAll(column) ?? unlikeColumn(column) ?? []);
  const odd = apart.length > 0 ? apart : unlikeTheStep(table, typed);
  if (odd.length === 0) return [];
  const sums = indexByFigure(relationsOf(context, table));
  return [...groupBy(odd, ({ unit }) => unit).values()].flatMap((own) => ofUnit(own, sums));
}

function typedOf(unit: UnitReading): Typed[] {
  return unit.figures
    .filter(isNumber)
    .filter((figure) => isAdditive(figure) && figure.item !== 'margin' && figure.cents !== 0)
    .filter(({ formula }) => formula === null)
    .map((figure) => ({ unit, figure }));
}

/** Without round amounts to go by: many expenses of one size, and this one more than a hundred times smaller. */
function farFromAll(column: readonly Typed[]): Odd | null {
  const [one, ...others] = column.toSorted((a, b) => size(a) - size(b));
  if (!one || others.length < 5) return null;
  const isAlike = size(others.at(-1)!) <= size(others[0]!) * 10 && size(one) * 100 < size(others[0]!);
  return isAlike && fitsAmong(one, others) ? { ...one, least: others[0]!.figure } : null;
}

/** Of the expenses of one version only this one is not in full hundreds, and it is a twentieth of the smallest at most. */
function unlikeColumn(column: readonly Typed[]): Odd | null {
  const [one, ...others] = column.toSorted((a, b) => size(a) - size(b));
  if (!one || others.length < fewest || size(one) * 20 >= size(others[0]!)) return null;
  const isOdd =
    one.figure.cents % hundred !== 0 && others.every(({ figure }) => figure.cents % hundred === 0);
  return isOdd && fitsAmong(one, others) ? { ...one, least: others[0]!.figure } : null;
}

/** All amounts but those of one unit are rounded alike, and these are a twentieth of the smallest at most. */
function unlikeTheStep({ kind }: TableReading, typed: readonly Typed[]): Odd[] {
  const isProjects = kind === 'investments' || kind === 'reservations';
  for (const step of steps.filter((one) => !isProjects || one >= leastProjectStep)) {
    const first = typed.find(({ figure }) => figure.cents % step !== 0);
    const last = typed.findLast(({ figure }) => figure.cents % step !== 0);
    if (!first || first.unit !== last?.unit) continue;
    const odd = typed.filter(({ figure }) => figure.cents % step !== 0);
    if (typed.length - odd.length < fewest || odd.length > typed.length / 2) continue;
    return odd.flatMap((one) => {
      const key = figureKey(one.figure);
      const others = typed
        .filter(({ unit, figure }) => unit.level === one.unit.level && figureKey(figure) === key)
        .filter(({ unit }) => unit !== one.unit)
        .toSorted((a, b) => size(a) - size(b));
      const least = others[0];
      return least && size(one) * 20 < size(least) && fitsAmong(one, others)
        ? [{ ...one, least: least.figure }]
        : [];
    });
  }
  return [];
}

/** Of the size of the others when it is counted a thousandfold; they stand in order of size. */
function fitsAmong(one: Typed, others: readonly Typed[]): boolean {
  const thousandfold = size(one) * 1000;
  return thousandfold >= size(others[0]!) / 3 && thousandfold <= size(others.at(-1)!) * 3;
}

/** All of a unit's amounts at once, unless a typed sum says otherwise. */
function ofUnit(odd: readonly Odd[], sums: ByFigure): OddSize[] {
  const [first] = odd.toSorted((a, b) => size(b) - size(a));
  const { unit, figure, least } = first!;
  const figures = odd.map((one) => one.figure);
  const own = unit.figures.filter(isNumber).filter(({ formula, cents }) => formula === null && cents !== 0);
  const margins = own.filter(({ item }) => item === 'margin');
  const ofUnits = [...new Set(figures.flatMap((one) => sums.get(one) ?? []))];
  const typed = ofUnits.filter(({ result }) => result.formula === null);
  const holds = [figures, [...figures, ...margins], own].some((scaled) =>
    typed.every((one) => holdsScaled(one, scaled, 1000)),
  );
  return holds ? [{ unit, figure, least, more: figures.filter((one) => one !== figure) }] : [];
}

function size({ figure }: Typed): number {
  return Math.abs(figure.cents);
}
