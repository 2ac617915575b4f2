import { breachReasons, withAmounts } from '../../breach-words.ts';
import { say, type RuleWords } from '../words.ts';

export const netOkGrossBreach: RuleWords = {
  title: say(
    'Bruttositova määräraha ylittyy',
    'Det bruttobundna anslaget överskrids',
    'Gross-bound appropriation is exceeded',
  ),
  reasons: breachReasons({
    plan: withAmounts([
      '{figure} ylittää suunnitelmassa määrärahan, vaikka toimintakate pysyy,',
      '{figure} överskrider i planen anslaget, trots att verksamhetsbidraget hålls, med',
      '{figure} exceeds the appropriation in the plan, although the margin holds, by',
    ]),
    actual: withAmounts([
      '{figure} on ylittänyt määrärahan, vaikka toimintakate pysyy,',
      '{figure} har överskridit anslaget, trots att verksamhetsbidraget hålls, med',
      '{figure} has exceeded the appropriation, although the margin holds, by',
    ]),
  }),
  doubts: {},
};
