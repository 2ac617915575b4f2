import type { Organisation } from '../model/organisation.ts';
import iisalmi from './cities/iisalmi.json';
import { toOrganisation } from './convert.ts';
import type { Profile } from './schema.ts';

/** The cities Sitova knows. Their JSON is validated by the tests, so that the schema stays out of the pane. */
export const profiles: readonly Profile[] = [iisalmi as Profile];

export const profileIds: readonly string[] = profiles.map(({ id }) => id);

export function findProfile(id: string): Organisation | null {
  const profile = profiles.find((one) => one.id === id);
  return profile ? toOrganisation(profile) : null;
}
