import { breachReasons, withAmounts } from '../../breach-words.ts';
import { say, type RuleWords } from '../words.ts';

export const forecastOverspend: RuleWords = {
  title: say(
    'Ennuste ei pysy sitovassa määrässä',
    'Prognosen överskrider det bindande beloppet',
    'Forecast breaks a bound amount',
  ),
  reasons: breachReasons({
    forecast: withAmounts([
      '{figure} poikkeaa sitovasta määrästä huonompaan suuntaan',
      '{figure} avviker från det bindande beloppet i sämre riktning med',
      '{figure} is worse than the bound amount by',
    ]),
  }),
  doubts: {},
};
