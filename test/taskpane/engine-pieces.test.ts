import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellKinds, type WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { check } from '../../src/taskpane/engine.ts';
import {
  checkedPieces,
  joinChecked,
  joinSnapshot,
  snapshotPieces,
} from '../../src/taskpane/state/engine-pieces.ts';
import { readXlsx } from '../../src/xlsx/read.ts';

const folder = join(process.cwd(), 'assets/samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
const read = (name: string) => readXlsx(new Uint8Array(readFileSync(join(folder, name))));

async function checkSample(name: string) {
  const result = check(await read(name), 'fi', { tables: [] }, undefined, []);
  const { snapshot, confirmed: _, explanations: __, ...checked } = result;
  return { snapshot, checked };
}

test.each(samples)('what was sent in pieces is what was there: %s', async (name) => {
  const { snapshot, checked } = await checkSample(name);
  expect(joinSnapshot([...snapshotPieces(snapshot)].map((piece) => structuredClone(piece)))).toEqual(
    snapshot,
  );
  expect(joinChecked([...checkedPieces(checked)].map((piece) => structuredClone(piece)))).toEqual(checked);
});

test('a table that nobody corrected stays one object, not two', async () => {
  const { checked } = await checkSample(samples[0]!);
  const [table] = joinChecked([...checkedPieces(checked)].map((piece) => structuredClone(piece))).tables;
  expect(table!.asRead).toBe(table!.reading);
});

test('a large table is parted, and whole again at the other end', async () => {
  const { checked } = await checkSample(samples[0]!);
  const [table] = checked.tables;
  const units = Array.from({ length: 2_000 }, (_, at) => ({
    ...table!.reading.units[0]!,
    name: `Yksikkö ${at}`,
  }));
  const confirmed = Array.from({ length: 2_000 }, () => structuredClone(table!.plain.units[0]!));
  const reading = { ...table!.reading, units };
  const said = { ...table!, reading, current: { ...table!.current, units: confirmed } };
  for (const tables of [[{ ...said, asRead: reading }], [table!, said, table!]]) {
    const pieces = [...checkedPieces({ ...checked, tables })].map((piece) => structuredClone(piece));
    expect(Math.max(...pieces.map((piece) => JSON.stringify(piece).length))).toBeLessThan(600_000);
    expect(joinChecked(pieces).tables).toEqual(tables);
  }
});

test('after an edit the answer is that of a check from the start, and tables of other sheets are not told again', async () => {
  const books = await Promise.all(samples.slice(0, 3).map(read));
  const sheets = books.flatMap((book, at) =>
    book.sheets.map((one) => ({ ...one, name: `${at} ${one.name}` })),
  );
  const answer = (workbook: WorkbookSnapshot) => {
    const {
      snapshot: _,
      confirmed: __,
      explanations: ___,
      ...checked
    } = check(workbook, 'fi', { tables: [] }, undefined, []);
    return checked;
  };
  let snapshot: WorkbookSnapshot = { ...books[0]!, sheets };
  let told = answer(snapshot);
  let heard = structuredClone(told);
  for (let edit = 0; edit < 6; edit++) {
    snapshot = edited(snapshot, edit);
    const now = answer(snapshot);
    const pieces = [...checkedPieces(now, told)].map((piece) => structuredClone(piece));
    heard = joinChecked(pieces, heard);
    expect(heard).toEqual(answer(structuredClone(snapshot)));
    const kept = pieces.flatMap((piece) => (piece.part === 'kept' ? piece.to - piece.from : []));
    expect(kept.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    told = now;
  }
});

/** One number more, on one sheet after the other. */
function edited(snapshot: WorkbookSnapshot, edit: number): WorkbookSnapshot {
  const at = edit % snapshot.sheets.length;
  const sheet = snapshot.sheets[at]!;
  const typed = [...sheet.cells.kinds.keys()].filter(
    (i) => cellKinds[sheet.cells.kinds[i]!] === 'number' && sheet.cells.formulas[i]! < 0,
  );
  const numbers = sheet.cells.numbers.slice();
  const cell = typed[(edit * 7919) % typed.length]!;
  numbers[cell] = numbers[cell]! * 3 + 1000;
  return { ...snapshot, sheets: snapshot.sheets.with(at, { ...sheet, cells: { ...sheet.cells, numbers } }) };
}

test('no piece holds much more than its share', async () => {
  const { checked } = await checkSample(samples[0]!);
  const finding = {
    ...checked.report,
    findings: Array.from({ length: 5_000 }, () => structuredClone(checked.report.findings[0]!)),
  };
  const tables = Array.from({ length: 50 }, () => structuredClone(checked.tables[0]!));
  const pieces = [...checkedPieces({ ...checked, report: finding, tables })];
  const bytes = pieces.map((piece) => JSON.stringify(piece).length);
  expect(pieces.length).toBeGreaterThan(10);
  expect(Math.max(...bytes)).toBeLessThan(600_000);
  expect(joinChecked(pieces)).toMatchObject({ tables, report: finding });
});

test('long lists of texts are parted', async () => {
  const snapshot = await read(samples[0]!);
  const sheet = snapshot.sheets[0]!;
  const strings = Array.from({ length: 70_000 }, (_, at) => `Rivi ${at}`);
  const long = { ...snapshot, sheets: [sheet, { ...sheet, cells: { ...sheet.cells, strings } }] };
  const pieces = [...snapshotPieces(long)];
  const texts = pieces.flatMap((piece) => (piece.part === 'texts' ? [piece.texts.length] : []));
  expect(Math.max(...texts)).toBeLessThanOrEqual(20_000);
  expect(joinSnapshot(pieces)).toEqual(long);
});

test('an answer without its head is refused', () => {
  expect(() => joinChecked([{ part: 'tables', items: [] }])).toThrow('head');
  expect(() => joinSnapshot([{ part: 'texts', texts: ['a'] }])).toThrow('book');
});
