import { sumReasons } from '../sums.ts';
import { say, type RuleWords } from '../words.ts';

export const resultChain: RuleWords = {
  title: say(
    'Tulos tai rahavirta ei täsmää',
    'Ett resultat eller kassaflöde stämmer inte',
    'A result or cash flow does not add up',
  ),
  reasons: sumReasons(
    say(
      'Luku on näiden rivien summa: {parts}.',
      'Beloppet är summan av de här raderna: {parts}.',
      'The amount is the sum of these lines: {parts}.',
    ),
  ),
  doubts: {},
};
