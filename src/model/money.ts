/** Euro amounts are whole cents in a JavaScript number: exact up to ±90 071 992 547 409,91 €. */
export type Cents = number;

/**
 * The cents nearest to a printed number. A double holds money to 15 digits, so the nearest cent is the amount meant.
 * Throws when the amount does not fit exactly.
 */
export function toCents(printed: number, scale = 1): Cents {
  const product = printed * scale * 100;
  const nearest = Math.round(product);
  const isClear = Math.abs(product - nearest) < 0.4 && Math.abs(product) < 1e14;
  const cents = isClear ? nearest : Math.round(Number(product.toPrecision(15)));
  if (!Number.isSafeInteger(cents)) throw new RangeError(`${printed} is no amount of money.`);
  return cents === 0 ? 0 : cents;
}

export function toEuros(cents: Cents): number {
  return cents / 100;
}

/** Throws when the sum leaves the exact range. */
export function sumCents(amounts: readonly Cents[]): Cents {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  if (!Number.isSafeInteger(sum)) throw new RangeError('The sum is too large to be exact.');
  return sum;
}

/**
 * How far a printed total may lie from its parts because each was rounded on its own: half a step for every
 * figure. The step is one printed unit for whole numbers and one cent for the rest. In cents.
 */
export function roundingTolerance(figures: Iterable<Cents>, scale: number): Cents {
  let halves = 0;
  const unit = scale * 100;
  for (const cents of figures) halves += cents % unit === 0 ? unit / 2 : scale / 2;
  return Math.floor(halves);
}
