import type { Organisation } from '../model/organisation.ts';
import type { ChosenAim } from './request.ts';

/** The aims of a city's strategy with their goals, numbered through it. */
export function aimsOf(organisation: Organisation | null): ChosenAim[] {
  let number = 0;
  return (organisation?.goals?.aims ?? []).map(({ names, goals }) => ({
    name: names[0] ?? '',
    goals: goals.map((text) => ({ text, number: ++number })),
  }));
}

/** `1280 Henkilöstöpalvelut` for a unit's code, id or name; the text itself where the city has no such unit. */
export function unitTitle(organisation: Organisation | null, unit: string): string {
  const wanted = unit.trim().toLowerCase();
  const node = organisation?.nodes.find(
    ({ id, code, names }) =>
      code === wanted || id === wanted || names.some((name) => name.toLowerCase() === wanted),
  );
  return node ? [node.code, node.names[0]].filter(Boolean).join(' ') : unit.trim();
}
