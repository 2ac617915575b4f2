/** Rules that find a figure which does not match the figures it belongs with, whatever made it so. */
export const sumRules = [
  'margin-mismatch',
  'body-total',
  'revenue-groups-sum',
  'expense-groups-sum',
  'personnel-subgroup-sum',
  'months-sum',
  'mta-chain',
  'external-internal-split',
  'revenue-sign',
  'expense-sign',
  'sign-convention-mixed',
] as const;
