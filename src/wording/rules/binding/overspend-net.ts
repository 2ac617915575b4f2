import { breachReasons, withAmounts } from '../../breach-words.ts';
import { say, type RuleWords } from '../words.ts';

export const overspendNet: RuleWords = {
  title: say(
    'Sitova toimintakate alittuu',
    'Det bindande verksamhetsbidraget underskrids',
    'Bound margin is worse than decided',
  ),
  reasons: breachReasons({
    plan: withAmounts([
      '{figure} on suunnitelmassa sitovaa toimintakatetta heikompi',
      '{figure} är i planen sämre än det bindande verksamhetsbidraget med',
      '{figure} is worse in the plan than the bound margin by',
    ]),
    actual: withAmounts([
      '{figure} on toteutunut sitovaa toimintakatetta heikompana',
      '{figure} har utfallit sämre än det bindande verksamhetsbidraget med',
      '{figure} has turned out worse than the bound margin by',
    ]),
  }),
  doubts: {},
};
