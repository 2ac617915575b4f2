import { screen } from '@testing-library/react';
import { broken, openPane, verdict } from './open-pane.tsx';

type Pane = Awaited<ReturnType<typeof openPane>>;

const open = async (prepare: (pane: Pane) => Promise<void> = async () => undefined) => {
  const pane = await openPane(broken);
  await prepare(pane);
  await pane.press('Tarkista');
  await verdict(/virhettä/);
  await screen.findByRole('button', { name: 'Merkitse taulukkoon' });
  return pane;
};
const rules = ({ host }: Pane) => host.workbook.sheets.flatMap(({ features }) => features.conditionalFormats);

test('marks are made and removed only when asked for, and change nothing that was checked', async () => {
  const pane = await open();
  expect(rules(pane)).toEqual([]);
  await pane.press('Merkitse taulukkoon');
  await screen.findByText(/^Merkitty \d+\ssolua\. Virheillä on yhtenäinen reunus/);
  expect(rules(pane).length).toBeGreaterThan(0);
  expect(screen.queryByText(/Työkirja on muuttunut/)).toBeNull();
  await pane.press('Poista merkinnät');
  await screen.findByText('Merkinnät on poistettu. Omat muotoilusi ovat ennallaan.');
  expect(rules(pane)).toEqual([]);
  expect(screen.queryByText(/Työkirja on muuttunut/)).toBeNull();
});

test('marks left by an earlier sitting are removed after the pane is opened again', async () => {
  const pane = await open();
  await pane.press('Merkitse taulukkoon');
  await screen.findByText(/^Merkitty/);
  pane.reopen();
  await pane.press('Tarkista');
  await screen.findByRole('button', { name: 'Poista merkinnät' });
  await pane.press('Poista merkinnät');
  await screen.findByText(/^Merkinnät on poistettu/);
  expect(rules(pane)).toEqual([]);
});

test('a protected sheet is named and left as it is', async () => {
  const pane = await open(async ({ Excel }) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('KS 2025').protection.protect();
      await context.sync();
    }),
  );
  await pane.press('Merkitse taulukkoon');
  await screen.findByText(/Suojatut taulukot jätettiin ennalleen: KS 2025\./);
  expect(rules(pane)).toEqual([]);
});
