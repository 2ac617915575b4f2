import type { Language } from '../model/language.ts';
import type { Severity } from '../model/outcome.ts';
import { ruleWords } from '../wording/rules/index.ts';
import { ruleTitle } from '../wording/rules/titles.ts';
import { findRulePage } from './rule-pages.ts';
import type { Terminal } from './terminal.ts';
import { pageText } from './text/page-text.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

/** One line per rule: id, severity and title. */
export function ruleList(language: Language): string {
  const rows = Object.keys(ruleWords)
    .sort()
    .map((id) => [id, severityOf(findRulePage(id) ?? '', language), ruleTitle(id, language)]);
  const width = (column: number) => Math.max(...rows.map((row) => row[column]!.length));
  const widths = [width(0), width(1), 0];
  return rows.map((row) => `${row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')}\n`).join('');
}

/** The page of a rule in one language. Throws `UsageError` when there is no such rule. */
export function rulePage(id: string, terminal: Terminal, language: Language): string {
  const page = findRulePage(id);
  if (page === null) throw new UsageError(words(language).usage.unknownRule(id));
  const title = `${ruleTitle(id, language)} (${id}, ${severityOf(page, language)})`;
  return pageText(page, title, terminal, language);
}

/** The header of a page is generated from the rule: `ARI` · error · 0.1.0 · stable. */
function severityOf(page: string, language: Language): string {
  const severity = / · (error|warning|info) · /.exec(page)?.[1] as Severity | undefined;
  return severity ? words(language).oneSeverity[severity] : '';
}
