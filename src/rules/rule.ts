import type { CannotTell, CheckContext, Fails, Holds, Severity } from '../model/outcome.ts';

/** Arithmetic, roll-up, binding level, hygiene, follow-up, schedule, goals, cross-sheet. */
type RuleArea = 'ARI' | 'ROL' | 'BIN' | 'HYG' | 'FUP' | 'SCH' | 'GOA' | 'XSH';

/**
 * One thing a plan must satisfy. `check` is pure and yields at most one outcome per cell, the gravest;
 * it yields nothing where the rule does not apply. Sentences live in `wording/rules`, under the same id.
 */
export interface Rule<Reason extends string = string, Doubt extends string = string> {
  readonly id: string;
  readonly area: RuleArea;
  readonly severity: Severity;
  readonly since: string;
  readonly status: 'trial' | 'stable' | 'retired';
  /** Every reason it can fail for. */
  readonly reasons: readonly Reason[];
  /** Every reason it may be unable to tell for. */
  readonly doubts: readonly Doubt[];
  /** Rules whose finding at the same cell this one makes needless, because it names the cause. */
  readonly explains: readonly string[];
  check(context: CheckContext): Iterable<OutcomeOf<Reason, Doubt>>;
}

type OutcomeOf<Reason extends string, Doubt extends string> =
  (Fails & { readonly reason: Reason }) | Holds | (CannotTell & { readonly reason: Doubt });

export function defineRule<const Reason extends string, const Doubt extends string = never>(
  rule: Omit<Rule<Reason, Doubt>, 'doubts' | 'explains'> &
    Partial<Pick<Rule<Reason, Doubt>, 'doubts' | 'explains'>>,
): Rule<Reason, Doubt> {
  return { doubts: [], explains: [], ...rule };
}
