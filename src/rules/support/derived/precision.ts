import type { NumberFigure } from '../figures.ts';

const mostDecimals = 6;

/** Decimals a number is printed with. */
function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals++) {
    if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) return decimals;
  }
  return mostDecimals;
}

/** The decimals most numbers of a column have at least. */
export function usualDecimals(values: readonly number[]): number {
  const sorted = values
    .filter((value) => value !== 0)
    .map(decimalsOf)
    .toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** How far a printed result may lie from the exact one, its own rounding and that of the amounts counted. */
export function toleranceOf(
  value: number,
  usual: number,
  { id, factor }: { readonly id: string; readonly factor: number },
  [part, base]: readonly [NumberFigure, NumberFigure],
  scale: number,
): number {
  const step = 10 ** -Math.max(decimalsOf(value), usual);
  const own = step * 0.6;
  const half = (figure: NumberFigure) => (scale > 1 ? 0.5 * 10 ** -decimalsOf(figure.printed) : 0);
  if (id.startsWith('difference')) {
    const parts = Math.max(decimalsOf(part.printed), decimalsOf(base.printed));
    return Math.min(own, parts > 0 || scale > 1 ? own : 0.005) + half(part) + half(base);
  }
  if (base.printed === 0) return own;
  const ratio = Math.abs(part.printed / base.printed);
  const relative = half(part) / Math.max(Math.abs(part.printed), 1) + half(base) / Math.abs(base.printed);
  return own + factor * Math.max(ratio, 0.01) * relative;
}
