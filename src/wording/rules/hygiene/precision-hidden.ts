import { say, type RuleWords } from '../words.ts';

export const precisionHidden: RuleWords = {
  title: say('Piilotetut desimaalit', 'Dolda decimaler', 'Hidden decimals'),
  reasons: {
    'looks-wrong': {
      what: say(
        '{unit}: {figure} näyttää luvun {shown}, mutta näkyvät osat ovat yhteensä {parts}.',
        '{unit}: {figure} visar {shown}, men de synliga delarna är sammanlagt {parts}.',
        '{unit}: {figure} shows {shown}, but the parts shown add up to {parts}.',
      ),
      why: say(
        'Soluissa on desimaaleja, joita muotoilu ei näytä. Summa on oikein, mutta näyttää väärältä.',
        'Cellerna har decimaler som formatet inte visar. Summan är rätt men ser fel ut.',
        'The cells hold decimals the format does not show. The total is right but looks wrong.',
      ),
      remedy: say(
        'Pyöristä luvut täysiin euroihin tai näytä desimaalit.',
        'Avrunda talen till hela euro eller visa decimalerna.',
        'Round the numbers to whole euros, or show the decimals.',
      ),
    },
  },
  doubts: {},
};
