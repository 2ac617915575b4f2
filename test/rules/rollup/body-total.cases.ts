import { bodyTotal } from '../../../src/rules/rollup/body-total.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 | −1 270 800`;

const net = `
        == Yhteenveto ==
        Koodi | Toimintayksikkö    | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut | −1 184 300
        1300  | Talouspalvelut     | −1 944 900
        1400  | Elinvoimapalvelut  | −1 270 800
              | Yhteensä           | −4 400 000
        == 1280 ==
        1280 Henkilöstöpalvelut | KS 2025
        TOIMINTATUOTOT          |    509 200
        TOIMINTAKULUT           | −1 693 500
        TOIMINTAKATE            | −1 184 300
        == 1300 ==
        1300 Talouspalvelut     | KS 2025
        TOIMINTATUOTOT          |    238 500
        TOIMINTAKULUT           | −2 183 400
        TOIMINTAKATE            | −1 944 900
        == 1400 ==
        1400 Elinvoimapalvelut  | KS 2025
        TOIMINTATUOTOT          |    377 700
        TOIMINTAKULUT           | −1 648 500
        TOIMINTAKATE            | −1 270 800`;

/** A form for each unit, on sheets of their own or below each other, and one that adds them up. */
const forms = (start: (name: string) => string, sum: string) =>
  [
    ['1280 Henkilöstöpalvelut', '509 200', '−1 693 500', '−1 184 300'],
    ['1300 Talouspalvelut', '238 500', '−2 183 400', '−1 944 900'],
    ['Konsernilautakunta yhteensä', '747 700', sum, '−3 129 200'],
  ]
    .map(
      ([name, revenue, expense, margin]) => `
        ${start(name!)}
                       | KS 2025
        TOIMINTATUOTOT | ${revenue}
        TOIMINTAKULUT  | ${expense}
        TOIMINTAKATE   | ${margin}
        `,
    )
    .join('\n');

testRule(bodyTotal, {
  accepts: [
    {
      name: 'the net of both sides below the table of one',
      sheet: `
        TULOT 2025
        Yksikkö           | KS 2025
        Esiopetus         |  12 500
        Iltapäivätoiminta | 101 000
        Tulot yhteensä    | 113 500

        MENOT 2025
        Yksikkö           | KS 2025
        Esiopetus         | 421 000
        Iltapäivätoiminta | 248 000
        Menot yhteensä    | 669 000

        NETTO             | −555 500`,
    },
    { name: 'typed totals that add up', sheet: `${rows}\n | Yhteensä | 1 125 400 | −5 525 400 | −4 400 000` },
    {
      name: 'the total is right though one margin is wrong, which is told where it is',
      sheet: `${rows.replace('−1 184 300', '−1 184 000')}\n | Yhteensä | 1 125 400 | −5 525 400 | −4 400 000`,
    },
    {
      name: 'the total leaves out a whole unit, which another finding names',
      sheet: `${rows}\n | Yhteensä | 747 700 | −3 876 900 | −3 129 200`,
    },
    {
      name: 'the margin total follows from a wrong expense total',
      sheet: `${rows}\n | Yhteensä | 1 125 400 | =SUM(D2:D3) => −3 876 900 | =C5+D5 => −2 751 500`,
    },
    {
      name: 'each part has its own total, one of nothing',
      sheet: `
        Toimintakulut  | TA 2024 | KS 2025
        Museo          |
        Henkilöstö     |     700 |     720
        Palvelut       |     100 |     120
        Yhteensä       |     800 |     840
        Kirjasto       |
        Henkilöstö     |     500 |     520
        Yhteensä       |     500 |     520
        Korvaukset     |
        Palvelut       |       0 |       0
        Yhteensä       |       0 |       0
        Liikunta       |
        Henkilöstö     |     300 |     310
        Yhteensä       |     300 |     310`,
    },
    { name: 'a table without totals', sheet: rows },
    {
      name: 'one part carries the other sign, which is told there',
      sheet: `${rows.replace('−1 648 500', '1 648 500')}\n | Yhteensä | 1 125 400 | −5 525 400 | −4 400 000`,
    },
    { name: 'net figures of units and their own sheets', sheet: net },
    { name: 'forms below each other', sheet: forms((name) => name, '−3 876 900') },
    {
      name: 'the net of projects, some of which others pay towards',
      sheet: `
        Investoinnit 2026    |
        Hanke                | Kokonaiskustannus | TA 2026    | TS 2027
        Päiväkoti            | −5 400 000        | −2 100 000 | −2 700 000
        Valtionosuus         | 1 200 000         | 400 000    | 800 000
        Jätevedenpuhdistamo  | −8 800 000        | −1 400 000 | −2 500 000
        Silta                | −2 250 000        | −350 000   | −900 000
        Menot yhteensä       | −16 450 000       | −3 850 000 | −6 100 000
        Tulot yhteensä       | 1 200 000         | 400 000    | 800 000
        Netto                | −15 250 000       | −3 450 000 | −5 300 000`,
    },
    {
      name: 'the money there is, called a sum below the sum of the reservations',
      sheet: `
        Hankerahaan tehdyt varaukset v. 2025
        Toteutuksessa olevat hankkeet | Toteutusaika         | 2025
        Kestävä matkailu              | 1.9.2024 - 31.5.2027 | 18 300
        Kylätalot                     | 2025                 | 9 000
        Biokaasu                      | 2025                 | 22 700
        Varaukset yhteensä            |                      | 50 000
        Hankeraha yhteensä            |                      | 70 000`,
    },
  ],
  flags: [
    {
      name: 'the only sum of a list of reservations',
      reason: 'differs',
      outcome: { expected: -9670000, actual: -9170000 },
      sheet: `
        Hankerahaan tehdyt varaukset v. 2027
        Hanke              | Kesto               | Varaus €
        Digiloikka         | 1.3.2026–31.12.2027 | 42 000
        Vihreä satama      | 1.1.2027–31.12.2028 | 36 500
        Nuorten talo       | 1.8.2026–31.7.2027  | 18 200
        Varaukset yhteensä |                     | 91 700 ←
        Sitomatta          |                     | 23 300
        Hankeraha          |                     | 120 000`,
    },
    {
      name: 'a typed expense total is a hundred euros off',
      reason: 'differs',
      outcome: { expected: -552540000, actual: -552550000 },
      sheet: `${rows}\n | Yhteensä | 1 125 400 | −5 525 500 ← | −4 400 000`,
    },
    {
      name: 'revenue and expense of a total are both of another day, which is told once',
      reason: 'differs',
      outcome: { data: expect.objectContaining({ alike: 2 }) },
      sheet: `${rows}\n | Yhteensä | 1 090 000 ← | −5 500 000 | −4 410 000`,
    },
    {
      name: 'the margin total alone is off',
      reason: 'differs',
      outcome: { expected: -440000000, actual: -440010000 },
      sheet: `${rows}\n | Yhteensä | 1 125 400 | −5 525 400 | −4 400 100 ←`,
    },
    {
      name: 'a part differs from its own sheet and from the total: the part is told',
      reason: 'part-differs',
      outcome: { expected: -118430000, actual: -118400000 },
      sheet: net.replace('−1 184 300', '−1 184 000 ←'),
    },
    {
      name: 'the form that adds up those above it',
      reason: 'differs',
      outcome: { expected: -387690000, actual: -387790000 },
      sheet: forms((name) => name, '−3 877 900 ←'),
    },
    {
      name: 'the sheet that adds up the others',
      reason: 'differs',
      outcome: { expected: -387690000, actual: -387790000 },
      sheet: forms((name) => `== ${name} ==\n${name}`, '−3 877 900 ←'),
    },
    {
      name: 'units across, with the total in a column of its own',
      reason: 'differs',
      sheet: `
        KS 2025         | 1280 Henkilöstöpalvelut | 1300 Talouspalvelut | Yhteensä
        TOIMINTATUOTOT  |                 509 200 |             238 500 |    747 700
        TOIMINTAKULUT   |              −1 693 500 |          −2 183 400 | −3 877 900 ←
        TOIMINTAKATE    |              −1 184 300 |          −1 944 900 | −3 129 200`,
    },
    {
      name: 'the wrong column only, among several years',
      reason: 'differs',
      sheet: `
        Yksikkö                 | Kulut TP 2023 | Kulut TA 2024 | Kulut KS 2025
        1280 Henkilöstöpalvelut |    −1 601 233 |    −1 650 000 |    −1 693 500
        1300 Talouspalvelut     |    −2 090 118 |    −2 150 000 |    −2 183 400
        Yhteensä                |    −3 691 351 |    −3 900 000 ← |  −3 876 900`,
    },
    {
      name: 'thousands of euros, each rounded on its own',
      reason: 'rounding',
      outcome: { severity: 'info' },
      sheet: `
        1 000 €                 | Tuotot KS 2025 | Kulut KS 2025 | Kate KS 2025
        1200 Hallintopalvelut   |          1 305 |        −4 053 | −2 748
        1280 Henkilöstöpalvelut |            509 |        −1 693 | −1 184
        1300 Talouspalvelut     |            239 |        −2 183 | −1 944
        Yhteensä                |        2 052 ← |        −7 929 | −5 877 ←`,
    },
    {
      name: 'a unit has gone from both years of typed totals',
      reason: 'differs',
      outcome: { data: expect.objectContaining({ alike: 4 }) },
      sheet: `
                            | TA 2025  | KS 2026
        7100 Vapaa-aika
        Toimintatuotot      |   88 000 |   91 000
        Toimintakulut       | −712 000 | −733 500
        Toimintakate        | −624 000 | −642 500
        7300 Kirjasto
        Toimintatuotot      |   15 000 |   14 200
        Toimintakulut       | −488 000 | −497 300
        Toimintakate        | −473 000 | −483 100
        Yhteensä
        Toimintatuotot      |  125 000 ← |  129 700
        Toimintakulut       | −1 505 000 | −1 542 600
        Toimintakate        | −1 380 000 | −1 412 900`,
    },
    {
      name: 'one of two columns of what others pay',
      reason: 'differs',
      outcome: { expected: 149600000, actual: 150600000 },
      sheet: `
        Kehittämishankkeet 2027, euroa
        Hanke               | Kokonaiskustannus | EU-rahoitus | Valtion rahoitus | Kunnan osuus
        Biokaasulaitos      | 2 400 000         | 960 000     | 480 000          | 960 000
        Älykäs liikenne     | 360 000           | 144 000     | 72 000           | 144 000
        Maaseudun valokuitu | 1 500 000         | 0           | 900 000          | 600 000
        Museoraitti         | 220 000           | 88 000      | 44 000           | 88 000
        Yhteensä            | 4 480 000         | 1 192 000   | 1 506 000 ←      | 1 792 000`,
    },
    {
      name: 'columns of one version and year are each added up',
      reason: 'differs',
      outcome: { expected: -2264000000, actual: -2265000000 },
      sheet: `
        Toimielinten sitovat määrärahat 2027
        Lautakunta            | TA 2026     | LTK 2027    | KH 2027     | KV 2027
        Kaupunginhallitus     | −4 210 000  | −4 480 000  | −4 350 000  | −4 345 000
        Opetuslautakunta      | −18 300 000 | −18 920 000 | −18 290 000 | −18 720 000
        Kaupunki yhteensä     | −22 510 000 | −23 400 000 | −22 650 000 ← | −23 065 000`,
    },
  ],
  undecided: [
    {
      name: 'one part is text',
      reason: 'part-unusable',
      sheet: `${rows.replace('509 200', '"509 200"')}\n | Yhteensä | 1 125 400 ←? | −5 525 400 | −4 400 000`,
    },
  ],
});
