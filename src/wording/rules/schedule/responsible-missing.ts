import { say, type RuleWords } from '../words.ts';

export const responsibleMissing: RuleWords = {
  title: say('Vastuutaho puuttuu', 'Ansvarig saknas', 'The responsible party is missing'),
  reasons: {
    one: {
      what: say(
        'Rivin ”{subject}” vastuutaho on tyhjä.',
        'Ansvarig saknas på raden ”{subject}”.',
        'The responsible party of the row “{subject}” is blank.',
      ),
      why: say(
        'Toimenpide, josta kukaan ei vastaa, jää helposti tekemättä.',
        'En åtgärd som ingen ansvarar för blir lätt ogjord.',
        'An action nobody answers for is easily left undone.',
      ),
      remedy: say(
        'Merkitse vastuutaho, esim. yksikön nimi tai virkanimike.',
        'Ange ansvarig, t.ex. enhetens namn eller en tjänstetitel.',
        'Name the responsible party, e.g. a unit or a post.',
      ),
    },
    many: {
      what: say(
        'Vastuutaho on tyhjä {count} rivillä. Ensimmäinen niistä on ”{subject}”.',
        'Ansvarig saknas på {count} rader. Den första är ”{subject}”.',
        'The responsible party is blank on {count} rows. The first is “{subject}”.',
      ),
      why: say(
        'Toimenpide, josta kukaan ei vastaa, jää helposti tekemättä.',
        'En åtgärd som ingen ansvarar för blir lätt ogjord.',
        'An action nobody answers for is easily left undone.',
      ),
      remedy: say(
        'Merkitse vastuutaho, esim. yksikön nimi tai virkanimike.',
        'Ange ansvarig, t.ex. enhetens namn eller en tjänstetitel.',
        'Name the responsible party, e.g. a unit or a post.',
      ),
    },
    column: {
      what: say(
        'Vastuutahon sarake on tyhjä kaikilla {count} rivillä.',
        'Kolumnen för ansvarig är tom på alla {count} rader.',
        'The column of the responsible party is blank on all {count} rows.',
      ),
      why: say(
        'Toimenpide, josta kukaan ei vastaa, jää helposti tekemättä.',
        'En åtgärd som ingen ansvarar för blir lätt ogjord.',
        'An action nobody answers for is easily left undone.',
      ),
      remedy: say(
        'Merkitse vastuutaho, esim. yksikön nimi tai virkanimike.',
        'Ange ansvarig, t.ex. enhetens namn eller en tjänstetitel.',
        'Name the responsible party, e.g. a unit or a post.',
      ),
    },
    'no-column': {
      what: say(
        'Taulukossa ei ole saraketta vastuutaholle. Rivejä on {count}.',
        'Tabellen saknar en kolumn för ansvarig. Raderna är {count}.',
        'The table has no column for the responsible party. It has {count} rows.',
      ),
      why: say(
        'Toimenpide, josta kukaan ei vastaa, jää helposti tekemättä.',
        'En åtgärd som ingen ansvarar för blir lätt ogjord.',
        'An action nobody answers for is easily left undone.',
      ),
      remedy: say(
        'Lisää sarake Vastuutaho ja merkitse siihen esim. yksikön nimi.',
        'Lägg till kolumnen Ansvarig och ange t.ex. enhetens namn.',
        'Add a column Responsible and write in it e.g. the name of the unit.',
      ),
    },
  },
  doubts: {},
};
