import assert from 'node:assert/strict';
import axe from 'axe-core';

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'light', forcedColors: 'active' },
};

/**
 * Asserts that axe finds nothing in the pane as it is: in any look in Finnish; in another language, whose colours are the
 * same and whose words are not, in the light look.
 */
export async function assertAccessible(page, pane, view) {
  await pane.evaluate(axe.source);
  const language = await pane.evaluate(() => document.documentElement.lang);
  for (const [look, media] of Object.entries(looks)) {
    if (language !== 'fi' && look !== 'light') continue;
    await wear(page, pane, media);
    assert.deepEqual(await violations(pane), [], `${view}, ${look}`);
  }
}

/** Pixels by which the pane's document is wider than the pane. */
export function overflow(pane) {
  return pane.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

async function violations(pane) {
  const { broken, tried } = await pane.evaluate(async () => {
    const result = await globalThis.axe.run(document, { iframes: false, resultTypes: ['violations'] });
    return { broken: result.violations, tried: result.passes.map(({ id }) => id) };
  });
  assert.ok(tried.includes('color-contrast'), 'The pane was looked at.');
  return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Lets the pane take on the look: its own colours, told by its theme since forced colours hide them, and none half changed. */
async function wear(page, pane, look) {
  await page.emulateMedia(look);
  await pane.waitForFunction((dark) => {
    const provider = getComputedStyle(document.querySelector('.fui-FluentProvider'));
    const isDark = provider.getPropertyValue('--colorNeutralBackground1').trim() !== '#ffffff';
    return isDark === dark && document.getAnimations().length === 0;
  }, look.colorScheme === 'dark');
  await pane.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  await pane.waitForFunction(() => document.getAnimations().length === 0);
}
