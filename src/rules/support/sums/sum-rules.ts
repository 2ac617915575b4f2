/** Rules about printed totals, by level. */
export const totalRules = ['body-total', 'area-total', 'costcentre-total'] as const;

/** Rules that miss a formula; needless where the number typed in its place is told as wrong. */
export const typedOver = ['hardcoded-total', 'formula-overwritten'] as const;

/** Rules that also tell of a sum which is put out by a wrong amount, or of its formula. */
export const besideSums = [
  ...totalRules,
  'total-scope',
  'rounding-step',
  'cumulative-falls',
  ...typedOver,
] as const;

/** Rules that find a figure which does not match the figures it belongs with, whatever made it so. */
export const sumRules = [
  'margin-mismatch',
  ...totalRules,
  'revenue-groups-sum',
  'expense-groups-sum',
  'personnel-subgroup-sum',
  'months-sum',
  'row-total',
  'mta-chain',
  'external-internal-split',
  'result-chain',
  'revenue-sign',
  'expense-sign',
  'sign-convention-mixed',
  'amount-differs',
] as const;

/** Rules that find an amount that is a text, which nothing adds up. */
export const textRules = [
  'text-number',
  'foreign-minus-space',
  'currency-in-cell',
  'dot-thousands',
  'decimal-point',
] as const;

/** Rules that name an amount as wrong; what is calculated from it cannot be judged. */
export const amountRules = [
  ...sumRules,
  'scale-mix',
  'blank-amount',
  'error-cell',
  'merged-amounts',
  'number-as-date',
  ...textRules,
] as const;

/** Rules that tell why an amount, or the limit it is held against, is not what it should be: whether it keeps to it is not known. */
export const causesOfBreach = [
  ...amountRules,
  'formula-inconsistent',
  'plug-in-formula',
  'total-range-short',
  'total-scope',
  'total-double-count',
  'sides-swapped',
] as const;
