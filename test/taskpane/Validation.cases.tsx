import { act, screen, waitFor, within } from '@testing-library/react';
import { loadExplanations } from '../../src/excel/explanation-store.ts';
import { readWorkbook } from '../../src/excel/read-workbook.ts';
import { verifyRecord } from '../../src/record/verify.ts';
import { planToExplain } from '../support/plan-to-explain.ts';
import { broken, clean, openPane, verdict } from './open-pane.tsx';

const page = () => screen.findByRole('heading', { level: 1, name: 'Tarkista ennen lähetystä' });
const told = (text: string | RegExp) => screen.findByText(text);
const record = (text: string | RegExp) => screen.findByText(text, { selector: 'output' });
const field = (name: string) => screen.getByRole('textbox', { name: new RegExp(`^${name}`) });
const reason = 'Työterveyshuolto ostetaan jatkossa, sopimus 7 200 000 €';

async function validate(...parameters: Parameters<typeof openPane>) {
  const pane = await openPane(...parameters);
  await pane.press('Tarkista ennen lähetystä');
  await page();
  return pane;
}

async function writeRecord({ user, press }: Awaited<ReturnType<typeof openPane>>) {
  await user.type(field('Nimesi'), 'Aino Talous');
  await press('Kirjoita tarkistusmerkintä');
  await told('Tarkistusmerkintä on kirjoitettu työkirjaan. Tallenna työkirja.');
}

const sheets = (pane: Awaited<ReturnType<typeof openPane>>) =>
  pane.host.workbook.sheets.map(({ name }) => name);

test('the ribbon’s button checks the workbook and opens the page', async () => {
  const { askForValidation } = await import('../../src/commands/validation-request.ts');
  await openPane(clean);
  act(() => askForValidation());
  await page();
  expect(await told('Valmis lähetettäväksi.')).not.toBeNull();
});

test('errors block, and are shown', async () => {
  const { user, selected, host } = await validate(broken);
  await told(/^Ei vielä valmis lähetettäväksi: \d+\svirhettä estää lähetyksen\.$/);
  expect(screen.queryByRole('button', { name: 'Kirjoita tarkistusmerkintä' })).toBeNull();
  await user.click(screen.getByRole('button', { name: "Näytä solu 'KS 2025'!B10" }));
  await waitFor(() => expect(selected()).toBe('KS 2025!B10'));
  expect(host.workbook.sheets).toHaveLength(1);
});

test('the record is written with the name typed, holds, and an edit makes it invalid at once', async () => {
  const pane = await validate(clean);
  const { press, host } = pane;
  await press('Kirjoita tarkistusmerkintä');
  await told('Kirjoita nimesi.');
  expect(sheets(pane)).not.toContain('Tarkistus');
  await writeRecord(pane);
  await record(/^Tarkistusmerkintä on voimassa\. \(.*, Aino Talous\)$/);
  expect(sheets(pane)).toContain('Tarkistus');
  expect(await verifyRecord(await readWorkbook())).toMatchObject({ kind: 'valid', by: 'Aino Talous' });
  expect(screen.queryByText(/^Työkirja on muuttunut/)).toBeNull();

  const sheet = host.workbook.sheets.find(({ name }) => name === 'KS 2025')!;
  act(() => host.workbook.type(sheet, { row: 7, column: 1 }, { kind: 'number', number: 509_201 }));
  await record(/^Tarkistusmerkintä ei ole enää voimassa: työkirja on muuttunut\./);
  await told(/^Työkirja on muuttunut .* Tarkista se uudelleen ennen lähetystä\.$/);
  expect(screen.queryByRole('button', { name: 'Kirjoita tarkistusmerkintä' })).toBeNull();
});

test('a later record takes the place of the earlier one', async () => {
  const pane = await validate(clean);
  await writeRecord(pane);
  await pane.press('Takaisin');
  await pane.press('Tarkista ennen lähetystä');
  await page();
  await writeRecord(pane);
  expect(sheets(pane).filter((name) => name.startsWith('Tarkistus'))).toEqual(['Tarkistus']);
  expect(await verifyRecord(await readWorkbook())).toMatchObject({ kind: 'valid', sheet: 'Tarkistus' });
});

test('a warning is explained from its finding, by the standard, and remembered', async () => {
  const pane = await openPane(planToExplain());
  const { user, press } = pane;
  await press('Tarkista');
  await verdict(/^Valmis lähetettäväksi, kun 1\shuomio on selitetty\.$/);
  await user.click(screen.getByRole('button', { name: /Palvelujen ostot KS 2025 \(C3\) on .*C3$/ }));
  await user.click(screen.getByRole('button', { name: /^Selitä: / }));
  await page();
  expect(screen.queryByRole('button', { name: 'Kirjoita tarkistusmerkintä' })).toBeNull();
  const form = within(await screen.findByRole('region', { name: 'Selitettävät huomiot' }));
  await waitFor(() => expect(document.activeElement).toBe(field('Selitys')));
  await user.type(field('Selitys'), 'ok');
  await press('Tallenna selitys');
  expect(form.getByText('Kirjoita nimesi.')).not.toBeNull();
  expect(form.getByText(/^Kerro myös syy/)).not.toBeNull();
  expect(await loadExplanations()).toEqual([]);

  await user.clear(field('Selitys'));
  await user.type(field('Selitys'), reason);
  await user.type(field('Nimesi'), 'Aino Talous');
  await press('Tallenna selitys');
  await told('Selitys on tallennettu työkirjaan.');
  expect(await loadExplanations()).toMatchObject([{ reason, by: 'Aino Talous', cell: 'C3' }]);
  await told('Valmis lähetettäväksi.');
  await press('Takaisin');
  await verdict('Suunnitelma täsmää.');

  pane.reopen();
  await press('Tarkista');
  await verdict('Suunnitelma täsmää.');
});

test('nothing is written into a workbook that is read only, and that is said', async () => {
  const pane = await validate(clean, { readOnly: true });
  await pane.user.type(field('Nimesi'), 'Aino Talous');
  await pane.press('Kirjoita tarkistusmerkintä');
  await told(/^Tarkistusmerkintää ei kirjoitettu\. Työkirja on avattu vain luettavaksi/);
  expect(sheets(pane)).not.toContain('Tarkistus');
});
