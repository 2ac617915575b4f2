import { say, type RuleWords } from '../words.ts';
import { totalMessages } from '../totals.ts';

export const costcentreTotal: RuleWords = {
  title: say(
    'Toimintayksikön summa ei täsmää',
    'Verksamhetsenhetens summa stämmer inte',
    'Operating unit total does not add up',
  ),
  ...totalMessages,
};
