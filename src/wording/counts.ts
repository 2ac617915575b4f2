import type { Language, Words } from '../model/language.ts';
import { severities, type Severity } from '../model/severity.ts';
import { formatNumber } from './format.ts';
import { say } from './rules/words.ts';

export type FindingCounts = Readonly<Record<Severity, number>>;

/** A number of things, and how they are called. */
type Counted = readonly [number, string];

const and = say('ja', 'och', 'and');

const names: Readonly<Record<Severity, readonly [one: Words, many: Words]>> = {
  error: [say('virhe', 'fel', 'error'), say('virhettä', 'fel', 'errors')],
  warning: [
    say('selitettävä huomio', 'anmärkning att motivera', 'warning to explain'),
    say('selitettävää huomiota', 'anmärkningar att motivera', 'warnings to explain'),
  ],
  info: [say('tieto', 'upplysning', 'note'), say('tietoa', 'upplysningar', 'notes')],
};

/** `2 virhettä` */
export function wordCount(count: number, one: Words, many: Words, language: Language): string {
  return `${formatNumber(count, language)}\u00a0${(count === 1 ? one : many)[language]}`;
}

/** Each severity with its number in words. */
export function wordCounts(counts: FindingCounts, language: Language): Counted[] {
  return severities.map((severity) => [
    counts[severity],
    wordCount(counts[severity], ...names[severity], language),
  ]);
}

/** `2 virhettä, 1 huomio ja 3 tietoa`: the parts whose count is not zero. */
export function joinCounts(parts: readonly Counted[], language: Language): string {
  const shown = parts.filter(([count]) => count > 0).map(([, text]) => text);
  const last = shown.pop();
  return shown.length > 0 ? `${shown.join(', ')} ${and[language]} ${last}` : (last ?? '');
}
