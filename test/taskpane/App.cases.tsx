import { render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../../src/taskpane/App.tsx';
import { drawSheet } from '../support/draw-sheet.ts';
import { installBrowserParts } from './browser-parts.ts';
import { broken, clean, openPane, verdict } from './open-pane.tsx';

/** Headers of the findings; the buttons that show related cells say no state. */
const findings = (expanded?: boolean) =>
  [true, false]
    .filter((state) => state === (expanded ?? state))
    .flatMap((state) => screen.queryAllByRole('button', { expanded: state, name: / [A-Z]\d+$/ }));
const finding = (cell: string) => findings().find((one) => one.textContent?.endsWith(cell))!;

test('first says what it does and has checked nothing', async () => {
  const { host } = await openPane(clean);
  await verdict('Täsmääkö suunnitelma?');
  expect(screen.getByText(/eikä muuta mitään ilman lupaasi/)).not.toBeNull();
  expect(screen.queryByText(/täsmää\./)).toBeNull();
  expect(host.roundTrips).toBe(0);
});

test('a plan that holds: what was proved and what was read', async () => {
  const { press, host } = await openPane(clean);
  await press('Tarkista');
  await verdict('Suunnitelma täsmää.');
  expect(screen.getByText(/^Todistettu 7\stoimintayksikön katteet, 3\ssummaa/)).not.toBeNull();
  expect(
    screen.getByRole('button', { name: /^KS 2025 · Iisalmi · euroina, kulut − · tarkistettu klo/ }),
  ).not.toBeNull();
  expect(host.roundTrips).toBeLessThanOrEqual(5);
});

test('mistakes: the first is open, a click on another shows its cell and opens it alone', async () => {
  const { press, user, selected } = await openPane(broken);
  await press('Tarkista');
  await verdict('Ei vielä valmis lähetettäväksi: 5\u00a0virhettä.');
  expect(finding('B10').getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText(/Toimintakate on toimintatuotot/)).not.toBeNull();

  await user.click(finding('B14'));
  await waitFor(() => expect(selected()).toBe('KS 2025!B14'));
  expect(finding('B14').getAttribute('aria-expanded')).toBe('true');
  expect(findings(true)).toHaveLength(1);
});

test('the evidence can be shown as well', async () => {
  const { press, selected } = await openPane(broken);
  await press('Tarkista');
  await verdict(/virhettä/);
  await press('Näytä solu B8');
  await waitFor(() => expect(selected()).toBe('KS 2025!B8'));
});

test('by keyboard: arrows move without touching the grid, Enter shows the cell, Esc closes', async () => {
  const { press, user, selected } = await openPane(broken);
  await press('Tarkista');
  await verdict(/virhettä/);
  const before = selected();
  finding('B10').focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(finding('B14'));
  expect(finding('B14').getAttribute('aria-expanded')).toBe('true');
  expect(selected()).toBe(before);
  await user.keyboard('{End}{ArrowDown}');
  expect(document.activeElement).toBe(finding('B33'));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(selected()).toBe('KS 2025!B33'));
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(finding('B33'));
  expect(findings(true)).toEqual([]);
  await user.keyboard('{Home}');
  expect(document.activeElement).toBe(finding('B10'));
});

test('one Tab stop for the whole list', async () => {
  const { press } = await openPane(broken);
  await press('Tarkista');
  await verdict(/virhettä/);
  expect(findings().filter((one) => one.tabIndex === 0)).toEqual([finding('B10')]);
});

test('a count shows only its own group, pressed again everything', async () => {
  const { press } = await openPane(broken);
  await press('Tarkista');
  await verdict(/virhettä/);
  await press('1\u00a0huomautus');
  expect(screen.queryByRole('heading', { name: /^Virheet/ })).toBeNull();
  expect(screen.getByRole('heading', { name: /\(1\)$/ })).not.toBeNull();
  await press('1\u00a0huomautus');
  expect(screen.getByRole('heading', { name: 'Virheet (5)' })).not.toBeNull();
});

test('another language: everything is worded again without reading again, and remembered', async () => {
  const { press, user, host } = await openPane(broken);
  await press('Tarkista');
  await verdict(/virhettä/);
  const trips = host.roundTrips;
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kieli' }), 'sv');
  await verdict('Inte klar att lämnas in: 5\u00a0fel.');
  await screen.findByText(/Verksamhetsbidraget är/);
  expect(document.documentElement.lang).toBe('sv');
  expect(host.roundTrips).toBe(trips);
  expect(Object.values(localStorage)).toEqual(['sv']);
});

test('speaks Excel’s language: Swedish, and English where it knows no other', async () => {
  await openPane(clean, { language: 'sv-SE' });
  expect(screen.getByRole('button', { name: 'Granska' })).not.toBeNull();
});

test('an edit in the grid is checked again by itself, and what it broke is said', async () => {
  const { press, host } = await openPane(clean);
  await press('Tarkista');
  await verdict('Suunnitelma täsmää.');
  const [sheet] = host.workbook.sheets;
  host.workbook.type(sheet!, { row: 9, column: 1 }, { kind: 'number', number: -1 });
  await verdict(/^Ei vielä valmis lähetettäväksi/);
  expect(screen.queryByText('Työkirja on muuttunut tarkistuksen jälkeen.')).toBeNull();
  expect(screen.getAllByText(/^Tarkistettu uudelleen: \d\suu/).length).toBeGreaterThan(0);
  expect(finding('B10')).not.toBeNull();
});

test('a workbook that calculates on request only is told of beside the verdict', async () => {
  const { press, host } = await openPane(clean);
  const onRequest = /^Työkirja laskee kaavat vain pyydettäessä, joten luvut voivat olla vanhoja\./;
  host.workbook.calculationMode = 'manual';
  await press('Tarkista');
  await verdict(/^Valmis lähetettäväksi, kun 1\shuomio/);
  expect(screen.getByText(onRequest, { selector: 'p' })).not.toBeNull();
  await screen.findByText(/^Valmis lähetettäväksi.* vain pyydettäessä/);
  host.workbook.calculationMode = 'automatic';
  await press('Tarkista');
  await verdict('Suunnitelma täsmää.');
  expect(screen.queryByText(onRequest, { selector: 'p' })).toBeNull();
});

test('an empty workbook and one without a plan never hold', async () => {
  const { press } = await openPane(drawSheet('Muistilista |\n').snapshot);
  await press('Tarkista');
  await verdict('Tästä työkirjasta ei löytynyt suunnitelmataulukkoa.');
  const section = screen.getByRole('region', { name: 'Ei voitu tarkistaa' });
  expect(within(section).getByText(/^KS 2025 · /)).not.toBeNull();
  expect(screen.queryByText(/täsmää/)).toBeNull();
});

test('a cell being edited holds the check until the edit is done', async () => {
  const { press, host } = await openPane(clean);
  host.cellEditing = true;
  await press('Tarkista');
  await verdict('Viimeistele solun muokkaus (Enter tai Esc), niin tarkistus jatkuu.');
  expect(screen.getByRole('button', { name: 'Peruuta' })).not.toBeNull();
  host.cellEditing = false;
  await verdict('Suunnitelma täsmää.');
});

test('a check can be stopped; the focus returns to the button', async () => {
  const { press, host } = await openPane(clean);
  host.faults = () => ({ delayMs: 200 });
  await press('Tarkista');
  await press('Keskeytä');
  await verdict('Täsmääkö suunnitelma?');
  expect(screen.getAllByText('Tarkistus keskeytettiin.').length).toBeGreaterThan(0);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tarkista' }));
});

test('when Excel fails there is no result, a sentence and one next step', async () => {
  const { press, host } = await openPane(clean);
  await press('Tarkista');
  await verdict('Suunnitelma täsmää.');
  host.faults = () => ({ error: { code: 'AccessDenied' } });
  await press('Tarkista');
  await verdict('Excel ei antanut käsitellä suojattua taulukkoa');
  expect(screen.queryByRole('heading', { name: 'Suunnitelma täsmää.' })).toBeNull();
  expect(screen.getByText('Tunniste tukea varten: AccessDenied')).not.toBeNull();
  host.faults = () => undefined;
  await press('Yritä uudelleen');
  await verdict('Suunnitelma täsmää.');
});

test('a cell whose sheet is gone is told, and the list stays', async () => {
  const { press, user, host } = await openPane(broken);
  await press('Tarkista');
  await verdict(/virhettä/);
  host.workbook.addSheet('Toinen');
  host.workbook.deleteSheet(host.workbook.sheets[0]!);
  await user.click(finding('B14'));
  expect((await screen.findAllByText(/poistettu tai nimetty uudelleen/)).length).toBeGreaterThan(0);
  expect(findings().length).toBeGreaterThan(0);
});

test('a cell on a hidden sheet is not shown, and the pane says why', async () => {
  const { press, user, host } = await openPane(broken);
  await press('Tarkista');
  await verdict(/virhettä/);
  host.workbook.addSheet('Toinen');
  host.workbook.sheets[0]!.visibility = 'hidden';
  await user.click(finding('B14'));
  expect((await screen.findAllByText(/^Taulukko KS 2025 on piilotettu/)).length).toBeGreaterThan(0);
});

test('how the tables were read; Esc goes back to where one was', async () => {
  const { press, user, selected } = await openPane(clean);
  await press('Tarkista');
  await verdict('Suunnitelma täsmää.');
  const line = screen.getByRole('button', { name: /^KS 2025 · Iisalmi/ });
  await user.click(line);
  expect(document.activeElement).toBe(await verdict('Näin luin taulukon'));
  await user.click(await screen.findByRole('button', { name: 'KS 2025 A36:B39' }));
  await waitFor(() => expect(selected()).toBe('KS 2025!A36'));
  await user.keyboard('{Escape}');
  await verdict('Suunnitelma täsmää.');
  expect(document.activeElement).toBe(line);
});

test('why: the page of the rule, in the reader’s language; back returns to the finding', async () => {
  const { press, user } = await openPane(broken);
  await press('Tarkista');
  await verdict(/virhettä/);
  const why = screen.getByRole('button', { name: /^Miksi\? 1280/ });
  await user.click(why);
  await screen.findByRole('heading', { level: 2, name: 'Mitä tarkistetaan' });
  expect(screen.queryByText('What is checked')).toBeNull();
  await press('Takaisin');
  await verdict(/virhettä/);
  expect(document.activeElement).toBe(why);
});

test('settings: version, privacy, accessibility; the look can be chosen', async () => {
  const { press, user } = await openPane(clean);
  await press('Tietoja ja asetukset');
  await screen.findByText(/^Sitova – Versio \d/);
  expect(screen.getByText(/Sitä ei lähetetä minnekään/)).not.toBeNull();
  expect(screen.getByText(/WCAG 2.2/)).not.toBeNull();
  expect(screen.getByRole('link', { name: 'Tukisivu' }).getAttribute('href')).toBe('help.html');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ulkoasu' }), 'dark');
  expect(Object.values(localStorage)).toEqual(['dark']);
});

test('tells screen readers the verdict without moving the focus', async () => {
  const { press } = await openPane(clean);
  await press('Tarkista');
  const told = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  await waitFor(() => expect(told()).toContain('Suunnitelma täsmää.'));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tarkista' }));
});

test.each([
  ['none', 'Avaa Sitova Excelissä'],
  ['old-excel', 'Tämä Excel on liian vanha'],
] as const)('outside a fitting Excel (%s) it says where to open', async (host, title) => {
  installBrowserParts();
  Object.assign(globalThis, { Office: { context: {} } });
  render(<App host={host} locale="fi-FI" />);
  await verdict(title);
  expect(screen.queryByRole('button', { name: 'Tarkista' })).toBeNull();
});
