import assert from 'node:assert/strict';
import { openHost, test } from './support.mjs';

/** Loads by windows that have nothing yet; the middle one counts. */
const rounds = 3;
/**
 * Seconds of processor time of the page's process, all its threads, until grid and pane are ready. A busy machine
 * stretches the clock several times, and this far less.
 */
const longest = 6;

test('grid and pane are ready after a few seconds of work', async (t) => {
  const times = [];
  for (let round = 0; round < rounds; round++) times.push(await loadOnce(t));
  const middle = (key) => times.map((time) => time[key]).sort((a, b) => a - b)[rounds >> 1];
  const [clock, work] = [middle('clock'), middle('work')];
  t.diagnostic(`Ready after ${clock.toFixed(1)} s by the clock, ${work.toFixed(1)} s of processor time`);
  assert.ok(work > 0, 'The browser tells its processor time.');
  assert.ok(work <= longest, `${work} s`);
});

async function loadOnce(t) {
  const { page, loadTime } = await openHost(t, { cold: true });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return { clock: loadTime / 1000, work: metrics.find(({ name }) => name === 'ProcessTime').value };
}
