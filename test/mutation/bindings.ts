import type { Page } from '../corpus/sheet.ts';
import type { Operator } from './operator.ts';
import type { Sketch, Spot } from './sketch.ts';

const names = { expense: 'toimintakulut', margin: 'toimintakate', revenue: 'toimintatuotot' };
type Bound = keyof typeof names;

/** A sheet *Sitovuudet* that binds the unit, with the amount decided when there is one. */
function bind(sketch: Sketch, { unit, amount }: Spot, item: Bound, euros: number | null = null): void {
  const page: Page = sketch.drawn.book.page('Sitovuudet');
  const headings = ['Tunnus', 'Yksikkö', 'Sitova erä', 'Sitova nähden', 'Sitova määrä', 'Vuosi'];
  headings.forEach((heading, column) => page.text(0, column, heading));
  if (unit.code !== null) page.text(1, 0, unit.code);
  page.text(1, 1, unit.name || unit.code!);
  page.text(1, 2, names[item]);
  page.text(1, 3, sketch.random.pick(['valtuusto', 'hallitus', 'lautakunta']));
  if (euros === null) return;
  page.number(1, 4, euros);
  page.number(1, 5, amount.year!);
}

/** Figures of operating units whose quantity and version stands once in their year. */
const candidates = (sketch: Sketch, role: string, item: Bound) =>
  sketch.spots(
    ({ unit, amount }) =>
      amount.role === role &&
      amount.item === item &&
      unit.level === 'operatingUnit' &&
      amount.euros < -1000 &&
      unit.amounts.filter((one) => one.role === role && one.item === item && one.year === amount.year)
        .length === 1,
  );

const limitOf = ({ unit, amount }: Spot) =>
  ['amendedBudget', 'plan', 'budget']
    .map((role) =>
      unit.amounts.find((one) => one.role === role && one.item === amount.item && one.year === amount.year),
    )
    .find((one) => one !== undefined);

const over = (id: string, title: string, role: 'actual' | 'forecast', item: Bound): Operator => ({
  id,
  title,
  prepare: (sketch) => {
    sketch.chosen =
      candidates(sketch, role, item).find((spot) => {
        const limit = limitOf(spot);
        return (
          sketch.formula(spot) === null &&
          limit !== undefined &&
          limit.euros < 0 &&
          limit.euros < spot.amount.euros
        );
      }) ?? null;
    if (sketch.chosen) bind(sketch, sketch.chosen, item);
    return sketch.chosen !== null;
  },
  plant: (sketch) => {
    const spot = sketch.chosen!;
    const sign = Math.sign(sketch.number(spot)! / spot.amount.euros);
    sketch.put(spot, Math.round(((limitOf(spot)!.euros * 1.08) / spot.table.scale) * sign));
    return true;
  },
});

/** Faults against what binds. */
export const bindingOperators: readonly Operator[] = [
  over('actual-over', 'the outcome exceeds what binds', 'actual', 'expense'),
  over('actual-net-over', 'the outcome’s margin is worse than what binds', 'actual', 'margin'),
  over('forecast-over', 'the forecast exceeds what binds', 'forecast', 'expense'),
  {
    id: 'frame-over',
    title: 'the plan exceeds the amount decided for it',
    prepare: (sketch) => {
      sketch.chosen =
        candidates(sketch, 'plan', 'expense').find(({ amount }) => amount.year !== null && !amount.anyYear) ??
        null;
      return sketch.chosen !== null;
    },
    plant: (sketch) => {
      const spot = sketch.chosen!;
      bind(sketch, spot, 'expense', Math.round(spot.amount.euros * 0.95));
      sketch.mark(spot);
      return true;
    },
  },
];
