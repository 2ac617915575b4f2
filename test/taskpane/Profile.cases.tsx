import { readFileSync } from 'node:fs';
import { screen, waitFor } from '@testing-library/react';
import '../../src/taskpane/components/Profile/Profile.tsx';
import { drawSheet } from '../support/draw-sheet.ts';
import { clean, openPane, verdict } from './open-pane.tsx';

const choice = (name: RegExp | string) => screen.findByRole<HTMLInputElement>('radio', { name });

test('says which profile applies and why, and checks at once with another', async () => {
  const { press, user, Office, reopen } = await openPane(clean);
  await press('Tarkista');
  await verdict('Suunnitelma täsmää.');
  await press('Iisalmi: 7\u00a0yksikköä tunnistettu');
  expect((await choice(/^Automaattinen/)).checked).toBe(true);
  expect(screen.getByText(/^Iisalmi: 7\syksikköä tunnistettu$/, { selector: 'span' })).not.toBeNull();
  expect(screen.queryByRole('radio', { name: /^Vain työkirjan/ })).toBeNull();

  await user.click(await choice(/^Yleinen/));
  await screen.findByText(/^Profiili vaihtui\. Tarkistettu uudelleen/, { selector: 'main p' });
  expect(Office.context.document.settings.get('sitova.profile')).toEqual({ kind: 'known', id: 'default' });
  await press('Takaisin');
  expect(screen.getByRole('button', { name: 'Yleinen profiili: sitovuutta ei tarkisteta' })).not.toBeNull();

  reopen();
  await press('Tarkista');
  await screen.findByRole('button', { name: 'Yleinen profiili: sitovuutta ei tarkisteta' });
  await press('Yleinen profiili: sitovuutta ei tarkisteta');
  await user.click(await choice(/^Automaattinen/));
  await waitFor(() => expect(Office.context.document.settings.get('sitova.profile')).toBeNull());
  await press('Takaisin');
  await screen.findByRole('button', { name: 'Iisalmi: 7\u00a0yksikköä tunnistettu' });
});

test('an own file is taken, a broken one is told fault by fault with the place', async () => {
  const { press, user, reopen } = await openPane(clean);
  await press('Tarkista');
  await user.click(await screen.findByRole('button', { name: /^Iisalmi: 7/ }));
  const input = await screen.findByLabelText('Profiilitiedosto (JSON)');
  const own = JSON.parse(readFileSync('src/profiles/cities/iisalmi.json', 'utf8')) as {
    name: string;
    nodes: { parent: string | null }[];
  };
  const { parent } = own.nodes[2]!;
  own.nodes[2]!.parent = 'ei-ole';
  await user.upload(input, new File([JSON.stringify(own)], 'oma.json'));
  await screen.findByText(/^Tiedostoa ei otettu käyttöön: oma\.json/);
  expect(screen.getByText(/^nodes\[2\] \(.+\): yläyksikköä ei-ole ei ole\.$/)).not.toBeNull();
  expect((await choice(/^Automaattinen/)).checked).toBe(true);

  await user.upload(input, new File(['{'], 'rikki.json'));
  await screen.findByText(/ei ole JSON-muotoa/);

  own.nodes[2]!.parent = parent;
  const good = { ...own, name: 'Meidän kunta' };
  await user.upload(input, new File([JSON.stringify(good)], 'oma.json'));
  expect((await choice('Oma tiedosto oma.json')).checked).toBe(true);
  expect(screen.queryByText(/ei ole JSON-muotoa/)).toBeNull();

  reopen();
  await press('Tarkista');
  await screen.findByRole('button', { name: 'Meidän kunta: itse valittu profiili' });
});

test("the workbook's own sheet is named, and can be the only word", async () => {
  const { snapshot } = drawSheet(`
    2100 Koulut    | KS 2025  | Toteuma 1-12/2025
    Toimintatuotot |  100 000 |   100 000
    Toimintakulut  | −900 000 |  −940 000
    Toimintakate   | −800 000 |  −840 000
    == Sitovuudet ==
    Tunnus | Yksikkö | Sitova erä   | Sitova nähden
    2100   | Koulut  | Toimintakate | Valtuusto`);
  const { press, user } = await openPane(snapshot);
  await press('Tarkista');
  await verdict(/1\svirhe/);
  await press('Ei kuntaprofiilia · sitovuus taulukosta Sitovuudet');
  await user.click(await choice(/^Vain työkirjan taulukko Sitovuudet/));
  const told = 'Profiili vaihtui. Tarkistettu uudelleen: havainnot ovat ennallaan.';
  expect(await screen.findByText(told, { selector: 'main p' })).not.toBeNull();
});

test('adds the sheet of what binds, filled in; it is used from the next check on and can be undone', async () => {
  const { press, user, host, Office } = await openPane(clean);
  const sheets = () => host.workbook.sheets.map(({ name }) => name);
  const before = sheets();
  await press('Tarkista');
  await user.click(await screen.findByRole('button', { name: /^Iisalmi: 7/ }));
  await user.click(await screen.findByRole('button', { name: 'Lisää Sitovuudet-taulukko' }));
  await screen.findByText(/^Taulukko lisättiin: Sitovuudet\./, {}, { timeout: 5000 });
  expect(sheets()).toEqual([...before, 'Sitovuudet']);
  await press('Kumoa lisäys');
  await screen.findByText('Lisäys kumottiin.');
  expect(sheets()).toEqual(before);

  await press('Lisää Sitovuudet-taulukko');
  await screen.findByText(/^Taulukko lisättiin: Sitovuudet\./);
  await press('Takaisin');
  await press('Tarkista uudelleen');
  await screen.findByRole('button', {
    name: 'Iisalmi: 7\u00a0yksikköä tunnistettu · sitovuus taulukosta Sitovuudet',
  });
  expect(Office.context.document.settings.get('sitova.profile')).toBeNull();
});
