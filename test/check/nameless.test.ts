import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { drawSheet } from '../support/draw-sheet.ts';

const check = (drawing: string) => checkWorkbook(drawSheet(drawing).snapshot, { language: 'fi' });

test('amounts in a row without a name that is no sum are told and leave the plan incomplete', () => {
  const { verdict, notChecked } = check(`
    Vapaa-aikalautakunnan käyttösuunnitelma 2025 (t€)
    Kp   | Nimi      | Tuotot | Kulut  | Kate
    4100 | Uimahalli | 310    | -702   | -392
    4110 | Jäähalli  | 265    | -388   | -123
         |           | 30 000 [#,##0] | -45 000 [#,##0] | -15 000 [#,##0]
    4120 | Kentät    | 12     | -197   | -185`);
  expect(verdict).toBe('incomplete');
  expect(notChecked).toMatchObject([{ reason: 'rows-without-name', cell: 'C5' }]);
});

test('below quantities too', () => {
  expect(
    check(`
      2200 Kirjasto  | KS 2025
      Toimintatuotot | 18 000
      Toimintakulut  | -662 000
                     | -40 000
      Toimintakate   | -644 000`).notChecked,
  ).toMatchObject([{ reason: 'rows-without-name', cell: 'B4' }]);
});

test.each([
  ['a sum without a name', '| 575 000 | -1 090 000 | -515 000'],
  ['a row that a word names, though it be left out', 'Kävijöitä | 120 000 | 98 000 |'],
  ['shares below the plan', '| 54 % [0 %] | 46 % [0 %] | 100 % [0 %]'],
  ['a check that comes to nothing', '| 0 [#,##0] | 0 [#,##0] | 0 [#,##0]'],
])('%s is not told', (_, row) => {
  const { notChecked } = check(`
    Vapaa-aika 2025 | Tuotot  | Kulut    | Kate
    Uimahalli       | 310 000 | -702 000 | -392 000
    Jäähalli        | 265 000 | -388 000 | -123 000
    ${row}`);
  expect(notChecked).toEqual([]);
});
