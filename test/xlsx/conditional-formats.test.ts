import { areaAddress } from '../../src/model/address.ts';
import { readConditionalFormats } from '../../src/xlsx/conditional-formats.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { planMarks } from '../../src/marks/plan.ts';
import { createXlsx, editXlsx } from '../../src/xlsx/write/edit-xlsx.ts';
import { richBook } from '../support/rich-book.ts';
import { buildWorkbook } from '../support/xlsx.ts';

const styles =
  '<dxfs count="2"><dxf><font><b/><i val="0"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><font><color theme="4"/></font><border><left style="mediumDashed"><color rgb="FF00AA00"/></left><top/></border></dxf></dxfs>';
const rule = (type: string, priority: number, rest: string, formulas: string[]) =>
  `<cfRule type="${type}" priority="${priority}" ${rest}>${formulas.map((one) => `<formula>${one}</formula>`).join('')}</cfRule>`;

const read = async (bytes: Uint8Array) =>
  [...(await readConditionalFormats(bytes)).values()].map((conditions) =>
    conditions.map(({ areas, rule: own }) => ({ ...own, at: areas.map(areaAddress).join(' ') })),
  );

test('rules by formula, comparison and text are read with their looks, the first one first', async () => {
  const sheet =
    '<sheetData/>' +
    `<conditionalFormatting sqref="A1:A9 C3">${rule('expression', 3, 'dxfId="0" stopIfTrue="1"', ['_xlfn.XOR(A1&gt;1,$B$1)'])}</conditionalFormatting>` +
    `<conditionalFormatting sqref="B1">${rule('cellIs', 1, 'dxfId="1" operator="between"', ['1', '$C$1'])}` +
    rule('containsText', 2, 'dxfId="0" operator="containsText" text="kesken"', [
      'NOT(ISERROR(SEARCH("kesken",B1)))',
    ]) +
    `${rule('top10', 4, 'dxfId="0" rank="10"', [])}${rule('expression', 5, '', ['TRUE'])}</conditionalFormatting>`;
  const red = { bold: true, italic: false, color: '#9c0006', fill: '#ffc7ce' };
  expect(await read(buildWorkbook({ sheets: { Taul1: sheet, Taul2: '<sheetData/>' }, styles }))).toEqual([
    [
      {
        at: 'B1',
        type: 'cellValue',
        operator: 'between',
        first: '=1',
        second: '=$C$1',
        format: { borders: { left: { style: 'dashed', color: '#00aa00' } } },
      },
      { at: 'B1', type: 'text', contains: 'kesken', format: red },
      { at: 'A1:A9 C3', type: 'formula', formula: '=XOR(A1>1,$B$1)', stopIfTrue: true, format: red },
    ],
    [],
  ]);
});

test('bars and rules of newer kinds are left out', async () => {
  expect(await read(richBook())).toEqual([[], []]);
});

test('marks are read as they were written', async () => {
  const bytes = await createXlsx('KS 2025', []);
  const marks = planMarks([{ sheet: 'KS 2025', cell: 'B2', severity: 'error' }], ['KS 2025']).steps;
  const marked = await editXlsx(bytes, marks);
  const [own] = await read(marked);
  const added = marks.flatMap((step) => (step.kind === 'addConditionalFormat' ? step.rule : []));
  expect(own).toEqual(added.map((one) => ({ ...one, at: 'B2' })));
  expect((await readXlsx(marked)).sheets).toHaveLength(1);
});
