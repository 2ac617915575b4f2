import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { eventually, openHost, selectedAddress, test } from './support.mjs';

test('a reading is corrected, confirmed, and remembered when the pane is opened again', async (t) => {
  const { page, pane } = await openHost(t, { sample: 'iisalmi-ks2025-yksikot-riveina.xlsx' });
  await openReading(pane);
  const chip = pane.getByRole('button', { name: /^[A-Z] .*suunnitelma 2025/ }).first();
  const letter = (await chip.innerText()).trim().charAt(0);
  await chip.click();
  await pane.getByRole('combobox', { name: 'Sarakkeen sisältö' }).selectOption('Talousarvio');
  await pane
    .getByRole('paragraph')
    .getByText(/^Tulkinta muuttui\. Tarkistettu uudelleen:/)
    .waitFor();
  const column = new RegExp(`!${letter}\\d+:${letter}\\d+$`);
  await eventually(async () => column.test(await selectedAddress(pane)), true);
  await pane.getByRole('button', { name: 'Vahvista tulkinta' }).first().click();
  await pane
    .getByText('Tulkinta on vahvistettu ja tallennettu työkirjaan.', { exact: true })
    .first()
    .waitFor();

  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Tallenna tulkinta tiedostoon' }).click();
  const file = await download;
  assert.equal(file.suggestedFilename(), 'sitova-tulkinta.json');
  assert.match(await readFile(await file.path(), 'utf8'), /"role":"budget"/);

  await pane.evaluate(() => void setTimeout(() => location.reload()));
  const again = await paneAgain(page);
  await openReading(again);
  await again.getByText('Vahvistettu', { exact: true }).waitFor();
  await again.getByRole('button', { name: new RegExp(`^${letter} .*talousarvio 2025`) }).waitFor();
});

async function openReading(pane) {
  await pane.getByRole('button', { name: 'Tarkista', exact: true }).click();
  await pane.getByRole('button', { name: / · tarkistettu klo/ }).click();
  await pane.getByRole('region', { name: 'Tulkinta tiedostona' }).waitFor();
}

/** The pane's frame after it was loaded again. */
async function paneAgain(page) {
  const frame = await (await page.locator('#pane-body iframe').elementHandle()).contentFrame();
  await frame.getByRole('heading', { level: 1, name: 'Täsmääkö suunnitelma?' }).waitFor();
  return frame;
}
