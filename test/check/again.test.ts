import { checkForFixes } from '../../src/check/check-workbook.ts';
import { readWorkbook } from '../../src/check/read-workbook.ts';
import { CellBuilder, packStyle, unpackCell, usedArea } from '../../src/model/cells.ts';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { Random } from '../corpus/random.ts';
import { shapes } from '../corpus/shapes/index.ts';
import { largeBook } from '../support/large-book.ts';

/** What a check tells, whole, as text. */
function told(snapshot: WorkbookSnapshot): string {
  const { report, fixes } = checkForFixes(snapshot, readWorkbook(snapshot), { language: 'fi' });
  return JSON.stringify({ report, fixes: [...fixes] });
}

/** Sheets of several workbooks of the corpus in one: they speak of the same units and of others. */
function joined(seed: string): WorkbookSnapshot {
  const random = new Random(seed);
  const books = [random.pick(shapes), random.pick(shapes)].map(
    (shape) => shape.draw(new Random(seed)).snapshot,
  );
  const sheets = [...books, books[0]!].flatMap((book, at) =>
    book.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name.slice(0, 28)} ${at}` })),
  );
  return { ...books[0]!, sheets };
}

function edited(snapshot: WorkbookSnapshot, random: Random): WorkbookSnapshot {
  const sheet = random.pick(snapshot.sheets.filter(({ cells }) => cells.count > 0));
  const chosen = random.int(0, sheet.cells.count - 1);
  const sheets = snapshot.sheets.map((one) => (one === sheet ? withCell(sheet, chosen, random) : one));
  return { ...snapshot, sheets };
}

function withCell(sheet: SheetSnapshot, chosen: number, random: Random): SheetSnapshot {
  const builder = new CellBuilder();
  for (let index = 0; index < sheet.cells.count; index++) {
    const cell = unpackCell(sheet.cells, index);
    const next = index === chosen ? changed(cell, random) : cell;
    if (!next) continue;
    const { row, column, value, formula, numberFormat, bold, indent } = next;
    builder.add(row, column, value, formula, numberFormat, packStyle(bold, indent));
  }
  const cells = builder.finish();
  return { ...sheet, cells, used: usedArea(cells) };
}

/** Null where the cell is cleared. */
function changed(cell: CellSnapshot, random: Random): CellSnapshot | null {
  const { value } = cell;
  if (value.kind === 'text') {
    const text = random.pick([
      value.text.toUpperCase(),
      `${value.text} `,
      '12 000',
      'Yhteensä',
      '1280 Museo',
    ]);
    return random.chance(0.2) ? null : { ...cell, value: { kind: 'text', text } };
  }
  const number = value.kind === 'number' ? value.number : 0;
  return random.pick([
    { ...cell, value: { kind: 'number', number: number + random.int(1, 9) * 1000 } },
    { ...cell, value: { kind: 'number', number: -number }, formula: null },
    { ...cell, value: { kind: 'number', number: number * 1000 } },
    { ...cell, value: { kind: 'text', text: String(number) } },
    { ...cell, value: { kind: 'error', error: '#REF!' } },
    { ...cell, formula: '=SUM(B2:B9)' },
    null,
  ]);
}

test('a check after edits, which keeps what it found before, tells what a check of the whole from nothing tells', () => {
  let differing = 0;
  for (let round = 0; round < 12; round++) {
    const random = new Random(`again ${round}`);
    let snapshot = round === 0 ? largeBook(4, 20) : joined(`again ${round}`);
    let before = told(snapshot);
    for (let edit = 0; edit < 4; edit++) {
      snapshot = edited(snapshot, random);
      const again = told(snapshot);
      expect(again).toBe(told(structuredClone(snapshot)));
      if (again !== before) differing++;
      before = again;
    }
  }
  expect(differing).toBeGreaterThan(12);
});
