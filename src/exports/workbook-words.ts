import { isIncomplete, openCounts } from '../check/open-findings.ts';
import type { WorkbookReport } from '../check/report.ts';
import type { Language } from '../model/language.ts';
import { wordReport } from '../wording/report.ts';
import { wordVerdict } from '../wording/verdict.ts';

/** What the check came to; why the file could not be read where it could not. */
export function verdictText(workbook: WorkbookReport, language: Language): string {
  if (workbook.error) return workbook.error.message;
  const facts = {
    isPass: workbook.verdict === 'pass',
    isIncomplete: isIncomplete(workbook),
    counts: openCounts(workbook),
  };
  return wordVerdict(facts, language)
    .map(({ text }) => text)
    .join(' ');
}

/** The file's own name; its folder would say more than a reader of the report needs. */
export function workbookName({ path }: WorkbookReport, language: Language): string {
  return path.split(/[\\/]/).at(-1) || wordReport('unnamed', language);
}
