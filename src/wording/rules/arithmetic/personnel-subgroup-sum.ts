import { sumReasons } from '../sums.ts';
import { say, type RuleWords } from '../words.ts';

export const personnelSubgroupSum: RuleWords = {
  title: say(
    'Henkilöstökulut eivät täsmää',
    'Personalkostnaderna stämmer inte',
    'Personnel costs do not add up',
  ),
  reasons: sumReasons(
    say(
      'Henkilöstökulut ovat palkat ja sivukulut yhteensä: {parts}.',
      'Personalkostnaderna är löner och bikostnader sammanlagt: {parts}.',
      'Personnel costs are salaries and social costs together: {parts}.',
    ),
  ),
  doubts: {},
};
