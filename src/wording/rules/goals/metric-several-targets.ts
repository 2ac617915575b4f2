import { say, type RuleWords } from '../words.ts';

export const metricSeveralTargets: RuleWords = {
  title: say(
    'Samassa mittarissa on monta',
    'En mätare mäter flera saker',
    'One metric measures several things',
  ),
  reasons: {
    one: {
      what: say(
        'Mittari ”{metric}” mittaa useaa asiaa. Rivi: ”{subject}”.',
        'Mätaren ”{metric}” mäter flera saker. Rad: ”{subject}”.',
        'The metric “{metric}” measures several things. Row: “{subject}”.',
      ),
      why: say(
        'Toteuma voi täyttää yhden tavoitteen ja jättää toisen täyttämättä.',
        'Utfallet kan uppfylla det ena målet men inte det andra.',
        'The outcome may meet one target and miss the other.',
      ),
      remedy: say(
        'Kirjoita jokainen mittari omalle rivilleen solun sisällä.',
        'Skriv varje mätare på en egen rad i cellen.',
        'Write each metric on a line of its own in the cell.',
      ),
    },
    many: {
      what: say(
        '{count} mittaria mittaa useaa asiaa. Ensimmäinen niistä on ”{metric}”. Rivi: ”{subject}”.',
        '{count} mätare mäter flera saker. Den första är ”{metric}”. Rad: ”{subject}”.',
        '{count} metrics measure several things. The first is “{metric}”. Row: “{subject}”.',
      ),
      why: say(
        'Toteuma voi täyttää yhden tavoitteen ja jättää toisen täyttämättä.',
        'Utfallet kan uppfylla det ena målet men inte det andra.',
        'The outcome may meet one target and miss the other.',
      ),
      remedy: say(
        'Kirjoita jokainen mittari omalle rivilleen solun sisällä.',
        'Skriv varje mätare på en egen rad i cellen.',
        'Write each metric on a line of its own in the cell.',
      ),
    },
  },
  doubts: {},
};
