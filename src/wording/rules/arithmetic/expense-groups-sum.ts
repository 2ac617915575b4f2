import { sumReasons } from '../sums.ts';
import { say, type RuleWords } from '../words.ts';

export const expenseGroupsSum: RuleWords = {
  title: say('Kulujen ryhmät eivät täsmää', 'Kostnadsgrupperna stämmer inte', 'Expense groups do not add up'),
  reasons: sumReasons(
    say(
      'Toimintakulut on kuluryhmien summa: {parts}.',
      'Verksamhetens kostnader är summan av kostnadsgrupperna: {parts}.',
      'Operating expense is the sum of the expense groups: {parts}.',
    ),
  ),
  doubts: {},
};
