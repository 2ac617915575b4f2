import type { ProfileSetting } from '../model/profile-setting.ts';
import { ExcelFailure } from './failure.ts';

const key = 'sitova.profile';
const automatic: ProfileSetting = { kind: 'automatic' };

/** What the open workbook remembers; it is at hand without asking Excel. */
export function readProfileSetting(): ProfileSetting {
  const kept: unknown = Office.context.document.settings.get(key);
  return isSetting(kept) ? kept : automatic;
}

/** Keeps the choice in the open workbook. Rejects with an `ExcelFailure` when it cannot be kept. */
export function keepProfileSetting(setting: ProfileSetting): Promise<void> {
  const { settings } = Office.context.document;
  if (setting.kind === 'automatic') settings.remove(key);
  else settings.set(key, setting);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new ExcelFailure('unknown', String(error?.code ?? ''), 'Settings.saveAsync'));
    });
  });
}

function isSetting(kept: unknown): kept is ProfileSetting {
  if (typeof kept !== 'object' || kept === null || !('kind' in kept)) return false;
  const texts = { automatic: [], known: ['id'], sheet: [], file: ['name', 'text'] }[String(kept.kind)];
  return texts?.every((name) => typeof Reflect.get(kept, name) === 'string') ?? false;
}
