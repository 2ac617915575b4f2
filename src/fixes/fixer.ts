import type { Fix } from '../model/fix.ts';
import type { CheckContext, Fails } from '../model/outcome.ts';

/** Null when the finding cannot be cured without knowing more than the workbook says. */
export type Fixer = (context: CheckContext, outcome: Fails) => Fix | null;
