import type { WorkbookEdit } from '../../../src/model/edits.ts';
import { readXlsx } from '../../../src/xlsx/read.ts';
import { editXlsx } from '../../../src/xlsx/write/edit-xlsx.ts';
import { partsOf } from '../../support/parts.ts';
import { buildWorkbook, relationships } from '../../support/xlsx.ts';
import { unpackSnapshot } from '../../support/unpack.ts';

const f = (at: string, formula: string) =>
  `<row r="${at.slice(1)}"><c r="${at}"><f>${formula}</f><v>1</v></c></row>`;

/** Three sheets that speak of one another in every place a formula can stand. */
const book = buildWorkbook({
  before: '<bookViews><workbookView activeTab="2"/></bookViews>',
  sheets: {
    'KS 2025':
      `<sheetData>${f('A1', 'TA!A1')}</sheetData><hyperlinks><hyperlink ref="A1" location="TA!A1"/></hyperlinks>` +
      '<drawing r:id="rId1"/>',
    TA: `<sheetData>${f('A1', "'KS 2025'!A1+'ks 2025'!B2+&quot;'KS 2025'!A1&quot;+[1]TA!A1+AKS!A1+'x''KS 2025'!A1")}</sheetData>`,
    Muu: `<sheetData>${f('A1', 'SUM(TA!A:A)')}</sheetData>`,
  },
  after:
    '<definedNames><definedName name="Koko" localSheetId="1">TA!$A$1</definedName>' +
    '<definedName name="Oma" localSheetId="2">Muu!$A$1</definedName>' +
    '<definedName name="Yhteinen">\'KS 2025\'!$A$1</definedName></definedNames>',
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'drawing', '../drawings/drawing1.xml']]),
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"><xdr:sp textlink="TA!$A$1"/></xdr:wsDr>',
    'xl/drawings/_rels/drawing1.xml.rels': relationships([['rId1', 'chart', '../charts/chart1.xml']]),
    'xl/charts/chart1.xml': '<c:chart xmlns:c="c"><c:f>TA!$A$1:$A$2</c:f></c:chart>',
    'xl/pivotCache/pivotCacheDefinition1.xml':
      '<pivotCacheDefinition xmlns="p"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="TA"/></cacheSource></pivotCacheDefinition>',
  },
});

async function after(...edits: WorkbookEdit[]) {
  const bytes = await editXlsx(book, edits);
  const parts = partsOf(bytes);
  const { sheets, names } = unpackSnapshot(await readXlsx(bytes));
  return {
    parts,
    names: names.map(({ name, sheet, formula }) => [name, sheet, formula]),
    sheets: sheets.map(({ name, visibility, cells }) => [name, visibility, cells[0]?.formula]),
  };
}

test('formulas, names, charts, pictures, links and pivot tables follow a new name', async () => {
  const { parts, names, sheets } = await after(
    { kind: 'renameSheet', sheet: 'KS 2025', to: "Talous 'ja' & arki" },
    { kind: 'renameSheet', sheet: 'TA', to: 'KS 2024' },
  );
  const renamed = "'Talous ''ja'' & arki'";
  expect(sheets).toEqual([
    ["Talous 'ja' & arki", 'visible', "='KS 2024'!A1"],
    ['KS 2024', 'visible', `=${renamed}!A1+${renamed}!B2+"'KS 2025'!A1"+[1]TA!A1+AKS!A1+'x''KS 2025'!A1`],
    ['Muu', 'visible', "=SUM('KS 2024'!A:A)"],
  ]);
  expect(names).toEqual([
    ['Koko', 'KS 2024', "='KS 2024'!$A$1"],
    ['Oma', 'Muu', '=Muu!$A$1'],
    ['Yhteinen', null, `=${renamed}!$A$1`],
  ]);
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('location="&apos;KS 2024&apos;!A1"');
  expect(parts.get('xl/drawings/drawing1.xml')).toContain('textlink="&apos;KS 2024&apos;!$A$1"');
  expect(parts.get('xl/charts/chart1.xml')).toContain("<c:f>'KS 2024'!$A$1:$A$2</c:f>");
  expect(parts.get('xl/pivotCache/pivotCacheDefinition1.xml')).toContain('sheet="KS 2024"');
});

test('a deleted sheet takes its parts and names with it, and what spoke of it has lost its reference', async () => {
  const { parts, names, sheets } = await after({ kind: 'deleteSheet', sheet: 'KS 2025' });
  expect(sheets.map(([name, , formula]) => [name, formula])).toEqual([
    ['TA', `=#REF!A1+#REF!B2+"'KS 2025'!A1"+[1]TA!A1+AKS!A1+'x''KS 2025'!A1`],
    ['Muu', '=SUM(TA!A:A)'],
  ]);
  expect(names).toEqual([
    ['Koko', 'TA', '=TA!$A$1'],
    ['Oma', 'Muu', '=Muu!$A$1'],
    ['Yhteinen', null, '=#REF!$A$1'],
  ]);
  expect([...parts.keys()].filter((name) => /drawing|chart|sheet1\./.test(name))).toEqual([]);
  expect(parts.get('[Content_Types].xml')).not.toContain('sheet1.xml');
  expect(parts.get('xl/workbook.xml')).toContain('activeTab="1"');
});

test('sheets are added, moved and hidden; names stay with their sheets', async () => {
  const { names, sheets, parts } = await after(
    { kind: 'addSheet', sheet: 'Ensin', position: 0 },
    { kind: 'addSheet', sheet: 'Viimein' },
    { kind: 'moveSheet', sheet: 'Muu', to: 0 },
    { kind: 'setVisibility', sheet: 'TA', to: 'hidden' },
  );
  expect(sheets.map(([name, visibility]) => [name, visibility])).toEqual([
    ['Muu', 'visible'],
    ['Ensin', 'visible'],
    ['KS 2025', 'visible'],
    ['TA', 'hidden'],
    ['Viimein', 'visible'],
  ]);
  expect(names.map(([name, sheet]) => [name, sheet])).toEqual([
    ['Koko', 'TA'],
    ['Oma', 'Muu'],
    ['Yhteinen', null],
  ]);
  expect(parts.get('xl/workbook.xml')).toContain('activeTab="0"');
});

test.each<[string, string, WorkbookEdit[]]>([
  ['sheet-name-taken', 'muu', [{ kind: 'addSheet', sheet: 'muu' }]],
  ['sheet-name-refused', 'a/b', [{ kind: 'renameSheet', sheet: 'TA', to: 'a/b' }]],
  ['sheet-name-refused', 'x'.repeat(32), [{ kind: 'addSheet', sheet: 'x'.repeat(32) }]],
  [
    'last-visible-sheet',
    'Muu',
    [
      { kind: 'setVisibility', sheet: 'TA', to: 'veryHidden' },
      { kind: 'deleteSheet', sheet: 'KS 2025' },
      { kind: 'setVisibility', sheet: 'Muu', to: 'hidden' },
    ],
  ],
])('%s: %s', async (problem, subject, edits) => {
  await expect(editXlsx(book, edits)).rejects.toMatchObject({ name: 'EditError', problem, subject });
});
