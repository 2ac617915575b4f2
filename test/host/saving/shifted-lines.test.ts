import { readFileSync, statSync } from 'node:fs';
import { Changes } from '../../../src/host/saving/changes.ts';
import { saveCopy } from '../../../src/host/saving/save-copy.ts';
import { cellAddress } from '../../../src/model/address.ts';
import { unpackCell } from '../../../src/model/cells.ts';
import { readXlsx } from '../../../src/xlsx/read.ts';
import { openExcel } from '../../support/excel.ts';
import { foundWorkbooks } from '../../support/found-workbooks.ts';
import { convertInLibreOffice, describeInLibreOffice, slow } from '../../support/libre-office.ts';
import { partsOf } from '../../support/parts.ts';
import { richBook } from '../../support/rich-book.ts';

type Work = (sheet: Excel.Worksheet) => void;

const works: readonly (readonly [string, Work])[] = [
  ['two rows put in', (sheet) => void sheet.getRange('2:3').insert('Down')],
  ['a row taken out', (sheet) => sheet.getRange('3:3').delete('Up')],
  ['a column put in', (sheet) => void sheet.getRange('B:B').insert('Right')],
  ['a column taken out', (sheet) => sheet.getRange('C:C').delete('Left')],
  [
    'rows taken out and others put in',
    (sheet) => {
      sheet.getRange('1:1').delete('Up');
      sheet.getRange('4:6').insert('Down');
    },
  ],
];

/** The file after rows and columns came or went through Microsoft's client, and what the host holds then. */
async function saveAfter(bytes: Uint8Array, work: Work) {
  const excel = await openExcel(bytes);
  try {
    const { workbook } = excel.host;
    const changes = new Changes(workbook, await readXlsx(bytes));
    const position = workbook.sheets.findIndex(
      ({ kind, features }) => kind === 'cells' && !features.protection,
    );
    await excel.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items');
      await context.sync();
      work(sheets.items[position]!);
      await context.sync();
    });
    const held = workbook.sheets.map((sheet) => {
      const used = sheet.kind === 'cells' ? sheet.usedArea(true) : null;
      const cells: [string, unknown][] = [];
      if (used)
        sheet.read('formula', used).forEach((row, r) =>
          row.forEach((formula, c) => {
            if (formula !== '')
              cells.push([cellAddress({ row: used.top + r, column: used.left + c }), formula]);
          }),
        );
      return Object.fromEntries(cells);
    });
    return { saved: await saveCopy(bytes, workbook, changes), held, shifted: changes.shifted };
  } finally {
    excel.close();
  }
}

/** What cells hold, by address: formulas, or values where there is none. */
async function contentsOf(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ cells }) =>
    Object.fromEntries(
      Array.from({ length: cells.count }, (_, index) => unpackCell(cells, index))
        .map((cell) => [cellAddress(cell), cell.formula ?? Object.values(cell.value)[1]] as const)
        .filter(([, content]) => content !== ''),
    ),
  );
}

test.each(works)('%s: the file holds what the host holds', async (_, work) => {
  const { saved, held, shifted } = await saveAfter(richBook(), work);
  expect(shifted).toBe(false);
  expect(await contentsOf(saved)).toEqual(held);
});

test('what hangs on cells moves along, and new rows look like the one above', async () => {
  const { saved } = await saveAfter(richBook(), works[0]![1]);
  const parts = partsOf(saved);
  const before = partsOf(richBook());
  const sheet = parts.get('xl/worksheets/sheet1.xml')!;
  expect(parts.get('xl/comments1.xml')).toContain('ref="B4"');
  expect(parts.get('xl/threadedComments/threadedComment1.xml')).toContain('ref="B4"');
  expect(parts.get('xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>3</x:Row><x:Column>1</x:Column>');
  expect(parts.get('xl/workbook.xml')).toContain('>Luvut!$B$6<');
  const rows = (xml: string) => [...xml.matchAll(/<xdr:row>(\d+)/g)].map(([, row]) => Number(row));
  const drawn = rows(before.get('xl/drawings/drawing1.xml')!);
  expect(rows(parts.get('xl/drawings/drawing1.xml')!)).toEqual(drawn.map((row) => (row < 1 ? row : row + 2)));
  const mentioned = (xml: string) =>
    [...xml.matchAll(/(?:sqref|ref)="([A-Z]+\d+(?::[A-Z]+\d+)?)"/g)].map(([, area]) => area);
  expect(mentioned(sheet)).toEqual(['A1:C7', 'C4:C6', 'A7:B7', 'B4:B6', 'A5:A6']);
  const others = [...before.keys()].filter(
    (name) => !/sheet1|comment|drawing|sheet2|workbook\.xml$|chart1/i.test(name),
  );
  expect(others.map((name) => parts.get(name))).toEqual(others.map((name) => before.get(name)));
});

/** The larger ones, and the one with a million rows, say nothing more. */
const found = foundWorkbooks.filter(
  ([, path]) => statSync(path).size < 30_000 && !path.includes('empty_rows'),
);
(found.length > 0 ? describe : describe.skip)('workbooks that others made', () => {
  test.each(found)('%s holds what the host holds after rows and columns came and went', async (_, path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const snapshot = await readXlsx(bytes).catch(() => null);
    if (!snapshot?.sheets.some((sheet) => sheet.kind === 'cells' && !sheet.protected)) return;
    for (const [, work] of [works[2]!, works[4]!]) {
      const outcome = await saveAfter(bytes, work).catch((error: { code?: string }) => error.code ?? error);
      const refused = /^(MergedRange|InsertDelete)Conflict$|^NonBlankCellOffSheet$/;
      if (typeof outcome === 'string' && refused.test(outcome)) continue;
      const { saved, held } = outcome as Awaited<ReturnType<typeof saveAfter>>;
      expect(await contentsOf(saved)).toEqual(held);
    }
  });
});

describeInLibreOffice('reopened in LibreOffice', () => {
  test(
    'nothing is lost',
    async () => {
      const files: Record<string, Uint8Array> = { 'ennen.xlsm': richBook() };
      for (const [index, [, work]] of works.slice(0, 4).entries())
        files[`nyt${index}.xlsm`] = (await saveAfter(richBook(), work)).saved;
      const opened = await convertInLibreOffice(files, 'fods');
      const count = (name: string) => {
        const xml = new TextDecoder().decode(opened.get(name));
        return ['<draw:image', '<draw:object ', '<table:content-validation ', '<calcext:sparkline '].map(
          (thing) => xml.split(thing).length - 1,
        );
      };
      for (const name of Object.keys(files)) expect([name, count(name)]).toEqual([name, count('ennen.xlsm')]);
    },
    slow,
  );
});
