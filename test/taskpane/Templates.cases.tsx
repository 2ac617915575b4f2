import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readWorkbook } from '../../src/excel/read-workbook.ts';
import { unpackSnapshot } from '../support/unpack.ts';
import { clean, openPane } from './open-pane.tsx';

/** What works out the formulas of a template takes longer to load than the pane is waited for. */
beforeAll(async () => void (await import('../../src/host/univer/calculator.ts')), 120_000);

type Pane = Awaited<ReturnType<typeof openPane>>;

const sheets = ({ host }: Pane) => host.workbook.sheets.map(({ name }) => name);
const contents = async () =>
  unpackSnapshot(await readWorkbook()).sheets.map(({ name, cells }) => ({ name, cells }));
const tick = async (pane: Pane, name: string) =>
  pane.user.click(await screen.findByRole('checkbox', { name }));
const choose = (pane: Pane, name: string, option: string) =>
  pane.user.selectOptions(screen.getByRole('combobox', { name }), option);

async function open(workbook = clean) {
  const pane = await openPane(workbook);
  await pane.press('Lisää suunnitelmapohja');
  await screen.findByRole('heading', { level: 1, name: 'Lisää suunnitelmapohja' });
  await screen.findByRole('button', { name: 'Lisää pohja' });
  return pane;
}

test('what is chosen is shown as it will be, and only that is written; one undoing takes it away', async () => {
  const pane = await open();
  const before = await contents();
  expect(screen.getByText('Valitse ainakin yksi toimintayksikkö.')).not.toBeNull();
  expect(screen.queryByRole('table')).toBeNull();
  await choose(pane, 'Suunnitelmavuosi', '2025');
  await tick(pane, '1280 Henkilöstöpalvelut');
  expect(screen.getByText('Uusi välilehti: KS 2025 1280.')).not.toBeNull();
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([
      'Toimintatuototkaavakaavakaava509\u00a0200kaava',
      'Lisäksi 4\u00a0kustannuspaikkaa.',
    ]),
  );
  const months = screen.getByLabelText(/^Kuukausittain:/);
  fireEvent.click(months);
  expect(screen.getAllByText(/kuu$/)).toHaveLength(12);
  fireEvent.click(months);
  await tick(pane, '1520 Ylä-Savon työllisyysalue/LTK');
  await pane.press('Lisää 2 pohjaa');
  const heading = await screen.findByRole('heading', { level: 2, name: 'Suunnitelmapohja on lisätty' });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByText("Täytettävä alue: 'KS 2025 1280'!A4:F28, 'KS 2025 1520'!A4:F34.")).not.toBeNull();
  expect(sheets(pane).slice(-2)).toEqual(['KS 2025 1280', 'KS 2025 1520']);
  await pane.press('Siirry pohjaan');
  await waitFor(() => expect(pane.selected()).toBe('KS 2025 1280!A5'));

  await pane.press('Kumoa lisäys');
  await screen.findByText('Lisäys on kumottu. Työkirja on kuten ennen sitä.');
  await screen.findByRole('button', { name: 'Lisää 2 pohjaa' });
  expect(await contents()).toEqual(before);
});

test('a sheet that somebody has begun to fill in is not taken away', async () => {
  const pane = await open();
  await tick(pane, '1300 Talouspalvelut');
  await pane.press('Lisää pohja');
  await screen.findByRole('heading', { level: 2, name: 'Suunnitelmapohja on lisätty' });
  const sheet = sheets(pane).at(-1)!;
  await pane.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange('C6').values = [[1200]];
    await context.sync();
  });
  await pane.press('Kumoa lisäys');
  await screen.findByText(/^Pohjaa on jo täytetty tai muutettu/);
  expect(sheets(pane)).toContain(sheet);
});

test('all units are chosen at once, and a number of cost centres that cannot be is told', async () => {
  const pane = await open();
  await tick(pane, 'Kaikki (7)');
  expect(screen.getByRole('button', { name: 'Lisää 7 pohjaa' })).not.toBeNull();
  const count = screen.getByRole('spinbutton', { name: 'Kustannuspaikkoja' });
  await pane.user.clear(count);
  await pane.user.type(count, '99');
  expect(screen.getByText('Kirjoita kokonaisluku 1–60.')).not.toBeNull();
  expect(screen.queryByRole('button', { name: 'Lisää 7 pohjaa' })).toBeNull();
  await pane.user.clear(count);
  await pane.user.type(count, '2');
  expect(screen.getByRole('button', { name: 'Lisää 7 pohjaa' })).not.toBeNull();
  await tick(pane, 'Kaikki (7)');
  expect(screen.getByText('Valitse ainakin yksi toimintayksikkö.')).not.toBeNull();
});

test('in Swedish the sheets are Swedish', async () => {
  const pane = await openPane(clean, { language: 'sv-FI' });
  await pane.press('Infoga planmall');
  await tick(pane, '1200 Hallintopalvelut');
  const headings = within(screen.getByRole('table')).getAllByRole('columnheader');
  expect(headings[0]!.textContent).toBe('Kostnadsställe');
});
