import type { Scale } from '../model/table.ts';
import type { BodyRow } from './rows/body.ts';

/** As thousands, more than a unit of a municipality has: 200 million euros. */
const mostThousands = 200_000;
/** Thousands of this size are seldom round to the ten, or printed with their cents. */
const largeForThousands = 20_000;

/** The scale that a table takes from the one above it, unless its own figures are printed in euros. */
export function inheritedScale(above: Scale, rows: readonly BodyRow[]): Scale {
  if (above === 1) return 1;
  const sizes = rows
    .flatMap(({ amounts }) => amounts.map(({ value }) => Math.abs(value ?? 0)))
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const typical = sizes[sizes.length >> 1] ?? 0;
  const areRounded = sizes.length >= 4 && sizes.every((size) => size % 10 === 0);
  const inCents = sizes.filter((size) => !Number.isInteger(size)).length * 5 >= sizes.length;
  const areEuros = typical >= mostThousands || (typical >= largeForThousands && (areRounded || inCents));
  return sizes.length > 0 && areEuros ? 1 : above;
}
