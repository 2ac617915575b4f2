import type { Attainment } from '../model/attainment.ts';
import type { Language, Words } from '../model/language.ts';
import type { TidyDoubt } from '../model/tidy-doubt.ts';
import { fill } from './fill.ts';
import { say } from './rules/words.ts';

const states: Readonly<Record<Attainment['state'], Words>> = {
  reached: say('toteutunut', 'uppnått', 'reached'),
  partly: say('osittain toteutunut', 'delvis uppnått', 'partly reached'),
  'not-reached': say('ei toteutunut', 'inte uppnått', 'not reached'),
  pending: say('kesken', 'pågår', 'pending'),
  unknown: say('ei voida päätellä', 'kan inte bedömas', 'cannot tell'),
};
const byWords = say('sanallisen toteuman mukaan', 'enligt utfallet i ord', 'as the words say');

/** `ei toteutunut`; says so when only words tell it. */
export function wordAttainment({ state, basis }: Attainment, language: Language): string {
  const text = states[state][language];
  return basis === 'words' ? `${text} (${byWords[language]})` : text;
}

const rowLabels = {
  one: say('Rivi', 'Rad', 'Row'),
  many: say('Rivit', 'Raderna', 'Rows'),
};
const doubts: Readonly<Record<TidyDoubt['kind'], Words>> = {
  guessed: say(
    '{label} {rows}: ”{title}” on koottu yhdestä sarakkeesta. Tarkista, että tekstit ovat oikeissa sarakkeissa.',
    '{label} {rows}: ”{title}” har satts ihop av en enda kolumn. Kontrollera att texterna är i rätt kolumner.',
    '{label} {rows}: “{title}” was put together from one column. Check that its texts are in the right columns.',
  ),
  joined: say(
    'Rivit {rows} yhdistettiin: ”{title}”. Tarkista, että ne kuuluvat yhteen.',
    'Raderna {rows} slogs ihop: ”{title}”. Kontrollera att de hör ihop.',
    'Rows {rows} were joined: “{title}”. Check that they belong together.',
  ),
  'no-action': say(
    '{label} {rows}: ”{title}” on ilman toimenpidettä.',
    '{label} {rows}: ”{title}” saknar åtgärd.',
    '{label} {rows}: “{title}” has no action.',
  ),
  'no-metric': say(
    '{label} {rows}: ”{title}” on ilman mittaria.',
    '{label} {rows}: ”{title}” saknar mätare.',
    '{label} {rows}: “{title}” has no metric.',
  ),
};

/** What to look at in a tidied table, in a sentence or two. */
export function wordTidyDoubt({ kind, rows, title }: TidyDoubt, language: Language): string {
  const numbers = [...new Set(rows.map((row) => row + 1))];
  const shown =
    numbers.length > 2
      ? `${numbers[0]}–${numbers.at(-1)}`
      : numbers.join({ fi: ' ja ', sv: ' och ', en: ' and ' }[language]);
  const label = rowLabels[numbers.length > 1 ? 'many' : 'one'];
  return fill(doubts[kind][language], { label, rows: shown, title: title.replaceAll('\n', ' ') }, language);
}
