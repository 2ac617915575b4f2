import { areaAddress, parseArea } from '../../src/model/address.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { drawSheet } from '../support/draw-sheet.ts';
import { plansOf, readDrawing, readOne, tell } from './support/tell.ts';

const rows = `
  1200 Hallintopalvelut   | 1 304 800 | -4 052 900 | -2 748 100
  1280 Henkilöstöpalvelut |   509 200 | -1 693 500 | -1 184 300`;

const areasOf = (drawing: string) => readDrawing(drawing).map((table) => areaAddress(table.area));

test('title block, notes and signatures lie outside', () => {
  expect(
    areasOf(`
      Iisalmen kaupunki
      Käyttösuunnitelma 2025

      Yksikkö | Tuotot | Kulut | Kate
      ${rows.trim()}

      Huom. luvut tarkistettu 12.3.2025.
      Iisalmi 1.2.2025`),
  ).toEqual(['A4:D6']);
});

test('blank rows between units do not split a table', () => {
  expect(
    areasOf(`
      Yksikkö KS 2025 | Tuotot | Kulut | Kate
      1200 Hallintopalvelut | 1 304 800 | -4 052 900 | -2 748 100

      1280 Henkilöstöpalvelut | 509 200 | -1 693 500 | -1 184 300

      Yhteensä | 1 814 000 | -5 746 400 | -3 932 400`),
  ).toEqual(['A1:D6']);
});

test('a heading repeated at a page break does not split a table', () => {
  const table = readOne(`
    Yksikkö KS 2025         | Tuotot    | Kulut      | Kate
    1200 Hallintopalvelut   | 1 304 800 | -4 052 900 | -2 748 100
    Yksikkö KS 2025         | Tuotot    | Kulut      | Kate
    1280 Henkilöstöpalvelut |   509 200 | -1 693 500 | -1 184 300`);
  expect(areaAddress(table.area)).toBe('A1:D4');
  expect(table.units.map((unit) => unit.code)).toEqual(['1200', '1280']);
});

test('two tables below each other, each under its own heading', () => {
  expect(
    areasOf(`
      Käyttösuunnitelma 2025
      Yksikkö | Tuotot | Kulut | Kate
      ${rows.trim()}

      Investoinnit 2025
      Hanke                    | TA 2025    | TS 2026
      6101 Koulun peruskorjaus | -1 800 000 | -2 050 000
      6102 Päiväkoti           |   -500 000 |   -500 000`),
  ).toEqual(['A2:D4', 'A7:C9']);
});

test('cells are read where they stand, down and to the right of the corner', () => {
  const table = readOne(`


    |  | Yksikkö KS 2025 | Tuotot | Kulut | Kate
    |  | 1200 Hallintopalvelut | 1 304 800 | -4 052 900 | -2 748 100
    |  | 1280 Henkilöstöpalvelut | 509 200 | -1 693 500 | -1 184 300`);
  expect(areaAddress(table.area)).toBe('C1:F3');
});

/** The first sheet with the given areas merged. */
function merge(snapshot: WorkbookSnapshot, ...areas: string[]): WorkbookSnapshot {
  const [sheet, ...others] = snapshot.sheets;
  return { ...snapshot, sheets: [{ ...sheet!, merges: areas.map((area) => parseArea(area)!) }, ...others] };
}

test('a merged group heading covers its columns and no others', () => {
  const { snapshot } = drawSheet(`
    Yksikkö             | Ulkoinen |            | Yhteensä |            | Huom.
                        | Tuotot   | Kulut      | Tuotot   | Kulut      |
    1300 Talouspalvelut |   38 500 | -1 983 400 |  238 500 | -2 183 400 | ok
    1280 Henkilöstöp.   |  409 200 | -1 593 500 |  509 200 | -1 693 500 | ok`);
  const [table] = plansOf(merge(snapshot, 'B1:C1', 'D1:E1', 'A1:A2', 'F1:F2'));
  expect(tell(table!)[1]).toBe(
    'A name | B plan 2025 revenue external | C plan 2025 expense external | D total 2025 revenue | E total 2025 expense | F text',
  );
});

test('hidden sheets are read, charts are not', () => {
  const { snapshot } = drawSheet(`Yksikkö KS 2025 | Tuotot | Kulut | Kate\n${rows.trim()}`);
  const [sheet] = snapshot.sheets;
  const as = (change: object) => plansOf({ ...snapshot, sheets: [{ ...sheet!, ...change }] }).length;
  expect(as({ visibility: 'veryHidden' })).toBe(1);
  expect(as({ kind: 'other' })).toBe(0);
});

test.each([
  ['1200 Hallintopalvelut', '1200', 'Hallintopalvelut'],
  ['Toimintayksikkö: 1200 Hallintopalvelut', '1200', 'Hallintopalvelut'],
  ['Vastuualue: Elinvoimapalvelut', null, 'Elinvoimapalvelut'],
  ['Sivistyslautakunta', null, 'Sivistyslautakunta'],
])('the title %j names the unit of the figures below', (title, code, name) => {
  const { units } = readOne(`
    == Taul1 ==
    ${title}

                   | KS 2025
    Toimintatuotot |  1 304 800
    Toimintakulut  | -4 052 900
    Toimintakate   | -2 748 100`);
  expect(units).toMatchObject([{ code, name }]);
});

test('the name of the sheet names the unit when nothing else does', () => {
  const { units } = readOne(`
    == 1200 Hallintopalvelut ==
                   | KS 2025
    Toimintatuotot |  1 304 800
    Toimintakulut  | -4 052 900
    Toimintakate   | -2 748 100`);
  expect(units).toMatchObject([{ code: '1200', name: 'Hallintopalvelut' }]);
});

test.each([
  ['a title', 'Käyttösuunnitelma 2025, 1 000 €', 'Yksikkö', ''],
  ['the corner', 'Käyttösuunnitelma 2025', '(1 000 €)', ''],
  ['a heading', 'Käyttösuunnitelma 2025', 'Yksikkö', ' t€'],
])('%s says the figures are thousands', (_, title, corner, unit) => {
  const table = readOne(`
    ${title}
    ${corner}              | Tuotot${unit} | Kulut${unit} | Kate${unit}
    1200 Hallintopalvelut  |  1 305 | -4 053 | -2 748
    1280 Henkilöstöp.      |    509 | -1 694 | -1 184`);
  expect(table.scale).toBe(1000);
  expect(table.units[0]!.figures.map((figure) => figure.cents)).toEqual([
    130_500_000, -405_300_000, -274_800_000,
  ]);
});

test('text amounts, errors and formulas keep what they are', () => {
  const { units } = readOne(`
    1280 Henkilöstöpalvelut | KS 2025
    Toimintatuotot          | #REF!
    Toimintakulut           | "\u22121\\u00a0693\\u00a0500"
    Toimintakate            | =B2+B3 => -1 184 300`);
  expect(
    units[0]!.figures.map(({ state, printed, cents, formula }) => [state, printed, cents, formula]),
  ).toEqual([
    ['error', null, null, null],
    ['text', -1_693_500, -169_350_000, null],
    ['number', -1_184_300, -118_430_000, '=B2+B3'],
  ]);
});

test('a margin under a name of its own is known by what it equals', () => {
  const table = readOne(`
    Käyttösuunnitelma 2025
    Yksikkö                 | Tuotot    | Kulut      | Jää
    1200 Hallintopalvelut   | 1 304 800 | -4 052 900 | -2 748 100
    1280 Henkilöstöpalvelut |   509 200 | -1 693 500 | -1 184 300`);
  expect(table.columns.at(-1)).toMatchObject({ item: 'margin', role: 'plan' });
});

test('a name that says nothing else among quantities side by side is a line of theirs', () => {
  const table = readOne(`
    Käyttösuunnitelma 2025
    Yksikkö            | Myyntitulot | Vuokrat | Tulot yht. | Henkilöstö | Palvelut | Muut  | Menot yht. | Netto
    5100 Hallinto      |       2 500 |       0 |      2 500 |    312 000 |   45 000 | 4 200 |    361 200 | -358 700
    5110 Puistot       |      15 000 |   4 000 |     19 000 |    420 000 |  655 000 | 8 000 |  1 083 000 | -1 064 000`);
  expect(table.columns.map(({ role, item }) => `${role} ${item}`).slice(4)).toEqual([
    'plan personnel',
    'plan account',
    'plan account',
    'plan expense',
    'plan margin',
  ]);
});

test('years that say when something is ready, and telephone numbers, are text', () => {
  const table = readOne(`
    Investoinnit 2025
    Hanke            | Puh.        | 2025  | 2026  | Valmis | Käyttöön
    Koulun korjaus   | 044-123456  | 1 200 | 3 000 | 2027   | 2027
    Päiväkoti        | 044-765432  |   300 | 2 000 | 2028   | 2029`);
  expect(table.columns.map(({ role }) => role)).toEqual([
    'name',
    'text',
    'plan',
    'planYear',
    'text',
    'other',
  ]);
});

test('what falls to each inhabitant, and their number, are no amounts of the unit', () => {
  const table = readOne(`
    320 Tilapalvelut        | KS 2025
    Toimintatuotot          |     920
    Toimintakulut           |    -996
    Toimintakate            |     -76
    Asukkaita               |   4 280
    Toimintakate / asukas   |   -17,8`);
  expect(table.units.flatMap(({ figures }) => figures.map(({ label }) => label))).toEqual([
    'Toimintatuotot',
    'Toimintakulut',
    'Toimintakate',
  ]);
});

test('columns without a year beside the year before are of the year that the title plans', () => {
  const table = readOne(`
    Talousarvio 2026, käsittelyvaiheet
    Yksikkö            | TA 2025 | Lautakunta | Kaupunginhallitus
    Hallintopalvelut   |  -2 480 |     -2 530 |            -2 510
    Sivistyspalvelut   | -27 900 |    -28 700 |           -28 450`);
  expect(table.columns.map(({ role, year }) => `${role} ${year}`).slice(1)).toEqual([
    'budget 2025',
    'plan 2026',
    'plan 2026',
  ]);
});

test('three columns without headings are revenue, expense and margin where they come to that on the rows', () => {
  const drawing = (...nets: string[]) => `
    2110 | Kirjasto        | 25 300 | -512 000   | -486 700
    2120 | Kirjastoauto    |  1 200 |  -98 000   |  -96 800
    2130 | Museo           | 31 000 | -287 500   | ${nets[0]}
    2140 | Kulttuuritoimi  |  8 800 | -143 200   | ${nets[1]}
         | yht             | 66 300 | -1 040 700 | -974 400`;
  const itemsOf = (...nets: string[]) => readOne(drawing(...nets)).columns.flatMap(({ item }) => item ?? []);
  expect(itemsOf('-256 500', '-134 400')).toEqual(['revenue', 'expense', 'margin']);
  expect(itemsOf('-456 500', '-134 400')).toEqual(['revenue', 'expense', 'margin']);
  expect(itemsOf('-456 500', '-314 400')).toEqual([]);
});

test('"Lautakunta: menot" is a quantity of the body, not a level before a name', () => {
  const table = readOne(`
    Tulosalue                  | Esitys 2025
    Hallinto: menot            | -410
    Hallinto: tulot            |   12
    Hallinto: netto            | -398
    Lautakunta: menot          | -410
    Lautakunta: tulot          |   12
    Lautakunta: netto          | -398`);
  expect(table.units.map(({ name, figures }) => `${name} ${figures.length}`)).toEqual([
    'Hallinto 3',
    'Lautakunta 3',
  ]);
});

test('projects under "TULOT" and "MENOT" are no accounts, and the sums of both sides are those of them all', () => {
  const table = readOne(`
    Investoinnit 2025
    Kohde          | Aiemmin | 2025
    Tulot          |         |
    Kouluavustus   |         |   -200
    Maanmyynti     |         |    -50
    Tulot yhteensä |         |   -250
    Menot          |         |
    Koulu          |     200 |  1 600
    Kadut          |         |    300
    Menot yhteensä |     200 |  1 900
    Netto          |     200 |  1 650`);
  expect(table.columns.map(({ role }) => role)).toEqual(['name', 'priorActual', 'plan']);
  expect(table.units.map(({ name, members }) => [name, members?.length ?? 0])).toEqual([
    ['Kouluavustus', 0],
    ['Maanmyynti', 0],
    ['Koulu', 0],
    ['Kadut', 0],
    ['Tulot yhteensä', 4],
  ]);
});

test('quantities that close a list of projects are the sums of them all', () => {
  const table = readOne(`
    Investointiohjelma 2026  |         |
    Hanke                    | TA 2026 | TS 2027
    Koulukeskuksen laajennus |   4 000 |   4 000
    Rahoitusosuus            |  -1 000 |  -1 000
    Paloaseman peruskorjaus  |     900 |     600
    Menot yhteensä           |   4 900 |   4 600
    Tulot yhteensä           |  -1 000 |  -1 000
    Netto                    |   3 900 |   3 600`);
  expect(table.units.map(({ name, members }) => [name, members])).toEqual([
    ['Koulukeskuksen laajennus', null],
    ['Paloaseman peruskorjaus', null],
    ['Menot yhteensä', [0, 1]],
  ]);
});

test('quantities below each of two units keep being its rows', () => {
  const table = readOne(`
    Toimintayksikkö         |   KS 2026
    1280 Henkilöstöpalvelut |
    Toimintatuotot          |   509 200
    Toimintakulut           | -1 693 500
    Toimintakate            | -1 184 300`);
  expect(table.units.map(({ name }) => name)).toEqual(['Henkilöstöpalvelut']);
});

test('notes below a table say nothing of the next one', () => {
  const tables = readDrawing(`
    Koivulan kunta
    Käyttösuunnitelma 2026 (1 000 €)
    Yksikkö        | Tuotot | Kulut | Kate
    3102 Puistot   | 99     | -762  | -663
    3104 Satama    | 166    | -1118 | -952

    Avustuksiin varattu 30 000 euroa.
    Hyväksytty 1.2.2024 § 12



    Lehtolan kunta
    Käyttösuunnitelma 2026
    Yksikkö        | Tuotot | Kulut      | Kate
    2110 Kirjasto  | 52 510 | -1 695 020 | -1 642 510
    2120 Museo     | 19 700 |   -395 800 |   -376 100`);
  expect(tables.map(({ kind, year, scale }) => ({ kind, year, scale }))).toEqual([
    { kind: 'plan', year: 2026, scale: 1000 },
    { kind: 'plan', year: 2026, scale: 1 },
  ]);
  expect(tables[1]!.units.map(({ level }) => level)).toEqual(['operatingUnit', 'operatingUnit']);
});

test('a plan whose title names its year keeps it above a plan of the year after', () => {
  const tables = readDrawing(`
    Dispositionsplan 2025
    Tekniska nämnden
             | Intäkter | Kostnader | Netto
    Parker   | 137 400  | -793 300  | -655 900
    Hamnar   |  41 700  | -407 300  | -365 600

    Dispositionsplan 2026
             | Intäkter | Kostnader | Netto
    Parker   | 140 400  | -800 300  | -659 900
    Hamnar   |  42 700  | -410 300  | -367 600`);
  expect(tables.map(({ year }) => year)).toEqual([2025, 2026]);
});

test('tables side by side are parted below and above one that goes over all their columns', () => {
  expect(
    areasOf(`
      Tilintarkastus | KS 2026  |  | Arviointi     | KS 2026
      Tuotot         |  188 400 |  | Tuotot        |  177 900
      Kulut          | -480 800 |  | Kulut         | -904 500
      Kate           | -292 400 |  | Kate          | -726 600


      Yksikkö | Nimi          | Tuotot | Kulut    | Kate
      3120    | Asiakaspalvelu | 52 500 | -695 000 | -642 500
      3130    | Kehittäminen   | 19 700 |  -95 800 |  -76 100
      3140    | Koulutus       | 13 800 |  -68 300 |  -54 500`),
  ).toEqual(['A1:B4', 'D1:E4', 'A7:E10']);
});

test('blank columns part tables whose labels nobody knows', () => {
  const beside = (gap: string) => `
      Yksikkö   | Tuotot | Kulut    | Kate     ${gap} | Kohde         | Määräraha
      Puistot   | 52 500 | -695 000 | -642 500 ${gap} | Leikkitelineet |  12 000
      Satama    | 19 700 |  -95 800 |  -76 100 ${gap} | Penkit         |   8 500
      Varikko   | 13 800 |  -68 300 |  -54 500 ${gap} | Roska-astiat   |   4 400
      Pysäköinti | 23 800 |  -78 300 |  -54 500 ${gap} |               |        `;
  expect(areasOf(beside('| |'))).toEqual(['A1:D5', 'G1:H4']);
  expect(areasOf(beside('|'))).toEqual(['A1:D5', 'F1:G4']);
});

test('a space before remarks and posts does not part a table', () => {
  expect(
    areasOf(`
      Yksikkö   | Tuotot | Kulut    | Kate     |  | Huom.          | Htv
      Puistot   | 52 500 | -695 000 | -642 500 |  | sis. vuokrat   | 12
      Satama    | 19 700 |  -95 800 |  -76 100 |  | uusi sopimus   |  8
      Varikko   | 13 800 |  -68 300 |  -54 500 |  | tarkistetaan   |  4`),
  ).toEqual(['A1:G4']);
});

test('a blank row after every row parts nothing, a wider gap does', () => {
  const sheet = `
      Projektreservering
      Projekt                   | Tidtabell    | Reservering 2026
      Ren strand                | 2026–2028    | 18300
      Skolgårdar                | 1.3.2026 –   | 43400
      Dokumentera byarna        | fortlöpande  | 14400
      Ungas verkstad            | 2026         | 20500
      Fiber till skären         | 2026–2027    |  9900
      Gästhamnen                | 2027–        | 15400
      Stöd för odling           | fortlöpande  | 11200
      Prov med robotar          | 2026         | 27900
      Kulturstig                | 2026–        | 33100

      Toteuma 2026, kirjasto
      Tili                      | TA 2026      | Toteuma 6/2026
      Toimintatuotot            |   60 000     |    31 200
      Henkilöstökulut           | -300 000     |  -149 800
      Toimintakate              | -240 000     |  -118 600`;
  const told = ({ year, units, columns }: ReturnType<typeof readOne>) => ({
    year,
    columns: columns.map(({ role, year }) => [role, year]),
    figures: units.map(({ name, figures }) => [name, figures.map(({ item, cents }) => [item, cents])]),
  });
  const spaced = readDrawing(sheet.replaceAll('\n', '\n\n'));
  expect(spaced.map(told)).toEqual(readDrawing(sheet).map(told));
  expect(spaced.map(({ area }) => areaAddress(area))).toEqual(['A3:C21', 'A27:C33']);
});
