import type { Head } from './heads.ts';
import type { Version } from './ledger.ts';
import type { Scene } from './scene.ts';
import type { Look } from './sheet.ts';
import type { ColumnSpec } from './specs.ts';
import type { DrawnTable } from './table.ts';

type Derived = 'usedPercent' | 'changePercent' | 'variance' | 'remaining' | 'change';

/** An amount column to draw: a version of the figures, or something computed from two versions. */
export interface Track {
  readonly header: string;
  readonly spec: ColumnSpec;
  readonly version?: Version;
  readonly derived?: { readonly kind: Derived; readonly part: Version; readonly base: Version };
}

export interface PlacedTrack extends Track {
  readonly column: number;
}

export function track(scene: Scene, head: Head, spec: ColumnSpec, version: Version): Track {
  return {
    header: scene.heads.say(head, version.year, scene.months),
    spec: { year: version.year, ...spec },
    version,
  };
}

export function derived(scene: Scene, kind: Derived, part: Version, base: Version): Track {
  const roles: Record<Derived, ColumnSpec> = {
    usedPercent: { role: 'usedPercent', anyYear: true },
    changePercent: { role: 'changePercent', anyYear: true },
    variance: { role: 'variance', anyYear: true },
    remaining: { role: 'remaining', anyYear: true, alsoRoles: ['variance'] },
    change: { role: 'variance', anyYear: true, alsoRoles: ['amendment', 'other'] },
  };
  return { header: scene.heads.say(kind, base.year), spec: roles[kind], derived: { kind, part, base } };
}

/** Versions that the columns of a plan sheet hold; the plan is always among them. */
export function planTracks(scene: Scene, richness = scene.random.int(1, 4)): Track[] {
  const { random, year } = scene;
  const plan = { kind: 'plan', year } as const;
  const budget = { kind: 'budget', year: year - 1 } as const;
  const tracks: Track[] = [];
  if (richness > 2 && random.chance(0.3))
    tracks.push(
      track(scene, 'priorActual', { role: 'priorActual' }, { kind: 'priorActual', year: year - 3 }),
    );
  if (richness > 1)
    tracks.push(
      track(scene, 'priorActual', { role: 'priorActual' }, { kind: 'priorActual', year: year - 2 }),
    );
  if (richness > 1) tracks.push(track(scene, 'budget', { role: 'budget' }, budget));
  if (richness > 2 && random.chance(0.4))
    tracks.push(
      track(scene, 'amended', { role: 'amendedBudget' }, { kind: 'amended', year: year - 1, of: 'budget' }),
    );
  tracks.push(track(scene, 'plan', { role: 'plan' }, plan));
  if (richness > 2)
    for (const ahead of [1, 2, 3].slice(0, random.int(1, 3)))
      tracks.push(track(scene, 'planYear', { role: 'planYear' }, { kind: 'planYear', year: year + ahead }));
  if (richness > 1 && random.chance(0.3)) tracks.push(derived(scene, 'change', plan, budget));
  if (richness > 1 && random.chance(0.5)) tracks.push(derived(scene, 'changePercent', plan, budget));
  return tracks;
}

/** Amount columns that hold one quantity: named in every heading, or left to the title. */
export function tracksOf(
  scene: Scene,
  line: 'margin' | 'expense',
  tracks: readonly Track[],
  inHeads: boolean,
): Track[] {
  return tracks.map((item) => {
    if (!item.version) return item;
    if (!inHeads) return { ...item, spec: { ...item.spec, alsoItems: [line] } };
    return {
      ...item,
      header: `${scene.labels.line(line)} ${item.header}`,
      spec: { ...item.spec, item: line },
    };
  });
}

/** Paints headers from `left`, leaving a blank column where `spacers` says; registers every column. */
export function placeTracks(
  table: DrawnTable,
  row: number,
  left: number,
  tracks: readonly Track[],
  look: Look = {},
  spacer: (position: number) => number = () => 0,
): PlacedTrack[] {
  let column = left;
  return tracks.map((item, position) => {
    column += position === 0 ? 0 : 1 + spacer(position);
    if (item.header) table.page.text(row, column, item.header, look);
    table.column(column, item.header.replace(/\s+/g, ' '), item.spec);
    return { ...item, column };
  });
}
