import { choicesAt } from '../../src/host/choices.ts';
import type { ListRule } from '../../src/host/features/validation.ts';
import { plainAlert, plainPrompt } from '../../src/host/features/validation.ts';
import { MemoryWorkbook } from '../../src/host/memory/workbook.ts';
import { drawSheet } from '../support/draw-sheet.ts';

const cell = { row: 1, column: 0 };
const area = { top: 1, left: 0, bottom: 3, right: 0 };

function offered(list: ListRule, at = cell): string[] {
  const book = new MemoryWorkbook(drawSheet('Tavoite | Avoinna\n | Kesken\n | Valmis').snapshot);
  const [sheet] = book.sheets;
  book.addName({
    name: 'Tilat',
    sheet: null,
    formula: `='${sheet!.name}'!$B$1:$B$3`,
    visible: true,
    comment: '',
  });
  sheet!.features.validations.push({
    areas: [area],
    rule: { list },
    ignoreBlanks: true,
    errorAlert: plainAlert,
    prompt: plainPrompt,
  });
  return choicesAt(book, sheet!, at);
}

test.each([
  ['typed items', 'Kyllä, Ei', ['Kyllä', 'Ei']],
  ['a name', '=tilat', ['Avoinna', 'Kesken', 'Valmis']],
  ['an area of the sheet', '=$B$2:$B$3', ['Kesken', 'Valmis']],
  ['a whole column, as far as it is filled', '=$B:$B', ['Avoinna', 'Kesken', 'Valmis']],
  ['an empty area', '=$D$1:$D$9', []],
  ['a formula that only a calculation can tell', '=OFFSET($B$1,0,0,2,1)', []],
])('%s', (_, source, items) => {
  expect(offered({ inCellDropDown: true, source })).toEqual(items);
});

test('a list without its arrow, and a cell outside of it, offer nothing', () => {
  expect(offered({ inCellDropDown: false, source: 'Kyllä,Ei' })).toEqual([]);
  expect(offered({ inCellDropDown: true, source: 'Kyllä,Ei' }, { row: 9, column: 0 })).toEqual([]);
});
