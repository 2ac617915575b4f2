import { varianceUnexplained } from '../../../src/rules/follow-up/variance-unexplained.ts';
import { testRule } from '../../support/test-rule.ts';

const report = (third: string, remark: string) => `
        Toimintakulut         | KS 2025  | Toteuma 1-8/2025 | Ennuste 2025 | Selite
        5100 Kaavoitus        | −800 000 | −560 000         | −870 000     | Konsulttityö jatkuu
        5200 Rakennusvalvonta | −500 000 | −370 000         | −560 000     | Sijaisten palkat
        5300 Satama           | −300 000 | −190 000         | ${third}     | ${remark}`;

testRule(varianceUnexplained, {
  accepts: [
    { name: 'every large deviation is explained', sheet: report('−345 000', 'Laiturin korjaus') },
    { name: 'a small deviation needs no words', sheet: report('−305 000', '') },
    {
      name: 'nobody explains anything',
      sheet: report('−345 000', '').replace('Konsulttityö jatkuu', '').replace('Sijaisten palkat', ''),
    },
  ],
  flags: [
    {
      name: 'one large deviation has no explanation',
      reason: 'unexplained',
      outcome: { severity: 'warning' },
      sheet: report('−345 000 ←', ''),
    },
  ],
  undecided: [],
});
