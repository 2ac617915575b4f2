import type { Scalar } from '../workbook.ts';

/** What is known of the values met so far. */
export interface Tally {
  filled: number;
  numbers: number;
  sum: number;
  squares: number;
  product: number;
  least: number;
  most: number;
}

export const newTally = (): Tally => ({
  filled: 0,
  numbers: 0,
  sum: 0,
  squares: 0,
  product: 1,
  least: Infinity,
  most: -Infinity,
});

export function tally(to: Tally, value: Scalar): void {
  if (value === '') return;
  to.filled++;
  if (typeof value !== 'number') return;
  to.numbers++;
  to.sum += value;
  to.squares += value * value;
  to.product *= value;
  to.least = Math.min(to.least, value);
  to.most = Math.max(to.most, value);
}

/** Null where there is nothing to sum up. */
export function figureOf(of: Tally, summarizeBy: string): number | string | null {
  if (of.filled === 0) return null;
  if (summarizeBy === 'Count') return of.filled;
  if (summarizeBy === 'CountNumbers') return of.numbers;
  if (summarizeBy === 'Sum') return exact(of.sum);
  if (summarizeBy === 'Product') return of.numbers === 0 ? 0 : of.product;
  if (summarizeBy === 'Max') return of.numbers === 0 ? 0 : of.most;
  if (summarizeBy === 'Min') return of.numbers === 0 ? 0 : of.least;
  if (summarizeBy === 'Average') return of.numbers === 0 ? '#DIV/0!' : exact(of.sum / of.numbers);
  const freedom = summarizeBy.endsWith('P') ? of.numbers : of.numbers - 1;
  if (freedom <= 0) return '#DIV/0!';
  const variance = Math.max(0, (of.squares - (of.sum * of.sum) / of.numbers) / freedom);
  return exact(summarizeBy.startsWith('Variance') ? variance : Math.sqrt(variance));
}

/** Fifteen digits, as Excel keeps them. */
const exact = (value: number) => Number(value.toPrecision(15));
