import { screen, waitFor, within } from '@testing-library/react';
import { encodeReading } from '../../src/readings/encode.ts';
import { drawSheet } from '../support/draw-sheet.ts';
import { broken, clean, openPane, verdict } from './open-pane.tsx';

const doubtful = drawSheet(`
Selite | Nyt | Ennen
Puisto | 100 | 90
Katu | 200 | 180
Talo | 300 | 280
Yhteensä | 600 | 550
`).snapshot;

/** Checks the workbook and opens the view of its readings. */
async function openReading(...parameters: Parameters<typeof openPane>) {
  const pane = await openPane(...parameters);
  await pane.press('Tarkista');
  await openView(pane);
  return pane;
}

async function openView({ user }: Pick<Awaited<ReturnType<typeof openPane>>, 'user'>) {
  await user.click(await screen.findByRole('button', { name: / · tarkistettu klo/ }));
  await screen.findByRole('region', { name: 'Tulkinta tiedostona' });
}

const plan = () => screen.getByRole('region', { name: 'KS 2025 A2:B34' });
const inPlan = (name: string | RegExp) => within(plan()).getByRole('button', { name });
const choice = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const chosen = (name: string) => choice(name).selectedOptions[0]!.textContent;
const told = (text: string | RegExp) => screen.findByText(text, { selector: 'p' });
const readAnew = () => told(/^Tulkinta muuttui\. Tarkistettu uudelleen: /);

test('tells what each table is, its columns and its units with their figures', async () => {
  await openReading(clean);
  expect(within(plan()).getByText(/^KS 2025: suunnitelma, 7 yksikköä, euroina/)).not.toBeNull();
  expect(inPlan('Sarakkeet (2)')).not.toBeNull();
  expect(inPlan('B KS 2025 suunnitelma 2025')).not.toBeNull();
  expect(inPlan(/^1280 HENKILÖSTÖPALVELUT toimintayksikkö/).textContent).toMatch(
    /tuotot\s509\s200\s€, kulut\s−1\s693\s500\s€, kate\s−1\s184\s300\s€$/,
  );
  expect(within(plan()).queryByText('Onko tämä oikein?')).toBeNull();
});

test('a table, a column and a unit are shown by selection only', async () => {
  const { user, selectedArea } = await openReading(clean);
  await user.click(inPlan('KS 2025 A2:B34'));
  await waitFor(() => expect(selectedArea()).toBe('A2:B34'));
  await user.click(inPlan(/^B KS 2025/));
  await waitFor(() => expect(selectedArea()).toBe('B2:B34'));
  await user.click(inPlan(/^1280 /));
  await waitFor(() => expect(selectedArea()).toBe('A7:B10'));
});

test('a column’s role is corrected, checked at once and restored', async () => {
  const { user, host, selectedArea } = await openReading(broken);
  await user.click(inPlan(/^B KS 2025/));
  await waitFor(() => expect(selectedArea()).toBe('B2:B34'));
  const trips = host.roundTrips;
  await user.selectOptions(choice('Sarakkeen sisältö'), 'Muu');
  await readAnew();
  expect(inPlan('B KS 2025 muu 2025 korjattu')).not.toBeNull();
  expect(screen.getByText('Korjattu, vahvistamatta')).not.toBeNull();
  expect(host.roundTrips).toBe(trips);

  await user.click(
    screen.getByRole('button', { name: 'Palauta luettu tulkinta: Sarakkeen sisältö, Suunnitelma' }),
  );
  await waitFor(() => expect(inPlan('B KS 2025 suunnitelma 2025')).not.toBeNull());
  expect(screen.queryByText('Korjattu, vahvistamatta')).toBeNull();
  expect(document.activeElement).toBe(choice('Sarakkeen sisältö'));
});

test('another unit of money multiplies the figures; the other corrections stay when one is restored', async () => {
  const { user } = await openReading(clean);
  await user.click(inPlan('Taulukon tiedot'));
  await user.selectOptions(choice('Rahayksikkö'), 'Tuhansina euroina');
  await waitFor(() => expect(inPlan(/^1280 /).textContent).toMatch(/kate\s−1\s184\s300\s000\s€$/));
  await user.selectOptions(choice('Suunnitelmavuosi'), '2026');
  await waitFor(() => expect(inPlan('B KS 2025 suunnitelma 2026 korjattu')).not.toBeNull());
  await user.click(screen.getByRole('button', { name: 'Palauta luettu tulkinta: Rahayksikkö, Euroina' }));
  await waitFor(() => expect(inPlan(/^1280 /).textContent).toMatch(/kate\s−1\s184\s300\s€$/));
  expect(chosen('Suunnitelmavuosi')).toBe('2026');
  await user.click(inPlan('Palauta luettu tulkinta'));
  await waitFor(() => expect(chosen('Suunnitelmavuosi')).toBe('2025'));
});

test('the sign of expenses decides what the plan says', async () => {
  const { user, press } = await openReading(clean);
  await user.click(inPlan('Taulukon tiedot'));
  await user.selectOptions(choice('Kulujen etumerkki'), 'Ilman miinusmerkkiä');
  await readAnew();
  expect(inPlan(/^1280 /).textContent).toMatch(/kulut\s1\s693\s500\s€/);
  await press('Takaisin');
  expect(screen.queryByRole('heading', { level: 1, name: 'Suunnitelma täsmää.' })).toBeNull();
});

test('a unit’s level and what it belongs to', async () => {
  const { user } = await openReading(clean);
  await user.click(inPlan(/^1200 /));
  await user.selectOptions(choice('Taso'), 'Vastuualue');
  await waitFor(() => expect(inPlan(/^1200 HALLINTOPALVELUT vastuualue korjattu/)).not.toBeNull());
  await user.click(inPlan(/^1280 /));
  await user.selectOptions(choice('Kuuluu yksikköön'), '1200 HALLINTOPALVELUT');
  const below = await screen.findByRole('button', { name: 'Alemmat yksiköt: 1200 HALLINTOPALVELUT' });
  await user.click(below);
  expect(within(plan()).queryByRole('button', { name: /^1280 / })).toBeNull();
  expect(below.getAttribute('aria-expanded')).toBe('false');
});

test('what is no plan table is left unchecked, and comes back with what was corrected before', async () => {
  const { user } = await openReading(clean);
  await user.click(inPlan(/^1200 /));
  await user.selectOptions(choice('Taso'), 'Vastuualue');
  await user.click(inPlan('Taulukon tiedot'));
  await user.selectOptions(choice('Mikä tämä on'), 'Ei ole suunnitelmataulukko');
  await waitFor(() => expect(within(plan()).queryByRole('button', { name: /^Yksiköt/ })).toBeNull());
  expect(document.activeElement).toBe(choice('Mikä tämä on'));
  await user.selectOptions(choice('Mikä tämä on'), 'Suunnitelmataulukko');
  await waitFor(() => expect(inPlan(/^1200 HALLINTOPALVELUT vastuualue/)).not.toBeNull());
});

test('a doubtful reading is a question; confirmed, it is a fact and is remembered', async () => {
  const { press, reopen, user } = await openReading(doubtful);
  expect(screen.getByText(/^1\skysymys odottaa vastausta/)).not.toBeNull();
  expect(screen.getByText(/^Luulen, että tämä on: /)).not.toBeNull();
  await press('Kyllä, vahvista');
  await told('Tulkinta on vahvistettu ja tallennettu työkirjaan.');
  expect(screen.getByText('Vahvistettu')).not.toBeNull();
  expect(screen.queryByText('Onko tämä oikein?')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'KS 2025 A1:C5' }));

  reopen();
  await press('Tarkista');
  await openView({ user });
  expect(screen.getByText('Vahvistettu')).not.toBeNull();
  expect(screen.queryByText(/kysymys/)).toBeNull();
});

test('a question is answered by correcting; the line of the check says that something is uncertain', async () => {
  const { press, user } = await openPane(doubtful);
  await press('Tarkista');
  await user.click(await screen.findByRole('button', { name: /1\staulukon tulkinta on epävarma/ }));
  await user.click(await screen.findByRole('button', { name: 'Korjaa' }));
  expect(document.activeElement).toBe(choice('Mikä tämä on'));
  await user.click(screen.getByRole('button', { name: /^C Ennen/ }));
  await user.selectOptions(choice('Sarakkeen sisältö'), 'Tilinpäätös');
  await readAnew();
  await press('Vahvista tulkinta');
  await told('Tulkinta on vahvistettu ja tallennettu työkirjaan.');
});

test('a confirmed table that has changed says what changed until it is confirmed again', async () => {
  const { press, host, reopen, user } = await openReading(doubtful);
  await press('Kyllä, vahvista');
  await told(/^Tulkinta on vahvistettu/);
  const [sheet] = host.workbook.sheets;
  host.workbook.type(sheet!, { row: 0, column: 3 }, { kind: 'text', text: 'Ero' });
  for (const row of [1, 2, 3, 4]) {
    host.workbook.type(sheet!, { row, column: 3 }, { kind: 'number', number: row * 10 });
  }
  reopen();
  await press('Tarkista');
  await openView({ user });
  expect(screen.getByText('Sarake D ”Ero” on lisätty.')).not.toBeNull();
  expect(screen.queryByText('korjattu')).toBeNull();
  await press('Vahvista uudelleen');
  await told(/^Tulkinta on vahvistettu/);
  expect(screen.queryByText('Sarake D ”Ero” on lisätty.')).toBeNull();
});

test('a confirmed table that is gone can be forgotten', async () => {
  const { press, host, user } = await openReading(clean);
  await user.click(inPlan('Vahvista tulkinta'));
  await told(/^Tulkinta on vahvistettu/);
  host.workbook.addSheet('Toinen');
  host.workbook.deleteSheet(host.workbook.sheets[0]!);
  host.workbook.type(host.workbook.sheets[0]!, { row: 0, column: 0 }, { kind: 'text', text: 'Muistilista' });
  expect(
    await screen.findByText('Työkirja on muuttunut tarkistuksen jälkeen.', { selector: 'span' }),
  ).not.toBeNull();
  await press('Tarkista uudelleen');
  await user.click(await screen.findByRole('button', { name: 'Unohda vahvistus: KS 2025 A2:B34' }));
  await told('Vahvistus on poistettu työkirjasta.');
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Unohda/ })).toBeNull());
});

test('a read-only workbook: the confirmation is in force and the pane says that it was not stored', async () => {
  const { user } = await openReading(clean, { readOnly: true });
  await user.click(inPlan('Vahvista tulkinta'));
  await told(/^Tulkinta on voimassa, kunnes paneeli suljetaan\..*vain luettavaksi/);
  expect(within(plan()).getByText('Vahvistettu')).not.toBeNull();
});

test('a remembered reading that is damaged is told, and the sheets are read as they are', async () => {
  const { press, host, reopen, user } = await openReading(clean);
  await user.click(inPlan('Vahvista tulkinta'));
  await told(/^Tulkinta on vahvistettu/);
  const { customXmlParts } = host.session;
  for (const [id, xml] of customXmlParts) customXmlParts.set(id, xml.replace('KS 2025', 'KS 2035'));
  reopen();
  await press('Tarkista');
  await told(/^Aiemmin vahvistettua tulkintaa ei saatu työkirjasta.*vioittunut/);
  expect(await verdict(/kaikkea ei voitu tarkistaa/)).not.toBeNull();
});

test('a reading saved to a file can be taken into use again', async () => {
  const { user } = await openReading(clean);
  await user.click(inPlan(/^1200 /));
  await user.selectOptions(choice('Taso'), 'Vastuualue');
  await user.click(inPlan('Vahvista tulkinta'));
  await told(/^Tulkinta on vahvistettu/);
  const saved = await savedFile(() =>
    user.click(screen.getByRole('button', { name: 'Tallenna tulkinta tiedostoon' })),
  );
  await user.click(inPlan('Palauta luettu tulkinta'));
  await told('Vahvistus on poistettu työkirjasta.');
  expect(inPlan(/^1200 HALLINTOPALVELUT toimintayksikkö/)).not.toBeNull();

  await user.upload(screen.getByLabelText('Tulkintatiedosto'), new File([saved], 'tulkinta.json'));
  await told(/^Tiedoston tulkinta on käytössä: 1\/1\staulukkoa löytyi/);
  expect(within(plan()).getByText('Vahvistettu')).not.toBeNull();
  expect(inPlan(/^1200 HALLINTOPALVELUT vastuualue/)).not.toBeNull();
});

test('a file of another workbook changes nothing', async () => {
  const { user } = await openReading(doubtful);
  const table = {
    sheet: 'TA',
    range: 'A1:B2',
    isPlan: true,
    scale: 1,
    expenseSign: 'negative',
    year: 2025,
  } as const;
  const units = [{ code: '9000', name: 'Muu', level: 'area', parent: null }] as const;
  const columns = [{ header: 'TA 2025', role: 'budget', year: 2025, item: null }] as const;
  const text = encodeReading({ tables: [{ ...table, columns, units }] });
  await user.upload(screen.getByLabelText('Tulkintatiedosto'), new File([text], 'tulkinta.json'));
  await told(/^Tiedoston taulukoita ei ole tässä työkirjassa/);
  expect(screen.getByText('Onko tämä oikein?')).not.toBeNull();
});

test.each([
  ['Muistilista', /^Tiedoston tulkintaa ei otettu käyttöön\. Tämä ei ole Sitovalla tallennettu tulkinta\./],
  ['x'.repeat(1_000_001), /^Tiedoston tulkintaa ei otettu käyttöön\. Tulkinta on liian suuri/],
])('another file is refused in words (%#)', async (text, sentence) => {
  const { user } = await openReading(clean);
  await user.upload(screen.getByLabelText('Tulkintatiedosto'), new File([text], 'muu.json'));
  expect(await told(sentence)).not.toBeNull();
});

test('nothing can be saved to a file before something is confirmed', async () => {
  await openReading(clean);
  const save = screen.getByRole('button', { name: 'Tallenna tulkinta tiedostoon' });
  expect(save.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText(/Vahvista ensin ainakin yksi taulukko\.$/)).not.toBeNull();
});

/** The text of the file that is offered for saving meanwhile. */
async function savedFile(work: () => Promise<void>): Promise<string> {
  const offered = new Promise<Blob>((resolve) => {
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        resolve(blob);
        return 'blob:saved';
      },
      revokeObjectURL: () => {},
    });
  });
  HTMLAnchorElement.prototype.click = () => {};
  await work();
  return (await offered).text();
}
