import { kept } from '../../../model/kept.ts';
import type { CheckContext } from '../../../model/outcome.ts';
import type { ColumnRole, Figure, TableReading, UnitReading } from '../../../model/table.ts';
import { isNumber, type NumberFigure } from '../figures.ts';
import { marginsIn, type MarginParts } from '../sums/margins.ts';
import { indexByFigure } from '../relations/lookup.ts';
import { relationsOf } from '../relations/of-table.ts';
import { isBroken, type Relation } from '../relations/relation.ts';

/** Revenue and expense of a unit in one version. */
export interface Sides {
  readonly unit: UnitReading;
  readonly revenue: NumberFigure;
  readonly expense: NumberFigure;
  readonly margin: Figure | undefined;
}

export interface SwappedSides extends Sides {
  /** A version in which they are the other way round. */
  readonly other: Sides | null;
  /** Sums that come out only when the two change places. */
  readonly mended: readonly Relation[];
}

const versions: ReadonlySet<ColumnRole> = new Set([
  'plan',
  'budget',
  'amendedBudget',
  'priorActual',
  'actual',
  'forecast',
  'planYear',
]);
const mostVersions = 12;
/** How far apart the sides are in size, as a logarithm. */
const leastApart = 0.25;
const leastApartOfTwo = 0.4;

/** Units in whose versions revenue is what the expense is elsewhere, and the other way round. */
export function swappedSides(context: CheckContext, table: TableReading): SwappedSides[] {
  if (table.kind === 'investments' || table.kind === 'reservations') return [];
  const found = swappedIn(table);
  if (found.length === 0 && !table.units.some(({ members }) => members?.length)) return [];
  const relations = relationsOf(context, table);
  if (found.length === 0 && !relations.some(isBrokenSum)) return [];
  const index = indexByFigure(relations);
  const mendedBy = ({ revenue, expense }: Sides) =>
    mended(revenue, expense, [...new Set([...(index.get(revenue) ?? []), ...(index.get(expense) ?? [])])]);
  const known = new Set(found.map(({ revenue }) => revenue));
  const proved = sidesIn(table).flatMap((sides) =>
    known.has(sides.revenue) || !isInBroken(index.get(sides.revenue)) || mendedBy(sides).length === 0
      ? []
      : [{ ...sides, other: null }],
  );
  return [...found, ...proved].map((one) => ({ ...one, mended: mendedBy(one) }));
}

const fewestRight = 3;

/** Negative revenue beside a positive expense, where hardly another unit of the table has either. */
export const crossedSigns = kept((table: TableReading): readonly Sides[] => {
  if (table.kind === 'investments' || table.kind === 'reservations') return [];
  const margins = marginsIn(table);
  const crossed: Sides[] = [];
  let right = 0;
  for (const [position, unit] of table.units.entries()) {
    for (const parts of margins[position]!) {
      if (!areOfVersion(parts)) continue;
      if (parts.revenue.cents < 0 && parts.expense.cents > 0) crossed.push({ ...parts, unit });
      if (parts.revenue.cents > 0 && parts.expense.cents < 0) right++;
    }
  }
  return right >= Math.max(fewestRight, crossed.length * 3) ? crossed : [];
});

function sidesIn(table: TableReading): Sides[] {
  const margins = marginsIn(table);
  return table.units.flatMap((unit, position) => sidesOf(unit, margins[position]!));
}

function sidesOf(unit: UnitReading, margins: readonly MarginParts[]): Sides[] {
  return margins.flatMap((parts) => (areSides(parts) ? [{ ...parts, unit }] : []));
}

type Entered = MarginParts & Omit<Sides, 'unit'>;

function areSides(parts: MarginParts): parts is Entered {
  return isEntered(parts.revenue) && isEntered(parts.expense) && parts.expense.item === 'expense';
}

function areOfVersion(parts: MarginParts): parts is Entered {
  return areSides(parts) && versions.has(parts.revenue.role);
}

/** Typed, or fetched from another sheet. */
function isEntered(figure: Figure | undefined): figure is NumberFigure {
  return isNumber(figure) && figure.cents !== 0 && (figure.formula?.includes('!') ?? true);
}

const swappedIn = kept((table: TableReading): readonly (Sides & { readonly other: Sides })[] => {
  const margins = marginsIn(table);
  const mixed: Sides[][] = [];
  let [count, earning] = [0, 0];
  for (const [position, unit] of table.units.entries()) {
    let [own, earn] = [0, 0];
    for (const parts of margins[position]!) {
      if (!areOfVersion(parts)) continue;
      own++;
      if (earns(parts)) earn++;
    }
    count += own;
    earning += earn;
    if (earn > 0 && earn < own && own <= mostVersions)
      mixed.push(sidesOf(unit, margins[position]!.filter(areOfVersion)));
  }
  return mixed.flatMap((own) => {
    const odd = own.filter((one) => own.every((other) => other === one || isSwapOf(one, other)));
    if (own.length > 2) return odd.length === 1 && apart(odd[0]!) > leastApart ? [beside(odd[0]!, own)] : [];
    if (odd.length < 2 || apart(odd[0]!) < leastApartOfTwo) return [];
    return [beside(oddOfTwo(odd, earning * 2 > count, earning * 2 === count), own)];
  });
});

/** The one that is unlike most of the table, or else the plan. */
function oddOfTwo(both: readonly Sides[], mostEarn: boolean, isEven: boolean): Sides {
  const plan = both.find(({ revenue }) => revenue.role === 'plan') ?? both[1]!;
  return isEven ? plan : (both.find((one) => earns(one) !== mostEarn) ?? plan);
}

function beside(one: Sides, own: readonly Sides[]) {
  return { ...one, other: own.find((other) => other !== one)! };
}

function earns({ revenue, expense }: Pick<Sides, 'revenue' | 'expense'>): boolean {
  return Math.abs(revenue.cents) > Math.abs(expense.cents);
}

/** Much nearer to each other crosswise than side by side. */
function isSwapOf(one: Sides, other: Sides): boolean {
  if (one.revenue.split !== other.revenue.split) return false;
  // An outcome may be of a part of the year: only how the sides compare tells.
  if ([one, other].some(({ revenue }) => revenue.role === 'actual'))
    return earns(one) !== earns(other) && Math.abs(apart(one) - apart(other)) * 4 < apart(other);
  const crosswise =
    Math.abs(logOf(one.revenue) - logOf(other.expense)) + Math.abs(logOf(one.expense) - logOf(other.revenue));
  return apart(other) > 4 * crosswise && earns(one) !== earns(other) && crosswise < 0.7;
}

function apart({ revenue, expense }: Sides): number {
  return Math.abs(logOf(revenue) - logOf(expense));
}

function logOf({ cents }: NumberFigure): number {
  return Math.log(Math.abs(cents));
}

function isInBroken(relations: readonly Relation[] | undefined): boolean {
  return relations?.some(isBrokenSum) ?? false;
}

function isBrokenSum(relation: Relation): boolean {
  return relation.kind === 'units' && isBroken(relation);
}

/** Typed sums of both sides that fail now and come out after the change; none where one that holds would fail. */
function mended(
  revenue: NumberFigure,
  expense: NumberFigure,
  relations: readonly Relation[],
): readonly Relation[] {
  const change = Math.abs(expense.cents) - revenue.cents;
  const changeOfExpense = -Math.abs(revenue.cents) - expense.cents;
  const effectOf = ({ result, terms }: Relation) => {
    let effect = 0;
    for (const [figure, by] of [
      [revenue, change],
      [expense, changeOfExpense],
    ] as const) {
      if (result === figure) effect += by;
      for (const term of terms) if (term.figure === figure) effect -= term.sign * by;
    }
    return effect;
  };
  const found: Relation[] = [];
  for (const relation of relations) {
    if (relation.result.formula !== null) continue;
    const holds = !isBroken(relation);
    const holdsThen = !isBroken({ ...relation, residual: relation.residual + effectOf(relation) });
    if (holds && !holdsThen) return [];
    if (!holds && holdsThen) found.push(relation);
  }
  const has = (figure: NumberFigure) =>
    found.some(
      ({ kind, result, terms }) =>
        result === figure || (kind === 'units' && terms.some((term) => term.figure === figure)),
    );
  return has(revenue) && has(expense) ? found : [];
}
