import { say, type RuleWords } from '../words.ts';
import { totalMessages } from '../totals.ts';

export const areaTotal: RuleWords = {
  title: say(
    'Vastuualueen summa ei täsmää',
    'Ansvarsområdets summa stämmer inte',
    'Area total does not add up',
  ),
  ...totalMessages,
};
