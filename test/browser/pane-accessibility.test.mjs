import assert from 'node:assert/strict';
import { assertAccessible, overflow } from './accessibility.mjs';
import { eventually, openHost, test } from './support.mjs';

const sample = 'iisalmi-ks2025-virheita.xlsx';
const words = {
  fi: {
    check: 'Tarkista',
    back: 'Takaisin',
    why: /^Miksi\?/,
    about: 'Tietoja ja asetukset',
    mark: /^Merkitse/,
    marked: /^Merkitty 6/,
    holds: /^Ei vielä/,
  },
  sv: {
    mark: /^Markera/,
    marked: /^6.celler markerades/,
    check: 'Granska',
    back: 'Tillbaka',
    why: /^Varför\?/,
    about: /^Om Sitova/,
    holds: /^Inte klar/,
  },
  en: {
    mark: /^Mark in/,
    marked: /^6.cells marked/,
    check: 'Check',
    back: 'Back',
    why: /^Why\?/,
    about: /^About/,
    holds: /^Not ready/,
  },
};

for (const [lang, said] of Object.entries(words)) {
  test(`every view of the pane is accessible: ${lang}`, async (t) => {
    const { page, pane } = await openHost(t, { sample, lang });
    const button = (name) => pane.getByRole('button', { name }).first();
    const check = (view) => assertAccessible(page, pane, view);

    await check('first run');
    await pane.getByRole('button', { name: said.check, exact: true }).click();
    await pane.getByRole('heading', { level: 1, name: said.holds }).waitFor();
    await button(said.mark).click();
    await pane.getByText(said.marked).waitFor();
    await check('findings');
    await button(said.why).click();
    await pane.locator('pre').first().waitFor();
    await check('why');
    await button(said.back).click();
    await button(/^KS 2025 ·/).click();
    await correctEverything(pane);
    await check('readings');
    await button(said.back).click();
    await button(said.about).click();
    await pane.getByRole('combobox').nth(1).waitFor();
    await check('settings');
    assert.equal(await pane.evaluate(() => document.documentElement.lang), lang);
  });
}

const corrected = /Korjattu, vahvistamatta|Rättad, inte bekräftad|Corrected, not confirmed/;

/** Opens every kind of correction in the first table and makes one. */
async function correctEverything(pane) {
  const table = pane.getByRole('region', { name: 'KS 2025 A2:B34' });
  await table.getByRole('button', { name: /^B KS 2025/ }).click();
  await table.getByRole('button', { name: /^1280 / }).click();
  await table.getByRole('heading', { level: 3 }).first().getByRole('button').click();
  await table.getByRole('combobox').nth(2).selectOption({ index: 1 });
  await table.getByText(corrected).first().waitFor();
}

test('nothing is cut off or scrolls sideways in 320 pixels', async (t) => {
  const { page, pane } = await openHost(t, { sample });
  await page.locator('#pane-body iframe').evaluate((frame) => (frame.style.width = '320px'));
  await pane.getByRole('button', { name: 'Tarkista', exact: true }).click();
  await pane.getByRole('heading', { level: 1, name: words.fi.holds }).waitFor();
  await pane.getByRole('button', { name: words.fi.mark }).click();
  await pane.getByText(words.fi.marked).waitFor();
  await eventually(async () => (await overflow(pane)) <= 0, true);
  await pane.getByRole('button', { name: words.fi.why }).click();
  await pane.locator('pre').first().waitFor();
  await eventually(async () => (await overflow(pane)) <= 0, true);
  await pane.getByRole('button', { name: words.fi.back }).click();
  await pane.getByRole('button', { name: /^KS 2025 ·/ }).click();
  await correctEverything(pane);
  await eventually(async () => (await overflow(pane)) <= 0, true);
});
