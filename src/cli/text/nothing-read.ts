import type { WorkbookReport } from '../../check/report.ts';
import type { Language } from '../../model/language.ts';
import { words } from '../words/index.ts';

const empty = new Set(['empty-workbook', 'no-plan-table']);

/** The one line to say of a workbook that gave nothing to check; null when something was read. */
export function nothingRead(
  { error, tables, notChecked }: Pick<WorkbookReport, 'error' | 'tables' | 'notChecked'>,
  language: Language,
): string | null {
  if (error) return error.message;
  if (tables.length > 0 || notChecked.some(({ reason }) => !empty.has(reason))) return null;
  const [only, ...others] = notChecked;
  return only && others.length === 0 ? only.message : words(language).nothingRead;
}
