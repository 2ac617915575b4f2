import { breachReasons, withAmounts } from '../../breach-words.ts';
import { say, type RuleWords } from '../words.ts';

export const revenueShortfall: RuleWords = {
  title: say(
    'Sitova tuloarvio alittuu',
    'Den bindande inkomstposten underskrids',
    'Bound revenue falls short',
  ),
  reasons: breachReasons({
    plan: withAmounts([
      '{figure} alittaa suunnitelmassa sitovan tuloarvion',
      '{figure} underskrider i planen den bindande inkomstposten med',
      '{figure} falls short of the bound revenue in the plan by',
    ]),
    actual: withAmounts([
      '{figure} on alittanut sitovan tuloarvion',
      '{figure} har underskridit den bindande inkomstposten med',
      '{figure} has fallen short of the bound revenue by',
    ]),
  }),
  doubts: {},
};
