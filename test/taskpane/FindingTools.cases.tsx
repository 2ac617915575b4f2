import { screen, waitFor, within } from '@testing-library/react';
import '../../src/taskpane/components/FindingList/FindingTools.tsx';
import { drawSheet } from '../support/draw-sheet.ts';
import { openPane, verdict } from './open-pane.tsx';

const units = (from: number) =>
  Array.from({ length: 6 }, (_, n) =>
    [
      `${from + n} Yksikkö ${from + n} | KS 2025`,
      'Toimintatuotot | 100 000',
      `Toimintakulut | −${900 + n} 000`,
      `Toimintakate | −${100 + n} 000`,
    ].join('\n'),
  ).join('\n');
const { snapshot } = drawSheet(`${units(2100)}\n== KS toinen ==\n${units(2200)}`);

test('a long list is searched, and grouped as the user chose the last time', async () => {
  const { press, user, reopen } = await openPane(snapshot);
  await press('Tarkista');
  await verdict(/virhettä/);
  const headings = () => screen.queryAllByRole('heading', { level: 3 }).map((one) => one.textContent);
  const search = await screen.findByRole('searchbox', { name: 'Etsi havainnoista' });
  await user.type(search, '2203');
  await screen.findByText(/^Näytetään 1\/12\shavaintoa\.$/);
  expect(headings().filter((text) => /Yksikkö/.test(text))).toEqual(['2203 Yksikkö 2203']);

  await user.clear(search);
  const choice = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Ryhmittele' });
  await user.selectOptions(await choice(), 'sheet');
  await waitFor(() => expect(headings()).toEqual(['KS 2025', 'KS toinen']));
  reopen();
  await press('Tarkista');
  expect((await choice()).value).toBe('sheet');
  expect(within(screen.getByRole('main')).queryByText(/Näytetään/)).toBeNull();

  await user.selectOptions(await choice(), 'rule');
  await waitFor(() => expect(headings()).toEqual(['Toimintakate ei täsmää']));
  await user.selectOptions(await choice(), 'severity');
  await waitFor(() => expect(headings()).toEqual([]));
});
