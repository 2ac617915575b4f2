import assert from 'node:assert/strict';
import axe from 'axe-core';

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'light', forcedColors: 'active' },
};

const colours = ['color-contrast', 'link-in-text-block'];

/**
 * Asserts that axe finds nothing in the pane as it is. In Finnish in any look, where only the colours differ; in another
 * language, whose colours are the same and whose words are not, in the light look and without the colours.
 */
export async function assertAccessible(page, pane, view) {
  if (!(await pane.evaluate(() => 'axe' in globalThis))) await pane.evaluate(axe.source);
  const language = await pane.evaluate(() => document.documentElement.lang);
  for (const [look, media] of Object.entries(looks)) {
    if (language !== 'fi' && look !== 'light') continue;
    await wear(page, pane, media);
    assert.deepEqual(await violations(pane, rulesFor(language, look)), [], `${view}, ${look}`);
  }
}

function rulesFor(language, look) {
  if (language !== 'fi')
    return { rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) };
  return look === 'light' ? {} : { runOnly: colours };
}

/** Pixels by which the pane's document is wider than the pane. */
export function overflow(pane) {
  return pane.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

async function violations(pane, options) {
  const { broken, tried } = await pane.evaluate(async (given) => {
    const settings = { iframes: false, resultTypes: ['violations'], ...given };
    const result = await globalThis.axe.run(document, settings);
    return { broken: result.violations, tried: result.passes.length };
  }, options);
  assert.ok(tried > 0, 'The pane was looked at.');
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
