import assert from 'node:assert/strict';
import { takePicture } from './pictures.mjs';
import { eventually, nameBox, openHost, selectedAddress, test, typeInto, valuesOf } from './support.mjs';

const proved = /^Todistettu 7\stoimintayksikön katteet,? .*3\ssumma/;

test('a controller checks the plan, breaks it, and finds where', async (t) => {
  const { page, pane } = await openHost(t, { sample: 'iisalmi-ks2025-arvoina.xlsx' });
  await pane.getByRole('button', { name: 'Tarkista', exact: true }).click();
  await verdict(pane, 'Suunnitelma täsmää.');
  await pane.getByText(proved).waitFor();
  assert.equal(page.workers().length, 1, 'the check runs on a thread of its own');
  await takePicture(page, 'holds.png');

  await typeInto(page, 'B9', '-1793500');
  await verdict(pane, /^Ei vielä valmis lähetettäväksi/);
  const margin = finding(pane, 'B10');
  await margin.waitFor();
  assert.match(await margin.innerText(), /toimintakate/i);
  await margin.click();

  await pane.getByRole('button', { name: 'Näytä' }).first().click();
  await eventually(() => selectedAddress(pane), "'KS 2025'!B10");
  await eventually(() => nameBox(page).inputValue(), 'B10');
  await pane.getByText('−1\u00a0284\u00a0300').first().waitFor();
  await takePicture(page, 'findings.png');
});

test('formulas follow a new number, and the plan holds again', async (t) => {
  const { page, pane } = await openHost(t);
  await typeInto(page, 'B8', '609200');
  await eventually(() => valuesOf(pane, 'B8'), [[609_200]]);
  await page.getByRole('toolbar').getByRole('button', { name: 'Tarkista', exact: true }).click();
  await verdict(pane, 'Suunnitelma täsmää.');
  await pane.getByText(proved).waitFor();
});

function verdict(pane, sentence) {
  return pane.getByRole('heading', { level: 1, name: sentence }).waitFor();
}

/** The header of the finding at a cell. */
function finding(pane, cell) {
  return pane.getByRole('heading', { level: 4 }).getByRole('button').filter({ hasText: cell });
}
