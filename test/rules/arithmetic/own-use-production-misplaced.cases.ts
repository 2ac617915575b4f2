import { ownUseProductionMisplaced } from '../../../src/rules/arithmetic/own-use-production-misplaced.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(ownUseProductionMisplaced, {
  accepts: [
    {
      name: 'a line of its own',
      sheet: `
        KÄYTTÖSUUNNITELMA        | KS 2025
        2100 Tekniset            |
        Myyntituotot             |     80 000
        Muut toimintatuotot      |     20 000
        Toimintatuotot           |    100 000
        Valmistus omaan käyttöön |    914 100
        Henkilöstökulut          |   −900 000
        Palvelujen ostot         |   −600 000
        Toimintakulut            | −1 500 000
        Toimintakate             |   −485 900`,
    },
  ],
  flags: [
    {
      name: 'counted as revenue',
      reason: 'in-revenue',
      outcome: { expected: 10000000, actual: 101410000 },
      sheet: `
        KÄYTTÖSUUNNITELMA        | KS 2025
        2100 Tekniset            |
        Myyntituotot             |      80 000
        Muut toimintatuotot      |      20 000
        Toimintatuotot           | 1 014 100 ←
        Valmistus omaan käyttöön |     914 100
        Henkilöstökulut          |    −900 000
        Palvelujen ostot         |    −600 000
        Toimintakulut            |  −1 500 000
        Toimintakate             |    −485 900`,
    },
    {
      name: 'the margin leaves it out',
      reason: 'not-in-margin',
      sheet: `
        KÄYTTÖSUUNNITELMA        | KS 2025
        2100 Tekniset            |
        Myyntituotot             |       80 000
        Muut toimintatuotot      |       20 000
        Toimintatuotot           |      100 000
        Valmistus omaan käyttöön |      914 100
        Henkilöstökulut          |     −900 000
        Palvelujen ostot         |     −600 000
        Toimintakulut            |   −1 500 000
        Toimintakate             | −1 400 000 ←`,
    },
  ],
  undecided: [],
});
