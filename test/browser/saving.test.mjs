import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { pointsIn } from './pictures.mjs';
import { eventually, inExcel, openHost, paneOf, test, typeInto, valuesOf } from './support.mjs';

const name = 'iisalmi-ks2025.xlsx';
const copy = 'iisalmi-ks2025 (kopio).xlsx';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('a copy holds what was typed and what the pane wrote, and opens again', async (t) => {
  const { page, pane } = await openHost(t);
  await typeInto(page, 'D1', '1234,5');
  await typeInto(page, 'D2', '=D1*2');
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.add('Tavoitteet');
    sheet.getRange('A1:B1').values = [['Tavoite', 7]];
    sheet.getRange('A1').format.font.bold = true;
    await context.sync();
  });
  await eventually(() => page.getByRole('tab').first().textContent(), `${name}●`);
  const saved = await saveCopy(page, 'Tallenna kopio');
  assert.equal(saved.name, copy);
  await eventually(() => page.getByRole('tab').first().textContent(), name);
  await page.getByText(`Kopio tallennettiin: ${copy}`).waitFor();

  await page.locator('#picker').setInputFiles({ name: copy, mimeType: spreadsheet, buffer: saved.bytes });
  const again = await paneOf(page, copy);
  assert.deepEqual(await valuesOf(again, 'D1:D2'), [[1234.5], [2469]]);
  const goals = await inExcel(again, async (context) => {
    const range = context.workbook.worksheets.getItem('Tavoitteet').getRange('A1:B1');
    range.load('values');
    await context.sync();
    return range.values;
  });
  assert.deepEqual(goals, [['Tavoite', 7]]);
});

test('conditional formats of a file are drawn when it is opened, and go when they are taken away', async (t) => {
  const { page, pane } = await openHost(t);
  await inExcel(pane, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D3');
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=N("Sitova:error:1")=0';
    format.custom.format.fill.color = '#FDE7E9';
    await context.sync();
  });
  const saved = await saveCopy(page, 'Tallenna kopio');
  await page.locator('#picker').setInputFiles({ name: copy, mimeType: spreadsheet, buffer: saved.bytes });
  const again = await paneOf(page, copy);
  const isDrawn = async () => (await pointsIn(page, '#fde7e9')) > 1000;
  await eventually(isDrawn, true);
  await inExcel(again, async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange();
    conditionalFormats.load('items/id');
    await context.sync();
    for (const format of conditionalFormats.items) format.delete();
    await context.sync();
  });
  await eventually(isDrawn, false);
});

test('what was typed is undone and done again by the buttons, and leaving the page with it is warned about', async (t) => {
  const { page, pane } = await openHost(t);
  const [[before]] = await valuesOf(pane, 'B5');
  await typeInto(page, 'B5', '-5');
  await eventually(async () => (await valuesOf(pane, 'B5'))[0][0], -5);
  await page.getByRole('button', { name: 'Kumoa' }).click();
  await eventually(async () => (await valuesOf(pane, 'B5'))[0][0], before);
  await page.getByRole('button', { name: 'Tee uudelleen' }).click();
  await eventually(async () => (await valuesOf(pane, 'B5'))[0][0], -5);

  await eventually(() => page.getByRole('tab').first().textContent(), `${name}●`);
  const asked = new Promise((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.accept();
    });
  });
  await page.close({ runBeforeUnload: true });
  assert.equal(await asked, 'beforeunload');
});

test('a changed workbook is not closed without asking', async (t) => {
  const { page } = await openHost(t);
  await typeInto(page, 'D1', '1');
  await eventually(() => page.getByRole('tab').first().textContent(), `${name}●`);
  const close = page.getByRole('button', { name: `Sulje ${name}` });
  await close.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Peruuta' }).click();
  await page.getByRole('tab', { name }).waitFor();
  await close.click();
  const saved = await saveCopy(dialog, 'Tallenna kopio', page);
  assert.ok(saved.bytes.length > 1000);
  await eventually(() => page.locator('#windows').getByRole('tab').count(), 0);
  await eventually(() => page.locator('#file').textContent(), 'Avaa tiedosto tai valitse esimerkki.');
});

async function saveCopy(within, button, page = within) {
  const downloading = page.waitForEvent('download');
  await within.getByRole('button', { name: button }).last().click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
