import type { Organisation } from '../model/organisation.ts';
import general from './cities/default.json';
import iisalmi from './cities/iisalmi.json';
import kuopio from './cities/kuopio.json';
import laitila from './cities/laitila.json';
import pieksamaki from './cities/pieksamaki.json';
import type { GoalLayout } from '../model/goal-layout.ts';
import { toLayouts, toOrganisation } from './convert.ts';
import type { Profile } from './schema.ts';

/** The cities Sitova knows, and `default` for none. Their JSON is validated by the tests, so that the schema stays out of the pane. */
export const profiles: readonly Profile[] = [iisalmi, kuopio, laitila, pieksamaki, general] as Profile[];

export const profileIds: readonly string[] = profiles.map(({ id }) => id);

const organisations = new Map<string, Organisation>();

/** Always the same object, so that what was read with it is known again. */
export function findProfile(id: string): Organisation | null {
  const known = organisations.get(id);
  if (known) return known;
  const profile = profiles.find((one) => one.id === id);
  if (!profile) return null;
  const organisation = toOrganisation(profile);
  organisations.set(id, organisation);
  return organisation;
}

/** A table and the profile whose aims and units it is filled with. */
export interface OfferedLayout {
  readonly profile: string;
  readonly layout: GoalLayout;
}

/** The tables of every city Sitova knows, the general ones last. */
export const offeredLayouts: readonly OfferedLayout[] = profiles.flatMap((profile) =>
  toLayouts(profile).map((layout) => ({ profile: profile.id, layout })),
);

/** The tables a city, known or with a profile of its own, has itself, then all others. */
export function layoutsFor(city: Organisation | null): readonly OfferedLayout[] {
  const own = city ? (city.layouts ?? []).map((layout) => ({ profile: city.id, layout })) : [];
  const taken = new Set(own.map(({ layout }) => layout.id));
  return [...own, ...offeredLayouts.filter(({ layout }) => !taken.has(layout.id))];
}
