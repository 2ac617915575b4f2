import type { Language, Words } from '../model/language.ts';
import type { Authority } from '../model/organisation.ts';
import { say } from './rules/words.ts';

const towards: Readonly<Record<Authority, Words>> = {
  council: say('valtuustoon nähden', 'gentemot fullmäktige', 'towards the council'),
  board: say('hallitukseen nähden', 'gentemot styrelsen', 'towards the executive board'),
  committee: say('lautakuntaan nähden', 'gentemot nämnden', 'towards the committee'),
  supervisor: say('esihenkilöön nähden', 'gentemot chefen', 'towards the supervisor'),
};

/** `valtuustoon nähden`: completes *sitova …*. */
export function wordTowards(authority: Authority, language: Language): string {
  return towards[authority][language];
}
