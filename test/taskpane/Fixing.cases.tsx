import { screen, waitFor, within } from '@testing-library/react';
import { broken, openPane, verdict } from './open-pane.tsx';

type Pane = Awaited<ReturnType<typeof openPane>>;

const cell = async ({ Excel }: Pane, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('KS 2025').getRange(address);
    range.load('formulas,numberFormat');
    await context.sync();
    return [range.formulas[0]![0] as unknown, range.numberFormat[0]![0] as unknown];
  });
const open = async () => {
  const pane = await openPane(broken);
  await pane.press('Tarkista');
  await verdict(/virhettä/);
  return pane;
};
const undoOffered = () => screen.findByRole('button', { name: 'Kumoa viimeisin korjaus…' });
const textFinding = () => screen.queryByRole('button', { name: /\(B14\) on tekstiä/, expanded: false });
const preview = async () => {
  const table = await screen.findByRole('table');
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
};

test('all safe fixes at once: shown first, written, checked anew, and undone', async () => {
  const pane = await open();
  const before = await cell(pane, 'B14');
  await pane.press('Korjaa kaikki turvalliset (1)');
  expect(await preview()).toEqual(['B14teksti ”−1\u00a0944\u00a0900”−1\u00a0944\u00a0900']);
  expect(await cell(pane, 'B14')).toEqual(before);

  await pane.press('Korjaa 1\u00a0solu');
  await undoOffered();
  expect(textFinding()).toBeNull();
  expect((await cell(pane, 'B14'))[0]).toBe(-1944900);
  expect(screen.getByText(/^Korjattu 1\ssolu ja tarkistettu uudelleen\.$/)).not.toBeNull();
  expect(screen.queryByText(/Työkirja on muuttunut/)).toBeNull();
  expect(screen.queryByRole('button', { name: /turvalliset/ })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tarkista' }));

  await pane.press('Kumoa viimeisin korjaus…');
  await pane.press(/^Palauta 1/);
  await screen.findByRole('button', { name: 'Korjaa kaikki turvalliset (1)' });
  expect(textFinding()).not.toBeNull();
  expect(await cell(pane, 'B14')).toEqual(before);
  expect(screen.queryByRole('button', { name: /^Kumoa/ })).toBeNull();
});

test('a fix for review is shown as Finnish Excel shows it; Esc writes nothing', async () => {
  const pane = await open();
  await pane.user.click(screen.getByRole('button', { name: /^Korjaa… 1280/ }));
  expect(await screen.findByText(/muuttaa lukua tai kaavaa/)).not.toBeNull();
  expect((await preview())[0]).toMatch(/^B10−1\u00a0184\u00a0000=.+\(−1\u00a0184\u00a0300\)$/);
  await pane.user.keyboard('{Escape}');
  expect(await screen.findByRole('button', { name: 'Tarkista' })).not.toBeNull();
  expect((await cell(pane, 'B10'))[0]).toBe(-1184000);
});

test('a cell that changed since the check is left alone, in one sentence', async () => {
  const pane = await open();
  await pane.press('Korjaa kaikki turvalliset (1)');
  await preview();
  await pane.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('KS 2025').getRange('B14').values = [[7]];
    await context.sync();
  });
  await pane.press('Korjaa 1\u00a0solu');
  expect(await screen.findByText(/Solua KS 2025 B14 on muutettu/)).not.toBeNull();
  expect(screen.getByText('Mitään ei kirjoitettu.')).not.toBeNull();
  expect((await cell(pane, 'B14'))[0]).toBe(7);
});

test('undoing refuses to overwrite a later edit', async () => {
  const pane = await open();
  await pane.press('Korjaa kaikki turvalliset (1)');
  await preview();
  await pane.press('Korjaa 1\u00a0solu');
  await undoOffered();
  await pane.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('KS 2025').getRange('B14').values = [[8]];
    await context.sync();
  });
  await pane.press('Kumoa viimeisin korjaus…');
  await pane.press(/^Palauta 1/);
  expect(await screen.findByText(/B14 on muutettu/)).not.toBeNull();
  expect((await cell(pane, 'B14'))[0]).toBe(8);
});

test('a protected sheet is told, and nothing is written', async () => {
  const pane = await open();
  await pane.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('KS 2025').protection.protect();
    await context.sync();
  });
  await pane.press('Korjaa kaikki turvalliset (1)');
  await preview();
  await pane.press('Korjaa 1\u00a0solu');
  expect(await screen.findByText(/Solu KS 2025 B14 on suojattu/)).not.toBeNull();
  await waitFor(async () => expect((await cell(pane, 'B14'))[0]).toBe('−1\u00a0944\u00a0900'));
});
