import { levelSkip } from '../../../src/rules/rollup/level-skip.ts';
import { testRule } from '../../support/test-rule.ts';

const plan = (vitality: string) => `
        Nimi                                        | Tuotot KS 2025 | Kulut KS 2025 | Kate KS 2025
        Hallintopalvelut -vastuualue                |
        1200 Hallintopalvelut                       |      1 304 800 |    −4 052 900 | −2 748 100
        Talous- ja henkilöstöpalvelut -vastuualue   |
        1280 Henkilöstöpalvelut                     |        509 200 |    −1 693 500 | −1 184 300
        1300 Talouspalvelut                         |        238 500 |    −2 183 400 | −1 944 900
        ${vitality}`;

testRule(levelSkip, {
  accepts: [
    {
      name: 'an area by its units, and its sum',
      profile: 'iisalmi',
      sheet: plan(`Elinvoimapalvelut -vastuualue | |
        1400 Elinvoimapalvelut        | 377 700 | −1 648 500 | −1 270 800
        1510 Työllisyys- ja kansainvälisyyspalvelut | 272 500 | −4 680 600 | −4 408 100
        1520 Ylä-Savon työllisyysalue | 2 020 900 | −4 721 700 | −2 700 800
        Elinvoimapalvelut -vastuualue yhteensä | 2 671 100 | −11 050 800 | −8 379 700`),
    },
    {
      name: 'no register',
      sheet: plan('Elinvoimapalvelut -vastuualue | 2 671 100 | −11 050 800 | −8 379 700').replace(
        '1200',
        '7200',
      ),
    },
  ],
  flags: [
    {
      name: 'one area as one amount',
      reason: 'area-only',
      profile: 'iisalmi',
      sheet: plan('Elinvoimapalvelut -vastuualue ← | 2 671 100 | −11 050 800 | −8 379 700'),
    },
  ],
  undecided: [],
});
