import { screen } from '@testing-library/react';
import { reportMarker } from '../../src/record/find.ts';
import { cellAt } from '../../src/model/cells.ts';
import { readWorkbook } from '../../src/excel/read-workbook.ts';
import { broken, openPane, verdict } from './open-pane.tsx';

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

/** What the browser would have saved: jsdom has no downloads. */
function catchDownloads(): Saved[] {
  const saved: Saved[] = [];
  let latest = new Blob();
  URL.createObjectURL = (blob) => {
    latest = blob as Blob;
    return 'blob:report';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: latest });
  });
  return saved;
}

afterEach(() => jest.restoreAllMocks());

const open = async (documentUrl = 'https://kunta.example/Jaetut%20tiedostot/ks%202025.xlsx') => {
  const saved = catchDownloads();
  const pane = await openPane(broken, { documentUrl });
  await pane.press('Tarkista');
  await verdict(/virhettä/);
  await screen.findByRole('button', { name: 'Vie raportti' });
  const choose = async (name: string) => {
    await pane.press('Vie raportti');
    await pane.press(name);
  };
  return { ...pane, saved, choose };
};

test.each([
  ['HTML, tulostettava', 'html', /<h1>Tarkistusraportti: ks 2025\.xlsx<\/h1>/],
  ['CSV-taulukko', 'csv', /^\ufeff?Työkirja;Laji/],
  ['JSON muille ohjelmille', 'json', /"path": "ks 2025\.xlsx"/],
  ['SARIF muille ohjelmille', 'sarif', /"uri": "ks%202025\.xlsx"/],
])('%s is handed over for saving, and its text can be copied instead', async (name, ending, content) => {
  const { saved, choose, press } = await open();
  await choose(name);
  await screen.findByText(new RegExp(`^Raportti tarkistusraportti\\.${ending} on annettu`));
  expect(saved.map((one) => one.name)).toEqual([`tarkistusraportti.${ending}`]);
  expect(await saved[0]!.blob.text()).toMatch(content);
  await press('Näytä teksti kopioitavaksi');
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Raportti tekstinä' });
  expect(field.value).toMatch(content);
  expect(field).toBe(document.activeElement);
});

test('the findings are inserted as a sheet that is never checked', async () => {
  const { choose, press } = await open();
  const before = (await readWorkbook()).sheets;
  await choose('Uusi taulukko tähän työkirjaan');
  await screen.findByText(/^Havainnot lisättiin taulukkoon Havainnot\./);
  const { sheets } = await readWorkbook();
  expect(sheets.map(({ name }) => name)).toEqual([...before.map(({ name }) => name), 'Havainnot']);
  expect(cellAt(sheets.at(-1)!.cells, 2, 0)?.value).toEqual({ kind: 'text', text: reportMarker });
  await screen.findByRole('button', { name: 'Tarkista' });
  await press('Tarkista');
  await verdict(/virhettä/);
  expect(screen.queryByText(/Havainnot'?!/)).toBeNull();
  expect(screen.queryByText('Työkirja on muuttunut tarkistuksen jälkeen.')).toBeNull();
});

test('the inserted sheet is taken back', async () => {
  const { choose, press } = await open();
  await choose('Uusi taulukko tähän työkirjaan');
  await screen.findByText(/^Havainnot lisättiin/);
  await press('Kumoa lisäys');
  await screen.findByText('Lisäys kumottiin.');
  expect((await readWorkbook()).sheets.map(({ name }) => name)).not.toContain('Havainnot');
});

test('the list of forms is opened and closed by keyboard', async () => {
  const { user } = await open();
  const opener = screen.getByRole('button', { name: 'Vie raportti' });
  opener.focus();
  await user.keyboard('{Enter}');
  expect(opener.getAttribute('aria-expanded')).toBe('true');
  await user.tab();
  expect(document.activeElement?.textContent).toBe('HTML, tulostettava');
  await user.keyboard('{Escape}');
  expect(opener).toBe(document.activeElement);
  expect(opener.getAttribute('aria-expanded')).toBe('false');
});
