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
    {
      name: 'the title of one sheet of three',
      reason: 'differs',
      sheet: `
        == A ==
        Sivistyslautakunta, käyttösuunnitelma 2026
        Tulosalue        | Toimintatuotot | Toimintakulut | Toimintakate
        Varhaiskasvatus  |        301 000 |    −3 204 000 | −2 903 000
        Koulutoimi       |        331 000 |    −5 811 000 | −5 480 000
        == B ==
        Tekninen lautakunta, käyttösuunnitelma 2025 ←
        Tulosalue        | Toimintatuotot | Toimintakulut | Toimintakate
        Kadut            |         61 000 |    −1 010 000 |   −949 000
        Tilapalvelu      |      2 350 000 |    −2 892 000 |   −542 000
        == C ==
        Ympäristölautakunta, käyttösuunnitelma 2026
        Tulosalue        | Toimintatuotot | Toimintakulut | Toimintakate
        Lupapalvelut     |        206 500 |      −609 800 |   −403 300
        Terveysvalvonta  |        158 100 |      −736 300 |   −578 200`,
    },
  ],
  undecided: [],
});
