import { unitUnknown } from '../../../src/rules/rollup/unit-unknown.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = (third: string) => `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1200  | Hallintopalvelut   |      1 304 800 |    −4 052 900 | −2 748 100
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        ${third} |        377 700 |    −1 648 500 | −1 270 800`;

testRule(unitUnknown, {
  accepts: [
    { name: 'codes of the register', profile: 'iisalmi', sheet: rows('1400 | Elinvoimapalvelut') },
    {
      name: 'another name under a known code is another matter',
      profile: 'iisalmi',
      sheet: rows('1400 | Elinvoima ja kehittäminen'),
    },
    { name: 'no profile applies', sheet: rows('1530 | Kansainväliset palvelut') },
  ],
  flags: [
    {
      name: 'a code the register does not have',
      reason: 'code-unknown',
      profile: 'iisalmi',
      sheet: rows('1530 ← | Kansainväliset palvelut'),
    },
    {
      name: 'a known name under another code',
      reason: 'code-differs',
      profile: 'iisalmi',
      sheet: rows('1410 ← | Elinvoimapalvelut'),
    },
  ],
  undecided: [],
});
