import { areaTotal } from '../../../src/rules/rollup/area-total.ts';
import { testRule } from '../../support/test-rule.ts';

const plan = `
        Nimi                              | Tuotot KS 2025 | Kulut KS 2025 | Kate KS 2025
        KAUPUNGINHALLITUS YHTEENSÄ        |      1 125 400 |    −5 525 400 | −4 400 000
        > Elinvoimapalvelut -vastuualue   |        377 700 |    −1 648 500 | −1 270 800
        > > 1400 Yrityspalvelut           |        277 700 |      −948 500 |   −670 800
        > > 1410 Matkailupalvelut         |        100 000 |      −700 000 |   −600 000
        > Talouspalvelut -vastuualue      |        747 700 |    −3 876 900 | −3 129 200
        > > 1280 Henkilöstöpalvelut       |        509 200 |    −1 693 500 | −1 184 300
        > > 1300 Talouspalvelut           |        238 500 |    −2 183 400 | −1 944 900`;

const programme = `
        Investointiohjelma 2027–2029
        Hanke                    | 2027      | 2028      | 2029    | Yht. 2027–29
        Talonrakennus
        Keskuskoulun laajennus   | 2 500 000 | 3 000 000 | 300 000 | 5 800 000
        - valtionavustus         |  −300 000 |  −400 000 | −100 000 | −800 000
        Paloaseman peruskorjaus  |         0 |   450 000 | 450 000 |   900 000
        Talonrakennus yhteensä   | 2 200 000 | 3 050 000 | 650 000 | 5 900 000
        Kadut ja puistot
        Asematien saneeraus      |   300 000 |         0 |       0 |   300 000
        Katuvalojen vaihto       |    60 000 |    60 000 |  60 000 |   180 000
        Kadut ja puistot yhteensä |  360 000 |    60 000 |  60 000 |   480 000
        Investoinnit yhteensä    | 2 560 000 | 3 110 000 | 710 000 | 6 380 000`;

testRule(areaTotal, {
  accepts: [
    { name: 'projects less what the state pays towards them', sheet: programme },
    { name: 'areas and the body above them add up', sheet: plan },
    {
      name: 'the total of the body is wrong, not those of the areas',
      sheet: plan.replace('1 125 400', '1 125 500'),
    },
    {
      name: 'a unit is wrong, which its margin shows as well',
      sheet: plan.replace('509 200', '509 900'),
    },
  ],
  flags: [
    {
      name: 'one year of projects less what the state pays towards them',
      reason: 'differs',
      outcome: { expected: -220000000, actual: -230000000 },
      sheet: programme.replaceAll('2 200 000', '2 300 000 ←'),
    },
    {
      name: 'the expense of an area is off, and neither its margin nor the body is told again',
      reason: 'differs',
      outcome: { expected: -387690000, actual: -387900000 },
      sheet: plan.replace('−3 876 900', '−3 879 000 ←'),
    },
    {
      name: 'a unit differs from its own sheet and from its area: the unit is told',
      reason: 'part-differs',
      sheet: `
        == Yhteenveto ==
        Nimi                            | Toimintakate KS 2025
        1400 Yrityspalvelut             | −671 800 ←
        1410 Matkailupalvelut           | −600 000
        Elinvoimapalvelut -vastuualue yhteensä | −1 270 800
        == 1400 ==
        1400 Yrityspalvelut     | KS 2025
        TOIMINTATUOTOT          |  277 700
        TOIMINTAKULUT           | −948 500
        TOIMINTAKATE            | −670 800
        == 1410 ==
        1410 Matkailupalvelut   | KS 2025
        TOIMINTATUOTOT          |  100 000
        TOIMINTAKULUT           | −700 000
        TOIMINTAKATE            | −600 000`,
    },
    {
      name: 'thousands of euros, each rounded on its own',
      reason: 'rounding',
      outcome: { severity: 'info' },
      sheet: `
        1 000 €                              | Kulut TA 2024 | Kulut KS 2025
        Elinvoimapalvelut -vastuualue        |      −1 600   | −1 649 ←
        > 1400 Yrityspalvelut                |        −900   | −948
        > 1410 Matkailupalvelut              |        −700   | −700
        Talouspalvelut -vastuualue           |      −3 800   | −3 877
        > 1280 Henkilöstöpalvelut            |      −1 600   | −1 694
        > 1300 Talouspalvelut                |      −2 200   | −2 183`,
    },
  ],
  undecided: [
    {
      name: 'one unit is text',
      reason: 'part-unusable',
      sheet: plan.replace('509 200', '"509 200"').replace('        747 700', '        747 700 ←?'),
    },
  ],
});
