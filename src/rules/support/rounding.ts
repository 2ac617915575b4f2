import { roundingTolerance, type Cents } from '../../model/money.ts';

const hundredEuros = 10_000;

/**
 * How far a printed result may lie from its parts by rounding, in cents. On a sheet of euros a full hundred is an
 * amount decided as such, not a rounded one, and gives no slack.
 */
export function slackOf(figures: readonly Cents[], scale: number): Cents {
  const rounded = scale === 1 ? figures.filter((cents) => cents % hundredEuros !== 0) : figures;
  return roundingTolerance(rounded, scale);
}
