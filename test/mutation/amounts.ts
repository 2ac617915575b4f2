import { parseCell } from '../../src/model/address.ts';
import type { Operator } from './operator.ts';
import type { Sketch, Spot } from './sketch.ts';

const parts = (sketch: Sketch, spot: Spot) => {
  const [revenue, expense, margin] = (['revenue', 'expense', 'margin'] as const).map((item) =>
    sketch.beside(spot, item),
  );
  return revenue && expense && margin ? { revenue, expense, margin } : null;
};
const isLeaf = (sketch: Sketch, spot: Spot) => !sketch.isSum(spot);
const nudge = (sketch: Sketch, number: number) => {
  const step = Math.max(1, 10 ** Math.floor(Math.log10(Math.abs(number) || 1) - 1));
  return Number(
    (number + (sketch.random.chance(0.5) ? 1 : -1) * step * sketch.random.int(1, 9)).toPrecision(14),
  );
};

/** The revenue or expense of an account, as far as the unit prints it. */
const wholeOf = (sketch: Sketch, spot: Spot) =>
  sketch.beside(spot, /myynti|försälj/i.test(spot.amount.label) ? 'revenue' : 'expense');

/** Faults in single figures: somebody typed another number. */
export const amountOperators: readonly Operator[] = [
  {
    id: 'margin-typed',
    title: 'a typed margin is off',
    plant: (sketch) => {
      const [spot] = sketch.spots(
        (one) =>
          one.amount.item === 'margin' &&
          isLeaf(sketch, one) &&
          sketch.formula(one) === null &&
          parts(sketch, one) !== null,
      );
      if (!spot) return false;
      sketch.put(spot, nudge(sketch, sketch.number(spot)!));
      return true;
    },
  },
  {
    id: 'margin-typed-over',
    title: 'a margin formula was typed over with another number',
    plant: (sketch) => {
      const [spot] = sketch.spots(
        (one) =>
          one.amount.item === 'margin' &&
          isLeaf(sketch, one) &&
          sketch.formula(one) !== null &&
          parts(sketch, one) !== null,
      );
      if (!spot) return false;
      sketch.put(spot, nudge(sketch, sketch.number(spot)!));
      return true;
    },
  },
  {
    id: 'part-typed',
    title: 'revenue or expense was changed and the typed margin did not follow',
    plant: (sketch) => {
      const [spot] = sketch.spots((one) => {
        const all = parts(sketch, one);
        return (
          (one.amount.item === 'revenue' || one.amount.item === 'expense') &&
          isLeaf(sketch, one) &&
          all !== null &&
          sketch.formula(all.margin) === null &&
          sketch.formula(one) === null &&
          sketch.number(one) !== 0
        );
      });
      if (!spot) return false;
      sketch.put(spot, nudge(sketch, sketch.number(spot)!));
      sketch.mark(parts(sketch, spot)!.margin);
      return true;
    },
  },
  {
    id: 'total-typed',
    title: 'a typed total is off',
    plant: (sketch) => {
      const [spot] = sketch.spots(
        (one) => sketch.isSum(one) && sketch.formula(one) === null && sketch.number(one) !== 0,
      );
      if (!spot) return false;
      sketch.put(spot, nudge(sketch, sketch.number(spot)!));
      return true;
    },
  },
  {
    id: 'total-typed-over',
    title: 'a total formula was typed over with another number',
    plant: (sketch) => {
      const [spot] = sketch.spots(
        (one) => sketch.isSum(one) && sketch.formula(one) !== null && sketch.number(one) !== 0,
      );
      if (!spot) return false;
      sketch.put(spot, nudge(sketch, sketch.number(spot)!));
      return true;
    },
  },
  {
    id: 'expense-sign',
    title: 'an expense has the wrong sign',
    plant: (sketch) => {
      const [spot] = sketch.spots(
        (one) =>
          one.amount.item === 'expense' &&
          isLeaf(sketch, one) &&
          sketch.formula(one) === null &&
          one.amount.euros !== 0 &&
          parts(sketch, one) !== null,
      );
      if (!spot) return false;
      sketch.put(spot, -sketch.number(spot)!);
      return true;
    },
  },
  {
    id: 'month-typed',
    title: 'one month was changed and the year did not follow',
    plant: (sketch) => {
      const months = new Map<unknown, number>();
      const all = sketch.spots(
        (one) =>
          one.amount.role === 'month' &&
          sketch.formula(one) === null &&
          isLeaf(sketch, one) &&
          one.amount.item !== 'margin',
      );
      for (const { unit } of all) months.set(unit, (months.get(unit) ?? 0) + 1);
      const spot = all.find((one) => {
        const year = one.unit.amounts.find(
          ({ role, item, label }) =>
            role !== 'month' && item === one.amount.item && label === one.amount.label,
        );
        return months.get(one.unit)! >= 12 && year !== undefined;
      });
      if (!spot) return false;
      const year = spot.unit.amounts.find(
        ({ role, item, label }) =>
          role !== 'month' && item === spot.amount.item && label === spot.amount.label,
      );
      if (!year) return false;
      const whole = { ...spot, amount: year, cell: parseCell(year.cell)! };
      if (sketch.formula(whole) !== null) sketch.put(whole, sketch.number(whole)!);
      sketch.put(spot, nudge(sketch, sketch.number(spot)!));
      return true;
    },
  },
  {
    id: 'amended-typed',
    title: 'the amended figure is not the budget and its change',
    plant: (sketch) => {
      const [spot] = sketch.spots(
        (one) =>
          one.amount.role === 'amendedBudget' &&
          sketch.formula(one) === null &&
          one.amount.item === 'expense' &&
          one.unit.amounts.some(({ role, item }) => role === 'amendment' && item === one.amount.item),
      );
      if (!spot) return false;
      sketch.put(spot, nudge(sketch, sketch.number(spot)!));
      return true;
    },
  },
  {
    id: 'account-typed',
    title: 'an account was changed and the total above it did not follow',
    plant: (sketch) => {
      const [spot] = sketch.spots(
        (one) =>
          ['account', 'personnel', 'grants'].includes(one.amount.item) &&
          sketch.formula(one) === null &&
          Math.abs(one.amount.euros) > 1000 &&
          /palvel|aine|henkil|myynti|köp|material|personal|försälj/i.test(one.amount.label) &&
          wholeOf(sketch, one) !== null,
      );
      if (!spot) return false;
      const whole = wholeOf(sketch, spot)!;
      if (sketch.formula(whole) !== null) sketch.put(whole, sketch.number(whole)!);
      sketch.put(spot, nudge(sketch, sketch.number(spot)!));
      return true;
    },
  },
  {
    id: 'digits-swapped',
    title: 'two digits of a typed total are swapped',
    plant: (sketch) => {
      const [spot] = sketch.spots(
        (one) => sketch.isSum(one) && /(\d)(?!\1)\d/.test(String(sketch.number(one))),
      );
      if (!spot) return false;
      const swapped = Number(String(sketch.number(spot)).replace(/(\d)(?!\1)(\d)/, '$2$1'));
      if (swapped === sketch.number(spot)) return false;
      sketch.put(spot, swapped);
      return true;
    },
  },
];
