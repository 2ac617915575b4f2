import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually, inExcel, openHost, paneOf, test, typeInto, valuesOf } from './support.mjs';

const samples = path.resolve(import.meta.dirname, '../../assets/samples');
const planted = 'iisalmi-ks2025-virheita.xlsx';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('a file chosen by the button opens in a window of its own, with a pane of its own', async (t) => {
  const { page, pane } = await openHost(t);
  await pane.evaluate(() => {
    globalThis.old = true;
    Office.context.document.settings.set('mark', 'first workbook');
    return new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  });
  await page.locator('#picker').setInputFiles(path.join(samples, planted));
  const next = await paneOf(page, planted);
  assert.equal(await page.title(), `${planted} – Sitova`);
  const kept = await next.evaluate(() => ['old' in globalThis, Office.context.document.settings.get('mark')]);
  assert.deepEqual(kept, [false, null]);
  await page.getByRole('tab', { name: 'iisalmi-ks2025.xlsx' }).click();
  const first = await paneOf(page, 'iisalmi-ks2025.xlsx');
  assert.equal(await first.evaluate(() => Office.context.document.settings.get('mark')), 'first workbook');
});

test('a file dropped anywhere on the page opens', async (t) => {
  const { page } = await openHost(t);
  await drop(page, [{ name: 'pudotettu.xlsx', bytes: await readFile(path.join(samples, planted)) }]);
  const pane = await paneOf(page, 'pudotettu.xlsx');
  const name = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
  assert.equal(name, 'KS 2025');
});

test('what is no workbook is said in a sentence and the open workbook stays; a sample of the list opens beside it', async (t) => {
  const { page, pane } = await openHost(t);
  const before = await valuesOf(pane, 'A1:B39');
  await page.locator('#picker').setInputFiles({
    name: 'muistio.xlsx',
    mimeType: spreadsheet,
    buffer: Buffer.from('Toimintakate on alijäämäinen.\n'),
  });
  const message = page.getByRole('alert');
  await message.getByText('muistio.xlsx: Tiedosto on tekstitiedosto, ei Excel-työkirja.').waitFor();
  assert.deepEqual(await valuesOf(pane, 'A1:B39'), before);
  await eventually(() => page.locator('#file').textContent(), 'iisalmi-ks2025.xlsx');
  await page.getByRole('button', { name: 'Sulje ilmoitus' }).click();
  await message.waitFor({ state: 'hidden' });

  await page.getByLabel('Esimerkki').selectOption('iisalmi-ks2025-yksikot-riveina.xlsx');
  const beside = await paneOf(page, 'iisalmi-ks2025-yksikot-riveina.xlsx');
  const [[title]] = await valuesOf(beside, 'A1');
  assert.equal(typeof title, 'string');
});

test('several files dropped at once open side by side, and each is shown by its tab', async (t) => {
  const { page } = await openHost(t);
  await drop(page, [
    { name: 'a.xlsx', bytes: await readFile(path.join(samples, planted)) },
    { name: 'b.xlsx', bytes: await readFile(path.join(samples, 'iisalmi-ks2025-yksikot-riveina.xlsx')) },
  ]);
  const [[second]] = await valuesOf(await paneOf(page, 'b.xlsx'), 'A5');
  await page.getByRole('tab', { name: 'a.xlsx' }).click();
  const pane = await paneOf(page, 'a.xlsx');
  const [[shown]] = await valuesOf(pane, 'A5');
  assert.notEqual(shown, second);
  await typeInto(page, 'D5', '17');
  await eventually(async () => (await valuesOf(pane, 'D5'))[0][0], 17);
  const names = await page.locator('#windows').getByRole('tab').allTextContents();
  assert.deepEqual(names, ['iisalmi-ks2025.xlsx', 'a.xlsx●', 'b.xlsx']);
});

/** Drops files on the middle of the grid as a browser reports it. */
async function drop(page, files) {
  const contents = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    return data;
  }, contents);
  const grid = page.locator('#grid');
  await grid.dispatchEvent('dragover', { dataTransfer: transfer });
  await page.locator('#drop').waitFor({ state: 'visible' });
  await grid.dispatchEvent('drop', { dataTransfer: transfer });
  await page.locator('#drop').waitFor({ state: 'hidden' });
}
