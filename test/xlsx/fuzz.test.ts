import * as fc from 'fast-check';
import { XlsxError } from '../../src/xlsx/errors.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { workbookParts } from '../support/xlsx.ts';
import { buildZip } from '../support/zip.ts';

const parts = Object.entries(
  workbookParts({
    before: '<workbookPr date1904="0"/>',
    sheets: {
      Taul1:
        '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c>' +
        '<c r="B1"><f t="shared" ref="B1:B2" si="0">SUM(A$1:A1)*2</f><v>1.5</v></c></row>' +
        '<row r="2" hidden="1"><c r="A2" t="b"><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>' +
        '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    },
    strings: '<si><t>Käyttö_x000A_suunnitelma &amp; muuta</t></si>',
    styles:
      '<numFmts><numFmt numFmtId="170" formatCode="0.0"/></numFmts><fonts><font/><font><b/></font></fonts>' +
      '<cellXfs><xf/><xf numFmtId="170" fontId="1"><alignment indent="2"/></xf></cellXfs>',
    after: '<definedNames><definedName name="Alue">Taul1!$A$1</definedName></definedNames>',
  }),
);
const workbooks = [true, false].map((stored) =>
  buildZip(parts.map(([name, data]) => ({ name, data, stored }))),
);

async function settles(file: Uint8Array): Promise<void> {
  await readXlsx(file).catch((error: unknown) => {
    if (!(error instanceof XlsxError)) throw error;
  });
}

const workbook = fc.constantFrom(...workbooks);

test('the workbook itself is sound', async () => {
  for (const file of workbooks) expect((await readXlsx(file)).sheets[0]!.cells.count).toBe(4);
});

test('a cut workbook is refused as damaged', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, fc.double({ min: 0.005, max: 0.999, noNaN: true }), async (file, share) => {
      const error = await readXlsx(file.slice(0, Math.floor(file.length * share))).catch((e: unknown) => e);
      expect(error).toMatchObject({ name: 'XlsxError', code: 'damaged' });
    }),
  );
}, 60_000);

test('changed bytes give a snapshot or an error about the file, never anything else', async () => {
  const change = fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(workbook, fc.array(change, { minLength: 1, maxLength: 8 }), async (file, changes) => {
      const copy = file.slice();
      for (const [share, byte] of changes) copy[Math.floor(share * copy.length)] = byte;
      await settles(copy);
    }),
    { numRuns: 400 },
  );
}, 60_000);

test('changed XML gives a snapshot or an error about the file, never anything else', async () => {
  const scrap = fc.constantFrom(
    '',
    '<',
    '>',
    '"',
    '&',
    '/',
    '=',
    ' ',
    '0',
    '-1',
    '99999999999',
    '<c>',
    '</row>',
    ':',
    'si="9"',
    '\u0000',
    'é',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.nat(parts.length - 1),
      fc.double({ min: 0, max: 0.9999, noNaN: true }),
      fc.nat(6),
      scrap,
      async (which, share, cut, put) => {
        const files = parts.map(([name, data], i) => {
          const xml = String(data);
          const at = Math.floor(share * xml.length);
          return { name, data: i === which ? xml.slice(0, at) + put + xml.slice(at + cut) : xml };
        });
        await settles(buildZip(files));
      },
    ),
    { numRuns: 600 },
  );
}, 60_000);
