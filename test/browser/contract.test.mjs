import assert from 'node:assert/strict';
import path from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { startHostServer } from '../../tools/host-server.mjs';
import { at } from '../../tools/webpack/common.mjs';
import host from '../../tools/webpack/host.mjs';
import { openPage, test } from './support.mjs';

const folder = at('node_modules/.cache/sitova/contract');

/** The grid alone on a page, with the contract that the workbook in memory is held to as well. */
function buildPage() {
  const compiler = webpack({
    ...host,
    name: 'contract',
    entry: path.join(import.meta.dirname, 'contract/page.ts'),
    output: { path: folder, filename: '[name].js', publicPath: 'auto', clean: true },
    plugins: [
      ...host.plugins.filter((plugin) => !(plugin instanceof HtmlPlugin)),
      new HtmlPlugin({
        templateContent:
          '<link rel="icon" href="data:," /><div id="grid" style="width:900px;height:600px"></div>',
      }),
    ],
    cache: { ...host.cache, name: 'contract' },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error || stats.hasErrors())
          reject(error ?? new Error(stats.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  });
}

test('the grid keeps the contract of a host workbook', async (t) => {
  await buildPage();
  const server = await startHostServer({ folders: { host: folder, addin: folder }, firstPort: 0 });
  t.after(() => server.close());
  const page = await openPage(t, server.address);
  await page.waitForFunction(() => globalThis.contract);
  const names = await page.evaluate(() => globalThis.contract.names());
  assert.ok(names.length > 0);
  for (const [position, name] of names.entries()) {
    await t.test(name, () => page.evaluate((at) => globalThis.contract.run(at), position));
  }
});
