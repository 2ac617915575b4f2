import { say, type RuleWords } from '../words.ts';

export const metricUnchangedScale: RuleWords = {
  title: say('Arvosanan asteikko puuttuu', 'Vitsordets skala saknas', 'The scale of the grade is missing'),
  reasons: {
    one: {
      what: say(
        'Mittari ”{metric}” ei kerro arvosanan asteikkoa. Rivi: ”{subject}”.',
        'Mätaren ”{metric}” anger inte vitsordets skala. Rad: ”{subject}”.',
        'The metric “{metric}” does not say the scale of the grade. Row: “{subject}”.',
      ),
      why: say(
        'Sama luku on eri asteikoilla hyvä tai huono.',
        'Samma tal är bra eller dåligt på olika skalor.',
        'The same number is good or bad on different scales.',
      ),
      remedy: say(
        'Lisää asteikko, esim. vähintään 4,0/5 tai yli 9 (4–10).',
        'Lägg till skalan, t.ex. minst 4,0/5 eller över 9 (4–10).',
        'Add the scale, e.g. at least 4.0/5 or over 9 (4–10).',
      ),
    },
    many: {
      what: say(
        'Arvosanan asteikko puuttuu {count} mittarista. Ensimmäinen niistä on ”{metric}”. Rivi: ”{subject}”.',
        'Vitsordets skala saknas i {count} mätare. Den första är ”{metric}”. Rad: ”{subject}”.',
        'The scale of the grade is missing in {count} metrics. The first is “{metric}”. Row: “{subject}”.',
      ),
      why: say(
        'Sama luku on eri asteikoilla hyvä tai huono.',
        'Samma tal är bra eller dåligt på olika skalor.',
        'The same number is good or bad on different scales.',
      ),
      remedy: say(
        'Lisää asteikko, esim. vähintään 4,0/5 tai yli 9 (4–10).',
        'Lägg till skalan, t.ex. minst 4,0/5 eller över 9 (4–10).',
        'Add the scale, e.g. at least 4.0/5 or over 9 (4–10).',
      ),
    },
  },
  doubts: {},
};
