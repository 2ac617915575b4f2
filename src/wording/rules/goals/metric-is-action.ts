import { say, type RuleWords } from '../words.ts';

export const metricIsAction: RuleWords = {
  title: say('Mittari on toimenpide', 'Mätaren är en åtgärd', 'The metric is an action'),
  reasons: {
    one: {
      what: say(
        'Mittari ”{metric}” kertoo, mitä tehdään, ei mitä sillä saadaan aikaan. Rivi: ”{subject}”.',
        'Mätaren ”{metric}” säger vad som görs, inte vad det leder till. Rad: ”{subject}”.',
        'The metric “{metric}” says what is done, not what comes of it. Row: “{subject}”.',
      ),
      why: say(
        'Toimenpiteestä ei näe, onnistuiko se.',
        'Av åtgärden syns inte om den lyckades.',
        'An action does not show whether it succeeded.',
      ),
      remedy: say(
        'Kerro määrä tai tulos, esim. koulutustapahtumia 4 kpl tai malli hyväksytty 30.6. mennessä.',
        'Ange antal eller resultat, t.ex. 4 utbildningar eller modellen godkänd senast 30.6.',
        'Say the number or the result, e.g. 4 training events or the model approved by 30 June.',
      ),
    },
    many: {
      what: say(
        '{count} mittaria kertoo, mitä tehdään, ei mitä sillä saadaan aikaan. Ensimmäinen niistä on ”{metric}”. Rivi: ”{subject}”.',
        '{count} mätare säger vad som görs, inte vad det leder till. Den första är ”{metric}”. Rad: ”{subject}”.',
        '{count} metrics say what is done, not what comes of it. The first is “{metric}”. Row: “{subject}”.',
      ),
      why: say(
        'Toimenpiteestä ei näe, onnistuiko se.',
        'Av åtgärden syns inte om den lyckades.',
        'An action does not show whether it succeeded.',
      ),
      remedy: say(
        'Kerro määrä tai tulos, esim. koulutustapahtumia 4 kpl tai malli hyväksytty 30.6. mennessä.',
        'Ange antal eller resultat, t.ex. 4 utbildningar eller modellen godkänd senast 30.6.',
        'Say the number or the result, e.g. 4 training events or the model approved by 30 June.',
      ),
    },
  },
  doubts: {},
};
