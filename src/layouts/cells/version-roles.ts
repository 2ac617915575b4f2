import type { ColumnRole } from '../../model/table.ts';

/** The versions of a plan, as columns and rows are and as headings call them. */
export const versionRoles: ReadonlySet<string> = new Set<ColumnRole>([
  'plan',
  'budget',
  'amendedBudget',
  'actual',
  'priorActual',
  'forecast',
  'planYear',
]);
