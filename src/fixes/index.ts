import type { CheckContext, Fails } from '../model/outcome.ts';
import type { Fix } from '../model/fix.ts';
import type { Fixer } from './fixer.ts';
import { alongRow, copies, toFormula, typedBeside } from './to-formula.ts';
import { toNumber } from './to-number.ts';
import { toSum } from './to-sum.ts';
import { trim } from './trim.ts';

/** What cures the findings of a rule. Rules that are not named here find what only a person can put right. */
const fixers: Readonly<Record<string, Fixer>> = {
  'text-number': toNumber(['plain', 'padding', 'unreadable']),
  'foreign-minus-space': toNumber(['minus-glyph', 'trailing-minus', 'parentheses', 'foreign-space']),
  'currency-in-cell': toNumber(['currency']),
  'dot-thousands': toNumber(['dots']),
  'decimal-point': toNumber(['point']),
  'padding-spaces': trim,
  'hardcoded-total': toFormula(),
  'formula-overwritten': toFormula(typedBeside),
  'formula-inconsistent': (context, outcome) =>
    toFormula(outcome.reason === 'unlike-others' ? undefined : copies)(context, outcome),
  'plug-in-formula': toFormula(copies),
  'total-range-short': toFormula(alongRow),
  'total-double-count': toFormula(),
  'margin-mismatch': toSum,
  'body-total': toSum,
  'area-total': toSum,
  'costcentre-total': toSum,
  'revenue-groups-sum': toSum,
  'expense-groups-sum': toSum,
  'personnel-subgroup-sum': toSum,
  'months-sum': toSum,
  'result-chain': toSum,
};

/** How the finding is put right; null when there is no way that is sure. */
export function offerFix(rule: string, context: CheckContext, outcome: Fails): Fix | null {
  return fixers[rule]?.(context, outcome) ?? null;
}
