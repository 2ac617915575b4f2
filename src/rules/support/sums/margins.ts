import { kept } from '../../../model/kept.ts';
import {
  type Figure,
  isMoneyRole,
  type Item,
  periodKey,
  type TableReading,
  type UnitReading,
} from '../../../model/table.ts';
import { figuresByKey, isAdditive, isNumber } from '../figures.ts';
import { groupBy } from '../group.ts';

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

/** "TA 2026 netto" beside a plan with revenue and expense: no unit prints more of that version. */
export function isBesidePlan(table: TableReading, margin: Figure): boolean {
  if (table.kind !== 'plan' || margin.role === 'plan' || margin.role === 'total') return false;
  return barePlans(table).has(versionKey(margin));
}

/** Versions of a plan that only margins are printed of; none where that is all there is. */
const barePlans = kept((table: TableReading): ReadonlySet<string> => {
  const bare = new Set(table.columns.filter(({ role }) => isMoneyRole(role)).map(versionKey));
  const all = bare.size;
  for (const sets of marginsIn(table)) {
    for (const { revenue, expense } of sets)
      for (const side of [revenue, expense]) if (isNumber(side)) bare.delete(versionKey(side));
    if (bare.size === 0) break;
  }
  return bare.size < all ? bare : new Set();
});

/** Whether any version of the plan is printed by its margins alone. */
export function hasBarePlan(table: TableReading): boolean {
  return table.kind === 'plan' && barePlans(table).size > 0;
}

const versionKey = ({ role, year }: Pick<Figure, 'role' | 'year'>) => `${role}|${year}`;

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
