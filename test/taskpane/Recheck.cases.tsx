import { act, configure, screen, waitFor } from '@testing-library/react';
import { broken, openPane, verdict } from './open-pane.tsx';

// A busy machine is slow.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 60_000 });

type Pane = Awaited<ReturnType<typeof openPane>>;

const open = async () => {
  const pane = await openPane(broken);
  await pane.press('Tarkista');
  await verdict('Ei vielä valmis lähetettäväksi: 5\u00a0virhettä.');
  // Four requests of the check, one for the events.
  await waitFor(() => expect(pane.host.roundTrips).toBe(5));
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { ...pane, before: pane.host.roundTrips };
};
const type = ({ host }: Pane, row: number, column: number, number: number) =>
  act(() => host.workbook.type(host.workbook.sheets[0]!, { row, column }, { kind: 'number', number }));
const changed = () => screen.queryByText('Työkirja on muuttunut tarkistuksen jälkeen.', { selector: 'p' });
const told = (text: string) => screen.findByText(new RegExp(`${text}$`), { selector: 'output' });

test('what the user puts right disappears by itself, which is told politely; only its cells are read', async () => {
  const pane = await open();
  type(pane, 9, 1, -1_184_300);
  await verdict('Ei vielä valmis lähetettäväksi: 4\u00a0virhettä.');
  await told(String.raw`Tarkistettu uudelleen: .* 1\shavainto poistui\.`);
  expect(changed()).toBeNull();
  expect(screen.getByRole('button', { name: 'Tarkista' })).not.toBeNull();
  expect(pane.host.roundTrips).toBe(pane.before + 1);
  expect(pane.host.requests.at(-1)!.responseBytes).toBeLessThan(5000);
});

test('after edits that follow one another the open finding and the filter stay', async () => {
  const pane = await open();
  await pane.user.click(screen.getByRole('button', { name: /^1400 .*A19$/ }));
  for (const [row, number] of [
    [9, -1_184_300],
    [9, -1_184_200],
    [9, -1_184_300],
  ] as const)
    type(pane, row, 1, number);
  await verdict('Ei vielä valmis lähetettäväksi: 4\u00a0virhettä.');
  expect(screen.getByRole('button', { name: /^1400 .*A19$/, expanded: true })).not.toBeNull();
});

test("somebody else's edit is told and not checked by itself", async () => {
  const pane = await open();
  const { workbook } = pane.host;
  const area = { top: 9, left: 1, bottom: 9, right: 1 };
  act(() =>
    workbook.as('coauthor', () => workbook.sheets[0]!.setContents(area, [[{ kind: 'number', number: 1 }]])),
  );
  await waitFor(() => expect(changed()).not.toBeNull());
  expect(screen.getByRole('button', { name: 'Tarkista uudelleen' })).not.toBeNull();
  type(pane, 9, 1, -1_184_300);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(changed()).not.toBeNull();
  expect(pane.host.roundTrips).toBe(pane.before);
});

test('while the next cell is being edited nothing is told, and the check follows', async () => {
  const pane = await open();
  type(pane, 9, 1, -1_184_300);
  pane.host.cellEditing = true;
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(changed()).toBeNull();
  pane.host.cellEditing = false;
  await verdict('Ei vielä valmis lähetettäväksi: 4\u00a0virhettä.');
});

test('an Excel that refuses leaves the pane saying that the workbook has changed', async () => {
  const pane = await open();
  pane.host.arm('generalException');
  type(pane, 9, 1, -1_184_300);
  await waitFor(() => expect(changed()).not.toBeNull());
  await pane.press('Tarkista uudelleen');
  await verdict('Ei vielä valmis lähetettäväksi: 4\u00a0virhettä.');
});
