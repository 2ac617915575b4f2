import { amountDiffers } from '../../../src/rules/cross-sheet/amount-differs.ts';
import { testRule } from '../../support/test-rule.ts';

const book = `
        == Yhteenveto ==
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        == 1280 ==
        1280 Henkilöstöpalvelut | TA 2024    | KS 2025
        TOIMINTATUOTOT          |    500 000 |    509 200
        TOIMINTAKULUT           | −1 600 000 | −1 693 500
        TOIMINTAKATE            | −1 100 000 | −1 184 300
        == 1300 ==
        1300 Talouspalvelut     | TA 2024    | KS 2025
        TOIMINTATUOTOT          |    200 000 |    238 500
        TOIMINTAKULUT           | −2 100 000 | −2 183 400
        TOIMINTAKATE            | −1 900 000 | −1 944 900`;

testRule(amountDiffers, {
  accepts: [
    { name: 'the summary repeats what the sheets of the units say', sheet: book },
    {
      name: 'a figure that breaks its own margin is told there',
      sheet: book.replace('238 500 |    −2 183 400', '238 500 |    −2 180 000'),
    },
    {
      name: 'sheets of two months, of which the budgets are alike',
      sheet: `
        == tammikuu ==
        Yksikkö        | Budjetti | Toteuma  | Ero
        Keskuskeittiö  | −41 000  | −40 210  | 790
        Palvelukeittiöt | −22 000 | −22 980  | −980
        == helmikuu ==
        Yksikkö        | Budjetti | Toteuma  | Ero
        Keskuskeittiö  | −41 000  | −42 100  | −1 100
        Palvelukeittiöt | −22 000 | −21 870  | 130`,
    },
    {
      name: 'the summary is of another year',
      sheet: book.replace('Toimintakate KS 2025', 'Toimintakate KS 2026').replace('−1 184 300', '−1 184 300'),
    },
    {
      name: 'sheets that agree on nothing speak of different things',
      sheet: `
        == A ==
        1280 Henkilöstöpalvelut | KS 2025
        TOIMINTATUOTOT          |    509 200
        TOIMINTAKULUT           | −1 693 500
        TOIMINTAKATE            | −1 184 300
        == B ==
        1280 Henkilöstöpalvelut | KS 2025
        TOIMINTATUOTOT          |    609 300
        TOIMINTAKULUT           | −1 893 400
        TOIMINTAKATE            | −1 284 100`,
    },
  ],
  flags: [
    {
      name: 'the total of the boards is not what the statement says',
      reason: 'differs',
      outcome: { expected: -11_806_000_00, actual: -11_866_000_00 },
      sheet: `
        == Tuloslaskelma ==
        Tuloslaskelma, 1 000 € | TP 2025 | TA 2026 | TA 2027
        Toimintatuotot         |   3 106 |   3 190 |   3 254
        Toimintakulut          | −14 413 | −14 767 | −15 060
        Toimintakate           | −11 307 | −11 577 | −11 806
        == Lautakunnat ==
        Toimintakate lautakunnittain, 1 000 €
        Lautakunta           | TP 2025 | TA 2026 | TA 2027
        Kunnanhallitus       |  −1 912 |  −1 964 |  −2 067
        Sivistyslautakunta   |  −7 344 |  −7 480 |  −7 611
        Tekninen lautakunta  |  −2 051 |  −2 133 |  −2 188
        Yhteensä             | −11 307 | −11 577 | −11 866 ←`,
    },
    {
      name: 'a net figure of a summary that refers to another unit’s',
      reason: 'differs',
      sheet: `
        == Yhteenveto ==
        Koodi | Toimintayksikkö    | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut | ='Yksiköt'!E2 => −1 184 300
        1300  | Talouspalvelut     | ='Yksiköt'!E2 => −1 184 300 ←
        1400  | Elinvoimapalvelut  | ='Yksiköt'!E4 => −1 270 800
        == Yksiköt ==
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 | −1 270 800`,
    },
    {
      name: 'costs beside a frame that refer to those of another unit',
      reason: 'differs',
      outcome: { expected: -39200000, actual: -14250000 },
      sheet: `
        == Raami ==
        Tulosyksikkö         | TA 2026 | Raami 2027 | KS 2027
        710 Kaavoitus        | ='Yksiköt'!C2 => 481 500 | 492 000 | ='Yksiköt'!D2 => 489 500
        720 Neuvonta         | ='Yksiköt'!C3 => 142 000 | 143 000 | ='Yksiköt'!D3 => 142 500
        730 Maaseutupalvelut | ='Yksiköt'!C4 => 381 000 | 394 000 | ='Yksiköt'!D3 => 142 500 ←
        == Yksiköt ==
        Koodi | Tulosyksikkö     | Toimintakulut TA 2026 | Toimintakulut KS 2027
        710   | Kaavoitus        | 481 500 | 489 500
        720   | Neuvonta         | 142 000 | 142 500
        730   | Maaseutupalvelut | 381 000 | 392 000`,
    },
    {
      name: 'a whole unit is another one in the summary, told once',
      reason: 'differs',
      sheet: book.replace('238 500 |    −2 183 400 | −1 944 900', '239 500 ← |    −2 184 500 | −1 945 000'),
    },
    {
      name: 'a net figure typed into a summary of net figures',
      reason: 'differs',
      outcome: { expected: -194490000, actual: -194400000 },
      sheet: `
        == Yhteenveto ==
        Koodi | Toimintayksikkö    | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut | −1 184 300
        1300  | Talouspalvelut     | −1 944 000 ←
        == Yksiköt ==
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900`,
    },
  ],
  undecided: [],
});
