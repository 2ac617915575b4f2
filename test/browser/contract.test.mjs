import assert from 'node:assert/strict';
import { openPage, pageAddress, test } from './support.mjs';

/** The grid alone on a page, with the contract that the workbook in memory is held to as well. */
test('the grid keeps the contract of a host workbook', async (t) => {
  const page = await openPage(t, pageAddress('contract'));
  await page.waitForFunction(() => globalThis.contract);
  const names = await page.evaluate(() => globalThis.contract.names());
  assert.ok(names.length > 0);
  for (const [position, name] of names.entries()) {
    await t.test(name, () => page.evaluate((at) => globalThis.contract.run(at), position));
  }
});
