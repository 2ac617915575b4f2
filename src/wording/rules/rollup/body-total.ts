import { say, type RuleWords } from '../words.ts';
import { totalMessages } from '../totals.ts';

export const bodyTotal: RuleWords = {
  title: say('Summa ei täsmää', 'Summan stämmer inte', 'Total does not add up'),
  ...totalMessages,
};
