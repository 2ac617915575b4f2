import { readOne } from './support/tell.ts';

const figuresOf = (drawing: string) =>
  readOne(drawing).units.map(({ name, figures }) => [
    name,
    ...figures.map(({ item, role, year, printed }) => `${item} ${role} ${year} ${printed}`),
  ]);

test('an entity on a row of its own for each year is one unit', () => {
  expect(
    figuresOf(`
      Yksikkö | Nimi            | Vuosi | Tuotot | Kulut
      310     | Varhaiskasvatus | 2024  |    420 | -5 300
      310     | Varhaiskasvatus | 2025  |    430 | -5 400
      330     | Lukio           | 2024  |     55 | -2 100
      330     | Lukio           | 2025  |     60 | -2 150`).map(([name, ...figures]) => [
      name,
      figures.length,
    ]),
  ).toEqual([
    ['Varhaiskasvatus', 4],
    ['Lukio', 4],
  ]);
});

test('a version under the unit that is named once is no unit', () => {
  expect(
    figuresOf(`
      Yksikkö             |         | Kulut
      310 Varhaiskasvatus | KS 2025 | -5 400
                          | Toteuma | -2 754
      330 Lukio           | KS 2025 | -2 150
                          | Toteuma | -1 096`),
  ).toEqual([
    ['Varhaiskasvatus', 'expense plan 2025 -5400', 'expense actual 2025 -2754'],
    ['Lukio', 'expense plan 2025 -2150', 'expense actual 2025 -1096'],
  ]);
});

test('versions alone on a row over the same rows are those of the units across', () => {
  expect(
    figuresOf(`
              | Koulut | Päiväkodit | Muut | Yhteensä
      TA 2024 |        |            |      |
      Tulot   |  1 200 |        410 |  220 |    1 830
      Menot   |   -980 |       -390 | -250 |   -1 620
      KS 2025 |        |            |      |
      Tulot   |  1 250 |        420 |  225 |    1 895
      Menot   | -1 000 |       -400 | -255 |   -1 655`).slice(0, 3),
  ).toEqual([
    [
      'Koulut',
      'revenue budget 2024 1200',
      'expense budget 2024 -980',
      'revenue plan 2025 1250',
      'expense plan 2025 -1000',
    ],
    [
      'Päiväkodit',
      'revenue budget 2024 410',
      'expense budget 2024 -390',
      'revenue plan 2025 420',
      'expense plan 2025 -400',
    ],
    [
      'Muut',
      'revenue budget 2024 220',
      'expense budget 2024 -250',
      'revenue plan 2025 225',
      'expense plan 2025 -255',
    ],
  ]);
});
