import { sumReasons } from '../sums.ts';
import { say, type RuleWords } from '../words.ts';

export const revenueGroupsSum: RuleWords = {
  title: say(
    'Tuottojen ryhmät eivät täsmää',
    'Intäktsgrupperna stämmer inte',
    'Revenue groups do not add up',
  ),
  reasons: sumReasons(
    say(
      'Toimintatuotot on tuottoryhmien summa: {parts}.',
      'Verksamhetens intäkter är summan av intäktsgrupperna: {parts}.',
      'Operating revenue is the sum of the revenue groups: {parts}.',
    ),
  ),
  doubts: {},
};
