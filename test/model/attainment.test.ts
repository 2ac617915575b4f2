import { readTables } from '../../src/layouts/index.ts';
import { attainmentOf } from '../../src/model/attainment.ts';
import { drawSheet } from '../support/draw-sheet.ts';

const head = 'Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila';

function standing(row: string) {
  const [table] = readTables(drawSheet(`${head}\nNeuvonta | ${row}`).snapshot);
  const { state, basis, outcome } = attainmentOf(table!.goals[0]!);
  return [state, basis, outcome?.month ?? null];
}

test.each([
  ['more than 300 is not 290', 'asiakkaita > 300 | 150 | 290 |', ['not-reached', 'numbers', 12]],
  ['what is short in June is pending', 'asiakkaita > 300 | 150 | |', ['pending', 'numbers', 6]],
  ['met in June', 'asiakkaita > 300 | 305 | |', ['reached', 'numbers', 6]],
  ['a grade of the same scale', 'tyytyväisyys vähintään 4,2/5 | | 4,4 |', ['reached', 'numbers', 12]],
  ['one of two', 'käyntejä > 300; messuja vähintään 2 kpl | | 290; 3 |', ['partly', 'numbers', 12]],
  ['two metrics and one number', 'käyntejä > 300; messuja vähintään 2 kpl | | 290 |', ['unknown', null, 12]],
  ['an exact number that is exceeded says nothing', 'messuja 2 kpl | | 3 |', ['unknown', null, 12]],
  [
    'a grade on a scale is the better the higher',
    'tyytyväisyys 4,2/5 | | 3,9 |',
    ['not-reached', 'numbers', 12],
  ],
  ['and may be exceeded', 'tyytyväisyys 4,2/5 | | 4,4 |', ['reached', 'numbers', 12]],
  ['all of them', 'kehityskeskustelut 100 % | | 96 % |', ['not-reached', 'numbers', 12]],
  ['a fall from where it stood', 'jonot lyhenevät (lähtötaso 30) | | 25 |', ['reached', 'numbers', 12]],
  ['a milestone in words', 'malli on otettu käyttöön | | ei toteutunut |', ['not-reached', 'words', 12]],
  ['a milestone that is done', 'malli on otettu käyttöön | | | Valmis', ['reached', 'words', null]],
  [
    'an action that is done and its number not told',
    'asiakkaita > 300 | | | Valmis',
    ['unknown', null, null],
  ],
  ['nothing is told', 'asiakkaita > 300 | | |', ['unknown', null, null]],
])('%s', (_, row, expected) => {
  expect(standing(row)).toEqual(expected);
});

test.each([
  ['up to its target', '36 | 40 | 39', 'not-reached'],
  ['past its target', '36 | 40 | 41', 'reached'],
  ['down past its target', '38 | 30 | 29', 'reached'],
  ['not down to its target', '38 | 30 | 33', 'not-reached'],
  ['of another unit', '38 % | 30 kpl | 33 kpl', 'unknown'],
])('the starting value tells the direction: %s', (_, row, expected) => {
  const [table] = readTables(
    drawSheet(`Toimenpide | Mittari | Lähtötaso | Tavoitetaso | Toteuma 31.12.\nNeuvonta | Käynnit | ${row}`)
      .snapshot,
  );
  expect(attainmentOf(table!.goals[0]!).state).toBe(expected);
});
