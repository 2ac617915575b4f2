import { nameIn } from './city.ts';
import { projects, type Name } from './names.ts';
import type { Scene } from './scene.ts';

/** An invented investment project; amounts in cents, spending negative. */
export interface Project {
  readonly code: string;
  readonly name: string;
  readonly spent: number;
  /** The plan year and the two after it. */
  readonly years: readonly [number, number, number];
  /** The state's share of each year, positive. */
  readonly grants: readonly [number, number, number];
}

export function inventProjects(scene: Scene, count: number, names: readonly Name[] = projects): Project[] {
  const { random } = scene;
  const first = random.pick([6100, 9001, 701, 8100]);
  return random.sample(names, count).map((name, index) => {
    const size = random.int(4, 400) * 1_000_000;
    const part = () =>
      random.chance(0.75) ? -Math.round((size * random.next()) / 1_000_000) * 1_000_000 || 0 : 0;
    const years = [-size, part(), random.chance(0.5) ? part() : 0] as const;
    const share = random.chance(0.3) ? 0.25 : 0;
    const grants = years.map((amount) => Math.round((-amount * share) / 100_000) * 100_000 || 0) as [
      number,
      number,
      number,
    ];
    return {
      code: String(first + index * random.pick([1, 1, 10])),
      name: nameIn(scene.tongue, name),
      spent: random.chance(0.4) ? part() : 0,
      years,
      grants,
    };
  });
}
