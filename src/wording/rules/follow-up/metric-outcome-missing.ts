import { say, type RuleWords } from '../words.ts';

export const metricOutcomeMissing: RuleWords = {
  title: say('Mittarin toteuma puuttuu', 'Mätarens utfall saknas', 'The metric has no outcome'),
  reasons: {
    one: {
      what: say(
        'Sarakkeen ”{column}” solu on tyhjä rivillä ”{subject}”. Mittari on ”{metric}”.',
        'Cellen i kolumnen ”{column}” är tom på raden ”{subject}”. Mätaren är ”{metric}”.',
        'The cell in the column “{column}” is blank on the row “{subject}”. The metric is “{metric}”.',
      ),
      why: say(
        'Ilman toteumaa ei voida kertoa, saavutettiinko tavoite.',
        'Utan utfall går det inte att säga om målet nåddes.',
        'Without an outcome nobody can say whether the goal was reached.',
      ),
      remedy: say(
        'Kirjoita toteuma, tai kerro solussa, milloin mittari mitataan.',
        'Skriv utfallet, eller ange i cellen när mätaren mäts.',
        'Write the outcome, or say in the cell when the metric is measured.',
      ),
    },
    many: {
      what: say(
        'Sarake ”{column}” on tyhjä {count} rivillä, joilla on mittari. Ensimmäinen niistä on ”{subject}”, mittari ”{metric}”.',
        'Kolumnen ”{column}” är tom på {count} rader som har en mätare. Den första är ”{subject}”, mätare ”{metric}”.',
        'The column “{column}” is blank on {count} rows that have a metric. The first is “{subject}”, metric “{metric}”.',
      ),
      why: say(
        'Ilman toteumaa ei voida kertoa, saavutettiinko tavoite.',
        'Utan utfall går det inte att säga om målet nåddes.',
        'Without an outcome nobody can say whether the goal was reached.',
      ),
      remedy: say(
        'Kirjoita toteuma, tai kerro solussa, milloin mittari mitataan.',
        'Skriv utfallet, eller ange i cellen när mätaren mäts.',
        'Write the outcome, or say in the cell when the metric is measured.',
      ),
    },
  },
  doubts: {},
};
