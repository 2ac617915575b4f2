import { readFileSync } from 'node:fs';
import type { WorkbookEdit } from '../../../src/model/edits.ts';
import type { WorkbookSnapshot } from '../../../src/model/snapshot.ts';
import { XlsxError } from '../../../src/xlsx/errors.ts';
import { readXlsx } from '../../../src/xlsx/read.ts';
import { editXlsx } from '../../../src/xlsx/write/edit-xlsx.ts';
import { foundWorkbooks } from '../../support/found-workbooks.ts';
import { slow } from '../../support/libre-office.ts';
import { packedParts } from '../../support/parts.ts';
import { planSteps } from '../../support/plan-book.ts';
import { unpackSnapshot } from '../../support/unpack.ts';

const files = foundWorkbooks.length > 0 ? test.each(foundWorkbooks) : test.skip.each([['no files', '']]);

/** Parts that may differ after a cell was changed: its sheet, the workbook that asks for calculation, and its order. */
const touched =
  /^(?:\[Content_Types\]\.xml|[^/]*\/(?:workbook\d*\.xml|worksheets\/[^/]*\.xml|calcChain\.xml|_rels\/workbook\d*\.xml\.rels))$/i;

files('%s: what no step concerns is what it was', expectKept, slow);
files('%s: a sheet with everything on it is added and nothing else changes', expectAdded, slow);

async function expectKept(_name: string, path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const before = await snapshotOf(bytes);
  if (!before) return;
  expect(packedParts(await editXlsx(bytes, []))).toEqual(packedParts(bytes));

  const sheet = before.sheets.find(({ used }) => used !== null);
  if (!sheet?.used) return;
  const { top: row, left: column } = sheet.used;
  const area = { top: row, left: column, bottom: row, right: column };
  const changed = await editXlsx(bytes, [
    { kind: 'setCells', sheet: sheet.name, area, contents: [[{ kind: 'text', text: 'Sitova' }]] },
  ]);
  const kept = (parts: Map<string, string>) => new Map([...parts].filter(([name]) => !touched.test(name)));
  expect(kept(packedParts(changed))).toEqual(kept(packedParts(bytes)));
  expect(withoutCell(await readXlsx(changed), sheet.name, row, column)).toEqual(
    withoutCell(before, sheet.name, row, column),
  );
}

async function expectAdded(_name: string, path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const before = await snapshotOf(bytes);
  if (!before) return;
  const count = before.sheets.length;
  const steps: WorkbookEdit[] = [{ kind: 'addSheet', sheet: 'Tavoitteet' }, ...planSteps];
  const after = await readXlsx(await editXlsx(bytes, steps));
  expect(after.sheets.slice(count).map(({ name }) => name)).toEqual(['Tavoitteet', 'Luettelot']);
  const own = new Set(['Mittarit', 'Vakio']);
  const names = after.names.filter(({ name }) => !own.has(name));
  expect(unpackSnapshot({ ...after, names, sheets: after.sheets.slice(0, count) })).toEqual(
    unpackSnapshot(before),
  );
}

async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot | null> {
  try {
    return await readXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return null;
    throw error;
  }
}

function withoutCell(book: WorkbookSnapshot, sheet: string, row: number, column: number) {
  const { sheets, ...rest } = unpackSnapshot(book);
  return {
    ...rest,
    sheets: sheets.map((one) => {
      if (one.name !== sheet) return one;
      const { used: _used, uncalculated: _uncalculated, ...facts } = one;
      return { ...facts, cells: one.cells.filter((cell) => cell.row !== row || cell.column !== column) };
    }),
  };
}
