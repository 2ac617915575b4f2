import { readTables } from '../../src/layouts/index.ts';
import type { Organisation, OrganisationNode } from '../../src/model/organisation.ts';
import { unitTitle, type Level } from '../../src/model/table.ts';
import { drawSheet } from '../support/draw-sheet.ts';
import { findFaults } from './support/soundness.ts';
import { readOne } from './support/tell.ts';

/** `title · level < parent`, a unit a line. */
function treeOf(drawing: string): string[] {
  const { units } = readOne(drawing);
  return units.map((unit) => {
    const parent = unit.parent === null ? '' : ` < ${unitTitle(units[unit.parent]!)}`;
    return `${unitTitle(unit)} · ${unit.level}${parent}`;
  });
}

test('headings without figures enclose the rows below them', () => {
  expect(
    treeOf(`
      Käyttösuunnitelma 2025
      Yksikkö             | Tuotot | Kulut   | Kate
      Sivistyslautakunta
      2100 Koulut         | 10 000 | -50 000 | -40 000
      2200 Kirjasto       |  5 000 | -15 000 | -10 000
      Tekninen lautakunta
      3100 Kadut          |  1 000 | -11 000 | -10 000`),
  ).toEqual([
    'Sivistyslautakunta · body',
    '2100 Koulut · operatingUnit < Sivistyslautakunta',
    '2200 Kirjasto · operatingUnit < Sivistyslautakunta',
    'Tekninen lautakunta · body',
    '3100 Kadut · operatingUnit < Tekninen lautakunta',
  ]);
});

test('named sums below enclose what they add up, level by level', () => {
  expect(
    treeOf(`
      Käyttösuunnitelma 2025
      Yksikkö                         | Tuotot | Kulut   | Kate
      2100 Koulut                     | 10 000 | -50 000 | -40 000
      2200 Kirjasto                   |  5 000 | -15 000 | -10 000
      Sivistyslautakunta yhteensä     | 15 000 | -65 000 | -50 000
      3100 Kadut                      |  1 000 | -11 000 | -10 000
      3200 Puistot                    |  2 000 | -22 000 | -20 000
      Tekninen lautakunta yhteensä    |  3 000 | -33 000 | -30 000
      Koko kaupunki yhteensä          | 18 000 | -98 000 | -80 000`),
  ).toEqual([
    '2100 Koulut · operatingUnit < Sivistyslautakunta',
    '2200 Kirjasto · operatingUnit < Sivistyslautakunta',
    'Sivistyslautakunta · body < Koko kaupunki',
    '3100 Kadut · operatingUnit < Tekninen lautakunta',
    '3200 Puistot · operatingUnit < Tekninen lautakunta',
    'Tekninen lautakunta · body < Koko kaupunki',
    'Koko kaupunki · municipality',
  ]);
});

test('a sum that names nothing encloses nothing', () => {
  expect(
    treeOf(`
      Käyttösuunnitelma 2025
      Yksikkö       | Tuotot | Kulut   | Kate
      2100 Koulut   | 10 000 | -50 000 | -40 000
      2200 Kirjasto |  5 000 | -15 000 | -10 000
      Yhteensä      | 15 000 | -65 000 | -50 000`),
  ).toEqual(['2100 Koulut · operatingUnit', '2200 Kirjasto · operatingUnit', 'Yhteensä · total']);
});

test('a body named in the title only is no parent', () => {
  expect(
    treeOf(`
      KAUPUNGINHALLITUS
      Käyttösuunnitelma 2025
      Yksikkö               | Tuotot    | Kulut      | Kate
      1200 Hallintopalvelut | 1 304 800 | -4 052 900 | -2 748 100
      1300 Talouspalvelut   |   238 500 | -2 183 400 | -1 944 900`),
  ).toEqual(['1200 Hallintopalvelut · operatingUnit', '1300 Talouspalvelut · operatingUnit']);
});

test('the parent is never guessed from the digits of codes', () => {
  expect(
    treeOf(`
      Käyttösuunnitelma 2025
      Yksikkö               | Tuotot    | Kulut      | Kate
      12 Hallinto           | 1 304 800 | -4 052 900 | -2 748 100
      1280 Henkilöstö       |   509 200 | -1 693 500 | -1 184 300`).every((line) => !line.includes('<')),
  ).toBe(true);
});

test.each([
  ['Toimintayksikkö', 'operatingUnit'],
  ['Kustannuspaikka', 'costCentre'],
  ['Tulosalue', 'area'],
  ['Lautakunta', 'body'],
  ['Kostnadsställe', 'costCentre'],
  ['Enhet', 'operatingUnit'],
])('rows under %s are of level %s', (heading, level) => {
  const [first] = treeOf(`
    ${heading}    | Tuotot KS 2025 | Kulut KS 2025 | Kate KS 2025
    2100 Koulut   | 10 000         | -50 000       | -40 000
    2200 Kirjasto |  5 000         | -15 000       | -10 000`);
  expect(first).toBe(`2100 Koulut · ${level}`);
});

test('the organisation says the level of the units it knows', () => {
  const { snapshot } = drawSheet(`
    Käyttösuunnitelma 2025
    Yksikkö          | Tuotot | Kulut   | Kate
    2100 Koulut      | 10 000 | -50 000 | -40 000
    Kirjastopalvelut |  5 000 | -15 000 | -10 000
    2300 Museo       |  5 000 | -15 000 | -10 000`);
  const node = (id: string, code: string, name: string, level: Level): OrganisationNode => ({
    id,
    code,
    names: [name],
    level,
    parent: null,
    includedInTotalOf: [],
    expectedInPlan: true,
    ownPlanOf: null,
    validTo: null,
    selfFinancing: false,
    source: { title: 'Hallintosääntö', section: null, validFrom: null, validTo: null },
  });
  const organisation: Organisation = {
    id: 'kunta',
    name: 'Kunta',
    nodes: [
      node('koulut', '2100', 'Koulut', 'area'),
      node('kirjasto', '2200', 'Kirjastopalvelut', 'costCentre'),
    ],
    bindings: [],
    frames: [],
    rules: {},
    calendar: [],
    goals: null,
  };
  const [table] = readTables(snapshot, { organisation });
  expect(table!.units.map((unit) => unit.level)).toEqual(['area', 'costCentre', 'operatingUnit']);
});

test('units that name each other beside their names do not enclose each other', () => {
  const { snapshot } = drawSheet('0 | - se bilaga 2 | Toimenpide | "0" | ⰀÀ | #REF!');
  const tables = readTables(snapshot);
  expect(tables.flatMap((table) => findFaults(table, snapshot.sheets[0]!))).toEqual([]);
});

test('names that are paths are of the last level that their heading lists', () => {
  expect(
    treeOf(`
      Lautakunta / Tulosalue             | Määräraha KS 2026 | Tuloarvio KS 2026 | Netto KS 2026
      Kaupunginhallitus / Hallinto       |        -2 100 000 |           310 000 |    -1 790 000
      Kaupunginhallitus / Elinvoima      |          -960 000 |           120 000 |      -840 000
      Hyvinvointilautakunta / Kulttuuri  |        -1 510 000 |           160 000 |    -1 350 000`),
  ).toEqual([
    'Kaupunginhallitus / Hallinto · area',
    'Kaupunginhallitus / Elinvoima · area',
    'Hyvinvointilautakunta / Kulttuuri · area',
  ]);
  expect(
    treeOf(`
      Lautakunta / Nämnd                   | Kulut / Kostnader 2026
      Sivistyslautakunta / Bildningsnämnd  | -8 000 000
      Tekninen lautakunta / Tekniska nämnd | -3 000 000`),
  ).toEqual(['Sivistyslautakunta / Bildningsnämnd · body', 'Tekninen lautakunta / Tekniska nämnd · body']);
});

test('codes filled up with zeros enclose those that go on from them, where the sums come out', () => {
  expect(
    treeOf(`
      Käyttösuunnitelma 2025
      Yksikkö          | Tuotot | Kulut   | Kate
      510 Hallinto     | 18 000 | -98 000 | -80 000
      5110 Kanslia     | 15 000 | -65 000 | -50 000
      51101 Arkisto    | 10 000 | -50 000 | -40 000
      51102 Neuvonta   |  5 000 | -15 000 | -10 000
      5120 Tieto       |  3 000 | -33 000 | -30 000
      51201 Laitteet   |  1 000 | -11 000 | -10 000
      51202 Ohjelmat   |  2 000 | -22 000 | -20 000`),
  ).toEqual([
    '510 Hallinto · body',
    '5110 Kanslia · area < 510 Hallinto',
    '51101 Arkisto · operatingUnit < 5110 Kanslia',
    '51102 Neuvonta · operatingUnit < 5110 Kanslia',
    '5120 Tieto · area < 510 Hallinto',
    '51201 Laitteet · operatingUnit < 5120 Tieto',
    '51202 Ohjelmat · operatingUnit < 5120 Tieto',
  ]);
});

test('where nothing marks them, sums below their parts are found level by level', () => {
  expect(
    treeOf(`
      Käyttösuunnitelma 2025
      Yksikkö  | Tuotot | Kulut   | Kate
      Arkisto  | 10 000 | -50 000 | -40 000
      Neuvonta |  5 000 | -15 000 | -10 000
      Kanslia  | 15 000 | -65 000 | -50 000
      Laitteet |  1 000 | -11 000 | -10 000
      Ohjelmat |  2 000 | -22 000 | -20 000
      Tieto    |  3 000 | -33 000 | -30 000
      Hallinto | 18 000 | -98 000 | -80 000`).map((line) => line.replace(/ · \w+/, '')),
  ).toEqual([
    'Arkisto < Kanslia',
    'Neuvonta < Kanslia',
    'Kanslia < Hallinto',
    'Laitteet < Tieto',
    'Ohjelmat < Tieto',
    'Tieto < Hallinto',
    'Hallinto',
  ]);
});

test('below the title of a board its areas stand outermost, and a name with a council in it is none', () => {
  expect(
    treeOf(`
      Kunnanhallitus
      Käyttösuunnitelma 2025
      Tulosalue              | Tuotot | Kulut   | Kate
      Yleishallinto          | 18 000 | -98 000 | -80 000
      > Kunnantoimisto       | 15 000 | -65 000 | -50 000
      > Vaalit ja valtuusto  |  3 000 | -33 000 | -30 000`),
  ).toEqual([
    'Yleishallinto · area',
    'Kunnantoimisto · operatingUnit < Yleishallinto',
    'Vaalit ja valtuusto · operatingUnit < Yleishallinto',
  ]);
});

test('a board whose sum stands beside its lines is a body, its areas named in the same column', () => {
  expect(
    treeOf(`
      Käyttösuunnitelma 2027
      Tulosalue                     |        | TA 2026 | KS 2027
      Kirjasto                      | Tulot  | 10      | 12
                                    | Menot  | -100    | -110
      Museo                         | Tulot  | 5       | 6
                                    | Menot  | -50     | -60
      Sivistyslautakunta yhteensä   | Tulot  | 15      | 18
                                    | Menot  | -150    | -170`),
  ).toEqual([
    'Kirjasto · area < Sivistyslautakunta',
    'Museo · area < Sivistyslautakunta',
    'Sivistyslautakunta · body',
  ]);
});

test('units across below their areas below a board of two words are no bodies, and the sum of an area is its own', () => {
  const drawing = `
    Käyttösuunnitelma 2027
            | Tekninen lautakunta |         |          |         |        |          | Sivistyslautakunta |  |  |
            | Tilapalvelut        |         |          | Tekniikka |      |          | Vapaa-aika |         |
            | Siivous             | Ruokahuolto | Yhteensä | Kadut   | Satama | Yhteensä | Museo   | Kirjasto | Yhteensä
    Tulot   | 10                  | 20      | 30       | 5       | 6      | 11       | 1       | 2        | 3
    Menot   | -100                | -200    | -300     | -50     | -60    | -110     | -10     | -20      | -30
    Netto   | -90                 | -180    | -270     | -45     | -54    | -99      | -9      | -18      | -27`;
  expect(treeOf(drawing)).toEqual([
    'Siivous · operatingUnit < Tilapalvelut',
    'Ruokahuolto · operatingUnit < Tilapalvelut',
    'Tilapalvelut · area',
    'Kadut · operatingUnit < Tekniikka',
    'Satama · operatingUnit < Tekniikka',
    'Tekniikka · area',
    'Museo · operatingUnit < Vapaa-aika',
    'Kirjasto · operatingUnit < Vapaa-aika',
    'Vapaa-aika · area',
  ]);
});
