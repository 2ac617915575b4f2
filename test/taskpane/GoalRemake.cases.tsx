import { screen, waitFor, within } from '@testing-library/react';
import { readTables } from '../../src/layouts/index.ts';
import { readWorkbook } from '../../src/excel/read-workbook.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { drawSheet } from '../support/draw-sheet.ts';
import { openPane } from './open-pane.tsx';

type Pane = Awaited<ReturnType<typeof openPane>>;

const thisYear = drawSheet(`
  Tavoitteet 2025
  Päämäärä | Tavoite | Toimenpide | Mittari | Toteuma 31.12. | Aikataulu | Tila
  Sujuva arki | Palvelut toimivat | Palvelupiste avataan | käyntejä > 300 | 290 | 2025 | Käynnissä
  Sujuva arki | Väki voi hyvin | Kysely tehdään | vastaajia vähintään 80 % | 82 % | jatkuva | Valmis
  Talous | Menot laskevat | Talousohjelma laaditaan | säästö 2 M€ | | 2025– |`).snapshot;

async function open(workbook: WorkbookSnapshot, task: string): Promise<Pane> {
  const pane = await openPane(workbook);
  await pane.press('Lisää tavoitetaulukko');
  const tasks = await screen.findByRole('combobox', { name: 'Tehtävä' });
  await pane.user.selectOptions(tasks, task);
  return pane;
}

const listed = (title: string) =>
  within(screen.getByRole('heading', { name: title }).parentElement!)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const shown = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) =>
      [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent.trim()).join(' | '),
    );
const goalTables = async () => readTables(await readWorkbook()).filter(({ kind }) => kind === 'goals');

async function insert(pane: Pane) {
  await pane.press('Lisää taulukko');
  await screen.findByRole('heading', { level: 2, name: 'Tavoitetaulukko on lisätty' });
}

test('next year’s table: every change is listed, the old one stays, and what is done can be left out', async () => {
  const pane = await open(thisYear, 'Vie seuraavalle vuodelle');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Suunnitelmavuosi' }).value).toBe('2026');
  expect(listed('Muutokset')).toContain('”Palvelupiste avataan”: aikataulu 2025 vaihtui muotoon 2026.');
  expect(listed('Muutokset')).toContain(
    '”Kysely tehdään” on merkitty tehdyksi: ”Valmis”. Harkitse rivin poistamista.',
  );
  expect(shown()).toHaveLength(4);
  await pane.user.click(screen.getByRole('checkbox', { name: 'Jätä pois tehdyt ja päättyneet' }));
  expect(shown()).toHaveLength(3);

  await insert(pane);
  const [old, next] = await goalTables();
  expect(old!.goals).toHaveLength(3);
  expect(
    next!.goals.map(({ action, schedule, outcomes }) => [action, schedule, outcomes[0]?.text ?? null]),
  ).toEqual([
    ['Palvelupiste avataan', '2026', null],
    ['Talousohjelma laaditaan', '2025–', null],
  ]);
});

test('in another layout no text is lost, and it is said what moved', async () => {
  const pane = await open(thisYear, 'Muunna toiseen malliin');
  await pane.user.selectOptions(
    screen.getByRole('combobox', { name: 'Taulukkomalli' }),
    'Iisalmi: tavoitteet teemoittain',
  );
  expect(listed('Muutokset')[0]).toMatch(
    /^Sarake ”.+” siirtyi toiseen sarakkeeseen \(\d\s(?:solu|solua)\)\.$/,
  );
  expect(shown()[0]).toBe('Nykyiset rivit | Tavoite | Toimenpide | Mittarit');
  await pane.press('Näytä nykyiset rivit 3');
  await waitFor(() => expect(pane.selectedArea()).toMatch(/^A3:XFD3$/));
  await insert(pane);
  expect((await goalTables()).map(({ goals }) => goals.length)).toEqual([3, 3]);
});

test('how the rows stand is shown without writing anything', async () => {
  await open(thisYear, 'Katso tilanne');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Toteuma 31.12.: täytetty 2/3',
  ]);
  expect(shown()).toEqual([
    'Toimenpide tai tavoite | Tilanne | Mittari | Toteuma',
    'Palvelupiste avataan | ei toteutunut | käyntejä > 300 | 290',
    'Kysely tehdään | toteutunut | vastaajia vähintään 80 % | 82 %',
    'Talousohjelma laaditaan | ei voida päätellä | säästö 2 M€ | puuttuu',
  ]);
  expect(screen.queryByRole('button', { name: 'Lisää taulukko' })).toBeNull();
});

test('a table pasted from a document becomes a standard one; what was joined is said and can be seen', async () => {
  const pasted = drawSheet(`
    Tavoite | Toimenpide | Mittari
    Yritykset kasvavat ja | Järjestetään neuvontaa yhdessä | asiakkaita > 300
    työllistävät | seudun kuntien kanssa |
    Väki voi hyvin | Henkilöstökysely |`).snapshot;
  const pane = await open(pasted, 'Siisti liitetty taulukko');
  expect(listed('Tarkista nämä')).toEqual([
    'Rivit 2 ja 3 yhdistettiin: ”Järjestetään neuvontaa yhdessä seudun kuntien kanssa”. Tarkista, että ne kuuluvat yhteen.',
    'Rivi 4: ”Henkilöstökysely” on ilman mittaria.',
  ]);
  await pane.user.selectOptions(
    screen.getByRole('combobox', { name: 'Taulukkomalli' }),
    'Taulukon omat sarakkeet',
  );
  expect(shown()[1]).toBe(
    '2–3 | Yritykset kasvavat ja työllistävät | Järjestetään neuvontaa yhdessä seudun kuntien kanssa | asiakkaita > 300',
  );
  await insert(pane);
  expect((await goalTables()).map(({ goals }) => goals.length)).toEqual([2, 2]);
});

test('a table pasted into one column is only tidied, and every row is to be looked at', async () => {
  const oneColumn = drawSheet(`
    Tavoite
    Toimenpide
    Mittari
    Yritykset kasvavat ja työllistävät
    Järjestetään neuvontaa yhdessä seudun kuntien kanssa
    asiakkaita > 300
    Väki voi hyvin
    Tehdään henkilöstökysely joka vuosi
    vastaajia vähintään 80 %
    Palvelut toimivat
    Avataan palvelupiste keskustaan
    käyntejä > 200`).snapshot;
  const pane = await open(oneColumn, 'Muunna toiseen malliin');
  expect(screen.getByText(/^Taulukko on liitetty yhteen sarakkeeseen/)).not.toBeNull();
  expect(screen.queryByRole('button', { name: 'Lisää taulukko' })).toBeNull();
  await pane.user.selectOptions(
    screen.getByRole('combobox', { name: 'Tehtävä' }),
    'Siisti liitetty taulukko',
  );
  expect(listed('Tarkista nämä').map((text) => text.replace(/:.*/, ''))).toEqual([
    'Rivit 4–6',
    'Rivit 7–9',
    'Rivit 10–12',
  ]);
  await insert(pane);
  const [, tidied] = await goalTables();
  expect(tidied!.confidence).toBeGreaterThanOrEqual(0.5);
  expect(tidied!.goals.map(({ action }) => action)[2]).toBe('Avataan palvelupiste keskustaan');
});

test('a table of the workbook is a layout for others like it', async () => {
  const pane = await open(thisYear, 'Uusi tavoitetaulukko');
  const learnt = await screen.findByRole('group', { name: 'Kuten tämän työkirjan taulukot' });
  const option = within(learnt).getByRole<HTMLOptionElement>('option');
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Taulukkomalli' }), option);
  expect(shown()[0]).toBe('Päämäärä | Tavoite | Toimenpide | Mittari | Toteuma 31.12. | Aikataulu | Tila');
  await insert(pane);
  expect(await goalTables()).not.toHaveLength(0);
});
