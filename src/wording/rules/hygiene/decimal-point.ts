import { say, type RuleWords } from '../words.ts';

export const decimalPoint: RuleWords = {
  title: say('Desimaalipiste tekstinä', 'Decimalpunkt som text', 'Decimal point as text'),
  reasons: {
    point: {
      what: say(
        '{unit}: {figure} on tekstiä ”{text}”, ei luku {number}.',
        '{unit}: {figure} är texten ”{text}”, inte talet {number}.',
        '{unit}: {figure} is the text “{text}”, not the number {number}.',
      ),
      why: say(
        'Solu on Excelille tekstiä, ja se jää pois summista.',
        'Cellen är text för Excel och lämnas utanför summorna.',
        'Excel takes the cell for text and leaves it out of sums.',
      ),
      remedy: say(
        'Kirjoita luku desimaalipilkulla.',
        'Skriv talet med decimalkomma.',
        'Type the number with a decimal comma.',
      ),
    },
  },
  doubts: {},
};
