import { readFileSync } from 'node:fs';
import { readXlsx } from '../../../src/xlsx/read.ts';
import { foundWorkbooks } from '../../support/found-workbooks.ts';
import { convertInLibreOffice, describeInLibreOffice, slow } from '../../support/libre-office.ts';
import { packedParts, partsOf } from '../../support/parts.ts';
import { richBook } from '../../support/rich-book.ts';
import { unpackSnapshot } from '../../support/unpack.ts';
import { buildWorkbook } from '../../support/xlsx.ts';
import { saveAfter } from '../../support/save-after.ts';

/** Files with pictures, charts, pivot tables, notes, rules, macros and links to other files. */
const hasFeatures =
  /chart|pivot|comment|valid|macro|image|Pivot|Attach|external|table|hidden|condition|xlsm$/i;

/** Files that the reader refuses, and why is tested elsewhere. */
const refused = /invalid/;

/** Writes to the first sheet that allows it; else to the document's properties. */
async function editSomething(context: Excel.RequestContext): Promise<void> {
  const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const open = sheets.items.find(({ protection }) => !protection.protected);
  if (open) open.getRange('XFD1').values = [['Sitova']];
  else context.workbook.properties.title = 'Sitova';
  await context.sync();
}

const kept = (bytes: Uint8Array, ...except: string[]) =>
  new Map([...packedParts(bytes)].filter(([name]) => !except.includes(name)));

test('nothing done, nothing changed', async () => {
  const bytes = richBook();
  const saved = await saveAfter(bytes, async () => undefined);
  expect(packedParts(saved)).toEqual(packedParts(bytes));
});

test('a cell written through Office.js changes its sheet only, and there nothing else', async () => {
  const bytes = richBook();
  const saved = await saveAfter(bytes, async (context, sheet) => {
    sheet.getRange('B3').values = [[25]];
    await context.sync();
  });
  const changed = ['xl/worksheets/sheet1.xml', 'xl/workbook.xml'];
  expect(kept(saved, ...changed)).toEqual(kept(bytes, ...changed));
  const before = partsOf(bytes).get('xl/worksheets/sheet1.xml')!;
  expect(partsOf(saved).get('xl/worksheets/sheet1.xml')).toBe(
    before.replace('<c r="B3" s="1"><v>20</v></c>', '<c r="B3" s="1"><v>25</v></c>'),
  );
  expect(partsOf(saved).get('xl/workbook.xml')).toBe(
    partsOf(bytes)
      .get('xl/workbook.xml')!
      .replace('<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
  );
});

test('a new chart stands beside the chart and the picture of the file', async () => {
  const bytes = richBook();
  const saved = await saveAfter(bytes, async (_, sheet) => {
    sheet.charts.add('Line', sheet.getRange('A1:B3')).name = 'Uusi';
  });
  const drawing = 'xl/drawings/drawing1.xml';
  const [before, after] = [bytes, saved].map((file) => partsOf(file).get(drawing)!);
  expect(after).toContain(before!.replace('</xdr:wsDr>', ''));
  expect(after).toMatch(/name="Uusi".*<c:chart [^>]*r:id="rId3"\/>/);
  expect(kept(saved).get('xl/charts/chart1.xml')).toEqual(kept(bytes).get('xl/charts/chart1.xml'));
  expect(partsOf(saved).get('xl/charts/chart2.xml')).toContain('<c:lineChart>');
});

test('what add-ins do through Office.js is in the file', async () => {
  const saved = await saveAfter(richBook(), async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.getItem('Muu').name = "Uusi o'nimi";
    const sheet = worksheets.add('Tavoitteet');
    sheet.position = 0;
    sheet.getRange('A1:B3').values = [
      ['Tavoite', 'Arvo'],
      ['Eka', 12.5],
      ['Toka', '=B2*2'],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Tavoitetaulukko';
    await context.sync();
    sheet.getRange('A1:B1').format.font.bold = true;
    sheet.getRange('A1:B1').format.fill.color = '#FFEE99';
    sheet.getRange('B2:B3').numberFormat = [['#,##0.00'], ['#,##0.00']];
    sheet.getRange('A:A').format.columnWidth = 120;
    sheet.getRange('5:5').rowHidden = true;
    sheet.getRange('A6:B6').merge();
    sheet.freezePanes.freezeRows(1);
    sheet.getRange('A2:A3').dataValidation.rule = {
      list: { inCellDropDown: true, source: '=Luvut!$A$1:$A$4' },
    };
    const format = sheet.getRange('B2:B3').conditionalFormats.add('CellValue');
    format.cellValue.format.font.color = '#FF0000';
    format.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
    names.add('Tavoite', sheet.getRange('B2'));
    context.workbook.comments.add('Tavoitteet!B2', 'Perustele');
    context.workbook.customXmlParts.add('<koe xmlns="urn:koe">1</koe>');
    context.workbook.properties.title = 'Tavoitteet 2025';
    await context.sync();
    sheet.protection.protect({ allowFormatColumns: true });
  });
  const book = unpackSnapshot(await readXlsx(saved));
  expect(book.sheets.map(({ name }) => name)).toEqual(['Tavoitteet', 'Luvut', "Uusi o'nimi"]);
  expect(book.names).toContainEqual({
    name: 'Tavoite',
    sheet: null,
    formula: '=Tavoitteet!$B$2',
    visible: true,
  });
  const [goals] = book.sheets;
  expect(goals).toMatchObject({
    protected: true,
    merges: [],
    tables: [{ name: 'Tavoitetaulukko', area: { top: 0, left: 0, bottom: 2, right: 1 } }],
  });
  expect(
    goals!.cells.map(({ formula, value, numberFormat, bold }) => [
      formula ?? Object.values(value)[1],
      numberFormat,
      bold,
    ]),
  ).toEqual([
    ['Tavoite', 'General', true],
    ['Arvo', 'General', true],
    ['Eka', 'General', false],
    [12.5, '#,##0.00', false],
    ['Toka', 'General', false],
    ['=B2*2', '#,##0.00', false],
  ]);
  const parts = partsOf(saved);
  const xml = parts.get('xl/worksheets/sheet3.xml')!;
  for (const sign of [
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<mergeCell ref="A6:B6"/>',
    '<formula1>Luvut!$A$1:$A$4</formula1>',
    'operator="lessThan"',
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0"/>',
    '<row r="5" hidden="1"/>',
  ]) {
    expect(xml).toContain(sign);
  }
  expect(parts.get('xl/comments2.xml')).toContain('Perustele');
  expect(parts.get('customXml/item1.xml')).toBe('<koe xmlns="urn:koe">1</koe>');
  expect(parts.get('docProps/core.xml')).toContain('Tavoitteet 2025');
});

const things = [
  '<draw:object ',
  '<draw:image',
  '<office:annotation ',
  '<table:content-validation ',
  '<calcext:conditional-format ',
  '<calcext:sparkline ',
  '<table:data-pilot-table ',
  '<table:named-range ',
  '<table:named-expression ',
  '<table:database-range ',
  'table:protected="true"',
  'table:number-columns-spanned=',
  '<text:a ',
  'table:visibility="collapse"',
  'table:formula=',
  '<table:table ',
  'fo:background-color=',
  '<script:',
];

describe('conditional formats of the file', () => {
  const rules =
    '<conditionalFormatting sqref="B2:B4 D2"><cfRule type="expression" dxfId="0" priority="1"><formula>B2&gt;15</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="C2"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>9</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="C3"><cfRule type="duplicateValues" dxfId="0" priority="3"/></conditionalFormatting>';
  const row = (r: number) => `<row r="${r}"><c r="B${r}"><v>${r}0</v></c><c r="C${r}"><v>${r}</v></c></row>`;
  const bytes = buildWorkbook({
    sheets: { Luvut: `<sheetData>${[2, 3, 4].map(row).join('')}</sheetData>${rules}` },
    styles:
      '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
  });
  const rulesOf = (saved: Uint8Array) =>
    partsOf(saved)
      .get('xl/worksheets/sheet1.xml')!
      .match(/<conditionalFormatting.*<\/conditionalFormatting>/s)?.[0];

  test('are told by Office.js, and stay as they are when they are let be', async () => {
    const told: unknown[] = [];
    const saved = await saveAfter(bytes, async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange();
      conditionalFormats.load('items/type');
      await context.sync();
      const [first, second] = conditionalFormats.items;
      const areas = first!.getRanges().load('address');
      first!.custom.rule.load('formula');
      first!.custom.format.fill.load('color');
      second!.cellValue.load('rule');
      await context.sync();
      told.push(conditionalFormats.items.length, areas.address, first!.custom.rule.formula);
      told.push(first!.custom.format.fill.color, second!.cellValue.rule);
      sheet.getRange('E9').values = [[1]];
    });
    expect(told).toEqual([
      2,
      'Luvut!B2:B4,Luvut!D2',
      '=B2>15',
      '#FFC7CE',
      { operator: 'LessThan', formula1: '=9' },
    ]);
    expect(rulesOf(saved)).toBe(rules);
  });

  test('go with whole rows without being written anew', async () => {
    const saved = await saveAfter(bytes, async (_, sheet) => {
      sheet.getRange('1:1').insert('Down');
    });
    expect(rulesOf(saved)).toBe(
      rules
        .replace('"B2:B4 D2"', '"B3:B5 D3"')
        .replace('"C2"', '"C3"')
        .replace('sqref="C3"><cfRule type="dup', 'sqref="C4"><cfRule type="dup')
        .replace('B2&gt;15', 'B3&gt;15'),
    );
  });

  test('one that is taken away is gone, from part of its cells too, and the others stay', async () => {
    const without = await saveAfter(bytes, async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange('B2');
      conditionalFormats.load('items/id');
      await context.sync();
      conditionalFormats.items[0]!.delete();
    });
    expect(rulesOf(without)).toBe(rules.slice(rules.indexOf('<conditionalFormatting sqref="C2"')));
    const cleared = await saveAfter(bytes, async (_, sheet) => {
      sheet.getRange('B2:B4').conditionalFormats.clearAll();
    });
    expect(rulesOf(cleared)).toContain(
      '<conditionalFormatting sqref="D2"><cfRule type="expression" dxfId="0" priority="1"><formula>D2&gt;15',
    );
  });
});

test('what an add-in keeps in the file is found and replaced when the file is opened again', async () => {
  const first = await saveAfter(richBook(), async (context) => {
    context.workbook.customXmlParts.add('<koe xmlns="urn:koe">1</koe>');
    await context.sync();
  });
  const second = await saveAfter(first, async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace('urn:koe').getOnlyItem();
    part.setXml('<koe xmlns="urn:koe">2</koe>');
    await context.sync();
  });
  const parts = partsOf(second);
  expect([...parts.keys()].filter((name) => name.startsWith('customXml/item'))).toHaveLength(2);
  expect(parts.get('customXml/item1.xml')).toBe('<koe xmlns="urn:koe">2</koe>');
});

describeInLibreOffice('reopened in LibreOffice', () => {
  const files: Record<string, Uint8Array> = {};
  let opened = new Map<string, Uint8Array>();
  const names = [
    'rikas.xlsm',
    ...foundWorkbooks.filter(([name]) => hasFeatures.test(name) && !refused.test(name)).map(([name]) => name),
  ];

  beforeAll(async () => {
    for (const name of names) {
      const path = foundWorkbooks.find(([found]) => found === name)?.[1];
      const bytes = path ? new Uint8Array(readFileSync(path)) : richBook();
      files[`ennen-${name}`] = bytes;
      files[`nyt-${name}`] = await saveAfter(bytes, editSomething);
    }
    opened = await convertInLibreOffice(files, 'fods');
  }, slow);

  test('the workbook made for this has them all', () => {
    const found = features(opened.get('ennen-rikas.xlsm')!);
    for (const thing of things.slice(0, 6)) expect([thing, found[thing]]).not.toEqual([thing, 0]);
  });

  test.each(names)('%s has every feature it had', (name) => {
    const before = features(opened.get(`ennen-${name}`)!);
    const after = features(opened.get(`nyt-${name}`)!);
    expect(after).toEqual(before);
  });
});

/** How many of each thing there are. */
function features(bytes: Uint8Array): Record<string, number> {
  const xml = new TextDecoder().decode(bytes);
  return Object.fromEntries(things.map((thing) => [thing, xml.split(thing).length - 1]));
}
