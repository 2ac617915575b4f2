import { checkWorkbook } from '../check/check-workbook.ts';
import type { Language } from '../model/language.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { findProfile } from '../profiles/index.ts';
import type { Checked } from './state/pane-state.ts';

/** The part of the pane that knows budgets; a chunk of its own, loaded while the user looks at the first page. */
export function check(snapshot: WorkbookSnapshot, language: Language): Checked {
  const report = checkWorkbook(snapshot, { language });
  const city = report.profile === null ? null : (findProfile(report.profile)?.name ?? null);
  return { snapshot, report, language, city };
}
