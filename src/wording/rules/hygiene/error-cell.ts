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
    'beside-figures': {
      what: say(
        'Solu {root} taulukon lukujen vieressä näyttää virheen {error}. Tällaisia soluja on {count}.',
        'Cellen {root} bredvid tabellens tal visar felet {error}. Sådana celler: {count}.',
        'Cell {root} beside the figures of the table shows the error {error}. Cells like this: {count}.',
      ),
      why: say(
        'Viitattua solua tai nimeä ei enää ole. Tunnusluku tai tarkistus, joka laskettiin siitä, puuttuu.',
        'Den cell eller det namn som formeln hänvisar till finns inte längre. Nyckeltalet eller kontrollen som räknades av det saknas.',
        'The cell or name referred to is gone. The key figure or check that was calculated from it is missing.',
      ),
      remedy: say(
        'Korjaa kaavan viittaus tai poista kaava.',
        'Rätta hänvisningen i formeln eller ta bort formeln.',
        'Correct the reference of the formula or remove the formula.',
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
