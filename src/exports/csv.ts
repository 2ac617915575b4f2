import type { Report } from '../check/report.ts';
import type { Language } from '../model/language.ts';
import { findingRows, type Content } from './finding-rows.ts';

/** Tells Excel that the text is UTF-8. */
const byteOrderMark = '\ufeff';

/** The report for a Finnish Excel: semicolons, decimal commas, one line for each thing to know. */
export function reportCsv(report: Report, language: Language): string {
  const { columns, rows } = findingRows(report, language);
  const lines = [columns, ...rows].map((row) => row.map((one) => field(one, language)).join(';'));
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join('');
}

function field(content: Content, language: Language): string {
  if (typeof content === 'number') return String(content).replace('.', language === 'en' ? '.' : ',');
  const text = harmless(content ?? '');
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet would take for a formula is shown as text: labels and reasons come from other people's cells. */
function harmless(text: string): string {
  return /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/.test(text) ? `'${text}` : text;
}
