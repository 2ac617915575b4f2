import { sumReasons } from '../sums.ts';
import { say, type RuleWords } from '../words.ts';

export const mtaChain: RuleWords = {
  title: say(
    'Muutettu talousarvio ei täsmää',
    'Den ändrade budgeten stämmer inte',
    'Amended budget does not add up',
  ),
  reasons: sumReasons(
    say(
      'Muutettu määrä on alkuperäinen määrä ja muutokset yhteensä: {parts}.',
      'Det ändrade beloppet är det ursprungliga beloppet och ändringarna: {parts}.',
      'The amended amount is the original amount and the changes together: {parts}.',
    ),
  ),
  doubts: {},
};
