import { parseArea, cellAddress } from '../../../src/model/address.ts';
import { unpackCell } from '../../../src/model/cells.ts';
import type { CellContent, WorkbookEdit } from '../../../src/model/edits.ts';
import { readXlsx } from '../../../src/xlsx/read.ts';
import { editXlsx } from '../../../src/xlsx/write/edit-xlsx.ts';
import { buildWorkbook, sheetData, type WorkbookXml } from '../../support/xlsx.ts';
import { partsOf } from '../../support/parts.ts';

const text = (value: string): CellContent => ({ kind: 'text', text: value });
const number = (value: number): CellContent => ({ kind: 'number', number: value });
const formula = (value: string, result?: number): CellContent => ({
  kind: 'formula',
  formula: value,
  ...(result === undefined ? {} : { result: { kind: 'number', number: result } }),
});
const blank: CellContent = { kind: 'blank' };

function put(at: string, ...contents: CellContent[]): WorkbookEdit {
  return { kind: 'setCells', sheet: 'Taul1', area: parseArea(at)!, contents: [contents] };
}

async function sheetXml(xml: WorkbookXml, ...edits: WorkbookEdit[]): Promise<string> {
  const parts = partsOf(await editXlsx(buildWorkbook(xml), edits));
  const part = parts.get('xl/worksheets/sheet1.xml')!;
  return /<sheetData>(.*)<\/sheetData>/s.exec(part)?.[1] ?? part;
}

async function cellsAfter(xml: WorkbookXml, ...edits: WorkbookEdit[]) {
  const { cells } = (await readXlsx(await editXlsx(buildWorkbook(xml), edits))).sheets[0]!;
  return Object.fromEntries(
    Array.from({ length: cells.count }, (_, i) => unpackCell(cells, i)).map((cell) => [
      cellAddress(cell),
      cell.formula ?? Object.values(cell.value)[1],
    ]),
  );
}

const rows =
  '<row r="2" spans="1:3" ht="20" customHeight="1"><c r="A2" s="1"><v>1</v></c><c r="C2" t="str"><f>A2&amp;"x"</f><v>1x</v></c></row>' +
  '<row r="4"/><row r="6"><c r="B6" s="1"/></row>';

test('only the changed cells are written anew', async () => {
  expect(await sheetXml(sheetData(rows), put('A2', number(2.5)))).toBe(
    rows
      .replace('spans="1:3" ', '')
      .replace('<c r="A2" s="1"><v>1</v></c>', '<c r="A2" s="1"><v>2.5</v></c>'),
  );
});

test('cells find their place between others, in front, behind and in rows that are not there', async () => {
  const xml = await sheetXml(
    sheetData(rows),
    put('B1', number(1)),
    put('B2', number(2)),
    put('D2', number(3)),
    put('A4', number(4)),
    put('A5', number(5)),
    put('C6', number(6)),
    put('A9', number(7)),
  );
  expect(xml).toBe(
    '<row r="1"><c r="B1"><v>1</v></c></row>' +
      '<row r="2" ht="20" customHeight="1"><c r="A2" s="1"><v>1</v></c><c r="B2"><v>2</v></c>' +
      '<c r="C2" t="str"><f>A2&amp;"x"</f><v>1x</v></c><c r="D2"><v>3</v></c></row>' +
      '<row r="4"><c r="A4"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>' +
      '<row r="6"><c r="B6" s="1"/><c r="C6"><v>6</v></c></row><row r="9"><c r="A9"><v>7</v></c></row>',
  );
});

test('every kind of content is read back', async () => {
  const contents = [
    text(' reuna & <x> "y"\n'),
    text('_x000D_\r\u0001'),
    text('=1+1'),
    number(-0.1),
    { kind: 'boolean', boolean: true },
    { kind: 'error', error: '#N/A' },
    formula('=SUM(A2:A3)&"<"', 3),
    blank,
  ] as const;
  expect(await cellsAfter(sheetData(rows), put('A2:H2', ...contents))).toEqual({
    A2: ' reuna & <x> "y"\n',
    B2: '_x000D_\r\u0001',
    C2: '=1+1',
    D2: -0.1,
    E2: true,
    F2: '#N/A',
    G2: '=SUM(A2:A3)&"<"',
  });
});

test('the style of a cell stays, and a new cell has its row’s or its column’s', async () => {
  const cols = '<cols><col min="2" max="3" width="9" style="1"/></cols>';
  const xml = {
    sheets: {
      Taul1: `${cols}<sheetData><row r="1" s="2" customFormat="1"/><row r="2"><c r="A2" s="1"><v>1</v></c></row></sheetData>`,
    },
    styles: '<cellXfs><xf/><xf/><xf/></cellXfs>',
  };
  const out = await sheetXml(
    xml,
    put('A1', number(1)),
    put('A2:C2', blank, number(2), number(3)),
    put('D3', number(4)),
  );
  expect([...out.matchAll(/<c r="(\w+)"(?: s="(\d)")?/g)].map(([, at, style]) => [at, style])).toEqual([
    ['A1', '2'],
    ['A2', '1'],
    ['B2', '1'],
    ['C2', '1'],
    ['D3', undefined],
  ]);
});

const shared =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';

test('a shared formula whose first cell changes lives on in the others', async () => {
  expect(await cellsAfter(sheetData(shared), put('B1', number(9)), put('A2', number(5)))).toEqual({
    A1: 1,
    B1: 9,
    A2: 5,
    B2: '=A2*$A$1',
    A3: 3,
    B3: '=A3*$A$1',
  });
  expect(await cellsAfter(sheetData(shared), put('B2', number(9)))).toMatchObject({
    B1: '=A1*$A$1',
    B3: '=A3*$A$1',
  });
});

test('a result changes without its formula', async () => {
  const xml = await sheetXml(sheetData(shared), {
    kind: 'setResults',
    sheet: 'Taul1',
    area: parseArea('B1:B2')!,
    results: [[{ kind: 'number', number: 7 }], [{ kind: 'text', text: 'x' }]],
  });
  expect(xml).toContain('<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>7</v></c>');
  expect(xml).toContain('<c r="B2" t="str"><f t="shared" si="0"/><v>x</v></c>');
});

test('rows and cells without numbers get them', async () => {
  const xml = sheetData('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
  expect(await cellsAfter(xml, put('B1', number(5)), put('A4', number(6)))).toEqual({
    A1: 1,
    B1: 5,
    A2: 3,
    A4: 6,
  });
});

test('a prefix that the part uses is used', async () => {
  const space = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const part = `<x:worksheet xmlns:x="${space}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const xml = { sheets: { Taul1: '' }, parts: { 'xl/worksheets/sheet1.xml': part } };
  expect(await cellsAfter(xml, put('A1:B1', text('a'), formula('=A1', 1)))).toEqual({ A1: 'a', B1: '=A1' });
});

test('newer functions and made names are marked in the file and plain when read', async () => {
  const wanted =
    '=LET(luku,Summa,XLOOKUP(luku,A:A,FILTER(B:B,B:B>0)))&TEXTJOIN("LET(",TRUE,LAMBDA(x,x+1)(2))';
  const xml = await sheetXml(sheetData(''), put('A1', formula(wanted)));
  expect(xml).toContain(
    '<f>_xlfn.LET(_xlpm.luku,Summa,_xlfn.XLOOKUP(_xlpm.luku,A:A,_xlfn._xlws.FILTER(B:B,B:B&gt;0)))&amp;' +
      '_xlfn.TEXTJOIN("LET(",TRUE,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(2))</f>',
  );
  expect(await cellsAfter(sheetData(''), put('A1', formula(wanted)))).toEqual({ A1: wanted });
});

test('the order of calculation is dropped and a full calculation asked for', async () => {
  const parts = {
    'xl/calcChain.xml': '<calcChain xmlns="x"><c r="C2" i="1"/></calcChain>',
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="http://o/worksheet" Target="worksheets/sheet1.xml"/>' +
      '<Relationship Id="rId2" Type="http://o/calcChain" Target="calcChain.xml"/></Relationships>',
  };
  const saved = partsOf(await editXlsx(buildWorkbook({ ...sheetData(rows), parts }), [put('C2', blank)]));
  expect(saved.has('xl/calcChain.xml')).toBe(false);
  expect(saved.get('[Content_Types].xml')).not.toContain('calcChain');
  expect(saved.get('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  expect(saved.get('xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
});

test('what is no sheet or lies outside the grid is refused', async () => {
  const outside = put('A1', number(1));
  await expect(
    editXlsx(buildWorkbook(sheetData(rows)), [{ ...outside, sheet: 'Puuttuu' } as WorkbookEdit]),
  ).rejects.toMatchObject({ problem: 'no-such-sheet', subject: 'Puuttuu' });
  const area = { top: 1_048_576, left: 0, bottom: 1_048_576, right: 0 };
  await expect(
    editXlsx(buildWorkbook(sheetData(rows)), [{ ...outside, area } as WorkbookEdit]),
  ).rejects.toMatchObject({ problem: 'area-outside-grid' });
});
