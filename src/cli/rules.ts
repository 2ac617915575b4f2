import type { Language } from '../model/language.ts';
import type { RuleSource } from '../model/rule-source.ts';
import type { Severity } from '../model/severity.ts';
import { ruleSource } from '../wording/rule-sources.ts';
import { ruleWords } from '../wording/rules/index.ts';
import { ruleTitle } from '../wording/rules/titles.ts';
import { severityNames } from '../wording/verdict.ts';
import { findRulePage } from './rule-pages.ts';
import type { Terminal } from './terminal.ts';
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
  return pageText(page, title, terminal, language);
}

/** The header of a page is generated from the rule: `ARI` · error · 0.1.0 · stable · jhs-192. */
function headOf(page: string, language: Language) {
  const [, area = '', severity, source] =
    /`([A-Z]{3})` · (error|warning|info) · [\d.]+ · \w+ · ([\w-]+)/.exec(page) ?? [];
  return {
    area,
    severity: severity ? severityNames[severity as Severity][language] : '',
    source: source ? ruleSource(source as RuleSource, language) : '',
  };
}
