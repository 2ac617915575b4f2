import { breachReasons, withAmounts } from '../../breach-words.ts';
import { say, type RuleWords } from '../words.ts';

export const grantsEarmark: RuleWords = {
  title: say(
    'Erikseen sidottu erä ylittyy',
    'En särskilt bunden post överskrids',
    'Separately bound item is exceeded',
  ),
  reasons: breachReasons({
    plan: withAmounts([
      '{figure} ylittää suunnitelmassa erikseen sidotun määrän',
      '{figure} överskrider i planen det särskilt bundna beloppet med',
      '{figure} exceeds the separately bound amount in the plan by',
    ]),
    actual: withAmounts([
      '{figure} on ylittänyt erikseen sidotun määrän',
      '{figure} har överskridit det särskilt bundna beloppet med',
      '{figure} has exceeded the separately bound amount by',
    ]),
  }),
  doubts: {},
};
