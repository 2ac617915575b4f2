import { revenueSign } from '../../../src/rules/arithmetic/revenue-sign.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(revenueSign, {
  accepts: [
    {
      name: 'positive revenue',
      sheet: `
        KÄYTTÖSUUNNITELMA             | KS 2025
        1280 Henkilöstöpalvelut       |
        Myyntituotot                  |    417 000
        Maksutuotot                   |      3 000
        Tuet ja avustukset            |     61 200
        Muut toimintatuotot           |     28 000
        Toimintatuotot                |    509 200
        Henkilöstökulut               | −1 045 300
        Palvelujen ostot              |   −581 700
        Aineet, tarvikkeet ja tavarat |    −24 500
        Avustukset                    |          0
        Muut toimintakulut            |    −42 000
        Toimintakulut                 | −1 693 500
        Toimintakate                  | −1 184 300`,
    },
    {
      name: 'an amendment lowers the revenue',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | TA-muutos | MTA 2025
        Toimintatuotot         |    365 000 |    −5 000 |    360 000
        Toimintakulut          | −1 612 000 |   −25 000 | −1 637 000
        Toimintakate           | −1 247 000 |   −30 000 | −1 277 000`,
    },
    {
      name: 'rents of cost among the lines of cost, which stand before their sum and after revenue',
      sheet: `
        Kustannuspaikka | Tuotot  | Henkilöstökulut | Palvelujen ostot | Vuokrakulut | Kulut    | Netto KS 2025
        3110 Päiväkodit | 120 000 |        −480 000 |         −110 000 |     −15 000 | −605 000 |      −485 000
        3120 Alakoulut  |  80 000 |        −510 000 |          −90 000 |     −25 000 | −625 000 |      −545 000`,
    },
  ],
  flags: [
    {
      name: 'the sums come out with the other sign',
      reason: 'sums-show',
      outcome: { severity: 'error' },
      sheet: `
        KÄYTTÖSUUNNITELMA             | KS 2025
        1280 Henkilöstöpalvelut       |
        Myyntituotot                  |    417 000
        Maksutuotot                   |   −3 000 ←
        Tuet ja avustukset            |     61 200
        Muut toimintatuotot           |     28 000
        Toimintatuotot                |    509 200
        Henkilöstökulut               | −1 045 300
        Palvelujen ostot              |   −581 700
        Aineet, tarvikkeet ja tavarat |    −24 500
        Avustukset                    |          0
        Muut toimintakulut            |    −42 000
        Toimintakulut                 | −1 693 500
        Toimintakate                  | −1 184 300`,
    },
    {
      name: 'the sums follow',
      reason: 'negative',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | =C2+D2 => −1 184 300
        1300  | Talouspalvelut     |     −238 500 ← |    −2 183 400 | =C3+D3 => −2 421 900`,
    },
    {
      name: 'a correction in the books',
      reason: 'negative',
      outcome: { severity: 'info' },
      sheet: `
        KÄYTTÖSUUNNITELMA       | TOT 2025
        1280 Henkilöstöpalvelut |
        Myyntituotot            |    417 000
        Maksutuotot             |   −3 000 ←
        Toimintatuotot          |    414 000
        Toimintakulut           | −1 693 500
        Toimintakate            | −1 279 500`,
    },
  ],
  undecided: [],
});
