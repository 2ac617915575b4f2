import { findProfile } from '../../../src/profiles/index.ts';
import { unitCodeFormat } from '../../../src/rules/rollup/unit-code-format.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = `
        Koodi | Toimintayksikkö    | Toimintakulut KS 2025
        1280  | Henkilöstöpalvelut |    −1 693 500
        1300  | Talouspalvelut     |    −2 183 400
        1400  | Elinvoimapalvelut  |    −1 648 500
        1510  | Työllisyyspalvelut |    −4 680 600
        1800  | Lomituspalvelut    |   −18 279 300`;
const withPattern = (pattern: string) => ({
  ...findProfile('iisalmi')!,
  rules: { 'unit-code-format': { severity: null, options: { pattern } } },
});

testRule(unitCodeFormat, {
  accepts: [
    { name: 'four digits each', sheet: rows },
    { name: 'too few codes to tell a form', sheet: rows.replace('1800', '18000').replace('1510', '151') },
    { name: 'the form of the city', sheet: rows, organisation: withPattern('^1\\d{3}$') },
    {
      name: 'all codes are spaced',
      sheet: rows.replace(/(1\d)(\d\d)(?= {2})/gu, '$1 $2'),
    },
  ],
  flags: [
    {
      name: 'a letter in the code of an account',
      reason: 'unlike-others',
      sheet: `
        4200 Varhaiskasvatus | | |
        Tili   | Nimi             | TA 2026  | KS 2027
        3200   | Maksutuotot      |   60 000 |   61 000
        4000   | Palkat           | −288 000 | −290 000
        4100   | Sivukulut        |  −66 000 |  −67 000
        43O0 ← | Palvelujen ostot |  −38 000 |  −39 000
        4500   | Tarvikkeet       |  −12 000 |  −13 000`,
    },
    { name: 'a space inside a code', reason: 'unlike-others', sheet: rows.replace('1300 ', '13 00 ←') },
    {
      name: 'a space inside a code before its name',
      reason: 'unlike-others',
      sheet: `
        Toimintayksikkö           | Toimintakulut KS 2025
        1280 Henkilöstöpalvelut   |    −1 693 500
        1300 Talouspalvelut       |    −2 183 400
        14 00 Elinvoimapalvelut ← |    −1 648 500
        1510 Työllisyyspalvelut   |    −4 680 600`,
    },
    {
      name: 'letters for noughts in a column of codes',
      reason: 'unlike-others',
      sheet: `
        Nro    | Toimintayksikkö | Toimintatuotot | Toimintakulut | Toimintakate KS 2027
        3001   | Kotipalvelut    | 88 000 | −1 210 000 | −1 122 000
        3002   | Vammaispalvelut | 41 000 |   −903 000 |   −862 000
        3OO3 ← | Perhepalvelut   | 12 000 |   −655 000 |   −643 000
        3004   | Päihdepalvelut  |  6 000 |   −188 000 |   −182 000`,
    },
    {
      name: 'a letter in place of a zero among few codes',
      reason: 'unlike-others',
      sheet: `
        Koodi   | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280    | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        13O0 ←  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        1400    | Elinvoimapalvelut  |        377 700 |    −1 648 500 | −1 270 800`,
    },
    { name: 'a letter O for a zero', reason: 'unlike-others', sheet: rows.replace('1300 ', '13O0 ←') },
    { name: 'one digit too many', reason: 'unlike-others', sheet: rows.replace('1510 ', '15100 ←') },
    {
      name: 'another form than the city has',
      reason: 'unlike-others',
      organisation: withPattern('^1\\d{3}$'),
      sheet: rows.replace('1400 ', '2400 ←'),
    },
    {
      name: 'a letter O in the code of a cost centre',
      reason: 'unlike-others',
      sheet: `
        Kustannuspaikka | Nimi        | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        12001           | Valtuusto   |              0 |      −412 300 |   −412 300
        12002           | Kanslia     |        214 800 |    −1 530 400 | −1 315 600
        12O03 ←         | Arkisto     |         10 000 |      −110 000 |   −100 000
        12004           | Asiointi    |         20 000 |      −220 000 |   −200 000`,
    },
  ],
  undecided: [],
});
