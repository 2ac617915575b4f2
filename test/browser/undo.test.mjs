import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import {
  eventually,
  formulasOf,
  goTo,
  inExcel,
  openHost,
  paneOf,
  test,
  typeInto,
  valuesOf,
} from './support.mjs';

const copy = 'iisalmi-ks2025 (kopio).xlsx';
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('a formula stays when the looks of its cell are set, taken back and set again', async (t) => {
  const { page, pane } = await openHost(t);
  const before = await formulasOf(pane, 'B4:B10');
  assert.equal(before[2][0], '=B4+B5');
  await goTo(page, 'B4:B10');
  await page.keyboard.press('Control+b');
  await eventually(() => isBold(pane, 'B6'), true);
  await page.keyboard.press('Control+z');
  await eventually(() => isBold(pane, 'B6'), false);
  assert.deepEqual(await formulasOf(pane, 'B4:B10'), before);
  await page.keyboard.press('Control+y');
  await eventually(() => isBold(pane, 'B6'), true);
  assert.deepEqual(await formulasOf(pane, 'B4:B10'), before);
  await typeInto(page, 'B5', '-5');
  await eventually(async () => (await valuesOf(pane, 'B6'))[0][0], 1_304_795);
  assert.deepEqual(await inCopy(page, (again) => formulasOf(again, 'B6')), [['=B4+B5']]);
});

test('a dynamic array stays when its looks are set again', async (t) => {
  const { page, pane } = await openHost(t);
  await typeInto(page, 'F1', '=B4:B6*2');
  const filled = [[2_609_600], [-8_105_800], [-5_496_200]];
  await eventually(() => valuesOf(pane, 'F1:F3'), filled);
  await goTo(page, 'F1:F3');
  for (const keys of ['Control+b', 'Control+z', 'Control+y']) await page.keyboard.press(keys);
  await eventually(() => isBold(pane, 'F1'), true);
  await eventually(() => valuesOf(pane, 'F1:F3'), filled);
});

test('deleted rows that are taken back are in the copy as if nothing had been', async (t) => {
  const { page, pane } = await openHost(t);
  const before = await formulasOf(pane, 'A1:B39');
  await inExcel(pane, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('5:6').delete('Up');
    await context.sync();
  });
  assert.notDeepEqual(await formulasOf(pane, 'A1:B39'), before);
  await page.locator('#undo').click();
  await eventually(() => formulasOf(pane, 'A1:B39'), before);
  assert.deepEqual(await inCopy(page, (again) => formulasOf(again, 'A1:B39')), before);
});

test('what a request of the pane did is one step, its table included; what Excel cannot take back leaves nothing to take back', async (t) => {
  const { page, pane } = await openHost(t);
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.add('Tavoitteet');
    sheet.getRange('A1:B2').values = [
      ['Tavoite', 'Mittari'],
      ['Palvelut', 7],
    ];
    sheet.tables.add('A1:B2', true).name = 'Tavoitteet2025';
    sheet.getRange('B2').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    await context.sync();
  });
  const all = [['KS 2025', 'Tavoitteet'], ['Tavoitteet2025:Tavoite,Mittari']];
  assert.deepEqual(await sheetsAndTables(pane), all);
  await page.locator('#undo').click();
  await eventually(() => sheetsAndTables(pane), [['KS 2025'], []]);
  await page.locator('#redo').click();
  await eventually(() => sheetsAndTables(pane), all);
  const rule = await inExcel(pane, async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('Tavoitteet').getRange('B2');
    dataValidation.load('type');
    await context.sync();
    return dataValidation.type;
  });
  assert.equal(rule, 'WholeNumber');

  await page.locator('#undo').click();
  await eventually(() => sheetsAndTables(pane), [['KS 2025'], []]);
  await typeInto(page, 'D1', '7');
  await eventually(() => valuesOf(pane, 'D1'), [[7]]);
  await inExcel(pane, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  await page.locator('#undo').click();
  assert.deepEqual(await valuesOf(pane, 'D1'), [[7]]);
});

function isBold(pane, address) {
  return inExcel(
    pane,
    async (context, at) => {
      const { font } = context.workbook.worksheets.getActiveWorksheet().getRange(at).format;
      font.load('bold');
      await context.sync();
      return font.bold;
    },
    address,
  );
}

function sheetsAndTables(pane) {
  return inExcel(pane, async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name,items/columns/items/name');
    await context.sync();
    const columns = ({ items }) => items.map((column) => column.name).join(',');
    return [
      worksheets.items.map((sheet) => sheet.name),
      tables.items.map((table) => `${table.name}:${columns(table.columns)}`),
    ];
  });
}

/** What the question answers in the saved copy, opened beside. */
async function inCopy(page, ask) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tallenna kopio' }).last().click();
  const buffer = await readFile(await (await downloading).path());
  await page.locator('#picker').setInputFiles({ name: copy, mimeType, buffer });
  return ask(await paneOf(page, copy));
}
