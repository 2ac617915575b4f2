import { personnelSubgroupSum } from '../../../src/rules/arithmetic/personnel-subgroup-sum.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(personnelSubgroupSum, {
  accepts: [
    {
      name: 'salaries and social costs',
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 Henkilöstöpalvelut |
        Toimintatuotot          |    509 200
        Palkat ja palkkiot      |   −820 300
        Henkilösivukulut        |   −225 000
        Henkilöstökulut         | −1 045 300
        Palvelujen ostot        |   −648 200
        Toimintakulut           | −1 693 500
        Toimintakate            | −1 184 300`,
    },
    {
      name: 'only salaries are shown',
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 Henkilöstöpalvelut |
        Toimintatuotot          |    509 200
        Palkat ja palkkiot      |   −820 300
        Henkilöstökulut         | −1 045 300
        Toimintakulut           | −1 693 500
        Toimintakate            | −1 184 300`,
    },
  ],
  flags: [
    {
      name: 'two digits have changed places',
      reason: 'differs',
      outcome: { expected: -104530000, actual: -105430000 },
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 Henkilöstöpalvelut |
        Toimintatuotot          |      509 200
        Palkat ja palkkiot      |     −820 300
        Henkilösivukulut        |     −225 000
        Henkilöstökulut         | −1 054 300 ←
        Palvelujen ostot        |     −648 200
        Toimintakulut           |   −1 693 500
        Toimintakate            |   −1 184 300`,
    },
    {
      name: 'salaries are wrong, the total of the units proves it',
      reason: 'part-differs',
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 Henkilöstöpalvelut |
        Toimintatuotot          |    509 200
        Palkat ja palkkiot      | −802 300 ←
        Henkilösivukulut        |   −225 000
        Henkilöstökulut         | −1 045 300
        Toimintakulut           | −1 693 500
        Toimintakate            | −1 184 300
        1300 Talouspalvelut     |
        Toimintatuotot          |    238 500
        Palkat ja palkkiot      |   −500 000
        Henkilösivukulut        |   −100 000
        Henkilöstökulut         |   −600 000
        Toimintakulut           | −2 183 400
        Toimintakate            | −1 944 900
        RAPORTTI YHTEENSÄ       |
        Toimintatuotot          |    747 700
        Palkat ja palkkiot      | −1 320 300
        Henkilösivukulut        |   −325 000
        Henkilöstökulut         | −1 645 300
        Toimintakulut           | −3 876 900
        Toimintakate            | −3 129 200`,
    },
  ],
  undecided: [],
});
