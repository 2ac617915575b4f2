import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { eventually, inExcel, openHost, openPage, paneOf, test } from './support.mjs';

const sample = 'iisalmi-ks2025-virheita.xlsx';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('the report is saved as a page that prints and is accessible in every look', async (t) => {
  const { page, pane } = await checked(t);
  const { name, path } = await save(page, pane, 'HTML, tulostettava');
  assert.equal(name, 'tarkistusraportti.html');
  const address = pathToFileURL(path).href;
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [320, 1000]) {
      const viewport = { width, height: 900 };
      const report = await openPage(t, address, { colorScheme, viewport, bypassCSP: true });
      await report.getByRole('heading', { level: 1, name: `Tarkistusraportti: ${sample}` }).waitFor();
      await report.evaluate(axe.source);
      const { violations } = await report.evaluate(() => globalThis.axe.run());
      assert.deepEqual(violations, []);
      assert.equal(await report.evaluate(() => document.documentElement.scrollWidth), width);
    }
  }
});

test('the report is saved as a workbook that opens', async (t) => {
  const { page, pane } = await checked(t);
  const { name, path } = await save(page, pane, 'Excel-työkirja');
  assert.equal(name, 'tarkistusraportti.xlsx');
  const file = { name, mimeType: spreadsheet, buffer: await readFile(path) };
  await page.locator('#picker').setInputFiles(file);
  const report = await paneOf(page, name);
  assert.deepEqual(await sheetsOf(report), ['Raportti', 'Havainnot']);
  const first = await inExcel(report, async (context) => {
    const range = context.workbook.tables.getItem('SitovaFindings').getDataBodyRange().getRow(1);
    range.load('values');
    await context.sync();
    return range.values[0];
  });
  assert.ok(first.includes('B10') && first.includes(-1184000) && first.includes(-1184300));
});

test('by keyboard alone: a text that Excel does not save is shown to be copied', async (t) => {
  const { page, pane } = await checked(t);
  await page.keyboard.press('Escape');
  await pane.getByRole('button', { name: 'Vie raportti' }).focus();
  await page.keyboard.press('Enter');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.equal(download.suggestedFilename(), 'tarkistusraportti.csv');
  await pane.getByText(/^Raportti tarkistusraportti\.csv on annettu tallennettavaksi/).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const text = pane.getByRole('textbox', { name: 'Raportti tekstinä' });
  assert.match(await text.inputValue(), /;B10;1280;HENKILÖSTÖPALVELUT;/);
  assert.equal(await pane.evaluate(() => document.activeElement?.tagName), 'TEXTAREA');
  await pane.evaluate(axe.source);
  const { violations } = await pane.evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations, []);
});

test('the findings are inserted as a sheet that is never checked, and taken back', async (t) => {
  const { pane } = await checked(t);
  const before = await sheetsOf(pane);
  await choose(pane, 'Uusi taulukko tähän työkirjaan');
  await pane.getByText(/^Havainnot lisättiin taulukkoon Havainnot\./).waitFor();
  assert.deepEqual(await sheetsOf(pane), [...before, 'Havainnot']);
  const changed = pane.getByText('Työkirja on muuttunut tarkistuksen jälkeen.').first();
  await changed.waitFor({ state: 'hidden' });
  await pane.getByRole('button', { name: 'Kumoa lisäys' }).click();
  await pane.getByText('Lisäys kumottiin.').waitFor();
  await eventually(() => sheetsOf(pane), before);
});

async function checked(t) {
  const { page, pane } = await openHost(t, { sample });
  await pane.getByRole('button', { name: 'Tarkista', exact: true }).click();
  await pane.getByRole('heading', { level: 1, name: /^Ei vielä valmis/ }).waitFor();
  await pane.getByRole('button', { name: 'Vie raportti' }).waitFor();
  return { page, pane };
}

async function choose(pane, form) {
  await pane.getByRole('button', { name: 'Vie raportti' }).click();
  await pane.getByRole('button', { name: form }).click();
}

async function save(page, pane, form) {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(pane, form)]);
  await pane.getByText(/on annettu tallennettavaksi/).waitFor();
  const path = `${await download.path()}-${download.suggestedFilename()}`;
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path };
}

function sheetsOf(pane) {
  return inExcel(pane, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}
