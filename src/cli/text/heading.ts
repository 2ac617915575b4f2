import type { WorkbookReport } from '../../check/report.ts';
import type { Language } from '../../model/language.ts';
import { findProfile } from '../../profiles/index.ts';
import { paint, type Terminal } from '../terminal.ts';
import { words } from '../words/index.ts';

/** The path, and below it the profile and the plan year the workbook was taken for. */
export function workbookHeading(
  { path, profile, year }: Pick<WorkbookReport, 'path' | 'profile' | 'year'>,
  terminal: Terminal,
  language: Language,
): string {
  const say = words(language);
  const taken = `${say.profile(profile && (findProfile(profile)?.name ?? profile))}, ${say.planYear(year)}`;
  return `${paint(terminal, 'strong', path)}\n  ${paint(terminal, 'faint', taken)}\n`;
}
