import type { CellContent } from '../model/edits.ts';
import type { Language } from '../model/language.ts';
import { formatFormula, formatNumber } from './format.ts';
import { say } from './rules/words.ts';
import { fill } from './fill.ts';

const blank = say('tyhjä', 'tom', 'blank');
const text = say('teksti ”{text}”', 'text ”{text}”', 'text “{text}”');

/** What a cell holds as Excel would show it in the language, text told apart from numbers. */
export function wordContent(content: CellContent, language: Language): string {
  switch (content.kind) {
    case 'blank':
      return blank[language];
    case 'text':
      return fill(text[language], { text: content.text }, language);
    case 'formula': {
      const formula = formatFormula(content.formula, language);
      return content.result ? `${formula} (${wordContent(content.result, language)})` : formula;
    }
    case 'number':
      return formatNumber(content.number, language);
    case 'boolean':
      return String(content.boolean).toUpperCase();
    case 'error':
      return content.error;
  }
}
