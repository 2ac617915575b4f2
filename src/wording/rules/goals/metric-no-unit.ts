import { say, type RuleWords } from '../words.ts';

export const metricNoUnit: RuleWords = {
  title: say(
    'Mittarin luvulta puuttuu yksikkö',
    'Mätarens tal saknar enhet',
    'The metric’s number has no unit',
  ),
  reasons: {
    one: {
      what: say(
        'Mittarin ”{metric}” luvulla ei ole yksikköä. Rivi: ”{subject}”.',
        'Talet i mätaren ”{metric}” saknar enhet. Rad: ”{subject}”.',
        'The number in the metric “{metric}” has no unit. Row: “{subject}”.',
      ),
      why: say(
        'Lukua ei voi verrata toteumaan, jos ei tiedetä, mitä se laskee.',
        'Talet kan inte jämföras med utfallet om man inte vet vad det räknar.',
        'The number cannot be compared with the outcome when it is not known what it counts.',
      ),
      remedy: say(
        'Lisää yksikkö, esim. vähintään 20 kpl tai 20 %.',
        'Lägg till enheten, t.ex. minst 20 st eller 20 %.',
        'Add the unit, e.g. at least 20 pcs or 20 %.',
      ),
    },
    many: {
      what: say(
        'Luvulta puuttuu yksikkö {count} mittarissa. Ensimmäinen niistä on ”{metric}”. Rivi: ”{subject}”.',
        'Talet saknar enhet i {count} mätare. Den första är ”{metric}”. Rad: ”{subject}”.',
        'The number has no unit in {count} metrics. The first is “{metric}”. Row: “{subject}”.',
      ),
      why: say(
        'Lukua ei voi verrata toteumaan, jos ei tiedetä, mitä se laskee.',
        'Talet kan inte jämföras med utfallet om man inte vet vad det räknar.',
        'The number cannot be compared with the outcome when it is not known what it counts.',
      ),
      remedy: say(
        'Lisää yksikkö, esim. vähintään 20 kpl tai 20 %.',
        'Lägg till enheten, t.ex. minst 20 st eller 20 %.',
        'Add the unit, e.g. at least 20 pcs or 20 %.',
      ),
    },
  },
  doubts: {},
};
