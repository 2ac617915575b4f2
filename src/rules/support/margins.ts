import { kept } from '../../model/kept.ts';
import { type Figure, type Item, periodKey, type TableReading, type UnitReading } from '../../model/table.ts';
import { figuresByKey, isAdditive, isNumber } from './figures.ts';
import { groupBy } from './group.ts';

type Part = 'revenue' | 'expense' | 'margin';

/** The three quantities of one unit in one version and period, as far as they are printed. */
export type MarginParts = Readonly<Record<Part, Figure | undefined>>;

/** Of each unit of the table. */
export const marginsIn = kept(({ units }: TableReading): readonly (readonly MarginParts[])[] =>
  units.map(marginsOf),
);

/** A period printed twice (a split the headings do not tell) gives two sets, in order of columns. */
export function marginsOf(unit: UnitReading): readonly MarginParts[] {
  const { figures, keys } = figuresByKey(unit);
  if (figures !== unit.figures) return collectMargins(unit);
  let places = placesOf.get(keys);
  if (places === undefined) placesOf.set(keys, (places = findPlaces(unit)));
  if (places === null) return collectMargins(unit);
  return places.map(({ revenue, expense, margin }) => ({
    revenue: figures[revenue],
    expense: figures[expense],
    margin: figures[margin],
  }));
}

/** Where the parts stand among the figures; -1 where there is none. */
type Places = Readonly<Record<Part, number>>;

/** Nearly all units of a table have the same keys, and so their parts in the same places; null where order decides. */
const placesOf = new WeakMap<readonly string[], readonly Places[] | null>();

function findPlaces(unit: UnitReading): readonly Places[] | null {
  const sets = collectMargins(unit);
  const periods = sets.map((set) => periodKey((set.revenue ?? set.expense ?? set.margin)!));
  if (new Set(periods).size < sets.length) return null;
  const placeOf = (figure: Figure | undefined) => (figure ? unit.figures.indexOf(figure) : -1);
  return sets.map(({ revenue, expense, margin }) => ({
    revenue: placeOf(revenue),
    expense: placeOf(expense),
    margin: placeOf(margin),
  }));
}

function collectMargins(unit: UnitReading): MarginParts[] {
  const parts = unit.figures.filter((figure) => partOf(figure.item) && isAdditive(figure));
  const sets: Record<Part, Figure | undefined>[] = [];
  for (const figures of groupBy(parts, periodKey).values()) {
    let set: Record<Part, Figure | undefined> | null = null;
    for (const figure of figures.length > 1 ? figures.sort(byColumn) : figures) {
      const item = partOf(figure.item)!;
      if (!set || set[item]) sets.push((set = empty()));
      set[item] = figure;
    }
  }
  return sets;
}

/** The splits (external, internal or none) whose margins units that are no sums state, so that one without lacks it. */
export function splitsWithMargins(table: TableReading): ReadonlySet<Figure['split']> {
  const splits = new Set<Figure['split']>();
  for (const { members, figures } of table.units) {
    if (members?.length) continue;
    for (const { item, state, split } of figures)
      if (item === 'margin' && state !== 'blank') splits.add(split);
  }
  return splits;
}

/**
 * "TA 2026 netto" beside a plan with revenue and expense: of another version than the plan, and no unit prints more of
 * that one.
 */
export function isBesidePlan(table: TableReading, margin: Figure): boolean {
  if (table.kind !== 'plan' || margin.role === 'plan' || margin.role === 'total') return false;
  const stated = statedVersions(table);
  return stated.size > 0 && !stated.has(versionKey(margin));
}

/** Versions that any unit prints revenue or expense of. */
const statedVersions = kept((table: TableReading): ReadonlySet<string> => {
  const sets = marginsIn(table).flat();
  const sides = sets.flatMap(({ revenue, expense }) => [revenue, expense].filter(isNumber));
  return new Set(sides.map(versionKey));
});

const versionKey = ({ role, year }: Figure) => `${role}|${year}`;

/** The margin holds only when the expense is counted with the other sign. */
export function signTurned({ revenue, expense, margin }: MarginParts): boolean {
  if (!isNumber(expense) || !isNumber(margin) || expense.cents <= 0) return false;
  const income = isNumber(revenue) ? revenue.cents : 0;
  return margin.cents === income - expense.cents;
}

/** The net of a project is what it costs less what others pay towards it. */
function partOf(item: Item): Part | null {
  if (item === 'investment') return 'expense';
  return item === 'revenue' || item === 'expense' || item === 'margin' ? item : null;
}

function byColumn(a: Figure, b: Figure): number {
  return a.cell.column - b.cell.column || a.cell.row - b.cell.row;
}

function empty(): Record<Part, Figure | undefined> {
  return { revenue: undefined, expense: undefined, margin: undefined };
}
