import assert from 'node:assert/strict';
import { eventually, inExcel, openHost, test } from './support.mjs';

const languages = [
  { asked: 'sv', locale: 'fi-FI', lang: 'sv', check: 'Granska', open: 'Öppna fil…', office: 'sv-SE' },
  { asked: '', locale: 'en-GB', lang: 'en', check: 'Check', open: 'Open file…', office: 'en-US' },
  { asked: '', locale: 'et-EE', lang: 'fi', check: 'Tarkista', open: 'Avaa tiedosto…', office: 'fi-FI' },
];

for (const { asked, locale, lang, check, open, office } of languages) {
  test(`a ${locale} browser${asked && ` asking for ${asked}`} gets the page in ${lang}`, async (t) => {
    const { page, pane } = await openHost(t, { lang: asked, locale });
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
    await page.getByRole('toolbar').getByRole('button', { name: check, exact: true }).waitFor();
    await page.getByRole('button', { name: open }).waitFor();
    assert.equal(await pane.evaluate(() => Office.context.displayLanguage), office);
  });
}

test('the pane closes and comes back, is 350 px wide, widens by keyboard, and F6 goes to it and back', async (t) => {
  const { page, pane } = await openHost(t);
  await page.getByRole('button', { name: 'Sulje ruutu' }).click();
  await page.locator('#pane').waitFor({ state: 'hidden' });
  await page.getByRole('toolbar').getByRole('button', { name: 'Avaa Sitova' }).click();
  await page.locator('#pane').waitFor({ state: 'visible' });

  const width = async () => (await page.locator('#pane').boundingBox()).width;
  await eventually(width, 350);
  await page.getByRole('separator').focus();
  await page.keyboard.press('ArrowLeft');
  await eventually(width, 370);
  for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowRight');
  await eventually(width, 320);

  await page.mouse.click(300, 300);
  await page.keyboard.press('F6');
  await eventually(() => pane.evaluate(() => document.hasFocus()), true);
  await page.keyboard.press('F6');
  await eventually(() => page.evaluate(() => Boolean(document.activeElement.closest('#grid'))), true);
});

test('without a wish the sample with printed figures opens; on a narrow screen the pane is below, nothing cut off', async (t) => {
  const { page } = await openHost(t, { sample: '', viewport: { width: 400, height: 800 } });
  assert.equal(await page.locator('#file').textContent(), 'iisalmi-ks2025-arvoina.xlsx');
  const grid = await page.locator('#grid').boundingBox();
  const pane = await page.locator('#pane').boundingBox();
  assert.ok(pane.y >= grid.y + grid.height - 1);
  assert.ok(grid.height > 200);
  await eventually(() => page.evaluate(() => document.documentElement.scrollWidth), 400);
});

test('the developer panel makes the next request go wrong, and the pane says so', async (t) => {
  const { page, pane } = await openHost(t, { developer: true });
  await page.getByLabel('Häiriö').selectOption({ label: 'Istunto on vanhentunut' });
  await page.getByRole('button', { name: 'Aiheuta' }).click();
  await page.getByText('Seuraava pyyntö Excelille: istunto on vanhentunut.').waitFor();
  const code = await inExcel(pane, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().load('name');
    return context.sync().then(
      () => 'answered',
      (error) => error.code,
    );
  });
  assert.equal(code, 'InvalidOrTimedOutSession');
});
