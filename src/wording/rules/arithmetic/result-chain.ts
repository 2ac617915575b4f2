import { sumReasons } from '../sums.ts';
import { say, type RuleWords } from '../words.ts';

export const resultChain: RuleWords = {
  title: say(
    'Tuloslaskelman tulos ei täsmää',
    'Resultaträkningens resultat stämmer inte',
    'An income statement result does not add up',
  ),
  reasons: sumReasons(
    say(
      'Tulos on sitä ylempi tulos ja niiden väliset rivit yhteensä: {parts}.',
      'Resultatet är resultatet ovanför och raderna däremellan sammanlagt: {parts}.',
      'A result is the one above it and the lines between them together: {parts}.',
    ),
  ),
  doubts: {},
};
