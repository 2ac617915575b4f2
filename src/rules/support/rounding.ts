import { roundingTolerance, type Cents } from '../../model/money.ts';

const hundredEuros = 10_000;

/**
 * How far a printed result may lie from its parts by rounding, in cents. On a sheet of euros a full hundred is an
 * amount decided as such, not a rounded one, and gives no slack.
 */
export function slackOf(figures: readonly Cents[], scale: number): Cents {
  if (scale > 1) return Math.floor((figures.length * stepOf(figures, scale)) / 2);
  const rounded = figures.filter((cents) => cents % hundredEuros !== 0);
  return roundingTolerance(rounded, scale);
}

/** The finest decimal the figures are printed with, in cents: `54,2` beside `212` in thousands is a hundred euros. */
function stepOf(figures: readonly Cents[], scale: number): Cents {
  let step = scale * 100;
  while (step > 1 && figures.some((cents) => cents % step !== 0)) step /= 10;
  return step;
}
