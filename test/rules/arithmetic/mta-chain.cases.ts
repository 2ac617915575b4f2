import { mtaChain } from '../../../src/rules/arithmetic/mta-chain.ts';
import { testRule } from '../../support/test-rule.ts';

const quantities = (expense: string, total: string) => `
        Tunnus | Yksikkö     | Tulot KS | Menot KS   | Netto KS          | Tulot muutos | Menot muutos | Tulot yhteensä | Menot yhteensä | Netto yhteensä
        5100   | Perusopetus | 300 000  | −8 500 000 | =C2+D2 => −8 200 000 | 0     | −32 000 | 300 000 | ${expense}
        5200   | Lukio       |  40 000  | −1 960 000 | =C3+D3 => −1 920 000 | 0     |  24 000 |  40 000 | =D3+G3 => −1 936 000 | =H3+I3 => −1 896 000
        5300   | Iltapäivä   | 130 000  |   −240 000 | =C4+D4 => −110 000   | 6 500 |  −6 500 | 136 500 | =D4+G4 => −246 500 | =H4+I4 => −110 000
        5400   | Opisto      | 270 000  |   −610 000 | =C5+D5 => −340 000   | 0     |   8 000 | 270 000 | =D5+G5 => −602 000 | =H5+I5 => −332 000
        Lautakunta yhteensä | | 740 000 | −11 310 000 | −10 570 000 | 6 500 | =SUM(G2:G5) => −6 500 | 746 500 | ${total}`;

testRule(mtaChain, {
  accepts: [
    {
      name: 'budget, change and amended budget',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | TA-muutos | MTA 2025
        Toimintatuotot         |    365 000 |         0 |    365 000
        Toimintakulut          | −1 612 000 |   −25 000 | −1 637 000
        Toimintakate           | −1 247 000 |   −25 000 | −1 272 000`,
    },
    {
      name: 'more spending is entered as a positive change on every row',
      sheet: `
        KÄYTTÖSUUNNITELMA       | TA 2025    | TA-muutos | MTA 2025
        1280 Henkilöstöpalvelut |            |           |
        Toimintakulut           | −1 693 500 |    20 000 | −1 713 500
        1300 Talouspalvelut     |            |           |
        Toimintakulut           | −2 183 400 |    10 000 | −2 193 400`,
    },
    {
      name: 'quantities side by side, where the margin has no column of changes',
      sheet: quantities('−8 532 000 | =H2+I2 => −8 232 000', '=SUM(I2:I5) => −11 316 500 | −10 570 000'),
    },
    {
      name: 'two amendments',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Muutos 1 | Muutos 2 | MTA 2025
        Toimintatuotot         |    365 000 |        0 |        0 |    365 000
        Toimintakulut          | −1 612 000 |  −25 000 |   −3 000 | −1 640 000
        Toimintakate           | −1 247 000 |  −25 000 |   −3 000 | −1 275 000`,
    },
  ],
  flags: [
    {
      name: 'an amended figure without a change',
      reason: 'differs',
      sheet: `
        110040 Tietohallinto | KS 2025  | Muutos 2025 | Muutettu KS 2025
        Toimintatuotot       |   21 600 |             |         24 600 ←
        Toimintakulut        | −140 800 |      −1 100 |         −141 900
        Palvelujen ostot     |  −40 800 |      −1 100 |          −41 900
        Avustukset           |  −10 800 |             |          −10 800`,
    },
    {
      name: 'the change is missing from the amended expense',
      reason: 'differs',
      outcome: { expected: -163700000, actual: -161200000 },
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | TA-muutos | MTA 2025
        Toimintatuotot         |    365 000 |         0 |      365 000
        Toimintakulut          | −1 612 000 |   −25 000 | −1 612 000 ←
        Toimintakate           | −1 247 000 |   −25 000 |   −1 272 000`,
    },
    {
      name: 'the change is wrong, its margin proves it',
      reason: 'part-differs',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | TA-muutos | MTA 2025
        Toimintatuotot         |    365 000 |         0 |    365 000
        Toimintakulut          | −1 612 000 | −52 000 ← | −1 637 000
        Toimintakate           | −1 247 000 |   −25 000 | −1 272 000`,
    },
    {
      name: 'a new plan of units',
      reason: 'differs',
      sheet: `
        Toimintayksikkö         | KS 2025    | KS-muutos | Uusi KS 2025
        1280 Henkilöstöpalvelut | −1 184 300 |   −20 000 |   −1 204 300
        1300 Talouspalvelut     | −1 944 900 |         0 | −1 949 400 ←
        1400 Elinvoimapalvelut  | −1 270 800 |     5 000 |   −1 265 800
        1510 Työllisyyspalvelut | −4 408 100 |         0 |   −4 408 100`,
    },
    {
      name: 'one formula takes the change off, where the others add it',
      reason: 'differs',
      sheet: `
        4200 Kirjasto    | TA 2026  | TA-muutos | TA+muutos
        TOIMINTATUOTOT   |   49 000 |     2 000 | =B2+C2 => 51 000
        Henkilöstökulut  | −612 000 |         0 | =B3+C3 => −612 000
        Palvelujen ostot | −144 000 |    −5 000 | =B4-C4 => −139 000 ←
        Muut toimintakulut | −61 000 |        0 | =B5+C5 => −61 000
        TOIMINTAKULUT    | −817 000 |    −5 000 | =SUM(D3:D5) => −812 000
        TOIMINTAKATE     | −768 000 |    −3 000 | =D2+D6 => −761 000`,
    },
  ],
  undecided: [],
});
