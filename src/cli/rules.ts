import type { Language } from '../model/language.ts';
import { ruleWords } from '../wording/rules/index.ts';
import { ruleTitle } from '../wording/rules/titles.ts';
import { findRulePage } from './rule-pages.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

/** One line per rule: id and title. */
export function ruleList(language: Language): string {
  const ids = Object.keys(ruleWords).sort();
  const width = Math.max(...ids.map((id) => id.length));
  return ids.map((id) => `${id.padEnd(width)}  ${ruleTitle(id, language)}\n`).join('');
}

/** The page of a rule in one language. Throws `UsageError` when there is no such rule. */
export function rulePage(id: string, language: Language): string {
  const page = findRulePage(id);
  if (page === null) throw new UsageError(words(language).usage.unknownRule(id));
  return page;
}
