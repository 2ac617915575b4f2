import type { Language } from '../model/language.ts';
import type { CannotTell, Fails } from '../model/outcome.ts';
import { fill } from './fill.ts';
import { ruleWords } from './rules/index.ts';
import { ruleTitle } from './rules/titles.ts';
import { say } from './rules/words.ts';

export interface FindingWords {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** The three parts of a finding's message. Throws when the rule has no words for the reason. */
export function wordFinding(outcome: Fails, rule: { readonly id: string }, language: Language): FindingWords {
  const message = ruleWords[rule.id]?.reasons[outcome.reason];
  if (!message) throw new Error(`No words for ${rule.id}, reason ${outcome.reason}.`);
  const part = (words: (typeof message)['what']) => fill(words[language], outcome.data, language);
  const what = [part(message.what), ...('alike' in outcome.data ? [part(others)] : [])].join(' ');
  return { what, why: part(message.why), remedy: part(message.remedy) };
}

const others = say(
  'Sama toistuu: yhteensä {alike} kohtaa.',
  'Detsamma upprepas: sammanlagt {alike} ställen.',
  'The same goes for {alike} places in all.',
);

/** Why something could not be checked, in one sentence. */
export function wordDoubt(outcome: CannotTell, rule: { readonly id: string }, language: Language): string {
  const words = ruleWords[rule.id]?.doubts[outcome.reason] ?? brokeOff;
  return fill(words[language], { ...outcome.data, rule: ruleTitle(rule.id, language) }, language);
}

const brokeOff = say(
  'Tarkistus ”{rule}” keskeytyi, eikä sen tulosta ole.',
  'Granskningen ”{rule}” avbröts och har inget resultat.',
  'The check “{rule}” broke off and gave no result.',
);
