import { readDrawing, readOne } from './support/tell.ts';
import { unitTitle } from '../../src/model/table.ts';

// Which unit a row belongs to, by the ways in which sheets say it: one case for each general cause.

const unitsOf = (drawing: string) =>
  readOne(drawing).units.map((unit) => `${unitTitle(unit)} ${unit.figures.length}`);

test.each<[string, string, readonly string[]]>([
  [
    'a code with its word at the end of the row that names the block',
    `
    Käyttösuunnitelma 2027
                    | TA 2026 | KS 2027 |
    KIRJASTO        |         |         | kp 3110
    Toimintatuotot  | 10 000  | 11 000  |
    Toimintakulut   | -50 000 | -52 000 |
    MUSEO           |         |         | kp 3120
    Toimintatuotot  | 1 000   | 2 000   |
    Toimintakulut   | -9 000  | -9 500  |`,
    ['3110 KIRJASTO 4', '3120 MUSEO 4'],
  ],
  [
    'the code, the name and who answers for it, each on a line',
    `
    Käyttösuunnitelma 2027
                               | TA 2026 | KS 2027
    Kustannuspaikka: 3110
    Nimi: Kirjasto
    Vastuuhenkilö: Maija Mäki
    Toimintatuotot             | 10 000  | 11 000
    Toimintakulut              | -50 000 | -52 000
    Kustannuspaikka: 3120
    Nimi: Museo
    Vastuuhenkilö: Jari Salo
    Toimintatuotot             | 1 000   | 2 000
    Toimintakulut              | -9 000  | -9 500`,
    ['3110 Kirjasto 4', '3120 Museo 4'],
  ],
  [
    'the word of the level and the unit in two cells over its lines',
    `
    Käyttösuunnitelma 2027
                    | TA 2026       | KS 2027
    Yksikkö         | 3110 Kirjasto |
    Toimintatuotot  | 10 000        | 11 000
    Toimintakulut   | -50 000       | -52 000
    Yksikkö         | 3120 Museo    |
    Toimintatuotot  | 1 000         | 2 000
    Toimintakulut   | -9 000        | -9 500`,
    ['3110 Kirjasto 4', '3120 Museo 4'],
  ],
  [
    'the name on the row below the code',
    `
    Käyttösuunnitelma 2027
                    | TA 2026 | KS 2027
    Kp 3110
    Kirjasto
    Toimintatuotot  | 10 000  | 11 000
    Toimintakulut   | -50 000 | -52 000
    Kp 3120
    Museo
    Toimintatuotot  | 1 000   | 2 000
    Toimintakulut   | -9 000  | -9 500`,
    ['3110 Kirjasto 4', '3120 Museo 4'],
  ],
  [
    'a code alone above numbered lines',
    `
    Käyttösuunnitelma 2027
    Kp / tili |               | TA 2026 | KS 2027
    3110      |               |         |
    3000      | Myyntituotot  | 10 000  | 11 000
    4000      | Henkilöstökulut | -50 000 | -52 000
    3120      |               |         |
    3000      | Myyntituotot  | 1 000   | 2 000
    4000      | Henkilöstökulut | -9 000  | -9 500`,
    ['3110 4', '3120 4'],
  ],
  [
    'the name of this year, not the former one beside it; the cost centres of an expense plan are no accounts',
    `
    Loimaan kaupunki
    Toimintamenot, 2027

    Kp   | Yksikkö 2027 | Entinen nimi | TA 2026 | KS 2027
    4110 | Kadut        | Katutoimi    | 10 000  | 20 000
    4120 | Viheralueet  |              | 20 000  | 50 000
    4210 | Asunnot      | Asuntotoimi  | 15 000  | 26 000
         | Yhteensä     |              | 45 000  | 96 000`,
    ['4110 Kadut 2', '4120 Viheralueet 2', '4210 Asunnot 2', 'Yhteensä 2'],
  ],
  [
    'a code with its word below the name of a column',
    `
    Käyttösuunnitelma 2027
                   | Kirjasto | Museo
                   | kp 3110  | kp 3120
    Toimintatuotot | 10 000   | 20 000
    Toimintakulut  | -20 000  | -50 000`,
    ['3110 Kirjasto 2', '3120 Museo 2'],
  ],
  [
    'a unit with a code among units, though a line may be called so',
    `
    Käyttösuunnitelma 2027
    Toimintakate
    Kp   | Kustannuspaikka | TA 2026  | KS 2027
    3110 | Kirjasto        | -10 000  | -11 000
    3230 | Avustukset      | -5 000   | -5 500
         | Yhteensä        | -15 000  | -16 500`,
    ['3110 Kirjasto 2', '3230 Avustukset 2', 'Yhteensä 2'],
  ],
  [
    'words further in than any row with figures are a remark',
    `
    Käyttösuunnitelma 2027
    Yksikkö              | Tuotot | Kulut   | Kate
    Elinkeinot           | 15 000 | -65 000 | -50 000
    > 3110 Matkailu      | 10 000 | -50 000 | -40 000
    > > Toiminta supistuu
    > 3120 Työllisyys    |  5 000 | -15 000 | -10 000
    > > Sisältää uuden viran 1.8. alkaen
    Liikunta             |  1 000 | -11 000 | -10 000`,
    ['Elinkeinot 3', '3110 Matkailu 3', '3120 Työllisyys 3', 'Liikunta 3'],
  ],
  [
    'the sum beside the units below one head is of that head',
    `
    @merged B2:D2, E2:G2
    Käyttösuunnitelma 2027
                   | 501 Hallinto |         |         | 502 Elinkeinot |         |
                   | 5011    | 5012    |         | 5021     | 5022       |
                   | Kanslia | Tieto   | Yht.    | Matkailu | Työllisyys | Yht.
    Toimintatuotot | 10 000  | 20 000  | 30 000  | 5 000    | 6 000      | 11 000
    Toimintakulut  | -20 000 | -50 000 | -70 000 | -15 000  | -26 000    | -41 000`,
    [
      '5011 Kanslia 2',
      '5012 Tieto 2',
      '501 Hallinto 2',
      '5021 Matkailu 2',
      '5022 Työllisyys 2',
      '502 Elinkeinot 2',
    ],
  ],
])('%s', (_, drawing, expected) => {
  expect(unitsOf(drawing)).toEqual(expected);
});

test('the name of the sheet is the code of what its title names', () => {
  const tables = readDrawing(`
    == 3110 ==
    Kirjasto
    Käyttösuunnitelma 2027

                    | TA 2026 | KS 2027
    Toimintatuotot  | 10 000  | 11 000
    Toimintakulut   | -50 000 | -52 000
    == 3120 ==
    Sivistyslautakunta
    Käyttösuunnitelma 2027

                    | TA 2026 | KS 2027
    Toimintatuotot  | 1 000   | 2 000
    Toimintakulut   | -9 000  | -9 500`);
  expect(tables.flatMap(({ units }) => units.map(unitTitle))).toEqual([
    '3110 Kirjasto',
    'Sivistyslautakunta',
  ]);
});
