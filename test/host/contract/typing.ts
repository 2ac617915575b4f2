import { writeContents, writeFormat } from '../../../src/host/executor/classes/range-writing.ts';
import type { CellProperties, HostSheet, OpenHostWorkbook } from '../../../src/host/workbook.ts';
import { contractBook } from './book.ts';
import { at } from './support.ts';

/** What an add-in assigns to `values` is read as if it were typed into the cell. */
export function describeTyping(open: OpenHostWorkbook): void {
  /** Assigns one row of values, in cells of this format, and waits for the results. */
  async function assign(values: readonly unknown[], numberFormat = 'General') {
    const workbook = await open(contractBook());
    const sheet = workbook.sheets[2]!;
    const area = at(9, 0, 9, values.length - 1);
    writeFormat({ sheet, area }, 'numberFormat', numberFormat);
    writeContents({ sheet, area }, [values]);
    await workbook.settled();
    return <P extends keyof CellProperties>(property: P) => sheet.read(property, area)[0]!;
  }

  test('values of every type come back as they were assigned', async () => {
    const values = ['Lautakunta', -12.5, true, 0, 1e21, false, 0.1];
    const read = await assign(values);
    expect(read('value')).toEqual(values);
    expect(read('valueType')).toEqual([
      'String',
      'Double',
      'Boolean',
      'Double',
      'Double',
      'Boolean',
      'Double',
    ]);
  });

  test('text that spells a number, a boolean or an error becomes one', async () => {
    const read = await assign(['12', '1,234.50', '-3', ' 7 ', '1.5e3', 'true', '#N/A', '#REF!']);
    expect(read('value')).toEqual([12, 1234.5, -3, 7, 1500, true, '#N/A', '#REF!']);
    expect(read('valueType').slice(4)).toEqual(['Double', 'Boolean', 'Error', 'Error']);
  });

  test('text with a leading equals sign, plus or minus becomes a formula', async () => {
    const read = await assign(['=C3', '+C3', '-C3', '=SUM(C1:C3,1)']);
    expect(read('formula')).toEqual(['=C3', '=+C3', '=-C3', '=SUM(C1:C3,1)']);
  });

  test('any other text stays text', async () => {
    const texts = ['E1', '1 234', '22.11.2026', '12 kpl', '- eritellään', '=', '.', '--', '1,5'];
    const read = await assign(texts);
    expect(read('value')).toEqual(texts);
    expect(read('formula')).toEqual(texts);
    expect(read('valueType')).toEqual(texts.map(() => 'String'));
  });

  test('in cells formatted as text, text stays text and a number a number', async () => {
    const read = await assign(['0045', '=C3', 'TRUE', 5], '@');
    expect(read('value')).toEqual(['0045', '=C3', 'TRUE', 5]);
    expect(read('valueType')).toEqual(['String', 'String', 'String', 'Double']);
  });

  test('a leading apostrophe makes text and is not part of it', async () => {
    const read = await assign(["'0045", "'=C3", "'#N/A", "''x"]);
    expect(read('value')).toEqual(['0045', '=C3', '#N/A', "'x"]);
    expect(read('valueType')).toEqual(['String', 'String', 'String', 'String']);
  });

  test('an empty text clears the content and null leaves it; the looks stay', async () => {
    const workbook = await open(contractBook());
    const sheet = workbook.sheets[2]!;
    writeContents({ sheet, area: at(2, 2, 2, 3) }, [[null, 7]]);
    expect(contentOf(sheet)).toEqual(['String', "='KS 2025'!B2", '0.0%']);
    writeContents({ sheet, area: at(2, 2, 2, 3) }, [['', null]]);
    await workbook.settled();
    expect(contentOf(sheet)).toEqual(['Empty', '', '0.0%']);
    expect(sheet.read('value', at(2, 3))).toEqual([[7]]);
  });

  test('one value fills all cells, and takes the place of formulas', async () => {
    const workbook = await open(contractBook());
    const sheet = workbook.sheets[2]!;
    writeContents({ sheet, area: at(2, 2, 3, 2) }, 5);
    await workbook.settled();
    expect(sheet.read('formula', at(2, 2, 3, 2))).toEqual([[5], [5]]);
  });
}

/** Whether the cell C3 is blank, and what it would keep. */
function contentOf(sheet: HostSheet) {
  const [type, formula, format] = (['valueType', 'formula', 'numberFormat'] as const).map(
    (property) => sheet.read(property, at(2, 2))[0]![0],
  );
  return [type === 'Empty' ? type : 'String', formula, format];
}
