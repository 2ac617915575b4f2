import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../src/check/check-workbook.ts';
import type { Report, ReportFinding, WorkbookReport } from '../../src/check/report.ts';
import { buildReport } from '../../src/check/summary.ts';
import type { Language } from '../../src/model/language.ts';
import { findProfile } from '../../src/profiles/index.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { planToExplain } from '../support/plan-to-explain.ts';

/** The sample with planted mistakes. */
export async function mistakes(language: Language = 'fi'): Promise<WorkbookReport> {
  const snapshot = await readXlsx(readFileSync('assets/samples/iisalmi-ks2025-virheita.xlsx'));
  return checkWorkbook(snapshot, { language, path: 'suunnitelmat/ks virheitä.xlsx' });
}

export const reason = 'Työterveyshuolto ostetaan jatkossa, 7 200 000 €';

/** A plan with a warning that somebody has explained, and an explanation of something that is gone. */
export function explained(language: Language = 'fi'): WorkbookReport {
  const [snapshot, path] = [planToExplain(), 'selitetty.xlsx'];
  const { findings } = checkWorkbook(snapshot, { language });
  const { rule, sheet, cell, fingerprint } = findings.find(({ severity }) => severity === 'warning')!;
  const about = { rule, sheet, cell, by: 'Aino Talous', at: '2025-01-31T10:15:00.000Z' };
  const explanations = [
    { ...about, fingerprint, reason },
    { ...about, fingerprint: '0123456789abcdef', reason: 'Vanha syy' },
  ];
  return checkWorkbook(snapshot, { language, path, explanations });
}

export function unreadable(): WorkbookReport {
  const error = { code: 'not-a-workbook', message: 'Tämä ei ole Excel-työkirja.' };
  const empty = { tables: [], findings: [], headroom: [], notChecked: [], staleExplanations: [] };
  const proved = { unitMargins: 0, totals: 0, other: 0 };
  return {
    path: 'rikki.xlsx',
    status: 'unreadable',
    error,
    verdict: 'incomplete',
    profile: null,
    year: null,
    proved,
    ...empty,
  };
}

/** A report whose only finding says these things. */
export async function saying(said: Partial<ReportFinding>): Promise<Report> {
  const workbook = await mistakes();
  return buildReport([{ ...workbook, findings: [{ ...workbook.findings[0]!, ...said }] }]);
}

export function optionsIn(language: Language) {
  return { language, at: '2025-01-31T12:15', cityName: (id: string) => findProfile(id)!.name };
}
