import { say, type RuleWords } from '../words.ts';

const what = say(
  '{unit}: {figure} on {amount}. Tuotto on negatiivinen.',
  '{unit}: {figure} är {amount}. Intäkten är negativ.',
  '{unit}: {figure} is {amount}. The revenue is negative.',
);

export const revenueSign: RuleWords = {
  title: say('Tuoton etumerkki on väärä', 'Intäkten har fel förtecken', 'Revenue has the wrong sign'),
  reasons: {
    'sums-show': {
      what,
      why: say(
        'Kate ja muut summat täsmäävät vain, kun etumerkki vaihdetaan.',
        'Bidraget och de andra summorna stämmer bara om förtecknet byts.',
        'The margin and the other sums add up only when the sign is changed.',
      ),
      remedy: say('Vaihda luvun etumerkki.', 'Byt talets förtecken.', 'Change the sign of the figure.'),
    },
    negative: {
      what,
      why: say(
        'Tuotot merkitään positiivisina. Negatiivinen tuotto pienentää katetta.',
        'Intäkter anges som positiva tal. En negativ intäkt minskar bidraget.',
        'Revenue is shown as positive. Negative revenue lowers the margin.',
      ),
      remedy: say(
        'Vaihda etumerkki tai selitä, mikä oikaisu on kyseessä.',
        'Byt förtecken eller förklara vilken rättelse det gäller.',
        'Change the sign, or explain which correction it is.',
      ),
    },
  },
  doubts: {},
};
