import { say, type RuleWords } from '../words.ts';

export const responsibleUnknown: RuleWords = {
  title: say(
    'Vastuutahon nimi vaihtelee',
    'Namnet på ansvarig varierar',
    'The responsible party’s name varies',
  ),
  reasons: {
    variants: {
      what: say(
        'Sama vastuutaho on kirjoitettu eri tavoin: {usual}; {others}. Poikkeavia kohtia on {count}.',
        'Samma ansvariga är skriven på olika sätt: {usual}; {others}. Avvikande ställen är {count}.',
        'The same responsible party is spelt in different ways: {usual}; {others}. Places that differ: {count}.',
      ),
      why: say(
        'Eri tavoin kirjoitettua vastuutahoa ei löydä suodattamalla eikä laskemalla.',
        'En ansvarig som skrivs på olika sätt går inte att filtrera fram eller räkna.',
        'A party spelt in different ways is not found by filtering or counting.',
      ),
      remedy: say(
        'Käytä kaikilla riveillä samaa muotoa, esim. {usual}.',
        'Använd samma form på alla rader, t.ex. {usual}.',
        'Use the same form on every row, e.g. {usual}.',
      ),
    },
    'not-listed': {
      what: say(
        'Vastuutaho ”{party}” ei ole kaupungin luettelossa.',
        'Den ansvariga ”{party}” finns inte i stadens förteckning.',
        'The responsible party “{party}” is not on the city’s list.',
      ),
      why: say(
        'Luettelon ulkopuolinen nimi voi olla kirjoitusvirhe tai vanha nimi.',
        'Ett namn utanför förteckningen kan vara ett skrivfel eller ett gammalt namn.',
        'A name outside the list may be a slip or an old name.',
      ),
      remedy: say(
        'Valitse luettelosta vastaava nimi.',
        'Välj motsvarande namn i förteckningen.',
        'Choose the corresponding name from the list.',
      ),
    },
  },
  doubts: {},
};
