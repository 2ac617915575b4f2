import { yearDiffers } from '../../../src/rules/cross-sheet/year-differs.ts';
import { testRule } from '../../support/test-rule.ts';

const sheet = (name: string, header: string) => `
        == ${name} ==
        ${name}        | ${header}
        TOIMINTATUOTOT |    509 200
        TOIMINTAKULUT  | −1 693 500
        TOIMINTAKATE   | −1 184 300`;
const three = ['Koulut', 'Kirjasto', 'Museo'].map((name) => sheet(name, 'KS 2025')).join('');

testRule(yearDiffers, {
  accepts: [
    { name: 'one year throughout', sheet: three + sheet('Teatteri', 'KS 2025') },
    { name: 'a sheet named after its year', sheet: three + sheet('KS 2024', 'KS 2024') },
    { name: 'a sheet of another form', sheet: three + sheet('Teatteri', 'TP 2024') },
    { name: 'each year once', sheet: sheet('Koulut', 'KS 2024') + sheet('Kirjasto', 'KS 2025') },
  ],
  flags: [
    {
      name: 'one sheet of four is of last year',
      reason: 'differs',
      sheet: three + sheet('Teatteri', 'KS 2024 ←'),
      outcome: { severity: 'warning' },
    },
  ],
  undecided: [],
});
