import type { GoalReading, Metric, Target } from '../../model/goals.ts';
import { readTargets } from './targets.ts';

/** Which way a number is to go: from where it stands to its target, or as the metric says. */
export function leaningOf(
  metrics: readonly Metric[],
  targets: readonly Target[],
  start: string | null,
): GoalReading['leaning'] {
  const [metric, ...others] = metrics;
  const [own, ...more] = targets.length > 0 ? targets : (metric?.targets ?? []);
  if (others.length > 0 || more.length > 0) return null;
  const from = start === null ? (metric?.baseline ?? null) : startOf(start, own);
  if (own && from !== null && from !== own.value) return own.value > from ? 'up' : 'down';
  const said = saidBy(metric?.targets[0]?.comparator ?? own?.comparator);
  if (said !== null || !metric) return said;
  if (metric.direction === 'up' || metric.direction === 'down') return metric.direction;
  return metric.isGradedUp || metric.scale !== null || (own?.scale ?? null) !== null ? 'up' : null;
}

/** The one number of a starting value in the target's unit. */
function startOf(text: string, target: Target | undefined): number | null {
  const [start, ...others] = readTargets(text).targets;
  if (!start || !target || others.length > 0) return null;
  const isAlike = start.unit === null || target.unit === null || start.unit === target.unit;
  return isAlike ? start.value : null;
}

function saidBy(comparator: Target['comparator'] | undefined): GoalReading['leaning'] {
  if (comparator === '>' || comparator === '>=') return 'up';
  return comparator === '<' || comparator === '<=' ? 'down' : null;
}
