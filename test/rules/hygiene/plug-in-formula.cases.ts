import { plugInFormula } from '../../../src/rules/hygiene/plug-in-formula.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = (total: string, margin = '=C3+D3 => −1 944 900') => `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | =C2+D2 => −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | ${margin}
              | Yhteensä           | ${total} | =SUM(D2:D3) => −3 876 900 | =SUM(E2:E3) => −3 129 200`;

testRule(plugInFormula, {
  accepts: [
    {
      name: 'a change in per cent',
      sheet: `
        1300 Talouspalvelut | TA 2024    | KS 2025    | Muutos-%
        TOIMINTATUOTOT      |    200 000 |    238 500 | =C2/B2-1 => 19,3 %
        TOIMINTAKULUT       | −2 100 000 | −2 183 400 | =C3/B3-1 => 4,0 %
        TOIMINTAKATE        | =B2+B3 => −1 900 000 | =C2+C3 => −1 944 900 | =C4/B4-1 => 2,4 %`,
    },
    { name: 'cells only', sheet: rows('=SUM(C2:C3) => 747 700') },
    { name: 'rounded', sheet: rows('=ROUND(SUM(C2:C3),0) => 747 700') },
    { name: 'nothing added', sheet: rows('=SUM(C2:C3)+0 => 747 700') },
    { name: 'a factor', sheet: rows('=SUM(C2:C3)*1 => 747 700') },
    {
      name: 'a unit plans five thousand more than last year',
      sheet: `
        Koodi | Toimintayksikkö    | TA 2024    | KS 2025
        1280  | Henkilöstöpalvelut | −1 650 000 | =C2-5000 => −1 655 000
        1300  | Talouspalvelut     | −2 150 000 | −2 183 400`,
    },
  ],
  flags: [
    {
      name: 'after the sum',
      reason: 'literal',
      sheet: rows('=SUM(C2:C3)+1000 => 748 700 ←'),
      outcome: { severity: 'error', expected: 74_770_000, actual: 74_870_000 },
    },
    { name: 'within the sum', reason: 'literal', sheet: rows('=SUM(C2:C3,500) => 748 200 ←') },
    {
      name: 'in a margin, within a rounding',
      reason: 'literal',
      sheet: rows('=SUM(C2:C3) => 747 700', '=ROUND(C3+D3-100,0) => −1 945 000 ←').replace(
        '−3 129 200',
        '−3 129 300',
      ),
      outcome: { data: expect.objectContaining({ literal: -100 }) },
    },
    {
      name: 'in every column of a row, told once',
      reason: 'literal',
      sheet: `
        Koodi | Toimintakulut      | TA 2024    | KS 2025
        1280  | Henkilöstöpalvelut | −1 650 000 | −1 693 500
        1300  | Talouspalvelut     | −2 150 000 | −2 183 400
              | Yhteensä           | =SUM(C2:C3)+50 => −3 799 950 ← | =SUM(D2:D3)+50 => −3 876 850`,
      outcome: { data: expect.objectContaining({ alike: 2 }) },
    },
  ],
  undecided: [],
});
