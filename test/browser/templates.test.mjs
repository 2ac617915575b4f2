import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { assertAccessible, overflow } from './accessibility.mjs';
import { eventually, nameBox, openHost, test } from './support.mjs';

const pictures = path.resolve(import.meta.dirname, '../../test-output');

test('plan sheets are inserted, filled in, found over what binds, and one is taken away again', async (t) => {
  const { page, pane } = await openHost(t);
  await pane.getByRole('button', { name: 'Lisää suunnitelmapohja' }).press('Enter');
  await pane.getByLabel('Suunnitelmavuosi').selectOption('2025');
  await pane.getByRole('checkbox', { name: '1280 Henkilöstöpalvelut' }).press('Space');
  await takePicture(page, 'template-preview.png');
  await pane.getByRole('button', { name: 'Lisää pohja' }).press('Enter');
  await pane.getByRole('heading', { name: 'Suunnitelmapohja on lisätty' }).waitFor();
  await pane.getByRole('button', { name: 'Siirry pohjaan' }).press('Enter');
  await eventually(() => nameBox(page).inputValue(), 'A5');
  await takePicture(page, 'template-inserted.png');
  await toGrid(page);
  await page.keyboard.type('12801 Palkanlaskenta');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await eventually(() => nameBox(page).inputValue(), 'C6');
  await page.keyboard.type('509200');
  await page.keyboard.press('Enter');
  await page.keyboard.type('-1693600');
  await page.keyboard.press('Enter');
  await takePicture(page, 'template-filled.png');

  await pane.getByRole('button', { name: 'Kumoa lisäys' }).press('Enter');
  await pane.getByText(/^Pohjaa on jo täytetty tai muutettu/).waitFor();
  await pane.getByRole('button', { name: 'Tarkista', exact: true }).press('Enter');
  await pane
    .getByText(/Toimintakate KS 2025 \(C28\) on suunnitelmassa sitovaa toimintakatetta heikompi 100\s€/)
    .first()
    .waitFor();
  await takePicture(page, 'template-checked.png');

  await pane.getByRole('button', { name: 'Lisää suunnitelmapohja' }).press('Enter');
  await pane.getByRole('button', { name: 'Lisää toinen pohja' }).press('Enter');
  await pane.getByRole('checkbox', { name: 'Kaikki (7)' }).press('Space');
  await pane.getByRole('button', { name: 'Lisää 7 pohjaa' }).press('Enter');
  await pane.getByRole('heading', { name: 'Suunnitelmapohja on lisätty' }).waitFor();
  await rowsMeasured(page);
  await pane.getByRole('button', { name: 'Kumoa lisäys' }).press('Enter');
  await pane.getByText('Lisäys on kumottu. Työkirja on kuten ennen sitä.').waitFor();
});

const words = {
  fi: {
    open: 'Lisää suunnitelmapohja',
    all: 'Kaikki (7)',
    count: 'Kustannuspaikkoja',
    wrong: 'Kirjoita kokonaisluku 1–60.',
    insert: 'Lisää 7 pohjaa',
    done: 'Suunnitelmapohja on lisätty',
  },
  sv: {
    open: 'Infoga planmall',
    all: 'Alla (7)',
    count: 'Antal kostnadsställen',
    wrong: 'Skriv ett heltal 1–60.',
    insert: 'Infoga 7 mallar',
    done: 'Planmallen har infogats',
  },
};

for (const [lang, said] of Object.entries(words)) {
  test(`the page is accessible in 320 pixels: ${lang}`, async (t) => {
    const { page, pane } = await openHost(t, { lang });
    await page.locator('#pane-body iframe').evaluate((frame) => (frame.style.width = '320px'));
    const check = async (view) => {
      await assertAccessible(page, pane, view);
      assert.ok((await overflow(pane)) <= 0, `${view} fits`);
    };
    await pane.getByRole('button', { name: said.open }).click();
    await pane.getByRole('checkbox', { name: said.all }).check();
    await check('form');
    if (lang === 'fi') await takePicture(page, 'template-320.png');
    await pane.getByLabel(said.count).fill('0');
    await pane.getByText(said.wrong).waitFor();
    await check('a number that cannot be');
    await pane.getByLabel(said.count).fill('2');
    await pane.getByRole('button', { name: said.insert }).click();
    await pane.getByRole('heading', { name: said.done }).waitFor();
    await check('inserted');
  });
}

async function toGrid(page) {
  await page.keyboard.press('F6');
  await eventually(() => page.evaluate(() => Boolean(document.activeElement.closest('#grid'))), true);
}

/** Univer measures new rows when it is idle, and trips over sheets that are gone by then. */
function rowsMeasured(page) {
  return page.evaluate(async () => {
    for (let turn = 0; turn < 10; turn++) await new Promise((done) => requestIdleCallback(done));
  });
}

async function takePicture(page, name) {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, name) });
}
