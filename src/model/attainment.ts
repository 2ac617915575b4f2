import type { Claim, GoalReading, Metric, OutcomeReading, OutcomeValue, Target } from './goals.ts';

/** How a row stands, and what says so: its numbers, or only words. */
export interface Attainment {
  readonly state: 'reached' | 'partly' | 'not-reached' | 'pending' | 'unknown';
  readonly basis: 'numbers' | 'words' | null;
  /** The outcome it was read from; null when none is given. */
  readonly outcome: OutcomeReading | null;
}

/** What a number is held against. */
export type Criterion =
  | { readonly target: Target }
  | { readonly direction: 'up' | 'down'; readonly from: number };

/** From the last outcome given. Before the end of the year a target not met yet is still pending. */
export function attainmentOf(goal: GoalReading): Attainment {
  const outcome = lastOutcome(goal);
  const claim = outcome?.claim ?? goal.status?.claim ?? null;
  const numbers = outcome ? byNumbers(criteriaOf(goal), outcome.values) : null;
  if (numbers === null) return { ...byWords(goal, claim), outcome };
  const isEarly = outcome!.month !== null && outcome!.month < 12;
  return { state: isEarly && numbers !== 'reached' ? 'pending' : numbers, basis: 'numbers', outcome };
}

export function lastOutcome({ outcomes }: GoalReading): OutcomeReading | null {
  return outcomes.findLast(({ text }) => text !== null) ?? null;
}

/** One for each metric; null for a metric that no number decides. */
export function criteriaOf({ metrics, targets, leaning }: GoalReading): (Criterion | null)[] {
  if (targets.length === 1 && metrics.length <= 1) return [{ target: leant(targets[0]!, leaning) }];
  return metrics.map((metric) => criterionOf(metric, leaning));
}

/** 4,2 where more is better is reached by 4,3, too. */
function leant(target: Target, leaning: GoalReading['leaning']): Target {
  if (target.comparator !== '=' || leaning === null) return target;
  return { ...target, comparator: leaning === 'up' ? '>=' : '<=' };
}

function criterionOf(
  { targets, measures, direction, baseline }: Metric,
  leaning: GoalReading['leaning'],
): Criterion | null {
  const [target] = targets;
  // `kasvaa 10 %` is a change, which the outcome may state or not.
  if (target && direction !== null && target.unit === '%') return null;
  if (target) return measures > 1 ? null : { target: leant(target, leaning) };
  const isKnown = (direction === 'up' || direction === 'down') && baseline !== null;
  return isKnown ? { direction, from: baseline } : null;
}

/** Null when the numbers do not decide it. */
export function byNumbers(
  criteria: readonly (Criterion | null)[],
  values: readonly (OutcomeValue | null)[],
): 'reached' | 'partly' | 'not-reached' | null {
  if (criteria.length === 0 || criteria.length !== values.length) return null;
  const met = criteria.map((criterion, i) => isMet(criterion, values[i] ?? null));
  if (met.includes(null)) return null;
  if (met.every(Boolean)) return 'reached';
  return met.some(Boolean) ? 'partly' : 'not-reached';
}

function isMet(criterion: Criterion | null, outcome: OutcomeValue | null): boolean | null {
  if (!criterion || !outcome) return null;
  if ('target' in criterion) return meets(criterion.target, outcome);
  if (outcome.value === criterion.from) return false;
  return outcome.value > criterion.from === (criterion.direction === 'up');
}

function meets(target: Target, { value, unit }: OutcomeValue): boolean | null {
  if (target.unit !== null && unit !== null && !isSameUnit(target.unit, unit)) return null;
  // 0,9 against 90 %: the outcome may be a share.
  if (target.unit === '%' && unit === null && value > 0 && value <= 1) return null;
  switch (target.comparator) {
    case '>':
      return value > target.value;
    case '>=':
      return value >= target.value;
    case '<':
      return value < target.value;
    case '<=':
      return value <= target.value;
    case 'between':
      return value >= target.value && value <= (target.upper ?? target.value);
    case '=':
      if (value === target.value) return true;
      return target.unit === '%' && target.value === 100 ? value > 100 : null;
  }
}

/** `kpl` and `käyntiä` count alike; a share, an amount and a grade are each something else. */
function isSameUnit(one: string, other: string): boolean {
  const measured = /^(?:%|\/\d+|.*€.*)$/u;
  if (measured.test(one) || measured.test(other)) return one.toLowerCase() === other.toLowerCase();
  return /\//.test(one) === /\//.test(other);
}

function byWords(goal: GoalReading, claim: Claim | null): Pick<Attainment, 'state' | 'basis'> {
  // An action carried out does not say that a number was reached.
  const needsNumber = criteriaOf(goal).some((criterion) => criterion !== null);
  if (claim === null || (claim === 'done' && needsNumber)) return { state: 'unknown', basis: null };
  return { state: claim === 'done' ? 'reached' : claim, basis: 'words' };
}
