import { criteriaOf } from '../../model/attainment.ts';
import type { GoalReading, OutcomeReading, Target } from '../../model/goals.ts';
import { short } from './goals/goal-tables.ts';

/** What is aimed at, as the row prints it. */
export function aimText({ texts, targets }: GoalReading): string {
  const { target, metric } = texts;
  return short((targets.length > 0 ? target : (metric ?? target))?.text ?? '');
}

/** A number decides every metric of the row. */
export function isNumeric(goal: GoalReading): boolean {
  const criteria = criteriaOf(goal);
  return criteria.length > 0 && criteria.every((criterion) => criterion !== null);
}

/** The one target and the one number it is held against; null where a row has several. */
export function soleNumbers(
  goal: GoalReading,
  { values }: OutcomeReading,
): { target: Target; value: number } | null {
  const [criterion, ...others] = criteriaOf(goal);
  const [outcome] = values;
  if (!criterion || others.length > 0 || !('target' in criterion) || !outcome) return null;
  return { target: criterion.target, value: outcome.value };
}
