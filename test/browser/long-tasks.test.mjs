import assert from 'node:assert/strict';
import { makers } from '../../tools/bench/workbooks.mjs';
import { openHost, paneOf, test } from './support.mjs';

const name = 'suuri.xlsx';
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Milliseconds. A task of the pane is to take 50 at most; a machine that does much else at once takes up to thrice that. */
const longest = 150;

test('no task of the pane takes long while 60 000 cells are checked and shown', async (t) => {
  const { page } = await openHost(t);
  const buffer = Buffer.from(makers['months, one sheet'](60_000));
  await page.locator('#picker').setInputFiles({ name, mimeType, buffer });
  const pane = await paneOf(page, name);
  await pane.evaluate(() => {
    globalThis.tasks = [0];
    new PerformanceObserver((list) => {
      // The pane's own: the grid beside it shares its thread here, not in Excel.
      for (const task of list.getEntries()) if (task.name === 'self') globalThis.tasks.push(task.duration);
    }).observe({ type: 'longtask' });
  });
  const rounds = [];
  while (rounds.length < 3 && !rounds.some((task) => task <= longest)) rounds.push(await checkOnce(pane));
  t.diagnostic(`Longest task of the pane: ${Math.min(...rounds)} ms`);
  assert.ok(Math.min(...rounds) <= longest, `Longest tasks of each check: ${rounds.join(', ')} ms`);
});

/** The longest task from pressing the button until the result has been shown for a while. */
async function checkOnce(pane) {
  await pane.evaluate(() => {
    globalThis.tasks = [0];
  });
  await pane.getByRole('button', { name: /^Tarkista( uudelleen)?$/ }).click();
  await pane.getByText('Tarkistettu klo').waitFor({ timeout: 120_000 });
  await pane.waitForTimeout(500);
  return pane.evaluate(() => Math.max(...globalThis.tasks));
}
