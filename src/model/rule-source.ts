/** Who says that a rule must hold. Worded by `wording`. */
export const ruleSources = [
  'kuntalaki-110',
  'jhs-192',
  'jhs-199',
  'kuntaliitto-metrics',
  'iisalmi-plan',
  'pieksamaki-plan',
  'kuopio-goals',
  'laitila-guidance',
  'council-decisions',
  'interim-reports',
  'finnish-notation',
  'spreadsheet-practice',
  'controller-practice',
] as const;
export type RuleSource = (typeof ruleSources)[number];
