import { readProfileFile } from '../check/profile-file.ts';
import type { Language } from '../model/language.ts';
import type { ProfileSetting } from '../model/profile-setting.ts';
import { profileIds, profiles } from '../profiles/index.ts';
import type { ProfileInUse } from './state/profile-in-use.ts';

/** Profiles to choose from and own files; a chunk of its own, since it brings the schema of a profile. */
export const knownProfiles = profiles.map(({ id, name }) => ({ id, name }));

/**
 * Makes a choice ready for checking; null when there is no such profile (any more). Throws a `ProfileError` that
 * lists every fault of an own file with its place.
 */
export function takeProfile(setting: ProfileSetting, language: Language): ProfileInUse | null {
  if (setting.kind === 'known' && !profileIds.includes(setting.id)) return null;
  return { setting, organisation: setting.kind === 'file' ? readProfileFile(setting.text, language) : null };
}
