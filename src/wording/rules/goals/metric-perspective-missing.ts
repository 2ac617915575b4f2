import { say, type RuleWords } from '../words.ts';

export const metricPerspectiveMissing: RuleWords = {
  title: say('Mittarinäkökulma puuttuu', 'Ett perspektiv saknas', 'A perspective is missing'),
  reasons: {
    missing: {
      what: say(
        'Teemalla ”{theme}” ei ole mittareita näkökulmasta {perspective}. Puuttuvia näkökulmia on {count}.',
        'Temat ”{theme}” har inga mätare ur perspektivet {perspective}. Antal perspektiv som saknas: {count}.',
        'The theme “{theme}” has no metrics of the perspective {perspective}. Perspectives missing: {count}.',
      ),
      why: say(
        'Kaupunki arvioi jokaista teemaa kaikista näkökulmista.',
        'Staden utvärderar varje tema ur alla perspektiv.',
        'The city assesses every theme from each perspective.',
      ),
      remedy: say(
        'Lisää mittari puuttuvasta näkökulmasta.',
        'Lägg till en mätare ur perspektivet som saknas.',
        'Add a metric of the missing perspective.',
      ),
    },
  },
  doubts: {},
};
