import { sumReasons } from '../sums.ts';
import { say, type RuleWords } from '../words.ts';

export const rowTotal: RuleWords = {
  title: say('Rivin summa ei täsmää', 'Radens summa stämmer inte', 'Row total does not add up'),
  reasons: sumReasons(
    say(
      'Sarake on rivin muiden määrien summa: {parts}.',
      'Kolumnen är summan av radens andra belopp: {parts}.',
      'The column is the sum of the other amounts of the row: {parts}.',
    ),
  ),
  doubts: {},
};
