import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { planRecord } from '../../src/exports/record-sheet.ts';
import { cellAt } from '../../src/model/cells.ts';
import type { WorkbookEdit } from '../../src/model/edits.ts';
import { languages, type Language } from '../../src/model/language.ts';
import { canonicalPieces, cellLines } from '../../src/record/canonical.ts';
import { verifyRecord } from '../../src/record/verify.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { editXlsx } from '../../src/xlsx/write/edit-xlsx.ts';
import { drawSheet } from '../support/draw-sheet.ts';

function canonicalText(snapshot: Parameters<typeof canonicalPieces>[0]): string {
  return [...canonicalPieces(snapshot)].join('');
}

const sample = readFileSync('assets/samples/iisalmi-ks2025.xlsx');
const said = { by: 'Aino Talous', at: '2025-01-31T12:15', city: 'Iisalmi' };

async function recorded(language: Language = 'fi', bytes: Uint8Array = sample) {
  const snapshot = await readXlsx(bytes);
  const report = checkWorkbook(snapshot, { language });
  const { sheet, steps } = await planRecord(snapshot, report, { ...said, language });
  return { report, sheet, steps, file: await editXlsx(bytes, steps) };
}

const put = (sheet: string, row: number, column: number, text: string | number): WorkbookEdit => ({
  kind: 'setCells',
  sheet,
  area: { top: row, left: column, bottom: row, right: column },
  contents: [[typeof text === 'number' ? { kind: 'number', number: text } : { kind: 'text', text }]],
});
const stateAfter = async (file: Uint8Array, ...edits: WorkbookEdit[]) =>
  verifyRecord(await readXlsx(await editXlsx(file, edits)));

test.each(languages)('a workbook with its record in %s is valid and reads as before', async (language) => {
  const { file, report, sheet } = await recorded(language);
  const snapshot = await readXlsx(file);
  expect(await verifyRecord(snapshot)).toMatchObject({ kind: 'valid', sheet, by: 'Aino Talous' });
  expect(checkWorkbook(snapshot, { language })).toEqual(report);
});

test('a workbook without a record has none', async () => {
  expect(await verifyRecord(await readXlsx(sample))).toEqual({ kind: 'none' });
});

test('one figure, one formula or one text more makes the record invalid', async () => {
  const { file } = await recorded();
  expect(await stateAfter(file, put('KS 2025', 7, 1, 509_201))).toMatchObject({ kind: 'changed' });
  expect(await stateAfter(file, put('KS 2025', 60, 0, 'lisäys'))).toMatchObject({ kind: 'changed' });
  expect(await stateAfter(file, { kind: 'addSheet', sheet: 'Uusi' }, put('Uusi', 0, 0, 1))).toMatchObject({
    kind: 'changed',
  });
});

test('a formula in place of its value is a change', () => {
  const value = drawSheet('Summa | 5').snapshot;
  const formula = drawSheet('Summa | =2+3 => 5').snapshot;
  expect(canonicalText(value)).not.toBe(canonicalText(formula));
});

test('today’s date does not make the record invalid, what is calculated from it does', () => {
  const text = (day: number) =>
    canonicalText(drawSheet(`Päivä | =TODAY() => ${day}\nVuosi | =YEAR(B1) => ${day}`).snapshot);
  expect(text(1)).not.toBe(text(2));
  const dated = (day: number) => canonicalText(drawSheet(`Päivä | =TODAY() => ${day}`).snapshot);
  expect(dated(1)).toBe(dated(2));
});

test('looks, names of the record and the order of sheets do not count', async () => {
  const { file, sheet } = await recorded();
  const area = { top: 0, left: 0, bottom: 9, right: 3 };
  expect(
    await stateAfter(
      file,
      { kind: 'setFormat', sheet: 'KS 2025', area, format: { bold: true, fill: '#ffff00' } },
      { kind: 'moveSheet', sheet, to: 0 },
      { kind: 'renameSheet', sheet, to: 'Merkintä' },
    ),
  ).toMatchObject({ kind: 'valid', sheet: 'Merkintä' });
});

test.each([
  ['verdict', 1, 0],
  ['name', 4, 1],
])('a record whose %s was changed is altered', async (_, row, column) => {
  const { file, sheet } = await recorded();
  expect(await stateAfter(file, put(sheet, row, column, 'Muu'))).toMatchObject({ kind: 'altered' });
});

test('a later record stands beside the first one, and the valid one counts', async () => {
  const first = await recorded();
  const changed = await editXlsx(first.file, [put('KS 2025', 60, 0, 'lisäys')]);
  const second = await recorded('fi', changed);
  expect(second.sheet).toBe('Tarkistus 2');
  expect(await verifyRecord(await readXlsx(second.file))).toMatchObject({
    kind: 'valid',
    sheet: 'Tarkistus 2',
  });
});

test('the record says who, when, what was proved, what is left and the sums', async () => {
  const { file, steps } = await recorded();
  const { cells, tables } = (await readXlsx(file)).sheets.find(({ name }) => name === 'Tarkistus')!;
  const at = (row: number, column: number) => {
    const value = cellAt(cells, row, column)?.value;
    return value?.kind === 'text' ? value.text : value?.kind === 'number' ? value.number : null;
  };
  expect([0, 1, 3, 4, 5, 6].map((row) => at(row, 1) ?? at(row, 0))).toEqual([
    'Tarkistusmerkintä',
    'Valmis lähetettäväksi.',
    '31.1.2025 klo 12.15',
    'Aino Talous',
    '2025',
    'Iisalmi',
  ]);
  expect(cells.strings).toContain('7\u00a0toimintayksikön katteet');
  expect(tables.map(({ name, hasHeader }) => [name, hasHeader])).toContainEqual(['SitovaHeadroom', true]);
  expect(cells.strings.filter((text) => /^([0-9a-f]{4} ){15}[0-9a-f]{4}$/.test(text))).toHaveLength(2);
  expect(steps.find(({ kind }) => kind === 'setPrintSetup')).toMatchObject({
    to: { paper: 'A4', orientation: 'portrait', fit: { wide: 1, tall: 1 } },
  });
});

test('a long sheet gives one text, whatever its pieces', () => {
  const lines = Array.from({ length: 4_500 }, (_, row) => `Rivi ${row} | ${row}`);
  const [whole] = drawSheet(lines.join('\n')).snapshot.sheets;
  const pieces = [...canonicalPieces(drawSheet(lines.join('\n')).snapshot)];
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.join('').split('\n').slice(1)).toEqual(cellLines(whole!));
});
