import { breachReasons, withAmounts } from '../../breach-words.ts';
import { say, type RuleWords } from '../words.ts';

export const overspendGross: RuleWords = {
  title: say(
    'Sitova määräraha ylittyy',
    'Det bindande anslaget överskrids',
    'Bound appropriation is exceeded',
  ),
  reasons: breachReasons({
    plan: withAmounts([
      '{figure} ylittää suunnitelmassa sitovan määrärahan',
      '{figure} överskrider i planen det bindande anslaget med',
      '{figure} exceeds the bound appropriation in the plan by',
    ]),
    actual: withAmounts([
      '{figure} on ylittänyt sitovan määrärahan',
      '{figure} har överskridit det bindande anslaget med',
      '{figure} has exceeded the bound appropriation by',
    ]),
  }),
  doubts: {},
};
