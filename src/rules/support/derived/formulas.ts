import type { NumberFigure } from '../figures.ts';
import type { DerivedFormula } from './fit.ts';

const share = (part: NumberFigure, base: NumberFigure) =>
  base.printed === 0 ? null : part.printed / base.printed;

/** Outcome as a share of the budget. */
export const shareFormulas: readonly DerivedFormula[] = [1, 100].map((factor) => ({
  id: `share-${factor}`,
  of: share,
  factor,
}));

const growth = (part: NumberFigure, base: NumberFigure) =>
  base.printed === 0 ? null : part.printed / base.printed - 1;
const better = (part: NumberFigure, base: NumberFigure) =>
  base.cents === 0 ? null : (part.cents - base.cents) / Math.abs(base.cents);
const negated = (value: number | null) => (value === null ? null : -value);

/** Growth in per cent; some sheets show what is better for the economy as positive. */
export const changeFormulas: readonly DerivedFormula[] = [1, 100].flatMap((factor) => [
  { id: `growth-${factor}`, of: growth, factor },
  { id: `better-${factor}`, of: better, factor },
  { id: `growth-turned-${factor}`, of: (part, base) => negated(growth(part, base)), factor },
]);

/** One column less the other, as printed, or with what is better for the economy as positive. */
export const differenceFormulas: readonly DerivedFormula[] = [
  { id: 'difference', of: (part, base) => part.printed - base.printed, factor: 1 },
  {
    id: 'difference-better',
    of: (part, base) =>
      (part.cents - base.cents) / Math.abs(part.cents / part.printed || base.cents / base.printed || 100),
    factor: 1,
  },
];
