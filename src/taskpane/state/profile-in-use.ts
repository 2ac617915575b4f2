import type { Organisation } from '../../model/organisation.ts';
import type { ProfileSetting } from '../../model/profile-setting.ts';

/** The user's choice, ready for checking. */
export interface ProfileInUse {
  readonly setting: ProfileSetting;
  /** What an own file says; null for every other choice. */
  readonly organisation: Organisation | null;
}

export const automaticProfile: ProfileInUse = { setting: { kind: 'automatic' }, organisation: null };

/** What a workbook is read with: an id, an own profile, null for none; undefined leaves it to the workbook. */
export function profileOption({
  setting,
  organisation,
}: ProfileInUse): string | Organisation | null | undefined {
  if (setting.kind === 'known') return setting.id;
  if (setting.kind === 'file') return organisation;
  return setting.kind === 'sheet' ? null : undefined;
}

/** Which profile was used for a report, and why. */
export interface AppliedProfile {
  /** The city; null when none applies. */
  readonly name: string | null;
  /** What spoke for it; null when the user chose it or nothing did. */
  readonly evidence: { readonly units: number; readonly aims: number } | null;
  /** The workbook's own sheet of bindings; null when it has none. */
  readonly sheet: string | null;
}
