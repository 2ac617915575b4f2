import { signConventionMixed } from '../../../src/rules/arithmetic/sign-convention-mixed.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = (expense: string, margin: string) => `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        1510  | Työllisyyspalvelut |        272 500 | ${expense}    | ${margin}`;

const technical = (expense: string) => `
        == Tekninen ==
        Koodi | Toimintayksikkö    | Tulot     | Menot      | Netto KS 2025
        2100  | Kadut              |   100 000 | ${expense} | 1 400 000
        2200  | Puistot            |    50 000 |    450 000 |   400 000`;

testRule(signConventionMixed, {
  accepts: [
    { name: 'one convention', sheet: rows('−4 680 600', '−4 408 100') },
    { name: 'a positive sheet alone', sheet: technical('1 500 000') },
    {
      name: 'an amendment lowers the expenses of one unit',
      sheet: `
        Toimintakulut           |    KS 2025 |  Muutos | Uusi KS 2025
        1280 Henkilöstöpalvelut | −1 693 500 | −20 000 |   −1 713 500
        1300 Talouspalvelut     | −2 183 400 | −10 000 |   −2 193 400
        1400 Elinvoimapalvelut  | −1 648 500 |  30 000 |   −1 618 500`,
    },
    { name: 'one positive expense is a finding of its own', sheet: rows('4 680 600', '−4 408 100') },
    { name: 'a unit without expenses', sheet: rows('0', '272 500') },
  ],
  flags: [
    {
      name: 'half of the expenses go the other way, told once',
      reason: 'within-sheet',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintakulut KS 2025
        1280  | Henkilöstöpalvelut | 1 693 500 ←
        1300  | Talouspalvelut     | 2 183 400
        1400  | Elinvoimapalvelut  | −1 648 500
        1510  | Työllisyyspalvelut | −4 680 600`,
    },
    {
      name: 'one sheet prints expenses as positive',
      reason: 'sheet-differs',
      sheet: `== KH ==${rows('−4 680 600', '−4 408 100')}\n${technical('1 500 000 ←')}`,
    },
  ],
  undecided: [],
});
