import type { GoalAim } from '../../../model/organisation.ts';
import { foldText } from './goal-tables.ts';

/** An aim is the same with and without its number. */
export function foldAim(text: string): string {
  return foldText(text.replace(/^\s*\d+(?:\.\d+)*[.)]?\s+/, ''));
}

export function findAim(aims: readonly GoalAim[], theme: string): GoalAim | null {
  const key = foldAim(theme);
  return aims.find(({ names }) => names.some((name) => foldAim(name) === key)) ?? null;
}
