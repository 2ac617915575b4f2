import assert from 'node:assert/strict';
import { inExcel, openHost, test, valuesOf } from './support.mjs';

test('what the pane writes is undone and done again by the buttons', async (t) => {
  const { page, pane } = await openHost(t);
  const before = await valuesOf(pane, 'A1:B1');
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('Z1:Z2').values = [['Sitova'], [12.5]];
    await context.sync();
  });
  assert.deepEqual(await valuesOf(pane, 'Z1:Z2'), [['Sitova'], [12.5]]);
  await page.locator('#undo').click();
  assert.deepEqual(await valuesOf(pane, 'Z1:Z2'), [[''], ['']]);
  await page.locator('#redo').click();
  assert.deepEqual(await valuesOf(pane, 'Z1:Z2'), [['Sitova'], [12.5]]);
  assert.deepEqual(await valuesOf(pane, 'A1:B1'), before);
});

test('a dynamic array fills cells of the grid, and the pane hears where', async (t) => {
  const { pane } = await openHost(t);
  const found = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('Z1:Z3').values = [[1], [2], [3]];
    const cell = sheet.getRange('AB1');
    cell.formulas = [['=Z1:Z3*2']];
    await context.sync();
    const filled = cell.getSpillingToRange().load('address,values');
    const parent = sheet.getRange('AB2').getSpillParentOrNullObject().load('address');
    await context.sync();
    const first = filled.values;
    sheet.getRange('AB3').values = [['edessä']];
    cell.load('values');
    await context.sync();
    const sum = context.workbook.functions.sum(sheet.getRange('Z1:Z3'), 4).load('value');
    await context.sync();
    return [filled.address.split('!')[1], first, parent.address.split('!')[1], cell.values, sum.value];
  });
  assert.deepEqual(found, ['AB1:AB3', [[2], [4], [6]], 'AB1', [['#SPILL!']], 10]);
});
