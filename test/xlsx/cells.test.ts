import { cellAddress } from '../../src/model/address.ts';
import { unpackCell } from '../../src/model/cells.ts';
import type { SheetSnapshot } from '../../src/model/snapshot.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { buildWorkbook, sheetData, type WorkbookXml } from '../support/xlsx.ts';

async function readSheet(xml: WorkbookXml): Promise<SheetSnapshot> {
  return (await readXlsx(buildWorkbook(xml))).sheets[0]!;
}

/** Value and formula of every cell by address. */
async function read(rows: string, more: WorkbookXml = {}): Promise<Record<string, unknown>> {
  const { cells } = await readSheet({ ...sheetData(rows), ...more });
  const contents: Record<string, unknown> = {};
  for (let i = 0; i < cells.count; i++) {
    const { value, formula, ...cell } = unpackCell(cells, i);
    const plain = Object.values(value)[1] as unknown;
    const shown = value.kind === 'error' ? { error: plain } : plain;
    contents[cellAddress(cell)] = formula === null ? shown : [shown, formula];
  }
  return contents;
}

test('reads every type of cell', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="n"><v>-2E3</v></c><c r="C1" t="s"><v>1</v></c>' +
    '<c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#REF!</v></c>' +
    '<c r="G1" t="str"><f>A1&amp;"x"</f><v>1.5x</v></c><c r="H1" t="inlineStr"><is><t>sisällä</t></is></c>' +
    '<c r="I1" t="d"><v>2025-01-01</v></c><c r="J1"><f>=A1*2</f><v> 3 </v></c></row>';
  expect(await read(rows, { strings: '<si><t>a</t></si><si><t>Tuotot</t></si>' })).toEqual({
    A1: 1.5,
    B1: -2000,
    C1: 'Tuotot',
    D1: true,
    E1: false,
    F1: { error: '#REF!' },
    G1: ['1.5x', '=A1&"x"'],
    H1: 'sisällä',
    I1: 45658,
    J1: [3, '=A1*2'],
  });
});

test('joins rich text and leaves out phonetic guides', async () => {
  const rich =
    '<r><rPr><b/></rPr><t>Toiminta</t></r><r><t xml:space="preserve">kate </t></r><rPh><t>no</t></rPh>';
  const rows = `<row><c t="s"><v>0</v></c><c t="inlineStr"><is>${rich}</is></c></row>`;
  expect(await read(rows, { strings: `<si>${rich}</si>` })).toEqual({
    A1: 'Toimintakate ',
    B1: 'Toimintakate ',
  });
});

test('resolves escapes in texts but not in formulas', async () => {
  const text = 'a_x000A_b_x005F_x000A_&#228;';
  const rows =
    `<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>${text}</t></is></c>` +
    `<c t="str"><f>"_x000A_"</f><v>${text}</v></c></row>`;
  const decoded = 'a\nb_x000A_ä';
  expect(await read(rows, { strings: `<si><t>${text}</t></si>` })).toEqual({
    A1: decoded,
    B1: decoded,
    C1: [decoded, '="_x000A_"'],
  });
});

test('places cells and rows without addresses after the ones before', async () => {
  const rows =
    '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>';
  expect(await read(rows)).toEqual({ A1: 1, D1: 2, E1: 3, A5: 4, A6: 5 });
});

test('sorts rows and cells that stand in any order', async () => {
  const rows =
    '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
  expect(Object.keys(await read(rows))).toEqual(['A1', 'A2', 'B2']);
});

test('leaves out cells without value and formula', async () => {
  const rows =
    '<row r="1"><c r="A1" s="1"/><c r="B1"><v/></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="inlineStr"><is><t/></is></c>' +
    '<c r="E1" t="s"/><c r="F1"><v>0</v></c></row><row r="9"/>';
  expect(await read(rows, { strings: '<si><t></t></si>' })).toEqual({ F1: 0 });
});

test('tells an empty result from a formula without a result', async () => {
  const rows =
    '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><f>A2</f></c><c r="C1"><f>A3</f><v></v></c></row>';
  const sheet = await readSheet(sheetData(rows));
  expect(sheet.uncalculated).toBe(2);
  expect(await read(rows)).toEqual({ A1: ['', '=""'], B1: ['', '=A2'], C1: ['', '=A3'] });
  expect(await readSheet(sheetData('<row><c t="str"><f>""</f><v></v></c></row>'))).not.toHaveProperty(
    'uncalculated',
  );
});

test('writes shared formulas out', async () => {
  const rows =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:C3" si="0">A1*$D$1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"></f><v>3</v></c><c r="C3"><f t="shared" ref="C3:C4" si="1">SUM(C1:C2)</f><v>4</v></c></row>' +
    '<row r="4"><c r="C4"><f t="shared" si="1"/><v>5</v></c></row>';
  expect(await read(rows)).toEqual({
    B1: [1, '=A1*$D$1'],
    C1: [2, '=B1*$D$1'],
    B3: [3, '=A3*$D$1'],
    C3: [4, '=SUM(C1:C2)'],
    C4: [5, '=SUM(C2:C3)'],
  });
});

test('keeps an array formula at its first cell', async () => {
  const rows =
    '<row r="1"><c r="A1"><f t="array" ref="A1:B1">_xlfn._xlws.SORT(D1:E1)</f><v>1</v></c><c r="B1"><v>2</v></c></row>';
  expect(await read(rows)).toEqual({ A1: [1, '=SORT(D1:E1)'], B1: 2 });
});

test('gives number formats in English and styles of text', async () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="#,##0\\ &quot;€&quot;"/><numFmt numFmtId="41" formatCode="_-* #,##0_-"/></numFmts>' +
    '<fonts><font/><font><b/></font><font><b val="0"/></font></fonts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1"/><xf numFmtId="164" fontId="2"><alignment indent="3"/></xf>' +
    '<xf numFmtId="41" fontId="1"><alignment indent="2"/></xf><xf numFmtId="999"/></cellXfs><dxfs><dxf><font><b/></font></dxf></dxfs>';
  const text = (style: number) => `<c t="inlineStr" s="${style}"><is><t>x</t></is></c>`;
  const rows = `<row>${[0, 1, 2, 3, 4, 99].map(text).join('')}<c s="1"><v>1</v></c></row>`;
  const { cells } = await readSheet({ ...sheetData(rows), styles });
  expect(
    Array.from({ length: cells.count }, (_, i) => unpackCell(cells, i)).map((c) => [
      c.numberFormat,
      c.bold,
      c.indent,
    ]),
  ).toEqual([
    ['General', false, 0],
    ['m/d/yyyy', true, 0],
    ['#,##0\\ "€"', false, 3],
    ['_-* #,##0_-', true, 2],
    ['General', false, 0],
    ['General', false, 0],
    ['m/d/yyyy', false, 0],
  ]);
});

test.each([
  ['<row><c><v>abc</v></c></row>', 'has a cell with the number abc'],
  ['<row><c><v>1e999</v></c></row>', 'has a cell with the number 1e999'],
  ['<row><c t="d"><v>tomorrow</v></c></row>', 'has a cell with the number tomorrow'],
  ['<row><c t="s"><v>7</v></c></row>', 'has a cell with the missing text 7'],
  ['<row><c t="x"><v>7</v></c></row>', 'has a cell of type x'],
  ['<row><c><f t="shared" si="3"/><v>1</v></c></row>', 'has a shared formula without its first cell'],
  ['<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', 'has the same cell twice'],
  ['<row r="0"><c><v>1</v></c></row>', 'has a row 0'],
  ['<row r="1048577"><c><v>1</v></c></row>', 'has a row 1048577'],
  ['<row><c r="XFE1"><v>1</v></c></row>', 'has a cell outside the grid'],
  ['<row><c r="AAAA1"><v>1</v></c></row>', 'has a cell at AAAA1'],
  ['<row><c r="7"><v>1</v></c></row>', 'has a cell at 7'],
  ['<row><c r="A"><v>1</v></c></row>', 'has a cell at A'],
  ['<row><c r="A1</c></row>', 'ends too early'],
])('refuses %s', async (rows, problem) => {
  await expect(readSheet(sheetData(rows))).rejects.toThrow(`damaged: xl/worksheets/sheet1.xml: ${problem}`);
});
