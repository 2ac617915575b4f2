import { parseArea } from '../../../src/model/address.ts';
import type { EditOf, TableDesign, WorkbookEdit } from '../../../src/model/edits.ts';
import { readXlsx } from '../../../src/xlsx/read.ts';
import { readCustomPart } from '../../../src/xlsx/read-part.ts';
import { createXlsx, editXlsx } from '../../../src/xlsx/write/edit-xlsx.ts';
import { partsOf } from '../../support/parts.ts';
import { buildWorkbook } from '../../support/xlsx.ts';

const area = (address: string) => parseArea(address)!;

/** The part of a one-sheet workbook, `Taul1` with this XML, after the steps. */
async function partAfter(xml: string, edits: readonly WorkbookEdit[], part = 'xl/worksheets/sheet1.xml') {
  return partsOf(await editXlsx(buildWorkbook({ sheets: { Taul1: xml } }), edits)).get(part)!;
}

/** What stands in the worksheet. */
async function sheetAfter(xml: string, ...edits: WorkbookEdit[]): Promise<string> {
  return /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(await partAfter(xml, edits))![1]!;
}

describe('columns and rows', () => {
  const columns = (first: number, last: number, to: EditOf<'setColumns'>['to']): WorkbookEdit => ({
    kind: 'setColumns',
    sheet: 'Taul1',
    first,
    last,
    to,
  });

  test('a range of columns is cut where only a part of it changes', async () => {
    const xml = await sheetAfter(
      '<cols><col min="1" max="5" width="10" style="3" customWidth="1"/></cols><sheetData/>',
      columns(1, 2, { hidden: true }),
      columns(4, 6, { size: 20 }),
    );
    expect(xml).toBe(
      '<cols><col min="1" max="1" width="10" style="3" customWidth="1"/>' +
        '<col min="2" max="3" width="10" style="3" customWidth="1" hidden="1"/>' +
        '<col min="4" max="4" width="10" style="3" customWidth="1"/>' +
        '<col min="5" max="5" width="20.7109375" style="3" customWidth="1"/>' +
        '<col min="6" max="7" width="20.7109375" customWidth="1"/></cols><sheetData/>',
    );
  });

  test('hidden columns come back', async () => {
    const xml = await sheetAfter(
      '<cols><col min="2" max="2" width="5" hidden="1"/></cols>',
      columns(0, 9, { hidden: false }),
    );
    expect(xml).not.toContain('hidden');
  });

  test('rows get their height and cells stay', async () => {
    const xml = await sheetAfter(
      '<sheetData><row r="2" hidden="1"><c r="A2"><v>1</v></c></row></sheetData>',
      { kind: 'setRows', sheet: 'Taul1', first: 1, last: 2, to: { size: 30, hidden: false } },
    );
    expect(xml).toBe(
      '<sheetData><row r="2" ht="30" customHeight="1"><c r="A2"><v>1</v></c></row>' +
        '<row r="3" ht="30" customHeight="1"/></sheetData>',
    );
  });
});

describe('data validation', () => {
  const validate = (address: string, to: EditOf<'setValidation'>['to']): WorkbookEdit => ({
    kind: 'setValidation',
    sheet: 'Taul1',
    area: area(address),
    to,
  });
  const rule =
    '<dataValidations count="1"><dataValidation type="custom" sqref="A1:C9"><formula1>A1&gt;$Z1</formula1></dataValidation></dataValidations>';

  test('a new rule takes its cells from the rules before, whose formulas are seen from the first cell left', async () => {
    const xml = await sheetAfter(
      `<sheetData/>${rule}`,
      validate('A1:A9', { type: 'list', source: ['kyllä', 'ei'] }),
    );
    expect(xml).toContain('<dataValidation type="custom" sqref="B1:C9"><formula1>B1&gt;$Z1</formula1>');
    expect(xml).toContain('sqref="A1:A9"><formula1>"kyllä,ei"</formula1>');
    expect(xml).toContain('<dataValidations count="2">');
  });

  test('taking rules away leaves the cells around', async () => {
    expect(await sheetAfter(`<sheetData/>${rule}`, validate('B2:B3', null))).toContain(
      'sqref="A1:C1 A2:A3 C2:C3 A4:C9"',
    );
    expect(await sheetAfter(`<sheetData/>${rule}`, validate('A1:Z99', null))).toBe('<sheetData/>');
  });

  test.each<EditOf<'setValidation'>['to']>([
    { type: 'list', source: ['1,5'] },
    { type: 'list', source: ['x'.repeat(256)] },
    { type: 'any', prompt: { title: 'x'.repeat(33), message: '' } },
    { type: 'any', alert: { style: 'stop', title: '', message: 'x'.repeat(256) } },
  ])('what Excel would not take is refused', async (to) => {
    await expect(sheetAfter('<sheetData/>', validate('A1', to))).rejects.toMatchObject({
      problem: 'rule-refused',
    });
  });
});

describe('conditional formats', () => {
  const add = (address: string, formula: string): EditOf<'addConditionalFormat'> => ({
    kind: 'addConditionalFormat',
    sheet: 'Taul1',
    area: area(address),
    rule: { type: 'formula', formula, format: { bold: true } },
  });
  const old =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>';

  test('a new rule goes first and can be taken away alone', async () => {
    const edit = add('A1:A9', '=A1>1');
    const xml = await sheetAfter(`<sheetData/>${old}<pageMargins left="1"/>`, edit);
    expect(xml).toContain('priority="2"><formula>A1</formula>');
    expect(xml).toContain(
      '<cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;1</formula></cfRule>',
    );
    expect(xml.indexOf('cfRule')).toBeLessThan(xml.indexOf('pageMargins'));
    const { rule } = edit;
    const removed = await sheetAfter(`<sheetData/>${old}`, edit, {
      kind: 'removeConditionalFormats',
      sheet: 'Taul1',
      area: area('A1:A9'),
      rule,
    });
    expect(removed).toBe(`<sheetData/>${old.replace('priority="1"', 'priority="2"')}`);
  });
});

describe('tables', () => {
  const design: TableDesign = {
    name: 'Luvut',
    area: area('A1:B3'),
    columns: ['Nimi', 'Arvo'],
    hasHeader: true,
    hasTotals: false,
  };
  const start = createXlsx('Taul1', [{ kind: 'addTable', sheet: 'Taul1', table: design }]);
  const tables = async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets[0]!.tables;

  test('is changed, renamed and taken away', async () => {
    const bytes = await start;
    const to = {
      ...design,
      name: 'Uudet',
      area: area('A1:C5'),
      columns: ['Nimi', 'Arvo', 'Muu'],
      hasTotals: true,
    };
    const changed = await editXlsx(bytes, [{ kind: 'changeTable', table: 'luvut', to, before: design }]);
    expect(await tables(changed)).toEqual([
      { name: 'Uudet', area: area('A1:C5'), hasHeader: true, hasTotals: true },
    ]);
    expect(partsOf(changed).get('xl/tables/table1.xml')).toContain('<autoFilter ref="A1:C4"/>');
    const removed = await editXlsx(changed, [{ kind: 'removeTable', table: 'Uudet' }]);
    expect(await tables(removed)).toEqual([]);
    expect([...partsOf(removed).keys()].filter((name) => name.includes('table'))).toEqual([]);
  });

  test('keeps what its columns are filtered by and how it looks, where a change says nothing of it', async () => {
    const looks = { firstColumn: true, lastColumn: false, bandedRows: false, bandedColumns: false };
    const filtered = { ...design, looks, style: 'TableStyleMedium9', filter: [{ index: 1, values: ['5'] }] };
    const bytes = await createXlsx('Taul1', [{ kind: 'addTable', sheet: 'Taul1', table: filtered }]);
    const to = { ...design, area: area('A1:C3'), columns: ['Uusi', 'Nimi', 'Arvo'] };
    const changed = await editXlsx(bytes, [{ kind: 'changeTable', table: 'Luvut', to }]);
    const xml = partsOf(changed).get('xl/tables/table1.xml');
    expect(xml).toContain('<filterColumn colId="2"><filters><filter val="5"/></filters></filterColumn>');
    expect(xml).toMatch(/name="TableStyleMedium9" showFirstColumn="1" showLastColumn="0" showRowStripes="0"/);
    const without = await editXlsx(bytes, [
      { kind: 'changeTable', table: 'Luvut', to: { ...design, filter: null } },
    ]);
    expect(partsOf(without).get('xl/tables/table1.xml')).not.toContain('autoFilter');
  });

  test('says what a screen reader is to say, in place of what it said', async () => {
    const described = { ...design, altText: { title: 'Luvut & muut', text: 'Sarakkeet: Nimi, Arvo.' } };
    const bytes = await createXlsx('Taul1', [{ kind: 'addTable', sheet: 'Taul1', table: described }]);
    const altTexts = (of: Uint8Array) =>
      [
        ...partsOf(of)
          .get('xl/tables/table1.xml')!
          .matchAll(/<x14:table[^>]*>/g),
      ].map(([tag]) => tag);
    expect(altTexts(bytes)).toEqual([
      '<x14:table altText="Luvut &amp; muut" altTextSummary="Sarakkeet: Nimi, Arvo."/>',
    ]);
    const kept = await editXlsx(bytes, [
      { kind: 'changeTable', table: 'luvut', to: design, before: described },
    ]);
    expect(altTexts(kept)).toEqual(altTexts(bytes));
    const to = { ...design, altText: { title: 'Muu', text: '' } };
    const changed = await editXlsx(bytes, [{ kind: 'changeTable', table: 'luvut', to, before: described }]);
    expect(altTexts(changed)).toEqual(['<x14:table altText="Muu" altTextSummary=""/>']);
  });

  test.each([
    ['table-name-taken', { name: 'LUVUT', area: area('E1:F3') }],
    ['table-overlaps', { name: 'Toinen', area: area('B3:C5') }],
    ['table-columns', { name: 'Toinen', area: area('E1:G3') }],
    ['table-columns', { name: 'Toinen', area: area('E1:F3'), columns: ['Arvo', 'ARVO'] }],
  ])('%s is refused', async (problem, change) => {
    const table = { ...design, ...change };
    await expect(editXlsx(await start, [{ kind: 'addTable', sheet: 'Taul1', table }])).rejects.toMatchObject({
      problem,
    });
  });
});

test('names are set, changed and taken away, each on its own sheet', async () => {
  const name = (sheet: string | null, to: string | null): WorkbookEdit => ({
    kind: 'setName',
    sheet,
    name: 'Summa',
    to: to === null ? null : { formula: to },
  });
  const bytes = await createXlsx('Taul1', [
    name(null, '=1'),
    name('Taul1', '=2'),
    name(null, '=XLOOKUP(1,A:A,B:B)'),
  ]);
  expect((await readXlsx(bytes)).names).toEqual([
    { name: 'Summa', sheet: null, formula: '=XLOOKUP(1,A:A,B:B)', visible: true },
    { name: 'Summa', sheet: 'Taul1', formula: '=2', visible: true },
  ]);
  const removed = await editXlsx(bytes, [name(null, null), name('Taul1', null)]);
  expect(partsOf(removed).get('xl/workbook.xml')).not.toContain('definedName');
  await expect(
    createXlsx('Taul1', [{ ...name(null, '=1'), name: 'A1' } as WorkbookEdit]),
  ).rejects.toMatchObject({
    problem: 'name-refused',
  });
});

test('a custom part is put, replaced and taken away with all that belongs to it', async () => {
  const part = (to: string | null): WorkbookEdit => ({ kind: 'setXmlPart', namespace: 'urn:a', to });
  const first = await createXlsx('Taul1', [
    { kind: 'setXmlPart', namespace: 'urn:b', to: '<b xmlns="urn:b"/>' },
    part('<x:a xmlns:x="urn:a">1</x:a>'),
  ]);
  expect(await readCustomPart(first, 'urn:a')).toBe('<x:a xmlns:x="urn:a">1</x:a>');
  const second = await editXlsx(first, [part('<a xmlns="urn:a">ä</a>')]);
  expect(await readCustomPart(second, 'urn:a')).toBe('<a xmlns="urn:a">ä</a>');
  const names = [...partsOf(await editXlsx(second, [part(null)])).keys()].filter((name) =>
    name.startsWith('customXml'),
  );
  expect(names.sort()).toEqual([
    'customXml/_rels/item1.xml.rels',
    'customXml/item1.xml',
    'customXml/itemProps1.xml',
  ]);
  await expect(createXlsx('Taul1', [part('<a xmlns="urn:c"/>')])).rejects.toMatchObject({
    problem: 'part-refused',
  });
});

test('notes stand in order, share authors and go away', async () => {
  const note = (row: number, text: string | null, author = 'Sitova'): WorkbookEdit => ({
    kind: 'setComment',
    sheet: 'Taul1',
    cell: { row, column: 0 },
    to: text === null ? null : { author, text },
  });
  const bytes = await createXlsx('Taul1', [
    note(4, 'b'),
    note(1, 'a', 'Talous'),
    note(4, 'c'),
    note(9, 'd'),
    note(9, null),
  ]);
  const parts = partsOf(bytes);
  expect(parts.get('xl/comments1.xml')).toContain(
    '<authors><author>Sitova</author><author>Talous</author></authors><commentList>' +
      '<comment ref="A2" authorId="1"><text><r><t>a</t></r></text></comment>' +
      '<comment ref="A5" authorId="0"><text><r><t>c</t></r></text></comment></commentList>',
  );
  expect(
    [...parts.get('xl/drawings/vmlDrawing1.vml')!.matchAll(/<x:Row>(\d+)/g)].map(([, row]) => row),
  ).toEqual(['4', '1']);
});

test('styles are added behind those that are there and shared by equal cells', async () => {
  const styles =
    '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><cellXfs count="2"><xf fontId="0"/>' +
    '<xf numFmtId="4" fontId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf></cellXfs>';
  const xml =
    '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row></sheetData>';
  const bytes = await editXlsx(buildWorkbook({ sheets: { Taul1: xml }, styles }), [
    { kind: 'setFormat', sheet: 'Taul1', area: area('A1:C1'), format: { bold: true } },
    { kind: 'setFormat', sheet: 'Taul1', area: area('A1'), format: { numberFormat: '0.0 "x"' } },
  ]);
  const parts = partsOf(bytes);
  expect(parts.get('xl/styles.xml')).toContain(
    '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>' +
      '<cellXfs count="5"><xf fontId="0"/><xf numFmtId="4" fontId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf>' +
      '<xf numFmtId="164" fontId="1" applyNumberFormat="1" applyFont="1"><alignment horizontal="right"/></xf>' +
      '<xf numFmtId="4" fontId="1" applyNumberFormat="1" applyFont="1"><alignment horizontal="right"/></xf>' +
      '<xf fontId="1" applyFont="1"/></cellXfs>',
  );
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain(
    '<c r="A1" s="2"><v>1</v></c><c r="B1" s="3"><v>1</v></c><c r="C1" s="4"/>',
  );
});
