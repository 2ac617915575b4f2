import { type Figure, type Item, periodKey, type TableReading, type UnitReading } from '../../model/table.ts';
import { isAdditive, isNumber } from './figures.ts';
import { groupBy } from './group.ts';

type Part = 'revenue' | 'expense' | 'margin';

/** The three quantities of one unit in one version and period, as far as they are printed. */
export type MarginParts = Readonly<Record<Part, Figure | undefined>>;

const known = new WeakMap<UnitReading, readonly MarginParts[]>();

/** A period printed twice (a split the headings do not tell) gives two sets, in order of columns. */
export function marginsOf(unit: UnitReading): readonly MarginParts[] {
  let margins = known.get(unit);
  if (!margins) known.set(unit, (margins = collectMargins(unit)));
  return margins;
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

/** Units that are no sums state margins, so that one without lacks something. */
export function printsMargins(table: TableReading): boolean {
  return table.units.some(
    ({ figures, members }) =>
      !members?.length && figures.some(({ item, state }) => item === 'margin' && state !== 'blank'),
  );
}

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
