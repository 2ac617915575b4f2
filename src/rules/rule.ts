import type { CannotTell, CheckContext, Fails, Holds } from '../model/outcome.ts';
import type { Severity } from '../model/severity.ts';
import type { RuleSource } from '../model/rule-source.ts';

/** Arithmetic, roll-up, binding level, hygiene, follow-up, schedule, goals, cross-sheet. */
type RuleArea = 'ARI' | 'ROL' | 'BIN' | 'HYG' | 'FUP' | 'SCH' | 'GOA' | 'XSH';

/** Thresholds and switches a profile may set. */
export type RuleOptions = Readonly<Record<string, number | boolean | string>>;

/**
 * One thing a plan must satisfy. `check` is pure and yields at most one outcome per cell, the gravest;
 * it yields nothing where the rule does not apply. Sentences live in `wording/rules`, under the same id.
 */
export interface Rule<
  Reason extends string = string,
  Doubt extends string = string,
  Options extends RuleOptions = RuleOptions,
> {
  readonly id: string;
  readonly area: RuleArea;
  /** A profile may set another. */
  readonly severity: Severity;
  readonly since: string;
  readonly status: 'trial' | 'stable' | 'retired';
  /** Who says so. */
  readonly source: RuleSource;
  /** Every reason it can fail for. */
  readonly reasons: readonly Reason[];
  /** Every reason it may be unable to tell for. */
  readonly doubts: readonly Doubt[];
  /** Rules whose finding at the same cell, or at one of its consequences, this one makes needless: it names the cause. */
  readonly explains: readonly string[];
  /** Rules whose doubt about a cell is gone where this one holds. */
  readonly settles: readonly string[];
  /** Rules that say an amount is wrong: a finding that compares the amount, or one that follows from it, is needless. */
  readonly yieldsTo: readonly string[];
  /** It holds an amount against a limit or another sheet: it yields also where the amount was calculated from a wrong one. */
  readonly measures: boolean;
  /** What it finds is no amount at all: nothing can be compared with it, however mild the finding. */
  readonly spoils: boolean;
  /** Runs only where a profile asks for it: nothing but a city's own guidance makes it a rule. */
  readonly optIn: boolean;
  /**
   * `sheet`: it is given one sheet at a time, with the sums and faults of that sheet, and what it found is kept while
   * these stay.
   */
  readonly scope: 'sheet' | 'workbook';
  /** What a profile may set, with the value it has otherwise. */
  readonly options: Options;
  check(context: CheckContext, options: Options): Iterable<OutcomeOf<Reason, Doubt>>;
}

type OutcomeOf<Reason extends string, Doubt extends string> =
  | (Fails & { readonly reason: Reason })
  | Holds
  | (CannotTell & { readonly reason: Doubt });

type Defaulted =
  | 'doubts'
  | 'explains'
  | 'settles'
  | 'yieldsTo'
  | 'measures'
  | 'spoils'
  | 'optIn'
  | 'scope'
  | 'options';

export function defineRule<
  const Reason extends string,
  const Doubt extends string = never,
  Options extends RuleOptions = RuleOptions,
>(
  rule: Omit<Rule<Reason, Doubt, Options>, Defaulted> &
    Partial<Pick<Rule<Reason, Doubt, Options>, Defaulted>>,
): Rule<Reason, Doubt, Options> {
  const none = { doubts: [], explains: [], settles: [], yieldsTo: [] } as const;
  const defaults = { ...none, measures: false, spoils: false, optIn: false, scope: 'workbook' } as const;
  return { ...defaults, options: {} as Options, ...rule };
}
