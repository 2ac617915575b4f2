import { areaAddress } from '../../src/model/address.ts';
import type { SheetSnapshot } from '../../src/model/snapshot.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { buildWorkbook, relationships, workbookParts } from '../support/xlsx.ts';
import { buildZip } from '../support/zip.ts';

const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;
const row = (number: number, attributes = '') =>
  `<row r="${number}" ${attributes}>${cell(`B${number}`)}</row>`;

async function readSheet(xml: string, parts: Record<string, string> = {}): Promise<SheetSnapshot> {
  return (await readXlsx(buildWorkbook({ sheets: { Taul1: xml }, parts }))).sheets[0]!;
}

test('reads sheets, names and flags of the workbook', async () => {
  const book = await readXlsx(
    buildWorkbook({
      before: '<workbookPr date1904="1"/><workbookProtection lockStructure="true"/>',
      sheets: { 'Käyttö &amp; talous': '', KS: '<sheetProtection sheet="1"/>' },
      after:
        '<definedNames><definedName name="Vakio">0.255</definedName>' +
        '<definedName name="Alue" localSheetId="1" hidden="1">\'Käyttö &amp; talous\'!$A$1:$B$2</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="0">KS!$A$1</definedName></definedNames>',
    }),
  );
  expect(book).toMatchObject({ date1904: true, structureProtected: true, calculation: 'automatic' });
  expect(book.sheets.map((sheet) => [sheet.name, sheet.protected])).toEqual([
    ['Käyttö & talous', false],
    ['KS', true],
  ]);
  expect(book.names).toEqual([
    { name: 'Vakio', sheet: null, formula: '=0.255', visible: true },
    { name: 'Alue', sheet: 'KS', formula: "='Käyttö & talous'!$A$1:$B$2", visible: false },
  ]);
});

test('keeps hidden sheets, and charts without cells', async () => {
  const parts = workbookParts({ sheets: { A: '', B: '', C: `<sheetData>${row(1)}</sheetData>` } });
  const book = await readXlsx(
    buildZip(
      Object.entries({
        ...parts,
        'xl/workbook.xml': String(parts['xl/workbook.xml'])
          .replace('name="A"', 'name="A" state="hidden"')
          .replace('name="C"', 'name="C" state="veryHidden"'),
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'chartsheet', 'worksheets/sheet1.xml'],
          ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
          ['rId3', 'worksheet', '../xl/./worksheets/sheet3.xml'],
        ]),
      }).map(([name, data]) => ({ name, data })),
    ),
  );
  expect(book.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.kind, sheet.cells.count])).toEqual([
    ['A', 'hidden', 'other', 0],
    ['B', 'visible', 'cells', 0],
    ['C', 'veryHidden', 'cells', 1],
  ]);
});

test('gives the used area of cells that hold something', async () => {
  const sheet = await readSheet(
    `<dimension ref="A1:XFD1048576"/><sheetData>${row(3)}<row r="7">${cell('D7')}<c r="Z7"/></row></sheetData>`,
  );
  expect(areaAddress(sheet.used!)).toBe('B3:D7');
  expect((await readSheet('<sheetData/>')).used).toBeNull();
});

test('lists hidden rows and columns within the used area', async () => {
  const sheet = await readSheet(
    '<cols><col min="1" max="1" hidden="1"/><col min="3" max="4" width="0"/><col min="6" max="16384" hidden="1"/></cols>' +
      `<sheetData>${row(2)}<row r="3" hidden="1"/><row r="4" ht="0"/>${row(5, 'ht="15"')}<row r="6">${cell('G6')}</row>` +
      '<row r="9" hidden="1"/></sheetData>',
  );
  expect(sheet.hiddenRows).toEqual([2, 3]);
  expect(sheet.hiddenColumns).toEqual([2, 3, 5, 6]);
});

test('takes rows that are not listed as hidden where that is the default', async () => {
  const sheet = await readSheet(`<sheetFormatPr zeroHeight="1"/><sheetData>${row(1)}${row(4)}</sheetData>`);
  expect(sheet.hiddenRows).toEqual([1, 2]);
});

test('lists merges that touch the used area in reading order', async () => {
  const sheet = await readSheet(
    `<sheetData>${row(1)}${row(9)}</sheetData>` +
      '<mergeCells><mergeCell ref="B5:C6"/><mergeCell ref="B1:B2"/><mergeCell ref="A1:B1"/><mergeCell ref="X1:Y2"/></mergeCells>',
  );
  expect(sheet.merges!.map(areaAddress)).toEqual(['A1:B1', 'B1:B2', 'B5:C6']);
});

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const criterion = '<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>';

test('reads tables', async () => {
  const sheet = await readSheet(
    `<sheetData>${row(1)}</sheetData><tableParts count="2"><tablePart r:id="t2"/><tablePart r:id="t1"/></tableParts>`,
    {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([
        ['t1', 'table', '../tables/table1.xml'],
        ['t2', 'table', '../tables/table2.xml'],
      ]),
      'xl/tables/table1.xml': `<table xmlns="${main}" name="x" displayName="Menot" ref="A1:C9" totalsRowCount="1"/>`,
      'xl/tables/table2.xml': `<table xmlns="${main}" displayName="Tulot" ref="E1:F2" headerRowCount="0"/>`,
    },
  );
  expect(sheet.tables).toEqual([
    { name: 'Tulot', area: { top: 0, left: 4, bottom: 1, right: 5 }, hasHeader: false, hasTotals: false },
    { name: 'Menot', area: { top: 0, left: 0, bottom: 8, right: 2 }, hasHeader: true, hasTotals: true },
  ]);
});

test.each([
  ['a criterion and a hidden row', `<autoFilter ref="A1:C4">${criterion}</autoFilter>`, true],
  ['buttons only', '<autoFilter ref="A1:C4"><filterColumn colId="0" hiddenButton="1"/></autoFilter>', false],
  [
    'an order only',
    '<autoFilter ref="A1:C4"><sortState ref="A2:C4"><sortCondition ref="A2"/></sortState></autoFilter>',
    false,
  ],
  ['hidden rows elsewhere', `<autoFilter ref="A5:C9">${criterion}</autoFilter>`, false],
  [
    'a filter of a saved view',
    `<customSheetViews><customSheetView guid="x"><autoFilter ref="A1:C4">${criterion}</autoFilter></customSheetView></customSheetViews>`,
    false,
  ],
])('tells whether %s filters', async (_, xml, filtered) => {
  const sheet = await readSheet(`<sheetData>${row(1)}<row r="2" hidden="1"/>${row(3)}</sheetData>${xml}`);
  expect(sheet.filtered).toBe(filtered);
});

test('tells that a table filters', async () => {
  const table = `<table xmlns="${main}" displayName="T" ref="A1:C4"><autoFilter ref="A1:C4">${criterion}</autoFilter></table>`;
  const sheet = await readSheet(
    `<sheetData>${row(1)}<row r="2" hidden="1"/></sheetData><tableParts><tablePart r:id="t"/></tableParts>`,
    {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['t', 'table', '../tables/t.xml']]),
      'xl/tables/t.xml': table,
    },
  );
  expect(sheet.filtered).toBe(true);
});

test('reads strict files with any prefixes', async () => {
  const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const relation = (type: string, target: string) =>
    `<p:Relationships xmlns:p="urn:p"><p:Relationship Id="a" Type="${office}/${type}" Target="${target}"/></p:Relationships>`;
  const book = await readXlsx(
    buildWorkbook({
      parts: {
        '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
        'xl/_rels/workbook.xml.rels': relation('worksheet', 's.xml'),
        'xl/workbook.xml': `<m:workbook xmlns:m="${strict}" xmlns:q="${office}"><m:sheets><m:sheet q:id="a" name="Taul1"/></m:sheets></m:workbook>`,
        'xl/s.xml': `<m:worksheet xmlns:m="${strict}"><m:sheetData><m:row><m:c><m:v>1</m:v></m:c></m:row></m:sheetData></m:worksheet>`,
      },
    }),
  );
  expect(book.sheets[0]).toMatchObject({ name: 'Taul1', cells: { count: 1 } });
});

test.each<[string, (text: string) => Uint8Array]>([
  ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16LE with a mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16BE without a mark', (text) => Buffer.from(text, 'utf16le').swap16()],
  [
    'Latin-1 as declared',
    (text) => Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`, 'latin1'),
  ],
  ['UTF-8 declared as UTF-16', (text) => Buffer.from(`<?xml version="1.0" encoding="utf-16"?>${text}`)],
])('reads parts in %s', async (_, encode) => {
  const filler = '<row/>'.repeat(100);
  const xml = `<worksheet xmlns="${main}"><sheetData><row r="1"><c t="inlineStr"><is><t>Määrä</t></is></c></row>${filler}</sheetData></worksheet>`;
  const sheet = await readSheet('', { 'xl/worksheets/sheet1.xml': encode(xml) as never });
  expect(sheet.cells.strings).toEqual(['Määrä']);
});

test.each([
  [
    'a sheet without a part',
    { 'xl/_rels/workbook.xml.rels': relationships([]) },
    'does not say where the sheet Taul1 is',
  ],
  [
    'a part that is not there',
    { 'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', 'x.xml']]) },
    'xl/x.xml: is missing',
  ],
  ['a sheet that is none', { 'xl/worksheets/sheet1.xml': `<sst xmlns="${main}"/>` }, 'holds no worksheet'],
  ['a package without relationships', { '_rels/.rels': relationships([]) }, 'names no workbook'],
  [
    'broken UTF-8',
    { 'xl/worksheets/sheet1.xml': Buffer.from([0x3c, 0x61, 0xff, 0x3e]) as never },
    'has broken text',
  ],
])('refuses %s', async (_, parts, problem) => {
  await expect(readSheet('', parts)).rejects.toThrow(problem);
});

test('refuses a workbook without sheets', async () => {
  await expect(readXlsx(buildWorkbook({}))).rejects.toMatchObject({ code: 'no-sheets' });
});

test('refuses a table that is not there', async () => {
  const xml = '<tableParts><tablePart r:id="t"/></tableParts>';
  await expect(readSheet(xml)).rejects.toThrow('does not say where its tables are');
});

test('stops when aborted', async () => {
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(readXlsx(buildWorkbook({ sheets: { A: '' } }), { signal })).rejects.toThrow('enough');
});
