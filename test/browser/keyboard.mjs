import assert from 'node:assert/strict';
import { eventually } from './support.mjs';

/** Goes by Tab as somebody without a mouse does, and never further than the whole pane. */
export function keyboard(page, pane) {
  const focused = () =>
    pane.evaluate(() => {
      const { activeElement } = document;
      const labels = [...(activeElement.labels ?? [])].map(({ textContent }) => textContent);
      const text = [...labels, activeElement.ariaLabel, activeElement.textContent].find(Boolean);
      return text?.trim().slice(0, 99) ?? '';
    });
  return {
    focused,
    toGrid: async () => {
      await page.keyboard.press('F6');
      await eventually(() => page.evaluate(() => Boolean(document.activeElement.closest('#grid'))), true);
    },
    toPane: async () => {
      await page.keyboard.press('F6');
      await eventually(() => pane.evaluate(() => document.hasFocus()), true);
    },
    tabTo: async (name, key = 'Tab') => {
      const passed = [];
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press(key);
        if (!(await pane.evaluate(() => document.hasFocus()))) break;
        const at = await focused();
        if (typeof name === 'string' ? at === name : name.test(at)) return;
        passed.push(at);
      }
      assert.fail(`${key} does not lead to ${name}: ${passed.join(', ')}`);
    },
  };
}
