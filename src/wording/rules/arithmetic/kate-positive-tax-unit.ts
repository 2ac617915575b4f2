import { say, type RuleWords } from '../words.ts';

export const katePositiveTaxUnit: RuleWords = {
  title: say('Kate on positiivinen', 'Bidraget är positivt', 'Margin is positive'),
  reasons: {
    positive: {
      what: say(
        '{unit}: {figure} on {amount}, eli tuotot ovat suuremmat kuin kulut.',
        '{unit}: {figure} är {amount}, det vill säga intäkterna är större än kostnaderna.',
        '{unit}: {figure} is {amount}: revenue is larger than expense.',
      ),
      why: say(
        'Yksikön ei tiedetä rahoittavan toimintaansa itse, ja muiden yksiköiden katteet ovat negatiivisia.',
        'Enheten är inte känd som självfinansierande, och de andra enheternas bidrag är negativa.',
        'The unit is not known to finance itself, and the margins of the other units are negative.',
      ),
      remedy: say(
        'Tarkista, ettei tuottoja ole liikaa tai kuluja liian vähän. Jos kate on oikein, mitään ei tarvitse tehdä.',
        'Kontrollera att intäkterna inte är för stora eller kostnaderna för små. Om bidraget är rätt behövs inget.',
        'Check that revenue is not too large nor expense too small. If the margin is right, nothing needs to be done.',
      ),
    },
  },
  doubts: {},
};
