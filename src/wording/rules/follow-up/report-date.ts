import { say, type RuleWords } from '../words.ts';

export const reportDate: RuleWords = {
  title: say('Raportin päivä poikkeaa', 'Rapportens dag avviker', 'Report of another day'),
  reasons: {
    'other-day': {
      what: say(
        'Käyttösuunnitelman toteuma raportoidaan kaudelta, joka päättyy {days}, mutta sarakkeessa ”{header}” se on {months} kuukaudelta.',
        'Dispositionsplanens utfall rapporteras för perioden fram till {days}, men kolumnen ”{header}” gäller {months} månader.',
        'The outcome of the plan is reported for the period that ends {days}, but column “{header}” covers {months} months.',
      ),
      why: say(
        'Raportointipäivät on päätetty kaupungissa. Lähde: {profile}, {source}.',
        'Staden har beslutat om rapportdagarna. Källa: {profile}, {source}.',
        'The city has set the days. Source: {profile}, {source}.',
      ),
      remedy: say(
        'Tarkista, onko otsikon kausi oikein. Jos raportti on ylimääräinen, muuta ei tarvita.',
        'Kontrollera att perioden i rubriken är rätt. Är rapporten en extra rapport behövs inget annat.',
        'Check that the period in the heading is right. If the report is an extra one, nothing else is needed.',
      ),
    },
  },
  doubts: {},
};
