import type { Language } from '../model/language.ts';
import type { OutcomeData } from '../model/outcome.ts';
import { wordTowards } from './authorities.ts';
import { formatEuros, formatFormula, formatNumber } from './format.ts';

/** Puts the data into the `{places}` of a text. A place without data stays as it is, so that tests see it. */
export function fill(text: string, data: OutcomeData, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = data[name];
    if (value === undefined) return place;
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return formatNumber(value, language);
    if ('fi' in value) return value[language];
    if ('towards' in value) return wordTowards(value.towards, language);
    return 'cents' in value ? formatEuros(value.cents, language) : formatFormula(value.formula, language);
  });
}
