import { say, type RuleWords } from '../words.ts';

export const metricVague: RuleWords = {
  title: say('Mittari on tulkinnanvarainen', 'Mätaren är tolkningsbar', 'The metric is open to opinion'),
  reasons: {
    one: {
      what: say(
        'Mittari ”{metric}” kuvaa laatua ilman lukua tai asteikkoa. Rivi: ”{subject}”.',
        'Mätaren ”{metric}” beskriver kvalitet utan tal eller skala. Rad: ”{subject}”.',
        'The metric “{metric}” tells of a quality without a number or a scale. Row: “{subject}”.',
      ),
      why: say(
        'Eri lukijat voivat pitää samaa tulosta hyvänä tai huonona.',
        'Olika läsare kan anse att samma resultat är bra eller dåligt.',
        'Different readers may find the same result good or bad.',
      ),
      remedy: say(
        'Kerro, mistä laadun näkee, esim. palautteen keskiarvo vähintään 4,0/5.',
        'Ange hur kvaliteten syns, t.ex. responsens medeltal minst 4,0/5.',
        'Say what shows the quality, e.g. average feedback at least 4.0/5.',
      ),
    },
    many: {
      what: say(
        '{count} mittaria kuvaa laatua ilman lukua tai asteikkoa. Ensimmäinen niistä on ”{metric}”. Rivi: ”{subject}”.',
        '{count} mätare beskriver kvalitet utan tal eller skala. Den första är ”{metric}”. Rad: ”{subject}”.',
        '{count} metrics tell of a quality without a number or a scale. The first is “{metric}”. Row: “{subject}”.',
      ),
      why: say(
        'Eri lukijat voivat pitää samaa tulosta hyvänä tai huonona.',
        'Olika läsare kan anse att samma resultat är bra eller dåligt.',
        'Different readers may find the same result good or bad.',
      ),
      remedy: say(
        'Kerro, mistä laadun näkee, esim. palautteen keskiarvo vähintään 4,0/5.',
        'Ange hur kvaliteten syns, t.ex. responsens medeltal minst 4,0/5.',
        'Say what shows the quality, e.g. average feedback at least 4.0/5.',
      ),
    },
  },
  doubts: {},
};
