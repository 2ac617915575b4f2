import { totalScope } from '../../../src/rules/rollup/total-scope.ts';
import { testRule } from '../../support/test-rule.ts';

const plan = `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          |    509 200
        TOIMINTAKULUT           | −1 693 500
        TOIMINTAKATE            | −1 184 300
        1300 TALOUSPALVELUT     |
        TOIMINTATUOTOT          |    238 500
        TOIMINTAKULUT           | −2 183 400
        TOIMINTAKATE            | −1 944 900
        RAPORTTI YHTEENSÄ       |
        TOIMINTATUOTOT          |    747 700
        TOIMINTAKULUT           | −3 876 900
        TOIMINTAKATE            | −3 129 200
        KESKUSVAALILAUTAKUNTA   |
        TOIMINTATUOTOT          | 0
        TOIMINTAKULUT           | −68 600
        TOIMINTAKATE            | −68 600`;

const rows = `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 | −1 270 800`;

testRule(totalScope, {
  accepts: [
    { name: 'the election board stands outside the total', sheet: plan },
    {
      name: 'what is not yet given to a project has no cost in all, and the sum of those is whole',
      sheet: `
        Projektmedel 2025
        Projekt     | Tid       | Totalbudget | EU-andel | Stadens andel 2025
        Växthuset   | 2025–2027 | 410 000     | 246 000  | 38 000
        Gästhamnen  | 2025      | 90 000      | 54 000   | 36 000
        Filmen      | 2025      | 25 000      | 0        | 25 000
        Ofördelat   |           |             |          | 11 000
        Totalt      |           | 525 000     | 300 000  | 110 000`,
    },
    {
      name: 'off by an amount no unit has',
      sheet: plan.replace('−3 876 900', '−3 877 000'),
    },
    {
      name: 'two units would explain the difference equally well',
      sheet: `
        Yksikkö                | Kulut KS 2025
        1401 Yrityspalvelut    | −100 000
        1402 Matkailupalvelut  | −100 000
        1403 Hankkeet          | −300 000
        Yhteensä               | −400 000`,
    },
  ],
  flags: [
    {
      name: 'typed totals count the election board in every quantity',
      reason: 'includes-other',
      outcome: { expected: -387690000, actual: -394550000 },
      sheet: plan.replace('−3 876 900', '−3 945 500 ←').replace('−3 129 200', '−3 197 800'),
    },
    {
      name: 'the formula of one total refers to the election board',
      reason: 'includes-other',
      sheet: plan
        .replace('747 700', '747 700')
        .replace('−3 876 900', '=B4+B8+B16 => −3 945 500 ←')
        .replace('−3 129 200', '=B11+B12 => −3 197 800'),
    },
    {
      name: 'typed totals leave out a unit, told once for all quantities',
      reason: 'omits-member',
      sheet: `${rows}\n | Yhteensä | 747 700 ← | −3 876 900 | −3 129 200`,
    },
    {
      name: 'one typed total leaves out a unit',
      reason: 'omits-member',
      sheet: `${rows}\n | Yhteensä | 1 125 400 | −3 876 900 ← | −4 400 000`,
    },
    {
      name: 'typed totals count a unit twice',
      reason: 'counts-twice',
      outcome: { expected: 112540000, actual: 163460000 },
      sheet: `${rows}\n | Yhteensä | 1 634 600 ← | −7 218 900 | −5 584 300`,
    },
    {
      name: 'in one of two columns of totals',
      reason: 'omits-member',
      sheet: `
        Kuusilammin kaupunki, investointisuunnitelma 2026–2028 (1 000 €)
        Hanke                        | Kustannusarvio | Käytetty 2025 loppuun | TA 2026 | TS 2027 | TS 2028 | Yhteensä 2026–2028
        5101 Keskuskoulun laajennus  | −6 200 | −1 150 | −2 400 | −2 100 |   −550 | −5 050
        5102 Päiväkoti Pihlaja       | −3 450 |      0 |   −450 | −1 800 | −1 200 | −3 450
        5103 Uimahallin tekniikka    |   −980 |   −210 |   −470 |   −300 |      0 |   −770
        Talonrakennus yhteensä       | =SUM(B3:B4) => −9 650 ← | =SUM(C3:C5) => −1 360 | =SUM(D3:D5) => −3 320 | =SUM(E3:E5) => −4 200 | =SUM(F3:F5) => −1 750 | =SUM(G3:G5) => −9 270`,
    },
  ],
  undecided: [],
});
