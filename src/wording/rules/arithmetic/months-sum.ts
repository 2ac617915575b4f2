import { sumReasons } from '../sums.ts';
import { say, type RuleWords } from '../words.ts';

export const monthsSum: RuleWords = {
  title: say(
    'Kuukaudet eivät täsmää vuoteen',
    'Månaderna stämmer inte med året',
    'Months do not add up to the year',
  ),
  reasons: sumReasons(
    say(
      'Vuosi on kuukausien tai neljännesten summa: {parts}.',
      'Året är summan av månaderna eller kvartalen: {parts}.',
      'The year is the sum of the months or quarters: {parts}.',
    ),
  ),
  doubts: {},
};
