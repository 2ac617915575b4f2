import assert from 'node:assert/strict';
import { makers } from '../../tools/bench/workbooks.mjs';
import { assertAccessible, overflow } from './accessibility.mjs';
import { inExcel, openHost, paneOf, test } from './support.mjs';

const name = 'kaupunki.xlsx';
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Milliseconds from the arrival of the data to the first finding. A machine that does much else takes up to thrice that. */
const soon = 1000;

test('a workbook of 50 sheets and 200 000 cells shows its first finding long before the result', async (t) => {
  const { page } = await openHost(t);
  const buffer = Buffer.from(makers['unit blocks, 50 sheets'](200_000));
  await page.locator('#picker').setInputFiles({ name, mimeType, buffer });
  const pane = await paneOf(page, name);
  await spoil(pane);
  const { first, all } = await timesOf(pane);
  t.diagnostic(`first ${first} ms, all ${all} ms`);
  assert.ok(first < all / 2 && first <= 3 * soon, `first ${first} ms, all ${all} ms`);
});

test('what was found stays when the check is stopped, and is no result', async (t) => {
  const { page } = await openHost(t);
  const buffer = Buffer.from(makers['unit blocks, 50 sheets'](200_000));
  await page.locator('#picker').setInputFiles({ name, mimeType, buffer });
  const pane = await paneOf(page, name);
  await spoil(pane);
  await pane.getByRole('button', { name: 'Tarkista', exact: true }).click();
  const finding = pane.locator('[data-row] button').first();
  await finding.waitFor({ timeout: 120_000 });
  await pane.getByRole('heading', { name: 'Tarkistus on kesken' }).waitFor();
  await pane.getByRole('button', { name: 'Keskeytä' }).click();
  await pane.getByRole('heading', { name: 'Tarkistus jäi kesken' }).waitFor();
  await pane.getByText('Tämä ei ole tarkistuksen tulos').waitFor();
  assert.equal(await pane.getByRole('heading', { name: /^Ei vielä valmis/ }).count(), 0);
  await finding.focus();
  await page.keyboard.press('Enter');
  assert.equal(await finding.getAttribute('aria-expanded'), 'true');
  await assertAccessible(page, pane, 'a check that was stopped');
  await page.setViewportSize({ width: 1000, height: 700 });
  assert.ok((await overflow(pane)) <= 0);
});

/** A margin of the first unit no longer is what revenue and expense make it. */
async function spoil(pane) {
  await inExcel(pane, async (context) => {
    context.workbook.worksheets.getFirst().getRange('B6').values = [[123]];
    await context.sync();
  });
}

/** Milliseconds from the arrival of the data to the first finding, and to the result. */
async function timesOf(pane) {
  await pane.evaluate(() => {
    globalThis.times = {};
    const { times } = globalThis;
    const look = () => {
      const title = document.querySelector('h1')?.textContent ?? '';
      if (title.startsWith('Tarkistetaan')) times.arrived ??= performance.now();
      if (times.arrived && document.querySelector('[data-row]')) times.first ??= performance.now();
      if (times.arrived && title.startsWith('Ei vielä')) times.all ??= performance.now();
    };
    globalThis.watching?.disconnect();
    globalThis.watching = new MutationObserver(look);
    globalThis.watching.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await pane.getByRole('button', { name: /^Tarkista( uudelleen)?$/ }).click();
  await pane.waitForFunction(() => globalThis.times.all, null, { timeout: 240_000 });
  return pane.evaluate(() => {
    const { arrived, first, all } = globalThis.times;
    return { first: Math.round(first - arrived), all: Math.round(all - arrived) };
  });
}
