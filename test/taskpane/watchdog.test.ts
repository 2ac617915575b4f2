/** @jest-environment jsdom */
import fs from 'node:fs';
import path from 'node:path';

const page = fs.readFileSync(path.resolve(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');

test('a pane that never opens says so in three languages after 15 seconds', async () => {
  jest.useFakeTimers();
  document.documentElement.innerHTML = page;
  const { patience } = await import('../../src/taskpane/watchdog.ts');
  expect(patience).toBe(15_000);
  const stalled = document.getElementById('stalled')!;
  jest.advanceTimersByTime(patience - 1);
  expect(stalled.hidden).toBe(true);
  jest.advanceTimersByTime(1);
  expect(stalled.hidden).toBe(false);
  const spoken = [...stalled.querySelectorAll('p')].map((one) => one.lang);
  expect(spoken).toEqual(['fi', 'sv', 'en']);
});

test('nothing in the page needs an inline script or style, and Office.js comes from Microsoft', () => {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  expect([...parsed.querySelectorAll('style, [style], script:not([src]), [onclick], [onload]')]).toEqual([]);
  expect([...parsed.scripts].map((one) => one.src)).toEqual([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  ]);
});
