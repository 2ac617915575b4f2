import { act, screen, waitFor, within } from '@testing-library/react';
import { readWorkbook } from '../../src/excel/read-workbook.ts';
import { unpackSnapshot } from '../support/unpack.ts';
import { clean, openPane } from './open-pane.tsx';

type Pane = Awaited<ReturnType<typeof openPane>>;

const page = () => screen.findByRole('heading', { level: 1, name: 'Tavoitetaulukot' });
const offered = () => screen.findByRole('button', { name: 'Lisää taulukko' });
const sheets = ({ host }: Pane) => host.workbook.sheets.map(({ name }) => name);
const contents = async () =>
  unpackSnapshot(await readWorkbook()).sheets.map(({ name, cells, tables }) => ({ name, cells, tables }));
const choose = (pane: Pane, name: string, option: string) =>
  pane.user.selectOptions(screen.getByRole('combobox', { name }), option);
const shown = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) =>
      [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent.trim()).join(' | '),
    );

async function open(workbook = clean) {
  const pane = await openPane(workbook);
  await pane.press('Lisää tavoitetaulukko');
  await page();
  await offered();
  return pane;
}

async function insert(pane: Pane) {
  await pane.press('Lisää taulukko');
  return screen.findByRole('heading', { level: 2, name: 'Tavoitetaulukko on lisätty' });
}

test('the ribbon’s button opens the page, with the city’s own layout and the plan’s year', async () => {
  const { askForGoals } = await import('../../src/commands/goals-request.ts');
  await openPane(clean);
  act(() => askForGoals());
  await page();
  await offered();
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Taulukkomalli' }).value).toBe('iisalmi');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Suunnitelmavuosi' }).value).toBe('2025');
});

test('what is chosen is shown as it will be, and only that is written; one undoing takes it away', async () => {
  const pane = await open();
  const before = await contents();
  await choose(pane, 'Yksikkö tai vastuualue', '1280 Henkilöstöpalvelut');
  for (const box of screen.getAllByRole('checkbox').slice(1)) await pane.user.click(box);
  const rows = shown();
  expect(rows[0]).toBe('Tavoite | Toimenpide | Mittarit');
  expect(rows[1]).toBe('Inspiroiva Iisalmi');
  expect(rows.join()).not.toContain('Ihana Iisalmi');
  expect(
    screen.getByText(
      /^Taulukko tulee alueelle 'Tavoitteet 1280'!A1:C\d+\. Uusi välilehti: Tavoitteet 1280\./,
    ),
  ).not.toBeNull();
  expect(await contents()).toEqual(before);

  const heading = await insert(pane);
  expect(document.activeElement).toBe(heading);
  const inserted = (await contents()).find(({ name }) => name === 'Tavoitteet 1280')!;
  expect(inserted.cells[0]!.value).toEqual({ kind: 'text', text: '1280 Henkilöstöpalvelut' });
  expect(inserted.tables).toHaveLength(1);
  await pane.press('Siirry taulukkoon');
  await waitFor(() => expect(pane.selected()).toBe('Tavoitteet 1280!A5'));

  await pane.press('Kumoa lisäys');
  await screen.findByText('Lisäys on kumottu. Työkirja on kuten ennen sitä.');
  await offered();
  expect(await contents()).toEqual(before);
});

test('a table that somebody has begun to fill in is not taken away', async () => {
  const pane = await open();
  await insert(pane);
  const sheet = pane.host.workbook.sheets.find(({ name }) => name === 'Tavoitteet')!;
  await pane.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet.name).getRange('H30').values = [['Muista kysyä']];
    await context.sync();
  });
  await pane.press('Kumoa lisäys');
  await screen.findByText(/^Taulukkoa on jo täytetty tai muutettu/);
  expect(sheets(pane)).toContain('Tavoitteet');
});

test('a place that is taken is told with what stands there; below the plan is free', async () => {
  const pane = await open();
  await pane.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('KS 2025').getRange('B9').select();
    await context.sync();
  });
  await pane.user.click(await screen.findByRole('radio', { name: "Valitusta solusta alkaen: 'KS 2025'!B9" }));
  expect(await screen.findByText(/^Alueella KS 2025!B9:.+ on jo/)).not.toBeNull();
  expect(screen.queryByRole('button', { name: 'Lisää taulukko' })).toBeNull();
  expect(screen.queryByRole('table')).toBeNull();

  await pane.user.click(screen.getByRole('radio', { name: 'Taulukon alle: KS 2025' }));
  await offered();
  const before = await contents();
  await insert(pane);
  const stands = screen.getByText(/^Se on alueella 'KS 2025'!A\d+:C\d+\.$/);
  expect(stands).not.toBeNull();
  await pane.press('Kumoa lisäys');
  await screen.findByText(/^Lisäys on kumottu/);
  expect(await contents()).toEqual(before);
});

test('a sheet that came meanwhile asks for a new preview before anything is written', async () => {
  const pane = await open();
  const { workbook } = pane.host;
  act(() => void workbook.addSheet('Muu'));
  await screen.findByText(/^Työkirja on muuttunut\. Päivitä esikatselu/);
  await pane.press('Päivitä esikatselu');
  expect(await offered()).not.toBeNull();
});

test('in Swedish the headings are Swedish', async () => {
  const pane = await openPane(clean, { language: 'sv-FI' });
  await pane.press('Infoga måltabell');
  await screen.findByRole('button', { name: 'Infoga tabellen' });
  expect(shown()[0]).toBe('Mål | Åtgärd | Mätare');
});

test('a general layout follows the strategy of the workbook’s city, and the unit can be typed', async () => {
  const pane = await open();
  await choose(pane, 'Taulukkomalli', 'Tavoitteet ja mittarit');
  expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(5);
  await choose(pane, 'Yksikkö tai vastuualue', 'Muu yksikkö…');
  await pane.user.type(screen.getByRole('textbox', { name: 'Yksikön nimi' }), 'Kirjasto');
  expect(screen.getByText(/^Taulukko tulee alueelle 'Tavoitteet Kirjasto'!A1/)).not.toBeNull();
});
