import { say, type RuleWords } from '../words.ts';

const why = say(
  'Virhearvo siirtyy jokaiseen summaan, joka käyttää solua.',
  'Felvärdet följer med till varje summa som använder cellen.',
  'The error passes on to every total that uses the cell.',
);

export const errorCell: RuleWords = {
  title: say('Solussa on virhearvo', 'Cellen visar ett felvärde', 'Cell shows an error'),
  reasons: {
    'in-figure': {
      what: say(
        '{unit}: {figure} näyttää virheen {error}.',
        '{unit}: {figure} visar felet {error}.',
        '{unit}: {figure} shows the error {error}.',
      ),
      why,
      remedy: say(
        'Korjaa kaava tai kirjoita soluun luku.',
        'Rätta formeln eller skriv ett tal i cellen.',
        'Correct the formula or type a number in the cell.',
      ),
    },
    'before-figure': {
      what: say(
        'Solu {root} näyttää virheen {error}, ja siksi {unit}: {figure} jää ilman lukua.',
        'Cellen {root} visar felet {error}, och därför saknar {unit}: {figure} ett tal.',
        'Cell {root} shows the error {error}, which leaves {unit}: {figure} without a number.',
      ),
      why,
      remedy: say(
        'Korjaa solun {root} kaava tai arvo.',
        'Rätta formeln eller värdet i cell {root}.',
        'Correct the formula or value of cell {root}.',
      ),
    },
  },
  doubts: {
    'follows-error': say(
      '{unit}: {figure} jäi tarkistamatta, koska se lasketaan virheen näyttävästä solusta ({root}).',
      '{unit}: {figure} kunde inte granskas, eftersom den räknas av en cell som visar ett fel ({root}).',
      '{unit}: {figure} could not be checked, because it is calculated from a cell that shows an error ({root}).',
    ),
  },
};
