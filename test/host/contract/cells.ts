import type { CellFormat } from '../../../src/host/cell-format.ts';
import type { OpenHostWorkbook } from '../../../src/host/workbook.ts';
import { contractBook } from './book.ts';
import { at } from './support.ts';

const number = (value: number) => ({ kind: 'number', number: value }) as const;
const looks: Partial<CellFormat> = {
  numberFormat: '0.0%',
  fontName: 'Arial',
  fontSize: 14,
  fontColor: '#112233',
  bold: true,
  italic: true,
  strikethrough: true,
  underline: 'Double',
  fillColor: '#FFEEDD',
  horizontalAlignment: 'Right',
  verticalAlignment: 'Top',
  indent: 2,
  wrapText: true,
  shrinkToFit: true,
  textOrientation: 45,
  locked: false,
  formulaHidden: true,
  style: 'Good',
};

/** Looks of cells, sizes of rows and columns, and cells that come and go. */
export function describeCells(open: OpenHostWorkbook): void {
  for (const [property, value] of Object.entries(looks) as [keyof CellFormat, never][]) {
    test(`${property} of a cell is kept, and clearing takes it`, async () => {
      const sheet = (await open(contractBook())).sheets[2]!;
      const before = sheet.read(property, at(5, 5))[0]![0];
      sheet.fillFormat(at(4, 4, 5, 5), { [property]: value });
      expect(sheet.read(property, at(5, 5))).toEqual([[value]]);
      expect(sheet.read(property, at(6, 5))).toEqual([[before]]);
      sheet.clear(at(4, 4, 5, 5), 'formats');
      expect(sheet.read(property, at(5, 5))).toEqual([[before]]);
    });
  }

  test('a formula stays one whatever its cell is made to look like, and looks are told of', async () => {
    const workbook = await open(contractBook());
    const sheet = workbook.sheets[2]!;
    const told: string[] = [];
    sheet.setContents(at(5, 5), [[{ kind: 'formula', formula: '=1+1' }]]);
    workbook.listen(({ kind }) => told.push(kind));
    sheet.fillFormat(at(5, 5), { bold: true });
    sheet.setFormat('numberFormat', at(5, 5), [['0.00']]);
    expect(sheet.read('formula', at(5, 5))).toEqual([['=1+1']]);
    expect(told.filter((kind) => kind !== 'calculated')).toEqual(['formatChanged', 'formatChanged']);
    await workbook.settled();
    expect(sheet.read('formula', at(5, 5))).toEqual([['=1+1']]);
  });

  test('borders and links are kept', async () => {
    const sheet = (await open(contractBook())).sheets[2]!;
    const border = { style: 'Dash', weight: 'Medium', color: '#FF0000' } as const;
    const hyperlink = { address: 'https://example.org/', screenTip: 'Ohje' };
    sheet.fillFormat(at(5, 5), { borderTop: border, borderLeft: border, hyperlink });
    expect(sheet.read('borderTop', at(5, 5))).toEqual([[border]]);
    expect(sheet.read('borderLeft', at(5, 5))).toEqual([[border]]);
    expect(sheet.read('borderBottom', at(5, 5))).toEqual([[null]]);
    expect(sheet.read('hyperlink', at(5, 5))).toEqual([[hyperlink]]);
    sheet.fillFormat(at(5, 5), { borderTop: null });
    expect(sheet.read('borderTop', at(5, 5))).toEqual([[null]]);
    expect(sheet.read('borderLeft', at(5, 5))).toEqual([[border]]);
  });

  test('looks of a whole column are those of cells written later', async () => {
    const sheet = (await open(contractBook())).sheets[2]!;
    sheet.fillFormat(at(0, 3, 1_048_575, 3), { bold: true });
    sheet.setContents(at(40, 3), [[number(1)]]);
    expect(sheet.read('bold', at(40, 2, 40, 4))).toEqual([[false, true, false]]);
  });

  test('rows and columns keep their sizes', async () => {
    const [sheet] = (await open(contractBook())).sheets;
    const [height, width] = [sheet!.rowHeight(9), sheet!.columnWidth(9)];
    sheet!.setRowHeights(2, 3, 30);
    sheet!.setColumnWidths(1, 2, 120);
    expect([2, 3].map((row) => sheet!.rowHeight(row))).toEqual([30, 30]);
    expect([1, 2].map((column) => sheet!.columnWidth(column))).toEqual([120, 120]);
    expect([sheet!.rowHeight(9), sheet!.columnWidth(9)]).toEqual([height, width]);
    sheet!.setRowHeights(2, 2, null);
    expect(sheet!.rowHeight(2)).toBe(height);
  });

  test('inserted rows move cells, formulas, names, tables, hidden rows and features', async () => {
    const workbook = await open(contractBook());
    const [plan, , other] = workbook.sheets;
    plan!.features.comments.push(remark(2, 1));
    plan!.shiftCells({ kind: 'insert', along: 'rows', area: at(1, 0, 2, 16_383) });
    await workbook.settled();
    expect(plan!.read('value', at(3, 0, 3, 1))).toEqual([['0012', 1234.5]]);
    expect(plan!.read('formula', at(4, 1))).toEqual([['=B4*2']]);
    expect(other!.read('formula', at(2, 2))).toEqual([["='KS 2025'!B4"]]);
    expect(workbook.names[0]!.formula).toBe("='KS 2025'!$B$4");
    expect(workbook.tables[0]!.area).toEqual(at(3, 0, 6, 1));
    expect([3, 4, 5].map((row) => plan!.isRowHidden(row))).toEqual([false, false, true]);
    expect(plan!.features.comments[0]!.cell).toEqual({ row: 4, column: 1 });
  });

  test('deleted columns take what lay on them', async () => {
    const workbook = await open(contractBook());
    const [plan, , other] = workbook.sheets;
    plan!.shiftCells({ kind: 'delete', along: 'columns', area: at(0, 1, 1_048_575, 1) });
    await workbook.settled();
    expect(plan!.read('value', at(1, 0, 1, 1))).toEqual([['0012', '']]);
    expect(String(other!.read('formula', at(2, 2))[0]![0]).includes('#REF!')).toBe(true);
    expect(workbook.tables[0]!.area).toEqual(at(1, 0, 4, 0));
  });

  test('cells that are inserted move only those below them', async () => {
    const workbook = await open(contractBook());
    const other = workbook.sheets[2]!;
    other.setContents(at(2, 4), [[number(9)]]);
    other.shiftCells({ kind: 'insert', along: 'rows', area: at(0, 2, 1, 2) });
    await workbook.settled();
    expect(other.read('formula', at(4, 2))).toEqual([["='KS 2025'!B2"]]);
    expect(other.read('value', at(2, 4))).toEqual([[9]]);
    other.shiftCells({ kind: 'delete', along: 'rows', area: at(0, 2, 1, 2) });
    await workbook.settled();
    expect(other.read('formula', at(2, 2))).toEqual([["='KS 2025'!B2"]]);
  });

  test('cells that are cut and put elsewhere are followed by formulas', async () => {
    const workbook = await open(contractBook());
    const [plan, , other] = workbook.sheets;
    workbook.moveCells({ sheet: plan!, area: at(1, 1) }, { sheet: plan!, area: at(8, 3) });
    await workbook.settled();
    expect(plan!.read('value', at(8, 3))).toEqual([[1234.5]]);
    expect(plan!.read('value', at(1, 1))).toEqual([['']]);
    expect(plan!.read('formula', at(2, 1))).toEqual([['=D9*2']]);
    expect(other!.read('formula', at(2, 2))).toEqual([["='KS 2025'!D9"]]);
  });

  test('names come, change and go', async () => {
    const workbook = await open(contractBook());
    const added = { name: 'Kate', sheet: null, formula: '=1', visible: true, comment: 'huomio' };
    workbook.addName(added);
    const kate = () => workbook.names.find(({ name }) => name === 'Kate');
    expect([kate()?.formula, kate()?.comment]).toEqual(['=1', 'huomio']);
    workbook.changeName(kate()!, { ...added, formula: "='KS 2025'!$B$3", visible: false });
    expect([kate()?.formula, kate()?.visible]).toEqual(["='KS 2025'!$B$3", false]);
    workbook.deleteName(kate()!);
    expect(kate() === undefined).toBe(true);
  });

  test("a co-author's change is told as theirs", async () => {
    const workbook = await open(contractBook());
    const authors: string[] = [];
    workbook.listen((event) => {
      if (event.kind === 'changed') authors.push(event.by);
    });
    workbook.as('coauthor', () => workbook.sheets[2]!.setContents(at(0, 0), [[number(1)]]));
    workbook.sheets[2]!.setContents(at(0, 0), [[number(2)]]);
    expect(authors).toEqual(['coauthor', 'code']);
  });
}

function remark(row: number, column: number) {
  return {
    id: 'huomautus',
    cell: { row, column },
    content: 'Tarkista',
    contentType: 'Plain' as const,
    mentions: [],
    authorName: '',
    authorEmail: '',
    created: '2026-01-01T00:00:00Z',
    resolved: false,
    replies: [],
  };
}
