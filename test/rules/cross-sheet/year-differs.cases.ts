import { yearDiffers } from '../../../src/rules/cross-sheet/year-differs.ts';
import { testRule } from '../../support/test-rule.ts';

const sheet = (name: string, header: string) => `
        == ${name} ==
        ${name}        | ${header}
        TOIMINTATUOTOT |    509 200
        TOIMINTAKULUT  | −1 693 500
        TOIMINTAKATE   | −1 184 300`;
const three = ['Koulut', 'Kirjasto', 'Museo'].map((name) => sheet(name, 'KS 2025')).join('');

const unitSheet = (name: string) => `
        == ${name} ==
        ${name}                 | BU 2026  | DP 2027
        Verksamhetens intäkter  |   90 000 |   91 000
        Verksamhetens kostnader | −480 000 | −490 000
        Verksamhetsbidrag       | −390 000 | −399 000`;
const summary = (title: string) => `
        == Sammandrag ==
        ${title}
        Enhet     | Verksamhetens intäkter | Verksamhetens kostnader | Verksamhetsbidrag
        Skolor    | =Skolor!C2 => 91 000    | =Skolor!C3 => −490 000    | =Skolor!C4 => −399 000
        Bibliotek | =Bibliotek!C2 => 91 000 | =Bibliotek!C3 => −490 000 | =Bibliotek!C4 => −399 000
        Museum    | =Museum!C2 => 91 000    | =Museum!C3 => −490 000    | =Museum!C4 => −399 000
        ${['Skolor', 'Bibliotek', 'Museum'].map(unitSheet).join('')}`;

testRule(yearDiffers, {
  accepts: [
    {
      name: 'a summary that fetches its own year',
      sheet: summary('Bildningsnämnden, dispositionsplan 2027'),
    },
    { name: 'one year throughout', sheet: three + sheet('Teatteri', 'KS 2025') },
    { name: 'a sheet named after its year', sheet: three + sheet('KS 2024', 'KS 2024') },
    { name: 'a sheet of another form', sheet: three + sheet('Teatteri', 'TP 2024') },
    { name: 'each year once', sheet: sheet('Koulut', 'KS 2024') + sheet('Kirjasto', 'KS 2025') },
  ],
  flags: [
    {
      name: 'a summary with last year’s title whose formulas fetch this year',
      reason: 'linked',
      sheet: summary('Bildningsnämnden, dispositionsplan 2026 ←'),
    },
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
