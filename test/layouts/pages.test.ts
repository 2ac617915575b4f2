import { readDrawing } from './support/tell.ts';

const rangesOf = (drawing: string) =>
  readDrawing(drawing).map(({ area, units }) => [area.top + 1, area.bottom + 1, units.length]);

test.each<[string, string, readonly (readonly number[])[]]>([
  [
    'pages counted above titles that differ are one table',
    `
    Loimaan kaupunki      |                |        | Sivu 1/2
    Käyttösuunnitelma 2027
    Tulosalue: 310 Kulttuuri
    Kp   | Nimi           | Tuotot | Kulut
    3111 | Pääkirjasto    | 10 000 | -50 000
    3112 | Kirjastoauto   |  1 000 | -20 000

    Loimaan kaupunki      |                |        | Sivu 2/2
    Käyttösuunnitelma 2027
    Tulosalue: 320 Liikunta
    Kp   | Nimi           | Tuotot | Kulut
    3211 | Allasosasto    | 30 000 | -70 000`,
    [[4, 12, 3]],
  ],
  [
    'a sum of the rows of both pages makes them one table',
    `
    Käyttösuunnitelma 2027
    Kulttuuri
    Yksikkö        | Tuotot | Kulut
    Pääkirjasto    | 10 000 | -50 000
    Kirjastoauto   |  1 000 | -20 000

    Liikunta
    Yksikkö        | Tuotot | Kulut
    Allasosasto    | 30 000 | -70 000
    Kuntosali      |  4 000 |  -9 000
    Yhteensä       | 45 000 | -149 000`,
    [[3, 11, 5]],
  ],
  [
    'a sum of its own rows alone ends a table of its own',
    `
    Käyttösuunnitelma 2027
    Kulttuuri
    Yksikkö        | Tuotot | Kulut
    Pääkirjasto    | 10 000 | -50 000
    Kirjastoauto   |  1 000 | -20 000

    Liikunta
    Yksikkö        | Tuotot | Kulut
    Allasosasto    | 30 000 | -70 000
    Kuntosali      |  4 000 |  -9 000
    Yhteensä       | 34 000 | -79 000`,
    [
      [3, 5, 2],
      [8, 11, 3],
    ],
  ],
])('%s', (_, drawing, expected) => {
  expect(rangesOf(drawing)).toEqual(expected);
});
