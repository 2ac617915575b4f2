import { constants, deflateRawSync } from 'node:zlib';
import { readXlsx } from '../../src/xlsx/read.ts';
import { buildWorkbook, sheetData, workbookParts } from '../support/xlsx.ts';
import { buildZip, type ZipFile } from '../support/zip.ts';

const sheetPart = 'xl/worksheets/sheet1.xml';
const gigabyte = 2 ** 30;

/** Zeros, deflated: one mebibyte packed as a block that others can follow, so many times. */
function deflatedZeros(mebibytes: number): Uint8Array {
  const block = deflateRawSync(new Uint8Array(2 ** 20), { finishFlush: constants.Z_FULL_FLUSH });
  const last = Buffer.from([3, 0]);
  return Buffer.concat([...Array.from({ length: mebibytes }, () => block), last]);
}

/** A sound workbook whose sheet part is packed as `sheet` says. */
function withSheet(sheet: Omit<ZipFile, 'name'>): Uint8Array {
  const parts = Object.entries(workbookParts({ sheets: { Taul1: '' } }));
  return buildZip(parts.map(([name, data]) => ({ name, data, ...(name === sheetPart ? sheet : {}) })));
}

const mostProcessor = 1_000_000;
const mostMemory = 256 * 2 ** 20;

/**
 * Refused with this error, within a second of processor time and without room for what the file claims to hold. The
 * test's own process also clears up after other tests meanwhile, so the best of three tries counts.
 */
async function expectRefused(file: Uint8Array, error: object): Promise<void> {
  let [processor, memory] = [Infinity, Infinity];
  for (let tries = 0; tries < 3 && (processor >= mostProcessor || memory >= mostMemory); tries++) {
    const started = process.cpuUsage();
    const before = process.memoryUsage().rss;
    await expect(readXlsx(file)).rejects.toMatchObject({ name: 'XlsxError', ...error });
    const { user, system } = process.cpuUsage(started);
    processor = Math.min(processor, user + system);
    memory = Math.min(memory, process.memoryUsage().rss - before);
  }
  expect(processor).toBeLessThan(mostProcessor);
  expect(memory).toBeLessThan(mostMemory);
}

test('refuses a bomb of a gigabyte', async () => {
  const bomb = withSheet({ data: deflatedZeros(1024), deflated: true, declaredSize: gigabyte });
  expect(bomb.length).toBeLessThan(2 ** 21);
  await expectRefused(bomb, { code: 'bomb', detail: { part: sheetPart, limit: 'ratio', allowed: 250 } });
});

test('refuses a bomb that declares a small size', async () => {
  const bomb = withSheet({ data: deflatedZeros(1024), deflated: true, declaredSize: 1000 });
  await expectRefused(bomb, {
    code: 'damaged',
    detail: { part: sheetPart, problem: 'is longer than declared' },
  });
});

test('refuses a declared gigabyte that is not there', async () => {
  await expectRefused(withSheet({ data: '<worksheet/>', declaredSize: gigabyte }), { code: 'bomb' });
});

test('refuses a part larger than the limit', async () => {
  const file = withSheet({ data: '<worksheet/>', declaredSize: gigabyte + 1 });
  await expectRefused(file, { code: 'too-large', detail: { limit: 'partBytes' } });
});

test('refuses parts that are too large together', async () => {
  const file = buildWorkbook({ sheets: { A: '<x/>', B: '<x/>' } });
  await expect(readXlsx(file, { limits: { totalBytes: 300 } })).rejects.toMatchObject({
    code: 'too-large',
    detail: { limit: 'totalBytes', allowed: 300 },
  });
});

test('lets large pictures be as they are: they are never inflated', async () => {
  const parts = workbookParts({
    sheets: { A: '' },
    parts: { 'xl/media/image1.bmp': new Uint8Array(2 ** 26) },
  });
  const book = await readXlsx(buildZip(Object.entries(parts).map(([name, data]) => ({ name, data }))));
  expect(book.sheets).toHaveLength(1);
});

test('counts cells, merges and shared strings', async () => {
  const file = buildWorkbook({
    sheets: {
      A: '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>',
      B: '<sheetData><row><c><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    },
    strings: '<si/><si/>',
  });
  for (const cells of [1, 2, 3]) {
    await expect(readXlsx(file, { limits: { cells } })).rejects.toMatchObject({
      code: 'too-large',
      detail: { limit: 'cells' },
    });
  }
  expect((await readXlsx(file, { limits: { cells: 4 } })).sheets).toHaveLength(2);
});

test('refuses a formula that many cells share and that fills the memory', async () => {
  const long = `${'A1+'.repeat(2700)}A1`;
  const rows = '<row><c><f t="shared" si="0"/></c></row>'.repeat(200_000);
  const file = buildWorkbook(
    sheetData(`<row><c><f t="shared" si="0" ref="A1:A200001">${long}</f></c></row>${rows}`),
  );
  await expect(readXlsx(file, { limits: { sharedCharacters: 2 ** 22 } })).rejects.toMatchObject({
    code: 'too-large',
    detail: { limit: 'sharedCharacters' },
  });
});

test('refuses a document type in every part it reads', async () => {
  const parts = workbookParts({ ...sheetData(''), strings: '', styles: '' });
  for (const part of Object.keys(parts)) {
    const evil = String(parts[part]).replace(/^(<\?xml[^>]*>)?/, '$1<!DOCTYPE x [<!ENTITY a "a">]>');
    const file = buildZip(Object.entries({ ...parts, [part]: evil }).map(([name, data]) => ({ name, data })));
    await expect(readXlsx(file)).rejects.toMatchObject({ code: 'doctype', detail: { part } });
  }
});

test('refuses a sheet that is cut anywhere', async () => {
  const whole = String(workbookParts(sheetData('<row r="1"><c r="A1"><v>12</v></c></row>'))[sheetPart]);
  for (let length = 0; length < whole.length; length++) {
    await expect(readXlsx(withSheet({ data: whole.slice(0, length) }))).rejects.toMatchObject({
      code: 'damaged',
    });
  }
});

test('takes names of objects for names', async () => {
  const book = await readXlsx(
    buildWorkbook({
      sheets: { ['__proto__']: '', constructor: '' },
      after: '<definedNames><definedName name="constructor">1</definedName></definedNames>',
    }),
  );
  expect(book.names[0]!.name).toBe('constructor');
  expect(book.sheets.at(-1)!.name).toBe('constructor');
});

test('reads cells in the far corners at once', async () => {
  const rows =
    '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
  const cols = '<cols><col min="1" max="16384" hidden="1"/></cols>';
  const book = await readXlsx(buildWorkbook({ sheets: { A: `${cols}<sheetData>${rows}</sheetData>` } }));
  expect(book.sheets[0]!.hiddenRows).toEqual([0]);
  expect(book.sheets[0]!.hiddenColumns).toHaveLength(16_384);
});
