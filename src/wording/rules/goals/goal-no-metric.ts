import { say, type RuleWords } from '../words.ts';

export const goalNoMetric: RuleWords = {
  title: say('Tavoitteelta puuttuu mittari', 'Målet saknar mätare', 'The goal has no metric'),
  reasons: {
    goal: {
      what: say(
        'Tavoitteella ”{subject}” ei ole yhtään mittaria.',
        'Målet ”{subject}” har ingen mätare.',
        'The goal “{subject}” has no metric.',
      ),
      why: say(
        'Tavoitetta, jolla ei ole mittaria, ei voi seurata.',
        'Ett mål utan mätare kan inte följas upp.',
        'A goal without a metric cannot be followed up.',
      ),
      remedy: say(
        'Lisää mittari ja tavoitetaso, esim. kävijämäärä vähintään 300.',
        'Lägg till en mätare och målnivå, t.ex. minst 300 besökare.',
        'Add a metric and its target, e.g. at least 300 visitors.',
      ),
    },
    action: {
      what: say(
        'Rivillä ”{subject}” ei ole mittaria.',
        'Raden ”{subject}” har ingen mätare.',
        'The row “{subject}” has no metric.',
      ),
      why: say(
        'Tavoitetta, jolla ei ole mittaria, ei voi seurata.',
        'Ett mål utan mätare kan inte följas upp.',
        'A goal without a metric cannot be followed up.',
      ),
      remedy: say(
        'Lisää mittari ja tavoitetaso, esim. kävijämäärä vähintään 300.',
        'Lägg till en mätare och målnivå, t.ex. minst 300 besökare.',
        'Add a metric and its target, e.g. at least 300 visitors.',
      ),
    },
    column: {
      what: say(
        'Mittarien sarake on tyhjä kaikilla {count} rivillä.',
        'Kolumnen för mätare är tom på alla {count} rader.',
        'The metric column is blank on all {count} rows.',
      ),
      why: say(
        'Tavoitetta, jolla ei ole mittaria, ei voi seurata.',
        'Ett mål utan mätare kan inte följas upp.',
        'A goal without a metric cannot be followed up.',
      ),
      remedy: say(
        'Lisää mittari ja tavoitetaso, esim. kävijämäärä vähintään 300.',
        'Lägg till en mätare och målnivå, t.ex. minst 300 besökare.',
        'Add a metric and its target, e.g. at least 300 visitors.',
      ),
    },
    'no-column': {
      what: say(
        'Taulukossa ei ole saraketta mittareille. Rivejä on {count}.',
        'Tabellen saknar en kolumn för mätare. Raderna är {count}.',
        'The table has no column for metrics. It has {count} rows.',
      ),
      why: say(
        'Tavoitetta, jolla ei ole mittaria, ei voi seurata.',
        'Ett mål utan mätare kan inte följas upp.',
        'A goal without a metric cannot be followed up.',
      ),
      remedy: say(
        'Lisää sarake Mittarit ja jokaiselle tavoitteelle mittari.',
        'Lägg till kolumnen Mätare och en mätare för varje mål.',
        'Add a column Metrics and a metric for every goal.',
      ),
    },
  },
  doubts: {},
};
