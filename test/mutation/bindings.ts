import type { Page } from '../corpus/sheet.ts';
import type { Operator } from './operator.ts';
import type { Sketch, Spot } from './sketch.ts';

/** A sheet *Sitovuudet* that binds the unit: the clean workbook gets it too, so only the figure is the fault. */
const bind = (sketch: Sketch, { unit }: Pick<Spot, 'unit'>, item: string): void => {
  const page: Page = sketch.drawn.book.page('Sitovuudet');
  ['Tunnus', 'Yksikkö', 'Taso', 'Sitova erä', 'Sitova nähden'].forEach((heading, column) =>
    page.text(0, column, heading),
  );
  if (unit.code !== null) page.text(1, 0, unit.code);
  page.text(1, 1, unit.name || unit.code!);
  page.text(1, 3, item);
  page.text(1, 4, sketch.random.pick(['valtuusto', 'hallitus', 'lautakunta']));
};
const names = { expense: 'toimintakulut', margin: 'toimintakate', revenue: 'toimintatuotot' };
const limits = ['amendedBudget', 'plan', 'budget'];

const over = (
  id: string,
  title: string,
  role: 'actual' | 'forecast',
  item: keyof typeof names,
): Operator => ({
  id,
  title,
  plant: (sketch) => {
    const found = sketch
      .spots(
        (one) =>
          one.amount.role === role &&
          one.amount.item === item &&
          sketch.formula(one) === null &&
          one.unit.level === 'operatingUnit',
      )
      .map((spot) => {
        const limit = limits
          .map((one) =>
            spot.unit.amounts.find(
              (other) => other.role === one && other.item === item && other.year === spot.amount.year,
            ),
          )
          .find((one) => one !== undefined);
        return { spot, limit };
      })
      .find(({ spot, limit }) => limit && limit.euros < 0 && spot.amount.euros !== 0);
    if (!found?.limit) return false;
    const { spot, limit } = found;
    const sign = Math.sign(sketch.number(spot)! / spot.amount.euros);
    bind(sketch, spot, names[item]);
    sketch.put(spot, Math.round(((limit.euros * 1.08) / spot.table.scale) * sign));
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
    plant: (sketch) => {
      const spot = sketch.spots(
        (one) =>
          one.amount.role === 'plan' &&
          one.amount.item === 'expense' &&
          one.unit.level === 'operatingUnit' &&
          one.amount.euros < -1000 &&
          one.amount.year !== null &&
          !one.amount.anyYear,
      )[0];
      if (!spot) return false;
      bind(sketch, spot, names.expense);
      const page = sketch.drawn.book.pages.at(-1)!;
      page.text(0, 5, 'Sitova määrä');
      page.text(0, 6, 'Vuosi');
      page.number(1, 5, spot.amount.euros + 10_000);
      page.number(1, 6, spot.amount.year!);
      sketch.mark(spot);
      return true;
    },
  },
];
