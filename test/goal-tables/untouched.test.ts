import { isUntouched } from '../../src/goal-tables/untouched.ts';
import type { Place } from '../../src/goal-tables/request.ts';
import { undoOf } from '../../src/model/undo.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { editXlsx } from '../../src/xlsx/write/edit-xlsx.ts';
import { unpackSnapshot } from '../support/unpack.ts';
import { insert, request, typed } from './request.ts';

const text = (value: string) => ({ kind: 'text', text: value }) as const;
const write = async (bytes: Uint8Array, sheet: string, row: number, column: number) =>
  readXlsx(
    await editXlsx(bytes, [
      {
        kind: 'setCells',
        sheet,
        area: { top: row, left: column, bottom: row, right: column },
        contents: [[text('Muistio')]],
      },
    ]),
  );
const places: Place[] = [{ kind: 'new-sheet' }, { kind: 'below', sheet: 'Taul1' }];

test.each(places)('a table on $kind is untouched until one of its cells is filled in', async (place) => {
  const { plan, bytes } = await insert(request('hankeraha', { place }));
  expect(isUntouched(plan.edits, await readXlsx(bytes))).toBe(true);
  const filled = await editXlsx(bytes, [typed(plan, [['Hanke A']])]);
  expect(isUntouched(plan.edits, await readXlsx(filled))).toBe(false);
});

test('a note beside it counts on its own new sheet only', async () => {
  const own = await insert(request('iisalmi'));
  expect(isUntouched(own.plan.edits, await write(own.bytes, own.plan.sheet, 60, 9))).toBe(false);
  const shared = await insert(request('iisalmi', { place: { kind: 'below', sheet: 'Taul1' } }));
  expect(isUntouched(shared.plan.edits, await write(shared.bytes, 'Taul1', 60, 9))).toBe(true);
});

test('undoing leaves alone what was typed into cells that were left empty', async () => {
  const { plan, bytes } = await insert(
    request('iisalmi', { place: { kind: 'below', sheet: 'Taul1' }, aims: [] }),
  );
  const filled = await editXlsx(bytes, [typed(plan, [['Oma tavoite']])]);
  const undone = unpackSnapshot(await readXlsx(await editXlsx(filled, undoOf(plan.edits)!)));
  const texts = undone.sheets[0]!.cells.map(({ value }) => value);
  expect(texts).toEqual([text('Oma tavoite')]);
});
