import type { Operator } from './operator.ts';
import type { Sketch, Spot } from './sketch.ts';

/** A typed month of a quantity that has all twelve in one row, none of them zero. */
function month(sketch: Sketch): Spot | undefined {
  const months = sketch.spots(
    (one) =>
      one.amount.role === 'month' &&
      one.amount.item !== 'margin' &&
      sketch.formula(one) === null &&
      sketch.number(one) !== 0,
  );
  return months.find(
    (one) =>
      months.filter((other) => other.unit === one.unit && other.cell.row === one.cell.row).length === 12,
  );
}

/** Faults that only the other amounts of a row, or the other units of a column, show. */
export const lineOperators: readonly Operator[] = [
  {
    id: 'month-thousandfold',
    title: 'one month has three zeros too many',
    plant: (sketch) => {
      const spot = month(sketch);
      if (!spot) return false;
      sketch.put(spot, sketch.number(spot)! * 1000);
      return true;
    },
  },
  {
    id: 'month-blanked',
    title: 'one month was deleted',
    plant: (sketch) => {
      const spot = month(sketch);
      if (!spot) return false;
      sketch.wipe(spot);
      return true;
    },
  },
  {
    id: 'forecast-left-out',
    title: 'one unit of many has no forecast',
    plant: (sketch) => {
      const forecasts = sketch.spots((one) => one.amount.role === 'forecast' && !sketch.isSum(one));
      const spot = forecasts.find(
        (one) =>
          new Set(forecasts.filter(({ table }) => table === one.table).map(({ unit }) => unit)).size >= 4 &&
          one.unit.amounts.some(({ role }) => role === 'actual'),
      );
      if (!spot) return false;
      for (const one of forecasts) if (one.unit === spot.unit) sketch.wipe(one);
      return true;
    },
  },
];
