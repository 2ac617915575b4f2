import { cellAddress } from '../../src/model/address.ts';
import type { Operator } from './operator.ts';
import type { Sketch, Spot } from './sketch.ts';

const range = /^=SUM\(([A-Z]+)(\d+):\1(\d+)\)$/;

/** Spots whose formula sums a range of at least so many rows. */
const sums = (sketch: Sketch, least = 3) =>
  sketch.spots((one) => {
    const match = range.exec(sketch.formula(one) ?? '');
    return match !== null && Number(match[3]) - Number(match[2]) + 1 >= least && sketch.number(one) !== 0;
  });
const change = (sketch: Sketch, spot: Spot | undefined, to: (match: RegExpExecArray) => string): boolean => {
  if (!spot) return false;
  const match = range.exec(sketch.formula(spot)!)!;
  sketch.put(spot, sketch.number(spot)!, to(match));
  return true;
};

/** Faults in formulas: the number follows from them. */
export const formulaOperators: readonly Operator[] = [
  {
    id: 'range-short-last',
    title: 'a sum leaves out its last row',
    plant: (sketch) =>
      change(
        sketch,
        sums(sketch).find((one) => hasFigure(sketch, one, 'last')),
        ([, column, from, to]) => `=SUM(${column}${from}:${column}${Number(to) - 1})`,
      ),
  },
  {
    id: 'range-short-first',
    title: 'a sum leaves out its first row',
    plant: (sketch) =>
      change(
        sketch,
        sums(sketch).find((one) => hasFigure(sketch, one, 'first')),
        ([, column, from, to]) => `=SUM(${column}${Number(from) + 1}:${column}${to})`,
      ),
  },
  {
    id: 'average-for-sum',
    title: 'AVERAGE stands where the others have SUM',
    plant: (sketch) =>
      change(sketch, sums(sketch)[0], ([, column, from, to]) => `=AVERAGE(${column}${from}:${column}${to})`),
  },
  {
    id: 'plug',
    title: 'a number was added to a sum so that it comes out',
    plant: (sketch) =>
      change(sketch, sums(sketch)[0], ([formula]) => `${formula}+${sketch.random.int(1, 9) * 100}`),
  },
  {
    id: 'flipped-sign',
    title: 'a margin subtracts what it should add',
    plant: (sketch) => {
      const [spot] = sketch.spots(
        (one) =>
          /^=[A-Z]+\d+[+-][A-Z]+\d+$/.test(sketch.formula(one) ?? '') &&
          one.amount.item === 'margin' &&
          (sketch.beside(one, 'expense')?.amount.euros ?? 0) !== 0,
      );
      if (!spot) return false;
      const flipped = sketch
        .formula(spot)!
        .replace(/([A-Z]+\d+)([+-])/, (_, cell: string, sign: string) => cell + (sign === '+' ? '-' : '+'));
      sketch.put(spot, sketch.number(spot)!, flipped);
      return true;
    },
  },
  {
    id: 'wrong-row',
    title: 'a margin takes its expense from another unit',
    plant: (sketch) => {
      const [spot] = sketch.spots(
        (one) =>
          /^=[A-Z]+\d+[+-][A-Z]+\d+$/.test(sketch.formula(one) ?? '') &&
          one.amount.item === 'margin' &&
          !sketch.isSum(one),
      );
      if (!spot) return false;
      const other = sketch.spots(
        (one) =>
          one.table === spot.table &&
          one.unit !== spot.unit &&
          !sketch.isSum(one) &&
          one.amount.item === 'expense' &&
          one.amount.euros !== (sketch.beside(spot, 'expense')?.amount.euros ?? 0),
      )[0];
      if (!other) return false;
      sketch.put(
        spot,
        sketch.number(spot)!,
        sketch.formula(spot)!.replace(/[A-Z]+\d+$/, cellAddress(other.cell)),
      );
      return true;
    },
  },
  {
    id: 'constant-for-formula',
    title: 'a formula was replaced by its value',
    plant: (sketch) => {
      const all = sketch.spots((one) => sketch.formula(one) !== null && sketch.number(one) !== 0);
      const spot = all.find(
        (one) =>
          all.filter((other) => other.table === one.table && other.amount.item === one.amount.item).length >=
          4,
      );
      if (!spot) return false;
      sketch.put(spot, sketch.number(spot)!);
      return true;
    },
  },
  {
    id: 'double-count',
    title: 'a grand total counts a subtotal and its parts',
    plant: (sketch) => {
      const spot = sketch
        .spots(
          (one) =>
            one.unit.level === 'total' &&
            sketch.formula(one)?.startsWith('=') === true &&
            sketch.number(one) !== 0,
        )
        .find((one) => subtotalOf(sketch, one) !== undefined);
      if (!spot) return false;
      const inside = subtotalOf(sketch, spot)!;
      const child = sketch
        .children(inside)[0]!
        .amounts.find(
          ({ item, role, year }) =>
            item === spot.amount.item && role === spot.amount.role && year === spot.amount.year,
        )!;
      sketch.put(spot, sketch.number(spot)!, `${sketch.formula(spot)}+${child.cell}`);
      return true;
    },
  },
  {
    id: 'external-link',
    title: 'a figure comes from another file',
    plant: (sketch) => {
      const [spot] = sketch.spots((one) => sketch.formula(one) === null && !sketch.isSum(one));
      if (!spot) return false;
      sketch.put(spot, sketch.number(spot)!, `='[TA2024.xlsx]KH'!${spot.amount.cell}`);
      return true;
    },
  },
  {
    id: 'error-value',
    title: 'a formula gives an error',
    plant: (sketch) => {
      const [spot] = sketch.spots((one) => !sketch.isSum(one));
      if (!spot) return false;
      sketch.put(
        spot,
        { kind: 'error', error: sketch.random.pick(['#REF!', '#VALUE!', '#DIV/0!', '#N/A']) },
        '=#REF!+1',
      );
      return true;
    },
  },
];

function subtotalOf(sketch: Sketch, total: Spot): Spot | undefined {
  return sketch.spots(
    (one) =>
      one.table === total.table &&
      one.unit.level !== 'total' &&
      one.amount.item === total.amount.item &&
      one.amount.role === total.amount.role &&
      one.amount.year === total.amount.year &&
      sketch
        .children(one)
        .some((child) =>
          child.amounts.some(
            ({ item, role, year, euros }) =>
              item === total.amount.item &&
              role === total.amount.role &&
              year === total.amount.year &&
              euros !== 0,
          ),
        ),
  )[0];
}

/** The first or last row of the summed range holds a figure, so that leaving it out matters. */
function hasFigure(sketch: Sketch, spot: Spot, end: 'first' | 'last'): boolean {
  const [, , from, to] = range.exec(sketch.formula(spot)!)!;
  const row = Number(end === 'first' ? from : to) - 1;
  const number = sketch.number({ page: spot.page, cell: { row, column: spot.cell.column } });
  return number !== null && number !== 0;
}
