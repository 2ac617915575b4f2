import { overspendNet } from '../../../src/rules/binding/overspend-net.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const net = makeCity({ units: ['2100 Koulut', '2200 Kirjasto'], bindings: [{ nodes: ['2100', '2200'] }] });
const gentle = makeCity({
  units: ['2100 Koulut'],
  bindings: [{ nodes: ['2100'], tolerance: { euros: 1000, percent: 5 } }],
});
const withSides = makeCity({
  units: ['2100 Koulut'],
  bindings: [
    { nodes: ['2100'] },
    { nodes: ['2100'], item: 'expense', limit: 'ceiling', severity: 'warning' },
    { nodes: ['2100'], item: 'revenue', severity: 'warning' },
  ],
});
const external = makeCity({ units: ['2100 Koulut'], bindings: [{ nodes: ['2100'], basis: 'external' }] });

testRule(overspendNet, {
  accepts: [
    {
      name: 'one expense decided is in thousands, which is told, and makes the margin seem far off',
      organisation: net,
      sheet: `
        Enhet           | Intäkter DP 2025 | Kostnader DP 2025 | Netto DP 2025           | Intäkter utfall 1–12/2025 | Kostnader utfall 1–12/2025 | Netto utfall 1–12/2025
        2100 Koulut     | 100 000          | −920              | =B2+C2 => 99 080        | 101 000                   | −917 000                   | =E2+F2 => −816 000
        2200 Kirjasto   | 30 000           | −600 000          | =B3+C3 => −570 000      | 31 000                    | −597 000                   | =E3+F3 => −566 000
        2300 Museo      | 20 000           | −700 000          | =B4+C4 => −680 000      | 21 000                    | −690 000                   | =E4+F4 => −669 000
        2400 Teatteri   | 50 000           | −1 100 000        | =B5+C5 => −1 050 000    | 52 000                    | −1 092 000                 | =E5+F5 => −1 040 000
        2500 Orkesteri  | 40 000           | −800 000          | =B6+C6 => −760 000      | 42 000                    | −797 000                   | =E6+F6 => −755 000`,
    },
    {
      name: 'one heading of last year’s budget says this year, which is told',
      organisation: net,
      sheet: `
        Yksikkö       | Tuotot TA 2024 | Kulut TA 2024 | Netto TA 2025 | Tuotot KS 2025 | Kulut KS 2025 | Netto KS 2025
        2100 Koulut   | 100 000        | −900 000      | −800 000      | 100 000        | −920 000      | −820 000
        2200 Kirjasto | 10 000         | −300 000      | −290 000      | 10 000         | −306 000      | −296 000`,
    },
    {
      name: 'the margin decided is out by a wrong sign, which is told',
      organisation: net,
      sheet: `
        2100 Koulut   | KS 2025  | Toteuma 1-12/2025
        Toimintatuotot |  100 000 |   101 000
        Toimintakulut  |  900 000 |  −901 000
        Toimintakate   | 1 000 000 | −800 000
        2200 Kirjasto  |          |
        Toimintatuotot |   10 000 |    10 000
        Toimintakulut  | −300 000 |  −300 000
        Toimintakate   | −290 000 |  −290 000`,
    },
    {
      name: 'the margin of the year is exactly what was decided',
      organisation: net,
      sheet: `
        2100 Koulut   | KS 2025  | Toteuma 1-12/2025
        Toimintatuotot |  100 000 |   101 000
        Toimintakulut  | −900 000 |  −901 000
        Toimintakate   | −800 000 |  −800 000`,
    },
    {
      name: 'an area that is called like one of its units is not bound by what binds the unit',
      profile: 'iisalmi',
      sheet: `
        Nimi                          | Tuotot KS 2025 | Kulut KS 2025 | Kate KS 2025
        1280 Henkilöstöpalvelut       |        509 200 |    −1 693 500 |   −1 184 300
        1300 Talouspalvelut           |        238 500 |    −2 183 400 |   −1 944 900
        Elinvoimapalvelut -vastuualue |      2 671 100 |   −11 050 800 |   −8 379 700`,
    },
    {
      name: 'a passed margin within the tolerance of the rule',
      organisation: gentle,
      sheet: `
        2100 Koulut   | KS 2025  | Toteuma 1-12/2025
        Toimintatuotot |  100 000 |   100 000
        Toimintakulut  | −900 000 |  −940 000
        Toimintakate   | −800 000 |  −840 000`,
    },
    {
      name: 'another year than the outcome',
      organisation: net,
      sheet: `
        2100 Koulut   | TA 2024  | KS 2025
        Toimintatuotot |  100 000 |   100 000
        Toimintakulut  | −900 000 |  −990 000
        Toimintakate   | −800 000 |  −890 000`,
    },
    {
      name: 'thousands of euros that differ by rounding only',
      organisation: net,
      sheet: `
        (1 000 €)     |
        2100 Koulut   | KS 2025 | Toteuma 1-12/2025
        Toimintatuotot |     100 |     100
        Toimintakulut  |    −900 |    −901
        Toimintakate   |    −800 |    −801`,
    },
    {
      name: 'half a year of a unit that earns more than it spends',
      organisation: net,
      sheet: `
        2100 Koulut   | KS 2025  | Toteuma 1-6/2025
        Toimintatuotot |  900 000 |   450 000
        Toimintakulut  | −800 000 |  −400 000
        Toimintakate   |  100 000 |    50 000`,
    },
    {
      name: 'totals where only the external margin binds',
      organisation: external,
      sheet: `
        2100 Koulut   | KS 2025  | Toteuma 1-12/2025
        Toimintatuotot |  100 000 |   100 000
        Toimintakulut  | −900 000 |  −940 000
        Toimintakate   | −800 000 |  −840 000`,
    },
  ],
  flags: [
    {
      name: 'the amended budget is what the outcome is held against',
      reason: 'actual',
      organisation: net,
      outcome: { expected: -82_500_000, actual: -84_000_000 },
      sheet: `
        2100 Koulut   | TA 2025  | TA-muutos | MTA 2025 | Toteuma 1-12/2025
        Toimintatuotot |  100 000 |         0 |  100 000 |   100 000
        Toimintakulut  | −900 000 |   −25 000 | −925 000 |  −940 000
        Toimintakate   | −800 000 |   −25 000 | −825 000 |  −840 000 ←`,
    },
    {
      name: 'an expense of the plan was raised, and its typed margin stays as it was',
      reason: 'plan',
      profile: 'iisalmi',
      sheet: `
        KÄYTTÖSUUNNITELMA       |    KS 2025
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          |    509 200
        TOIMINTAKULUT           | −1 793 500 ←
        TOIMINTAKATE            | −1 184 300
        1300 TALOUSPALVELUT     |
        TOIMINTATUOTOT          |    238 500
        TOIMINTAKULUT           | −2 183 400
        TOIMINTAKATE            | −1 944 900`,
    },
    {
      name: 'the expense alone is the cause, so it is told there and nowhere else',
      reason: 'actual',
      organisation: withSides,
      outcome: { severity: 'error' },
      sheet: `
        2100 Koulut   | KS 2025  | Toteuma 1-12/2025
        Toimintatuotot |  100 000 |   100 000
        Toimintakulut  | −900 000 |  −940 000 ←
        Toimintakate   | −800 000 |  −840 000`,
    },
    {
      name: 'half a year has used more than the whole year may',
      reason: 'actual',
      organisation: net,
      sheet: `
        2100 Koulut   | KS 2025  | Toteuma 1-6/2025
        Toimintatuotot |  100 000 |    50 000
        Toimintakulut  | −900 000 |  −910 000
        Toimintakate   | −800 000 |  −860 000 ←`,
    },
    {
      name: 'a sister unit has enough left',
      reason: 'actual-transfer',
      organisation: net,
      sheet: `
        Yksikkö       | Toimintakate KS 2025 | Toimintakate toteuma 1-12/2025
        2100 Koulut   | −800 000 | −810 000 ←
        2200 Kirjasto | −300 000 | −280 000`,
    },
    {
      name: 'the plan goes below the budget of the same year beside it',
      reason: 'plan',
      organisation: net,
      outcome: { expected: -80_000_000, actual: -83_000_000 },
      sheet: `
        2100 Koulut   | TA 2025  | KS 2025
        Toimintatuotot |  100 000 |   100 000
        Toimintakulut  | −900 000 |  −930 000
        Toimintakate   | −800 000 |  −830 000 ←`,
    },
    {
      name: 'the plan goes below the amount the profile knows, and a sister unit has room',
      reason: 'plan-transfer',
      organisation: makeCity({
        units: ['2100 Koulut', '2200 Kirjasto'],
        bindings: [{ nodes: ['2100', '2200'] }],
        frames: [
          { node: '2100', item: 'margin', year: 2025, version: 'plan', euros: -800_000 },
          { node: '2200', item: 'margin', year: 2025, version: 'plan', euros: -300_000 },
        ],
      }),
      sheet: `
        Yksikkö       | Toimintakate KS 2025
        2100 Koulut   | −810 000 ←
        2200 Kirjasto | −290 000`,
    },
  ],
  undecided: [],
});
