import { kateNotCheckable } from '../../../src/rules/arithmetic/kate-not-checkable.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(kateNotCheckable, {
  accepts: [
    {
      name: 'revenue and expense beside the margins',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 |           −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 |           −1 944 900`,
    },
    {
      name: 'a summary of margins that the sheets of the units prove',
      sheet: `
        == Yhteenveto ==
        Toimintayksikkö     | Toimintakate KS 2027
        1280 Henkilöstö     | −1 184 300
        1300 Talouspalvelut | −1 944 900
        == Yksiköt ==
        Toimintayksikkö     | Toimintatuotot KS 2027 | Toimintakulut KS 2027 | Toimintakate KS 2027
        1280 Henkilöstö     |    509 200 | −1 693 500 | −1 184 300
        1300 Talouspalvelut |    238 500 | −2 183 400 | −1 944 900`,
    },
    {
      name: 'a single margin',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |           −1 184 300`,
    },
  ],
  flags: [
    {
      name: 'margins and their sum',
      reason: 'margins-alone',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |         −1 184 300 ←
        1300  | Talouspalvelut     |           −1 944 900
              | Yhteensä           |           −3 129 200`,
    },
    {
      name: 'the net of the budget beside a plan with revenue and expense',
      reason: 'margins-alone',
      sheet: `
        Tulosyksikkö     | KS 2027 tuotot | KS 2027 menot | KS 2027 netto | TA 2026 netto
        Kirjastopalvelut |         66 000 |      −437 000 |      −371 000 |    −365 000 ←
        Liikuntapalvelut |         51 500 |      −426 000 |      −374 500 |    −380 000`,
    },
    {
      name: 'margins on two sheets are told once',
      reason: 'margins-alone',
      sheet: `
        == Hallinto ==
        Koodi | Toimintayksikkö    | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |         −1 184 300 ←
        1300  | Talouspalvelut     |           −1 944 900
        == Sivistys ==
        Koodi | Toimintayksikkö    | Toimintakate KS 2025
        1500  | Koulut             |           −2 184 300`,
    },
  ],
  undecided: [],
});
