import type { Language } from '../model/language.ts';
import type { OutcomeData } from '../model/outcome.ts';
import { wordTowards } from './authorities.ts';
import { joinCounts, wordCount } from './counts.ts';
import { formatEuros, formatFormula, formatNumber } from './format.ts';
import { say } from './rules/words.ts';
import { nameless } from './unit-names.ts';

/** Puts the data into the `{places}` of a text. A place without data stays as it is, so that tests see it. */
export function fill(text: string, data: OutcomeData, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = data[name];
    if (value === undefined) return place;
    if (value === '' && unitPlaces.has(name)) return nameless[language];
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return formatNumber(value, language);
    if ('fi' in value) return value[language];
    if ('names' in value) return listNames(value.names, language);
    if ('towards' in value) return wordTowards(value.towards, language);
    return 'cents' in value ? formatEuros(value.cents, language) : formatFormula(value.formula, language);
  });
}

const unitPlaces: ReadonlySet<string> = new Set(['unit', 'whole', 'other']);

const mostNames = 6;

/** `Koulut, Kirjasto`; of many the first, and how many there are besides. */
function listNames(names: readonly string[], language: Language): string {
  if (names.length <= mostNames) return names.join(', ');
  const shown = names.slice(0, mostNames - 1);
  const left = names.length - shown.length;
  return joinCounts(
    [
      [1, shown.join(', ')],
      [left, wordCount(left, more, more, language)],
    ],
    language,
  );
}

const more = say('muuta', 'andra', 'others');
