import { breachReasons, withAmounts } from '../../breach-words.ts';
import { say, type RuleWords } from '../words.ts';

export const depreciationOverrun: RuleWords = {
  title: say(
    'Sitovat suunnitelmapoistot ylittyvät',
    'De bindande avskrivningarna överskrids',
    'Bound depreciation is exceeded',
  ),
  reasons: breachReasons({
    plan: withAmounts([
      '{figure} ylittää suunnitelmassa sitovat suunnitelmapoistot',
      '{figure} överskrider i planen de bindande avskrivningarna med',
      '{figure} exceeds the bound depreciation in the plan by',
    ]),
    actual: withAmounts([
      '{figure} on ylittänyt sitovat suunnitelmapoistot',
      '{figure} har överskridit de bindande avskrivningarna med',
      '{figure} has exceeded the bound depreciation by',
    ]),
  }),
  doubts: {},
};
