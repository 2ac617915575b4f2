import { createXlsx } from '../../../src/xlsx/write/edit-xlsx.ts';
import { openExcel } from '../../support/excel.ts';
import { partsOf } from '../../support/parts.ts';
import { saveAfter } from '../../support/save-after.ts';

const rules: readonly (readonly [string, Excel.DataValidationRule, string])[] = [
  ['A1:A4', { list: { inCellDropDown: true, source: 'kyllä,ei' } }, 'List'],
  ['B1', { list: { inCellDropDown: false, source: '=$A$1:$A$4' } }, 'List'],
  ['C1:C3', { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } }, 'WholeNumber'],
  ['D1', { decimal: { formula1: '=$C$1', operator: 'GreaterThan' } }, 'Decimal'],
  ['E1', { textLength: { formula1: 5, operator: 'LessThanOrEqualTo' } }, 'TextLength'],
  ['F1', { custom: { formula: '=F1>"a"' } }, 'Custom'],
];

const bookWithRules = async () =>
  saveAfter(await createXlsx('Luvut', []), (_, sheet) => {
    for (const [address, rule] of rules) sheet.getRange(address).dataValidation.rule = rule;
    const { dataValidation } = sheet.getRange('C1:C3');
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Luku & arvo', message: '1–10' };
    sheet.getRange('E1').dataValidation.errorAlert = {
      showAlert: false,
      style: 'Stop',
      title: '',
      message: '',
    };
    dataValidation.prompt = { showPrompt: true, title: 'Anna', message: 'luku' };
  });

test('what cells of a file accept is told as it was given', async () => {
  const excel = await openExcel(await bookWithRules());
  try {
    const told = await excel.Excel.run(async (context) => {
      const found = rules.map(([address]) =>
        context.workbook.worksheets.getFirst().getRange(address).dataValidation.load(),
      );
      await context.sync();
      return found.map(({ rule, type, errorAlert, prompt }) => ({ rule, type, errorAlert, prompt }));
    });
    expect(told.map(({ rule, type }) => [rule, type])).toEqual(rules.map(([, rule, type]) => [rule, type]));
    expect(told[4]!.errorAlert.showAlert).toBe(false);
    expect(told[2]).toMatchObject({
      errorAlert: { showAlert: true, style: 'Warning', title: 'Luku & arvo', message: '1–10' },
      prompt: { showPrompt: true, title: 'Anna', message: 'luku' },
    });
  } finally {
    excel.close();
  }
});

const sheetOf = (bytes: Uint8Array) => partsOf(bytes).get('xl/worksheets/sheet1.xml')!;
const rulesIn = (bytes: Uint8Array) =>
  [...sheetOf(bytes).matchAll(/<dataValidation .*?<\/dataValidation>/gs)].map(([one]) => one);

test('one that is changed is changed in the file, and the others stay', async () => {
  const before = await bookWithRules();
  const after = await saveAfter(before, (_, sheet) => {
    sheet.getRange('E1').dataValidation.clear();
    sheet.getRange('A3').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
  });
  const [was, is] = [rulesIn(before), rulesIn(after)];
  const untouched = was.filter((one) => !/sqref="(?:A1:A4|E1)"/.test(one));
  expect(untouched).toHaveLength(4);
  for (const one of untouched) expect(is).toContain(one);
  expect(is.filter((one) => one.includes('textLength'))).toEqual([]);
  expect(is.find((one) => one.includes('sqref="A3"'))).toContain('type="decimal"');
  const cells = is.filter((one) => one.includes('kyllä,ei')).join(' ');
  for (const cell of ['A1', 'A4']) expect(cells).toContain(cell);
  expect(cells).not.toContain('A1:A4');
});

test('they go where rows take them, once', async () => {
  const before = await bookWithRules();
  const after = await saveAfter(before, (_, sheet) => void sheet.getRange('1:2').insert('Down'));
  const places = (bytes: Uint8Array) => rulesIn(bytes).map((one) => / sqref="([^"]+)"/.exec(one)![1]);
  expect(places(after)).toEqual(
    places(before).map((place) => place!.replaceAll(/\d+/g, (row) => String(Number(row) + 2))),
  );
});
