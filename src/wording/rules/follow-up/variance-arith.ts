import { say, type RuleWords } from '../words.ts';

export const varianceArith: RuleWords = {
  title: say('Poikkeama ei täsmää', 'Avvikelsen stämmer inte', 'Variance does not add up'),
  reasons: {
    differs: {
      what: say(
        '{unit}: {figure} on {actual}, mutta laskettuna {expected} (ero {difference}).',
        '{unit}: {figure} är {actual}, men uträknat {expected} (skillnad {difference}).',
        '{unit}: {figure} is {actual}, but the figures give {expected} (difference {difference}).',
      ),
      why: say(
        'Sarake on kahden sarakkeen erotus: {part} ja {base}.',
        'Kolumnen är skillnaden mellan två kolumner: {part} och {base}.',
        'The column is the difference of two columns: {part} and {base}.',
      ),
      remedy: say(
        'Laske erotus kaavalla tai korjaa luvut, joista se lasketaan.',
        'Räkna skillnaden med en formel eller rätta talen som den räknas ur.',
        'Calculate the difference with a formula, or correct the figures it follows from.',
      ),
    },
  },
  doubts: {},
};
