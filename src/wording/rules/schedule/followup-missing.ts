import { say, type RuleWords } from '../words.ts';

export const followupMissing: RuleWords = {
  title: say('Seuranta puuttuu', 'Uppföljningen saknas', 'The follow-up is missing'),
  reasons: {
    one: {
      what: say(
        'Rivin ”{subject}” seuranta on tyhjä.',
        'Uppföljningen är tom på raden ”{subject}”.',
        'The follow-up of the row “{subject}” is blank.',
      ),
      why: say(
        'Ilman seurantaa ei tiedetä, milloin ja mistä toteuma luetaan.',
        'Utan uppföljning vet man inte när och varifrån utfallet fås.',
        'Without follow-up nobody knows when and from where the outcome is read.',
      ),
      remedy: say(
        'Merkitse seuranta, esim. vuosittain tai henkilöstötilinpäätös.',
        'Ange uppföljningen, t.ex. årligen eller personalbokslutet.',
        'Say how it is followed up, e.g. annually or in the personnel report.',
      ),
    },
    many: {
      what: say(
        'Seuranta on tyhjä {count} rivillä. Ensimmäinen niistä on ”{subject}”.',
        'Uppföljningen är tom på {count} rader. Den första är ”{subject}”.',
        'The follow-up is blank on {count} rows. The first is “{subject}”.',
      ),
      why: say(
        'Ilman seurantaa ei tiedetä, milloin ja mistä toteuma luetaan.',
        'Utan uppföljning vet man inte när och varifrån utfallet fås.',
        'Without follow-up nobody knows when and from where the outcome is read.',
      ),
      remedy: say(
        'Merkitse seuranta, esim. vuosittain tai henkilöstötilinpäätös.',
        'Ange uppföljningen, t.ex. årligen eller personalbokslutet.',
        'Say how it is followed up, e.g. annually or in the personnel report.',
      ),
    },
    column: {
      what: say(
        'Seurannan sarake on tyhjä kaikilla {count} rivillä.',
        'Kolumnen för uppföljning är tom på alla {count} rader.',
        'The follow-up column is blank on all {count} rows.',
      ),
      why: say(
        'Ilman seurantaa ei tiedetä, milloin ja mistä toteuma luetaan.',
        'Utan uppföljning vet man inte när och varifrån utfallet fås.',
        'Without follow-up nobody knows when and from where the outcome is read.',
      ),
      remedy: say(
        'Merkitse seuranta, esim. vuosittain tai henkilöstötilinpäätös.',
        'Ange uppföljningen, t.ex. årligen eller personalbokslutet.',
        'Say how it is followed up, e.g. annually or in the personnel report.',
      ),
    },
    'no-column': {
      what: say(
        'Taulukossa ei ole saraketta seurannalle. Rivejä on {count}.',
        'Tabellen saknar en kolumn för uppföljning. Raderna är {count}.',
        'The table has no column for follow-up. It has {count} rows.',
      ),
      why: say(
        'Ilman seurantaa ei tiedetä, milloin ja mistä toteuma luetaan.',
        'Utan uppföljning vet man inte när och varifrån utfallet fås.',
        'Without follow-up nobody knows when and from where the outcome is read.',
      ),
      remedy: say(
        'Lisää sarake Seuranta ja merkitse siihen esim. vuosittain.',
        'Lägg till kolumnen Uppföljning och ange t.ex. årligen.',
        'Add a column Follow-up and write in it e.g. annually.',
      ),
    },
  },
  doubts: {},
};
