import { readHeading } from '../../src/layouts/cells/heading.ts';
import { readOne } from './support/tell.ts';

test.each([
  'Q1',
  'Q1/25',
  '2025 Q2',
  'Kvartal 3',
  'Kv IV',
  'I/2025',
  'I kvartaali',
  '1. neljännes',
  '2. vuosineljännes',
  '1-3/2025',
  'Halvår 1',
  '2. puolivuosi',
  '10-12 kk',
  '1.4.-30.6.2025',
  'Tammi-maaliskuu',
  'KS Q4',
])('%s heads a stretch of months', (text) => {
  expect(readHeading(text)).toMatchObject({ month: 0, word: null });
});

test.each([
  ['Tammikuu', 1],
  ['feb', 2],
  ['03/2025', 3],
  ['4/25', 4],
  ['kk5', 5],
  ['202506', 6],
])('%s heads month %d', (text, month) => {
  expect(readHeading(text).month).toBe(month);
});

test.each(['TOT 1-6', '1.1.-30.6.', 'KS 2025', 'Budjetti', '2025'])('%s heads no month', (text) => {
  expect(readHeading(text).month).toBeNull();
});

test.each([
  ['1/2025', '2/2025', '3/2025', '4/2025'],
  ['Jan', 'Feb', 'Mars', 'April'],
  ['01-25', '02-25', '03-25', '04-25'],
])('months down as %s, %s… belong to the unit in the title', (...months) => {
  const table = readOne(`
    == Taul1 ==
    Käyttösuunnitelma 2025
    2210 Kirjasto
    Kuukausi | Tuotot | Kulut | Kate
    ${months.map((month, i) => `${month} | ${1000 + i} | ${-9000 - i} | -8000`).join('\n')}
    Hela året | 4006 | -36006 | -32000`);
  expect(table.units.map(({ code, name, figures }) => [code, name, figures.length])).toEqual([
    ['2210', 'Kirjasto', 15],
  ]);
  expect(table.units[0]!.figures.map((figure) => figure.month)).toEqual(
    [1, 2, 3, 4].flatMap((month) => [month, month, month]).concat([null, null, null] as never),
  );
});

test('a lone year in the title block is the plan year, no row of figures', () => {
  const table = readOne(`
    == Kirjasto ==
    2025

    | Tammi | Helmi | Maalis | Yhteensä
    Tuotot | 1000 | 1010 | 1020 | 3030
    Kulut | -8000 | -8100 | -8200 | -24300
    Kate | -7000 | -7090 | -7180 | -21270`);
  expect(table.year).toBe(2025);
  expect(table.units.map((unit) => unit.name)).toEqual(['Kirjasto']);
});
