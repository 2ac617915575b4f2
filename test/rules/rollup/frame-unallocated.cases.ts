import { findProfile } from '../../../src/profiles/index.ts';
import { frameUnallocated } from '../../../src/rules/rollup/frame-unallocated.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = `
        Toimintakate            | Raami 2025 | KS 2025
        1280 Henkilöstöpalvelut | −1 184 000 | −1 184 300
        1300 Talouspalvelut     | −1 945 200 | −1 944 900
        Yhteensä                | −3 129 200 | −3 129 200`;
const iisalmi = findProfile('iisalmi')!;
const withFrame = (cents: number) => ({
  ...iisalmi,
  bindings: [],
  frames: [
    {
      node: 'kaupunginhallitus',
      item: 'margin' as const,
      year: 2025,
      version: 'budget' as const,
      cents,
      source: iisalmi.nodes[0]!.source,
    },
  ],
});
const plan = `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        Kaupunginhallitus yhteensä | |      747 700 |    −3 876 900 | −3 129 200`;

testRule(frameUnallocated, {
  accepts: [
    { name: 'the frame is given out in full', sheet: rows },
    {
      name: 'what is reserved of a pot need not use it up',
      sheet: `
        Kunnanhallitus, hankeraha 2026
        Saaja              | Hanke              | Ajanjakso           | Varattu €
        Kehitysyhtiö Oy    | Matkailun kasvu    | 1.2.2026–31.12.2026 | 24 000
        Leader ry          | Kylien hankkeet    | 1.3.2026–31.12.2026 | 18 500
        Varattu yhteensä   |                    |                     | 42 500
        Määräraha 2026     |                    |                     | 90 000
        Vapaana            |                    |                     | 47 500`,
    },
    {
      name: 'the frame is exceeded, which another finding tells',
      sheet: rows.replace('−1 184 000', '−1 183 000').replace('| −3 129 200 |', '| −3 128 200 |'),
    },
    { name: 'the frame of the profile is given out', sheet: plan, organisation: withFrame(-312920000) },
  ],
  flags: [
    {
      name: 'eight hundred euros of the frame are left',
      reason: 'unallocated',
      outcome: { expected: -313000000, actual: -312920000 },
      sheet: rows
        .replace('−1 945 200', '−1 946 000')
        .replace('| −3 129 200 | −3 129 200', '| −3 130 000 | −3 129 200 ←'),
    },
    {
      name: 'a column prints what is left, so whoever made the table knows',
      reason: 'unallocated',
      outcome: { severity: 'info' },
      sheet: `
        Tulosyksikkö  | TA 2026   | Raami 2027 | KS 2027   | Raamista jäljellä
        710 Kaavoitus |   481 500 |    492 000 |   489 500 | 2 500
        720 Neuvonta  |   142 000 |    143 000 |   142 500 |   500
        Yhteensä      |   623 500 |    635 000 |   632 000 ← | 3 000`,
    },
    {
      name: 'a line below the frame prints what is left',
      reason: 'unallocated',
      outcome: { severity: 'info' },
      sheet: `
        Enhet               | DP 2027
        2101 Kyrkby skola   |
        Verksamhetsintäkter |      90 000
        Verksamhetskostnader | −1 000 000
        Verksamhetsbidrag   |    −910 000
        2102 Norra skolan   |
        Verksamhetsintäkter |      10 000
        Verksamhetskostnader |   −620 000
        Verksamhetsbidrag   |    −610 000
        Bildningsnämnden totalt |
        Verksamhetsintäkter | =B2+B6 => 100 000
        Verksamhetskostnader | =B3+B7 => −1 620 000
        Verksamhetsbidrag   | =B4+B8 => −1 520 000 ←
        Budgetram           |  −1 530 000
        Kvar av ramen       | =B13-B14 => 10 000`,
    },
    {
      name: 'the frame of the profile is larger',
      reason: 'unallocated',
      organisation: withFrame(-313220000),
      sheet: plan.replace('−3 129 200', '−3 129 200 ←'),
    },
  ],
  undecided: [],
});
