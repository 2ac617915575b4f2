import assert from 'node:assert/strict';
import { after, test as nodeTest } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { chromium } from 'playwright-core';

const address = process.env.SITOVA_ADDRESS;
if (!address) throw new Error('Run these tests with: node tools/test-browser.mjs');

/** Milliseconds. */
const patience = 30_000;

let launched = null;
after(async () => (await launched)?.close());

function browser() {
  launched ??= chromium.launch(JSON.parse(process.env.SITOVA_BROWSER_OPTIONS));
  return launched;
}

/** Where the runner serves a page that it built beside the host's. */
export const pageAddress = (name) => new URL(`${name}.html`, address).href;

/** A test of this file; the runner waits for it by itself. */
export function test(name, run) {
  void nodeTest(name, run);
}

/**
 * A page in a window that remembers nothing; afterwards it must have been quiet: no error, no request to another machine.
 * Pages of a file with the same options share what the browser keeps of scripts, which is most of the work of a loading;
 * `cold` ones share nothing.
 */
export async function openPage(t, url, { cold = false, ...options } = {}) {
  const context = await (cold ? newContext(options) : sharedContext(options));
  const page = await context.newPage();
  const stopListening = listenForFaults(context, page);
  t.after(async () => {
    const faults = stopListening();
    await (cold ? context.close() : Promise.all(context.pages().map((each) => each.close())));
    assert.deepEqual(faults, []);
  });
  await forget(page, new URL(url));
  await page.goto(url);
  return page;
}

const newContext = async (options) => (await browser()).newContext({ reducedMotion: 'reduce', ...options });

const contexts = new Map();
function sharedContext(options) {
  const key = JSON.stringify(options);
  if (!contexts.has(key)) contexts.set(key, newContext(options));
  return contexts.get(key);
}

/** What an earlier test left in the browser's stores. */
async function forget(page, { origin }) {
  if (!origin.startsWith('http')) return;
  const session = await page.context().newCDPSession(page);
  const storageTypes = 'cookies,local_storage,indexeddb,cache_storage,service_workers';
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await session.detach();
}

/** Opens the host page and waits for grid and pane. Resolves to the page, the pane's frame and the time it took. */
export async function openHost(
  t,
  {
    sample = 'iisalmi-ks2025.xlsx',
    lang = '',
    developer = false,
    locale = 'fi-FI',
    viewport = { width: 1280, height: 800 },
    cold = false,
  } = {},
) {
  await browser();
  const started = Date.now();
  const url = `${address}?${new URLSearchParams({ sample, ...(lang && { lang }), ...(developer && { developer: '1' }) })}`;
  const page = await openPage(t, url, { locale, viewport, cold });
  await page.locator('#grid canvas').first().waitFor();
  const pane = await paneOf(page, sample || 'iisalmi-ks2025-arvoina.xlsx');
  return { page, pane, loadTime: Date.now() - started };
}

/** The pane's frame when office.js is ready in it and belongs to the workbook of that name. */
export async function paneOf(page, fileName) {
  await page.locator('#file').getByText(fileName, { exact: true }).waitFor();
  const frame = await (await page.locator('#pane-body iframe:visible').elementHandle()).contentFrame();
  await frame.waitForFunction(
    () => globalThis.Office && globalThis.Excel && document.readyState === 'complete',
  );
  await frame.evaluate(() => Office.onReady());
  return frame;
}

/** Runs in the pane with the request context: `inExcel(pane, async (context) => …)`. */
export function inExcel(pane, work, argument) {
  const body = `Excel.run((context) => (${work})(context, argument))`;
  return pane.evaluate(`(async (argument) => ${body})(${JSON.stringify(argument ?? null)})`);
}

/** Values of an area of the active sheet, read through office.js. */
export const valuesOf = (pane, address) => contentOf(pane, address, 'values');
export const formulasOf = (pane, address) => contentOf(pane, address, 'formulas');

function contentOf(pane, address, property) {
  return inExcel(
    pane,
    async (context, [at, what]) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(at);
      range.load(what);
      await context.sync();
      return range[what];
    },
    [address, property],
  );
}

export function selectedAddress(pane) {
  return inExcel(pane, async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
}

/** Goes to the cell by the name box and types as a user does. */
export async function typeInto(page, cell, text) {
  await goTo(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

export async function goTo(page, cell) {
  const box = nameBox(page);
  await box.click();
  await box.fill(cell);
  await box.press('Enter');
}

/** Tells the selected cell, and takes another. */
export function nameBox(page) {
  return page.locator('#grid input').first();
}

/** Asks until the answer is the expected one; what answers later than a slow machine's patience fails. */
export async function eventually(ask, expected) {
  const latest = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isDeepStrictEqual(answer, expected)) return;
    if (Date.now() > latest) assert.deepEqual(answer, expected);
    await setTimeout(100);
  }
}

/** Returns what ends the listening and tells what was heard. */
function listenForFaults(context, page) {
  const faults = [];
  const hear = (request) => {
    const { protocol, hostname, origin } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`A request to ${origin}`);
  };
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  context.on('request', hear);
  return () => {
    context.off('request', hear);
    return faults;
  };
}
