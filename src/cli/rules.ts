import type { Language } from '../model/language.ts';
import type { RuleSource } from '../model/rule-source.ts';
import type { Severity } from '../model/severity.ts';
import { ruleSource } from '../wording/rule-sources.ts';
import { ruleWords } from '../wording/rules/index.ts';
import { ruleTitle } from '../wording/rules/titles.ts';
import { severityNames } from '../wording/verdict.ts';
import { findRulePage } from './rule-pages.ts';
import { paint, wrap, type Terminal } from './terminal.ts';
import { pageText } from './text/page-text.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

/** One line per rule: area, id, severity, title and who says so. */
export function ruleList(language: Language): string {
  const rows = Object.keys(ruleWords).map((id) => {
    const { area, severity, source } = headOf(findRulePage(id) ?? '', language);
    return [area, id, severity, ruleTitle(id, language), source];
  });
  const width = (column: number) => Math.max(...rows.map((row) => row[column]!.length));
  const widths = [0, 1, 2, 3].map(width);
  const line = (row: string[]) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

/** The page of a rule in one language. Throws `UsageError` when there is no such rule. */
export function rulePage(id: string, terminal: Terminal, language: Language): string {
  const page = findRulePage(id);
  if (page === null) throw new UsageError(words(language).usage.unknownRule(id));
  const title = `${ruleTitle(id, language)} (${id}, ${headOf(page, language).severity})`;
  return `${pageText(page, title, terminal, language)}\n${profilePart(id, page, terminal, language)}`;
}

/** What a city profile may set of the rule, as it would stand there. */
function profilePart(id: string, page: string, terminal: Terminal, language: Language): string {
  const { title, severities } = words(language).inProfile;
  const [, , severity, , options] = head.exec(page) ?? [];
  const setting = { severity, ...(options && { options: JSON.parse(options) as unknown }) };
  return [
    `${paint(terminal, 'strong', title)}\n`,
    `    "rules": ${onOneLine({ [id]: setting })}\n`,
    wrap(severities, terminal.width, 2),
  ].join('\n');
}

function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, held]) => `"${key}": ${onOneLine(held)}`)
    .join(', ')} }`;
}

/** Generated from the rule: `ARI` · error · 0.1.0 · stable · jhs-192, and its options where it has any. */
const head = /`([A-Z]{3})` · (error|warning|info) · [\d.]+ · \w+ · ([\w-]+)(?: · `(.+)`)?/;

function headOf(page: string, language: Language) {
  const [, area = '', severity, source] = head.exec(page) ?? [];
  return {
    area,
    severity: severity ? severityNames[severity as Severity][language] : '',
    source: source ? ruleSource(source as RuleSource, language) : '',
  };
}
