import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readWorkbook } from '../../src/excel/read-workbook.ts';
import type { Area } from '../../src/model/address.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { openExcel } from '../support/excel.ts';
import { unpackSnapshot } from '../support/unpack.ts';
import { everythingWorkbook } from './everything.ts';
import { readThroughExcel, sheetOf, workbookOf } from './support.ts';

const samples = readdirSync('assets/samples').filter((name) => name.endsWith('.xlsx'));

test.each(samples)('both readers give the same snapshot of %s', async (name) => {
  const fromFile = await readXlsx(await readFile(`assets/samples/${name}`));
  const { snapshot } = await readThroughExcel(fromFile);
  expect(unpackSnapshot(snapshot)).toEqual(unpackSnapshot(fromFile));
});

describe('a workbook with one of everything', () => {
  test('gives the same snapshot through both readers', async () => {
    const fromFile = await readXlsx(everythingWorkbook());
    const { snapshot } = await readThroughExcel(fromFile);
    expect(unpackSnapshot(snapshot)).toEqual(unpackSnapshot(fromFile));
  });

  test('has what it is to have', async () => {
    const { snapshot } = await readThroughExcel(await readXlsx(everythingWorkbook()));
    const [plan, council] = snapshot.sheets;
    expect(plan).toMatchObject({ hiddenRows: [3], hiddenColumns: [1], filtered: false, protected: false });
    expect(plan!.merges).toHaveLength(2);
    expect(plan!.tables.map((table) => table.name)).toEqual(['Luvut', 'Apu']);
    expect(council).toMatchObject({ name: `Hallitus'n "luvut" 50 %`, protected: true, filtered: true });
    expect(snapshot.sheets.map((sheet) => [sheet.visibility, sheet.kind, sheet.cells.count > 0])).toEqual([
      ['visible', 'cells', true],
      ['visible', 'cells', true],
      ['hidden', 'cells', true],
      ['veryHidden', 'cells', true],
      ['visible', 'cells', true],
      ['visible', 'cells', false],
      ['visible', 'other', false],
      ['visible', 'cells', true],
    ]);
    expect(snapshot.sheets[7]).toMatchObject({ hiddenRows: [0, 1], hiddenColumns: [0, 1] });
    expect(snapshot.names.map((name) => name.name)).toEqual(['Kate', 'Vakio', 'Salainen', 'Kate']);
    expect(snapshot).toMatchObject({ date1904: null, structureProtected: true, calculation: 'manual' });
  });
});

test('a workbook of empty sheets is read', async () => {
  const source = workbookOf(
    sheetOf('Tyhjä', 0, 0, () => ''),
    sheetOf('Toinen', 0, 0, () => ''),
  );
  const { snapshot, roundTrips } = await readThroughExcel(source);
  expect(unpackSnapshot(snapshot)).toEqual(unpackSnapshot(source));
  expect(roundTrips).toBeLessThanOrEqual(3);
});

test('more sheets than are asked about blindly are all read', async () => {
  const source = workbookOf(...Array.from({ length: 40 }, (_, n) => sheetOf(`Yksikkö ${n}`, 3, 3, (r) => r)));
  const { snapshot, roundTrips } = await readThroughExcel(source);
  expect(unpackSnapshot(snapshot)).toEqual(unpackSnapshot(source));
  expect(roundTrips).toBeLessThanOrEqual(4);
});

test('progress is told up to the last sheet', async () => {
  const told: [number, number][] = [];
  const source = workbookOf(
    sheetOf('Yksi', 6000, 10, (r, c) => r + c),
    sheetOf('Kaksi', 6000, 10, (r, c) => r + c),
    sheetOf('Tyhjä', 0, 0, () => ''),
  );
  await readThroughExcel(source, {}, { onProgress: (done, of) => told.push([done, of]) });
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toEqual([3, 3]);
  expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b));
});

describe('merged areas', () => {
  const merge: Area = { top: 0, left: 0, bottom: 0, right: 1 };
  const plan = sheetOf('KS 2025', 3, 3, (r) => r);
  const asksForMerges = (requests: readonly { readonly body: unknown }[]) =>
    requests.some(({ body }) => JSON.stringify(body).includes('GetMergedAreas'));

  test('are read where asking does no harm', async () => {
    const { snapshot } = await readThroughExcel(workbookOf({ ...plan, merges: [merge] }));
    expect(snapshot.sheets[0]!.merges).toEqual([merge]);
  });

  test('are not even asked for when they are not wanted', async () => {
    const read = await readThroughExcel(workbookOf({ ...plan, merges: [merge] }), {}, { merges: false });
    expect(read.snapshot.sheets[0]!.merges).toBeNull();
    expect(asksForMerges(read.requests)).toBe(false);
  });

  test.each([
    [undefined, null, false],
    [true, [merge], true],
  ])(
    'in Excel on Windows asking empties the undo list: with `merges` %p they are %p',
    async (merges, read, asked) => {
      const excel = await openExcel(workbookOf({ ...plan, merges: [merge] }), { global: true });
      pretendWindows();
      const snapshot = await readWorkbook(merges === undefined ? {} : { merges });
      excel.close();
      expect(snapshot.sheets[0]!.merges).toEqual(read);
      expect(asksForMerges(excel.host.requests)).toBe(asked);
    },
  );

  test('are unknown when there are more than Excel tells', async () => {
    const merges = Array.from({ length: 513 }, (_, r) => ({ top: r, left: 0, bottom: r, right: 1 }));
    const source = workbookOf({ ...sheetOf('KS 2025', 513, 3, (r) => `rivi ${r}`), merges });
    const { snapshot } = await readThroughExcel(source);
    expect(unpackSnapshot(snapshot)).toEqual(
      unpackSnapshot(workbookOf({ ...source.sheets[0]!, merges: null })),
    );
  });
});

/** The client connects as on a Mac, whatever it says of itself. */
function pretendWindows(): void {
  const context = { ...Office.context, platform: Office.PlatformType.PC };
  Object.assign(globalThis, { Office: { ...Office, context } });
}
