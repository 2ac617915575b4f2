import { writeContents, writeFormat } from '../../../src/host/executor/classes/range-writing.ts';
import type { OpenHostWorkbook } from '../../../src/host/workbook.ts';
import { contractBook } from './book.ts';
import { at } from './support.ts';

const shown = [
  [1234.5, 'General', '1234,5'],
  [-2_000_000.5, '#,##0.00', '-2\u00a0000\u00a0000,50'],
  [-1_184_300, '#,##0;-#,##0;0', '-1\u00a0184\u00a0300'],
  [0.255, '0.0%', '25,5%'],
  [46_348, 'd.m.yyyy', '22.11.2026'],
  ['Lautakunta', '#,##0', 'Lautakunta'],
  [true, 'General', 'TOSI'],
  ['0045', '@', '0045'],
] as const;

export function describeDisplay(open: OpenHostWorkbook): void {
  for (const [value, numberFormat, text] of shown) {
    test(`${value} in the format ${numberFormat} shows as ${text}`, async () => {
      const workbook = await open(contractBook());
      const sheet = workbook.sheets[2]!;
      writeFormat({ sheet, area: at(0, 0) }, 'numberFormat', numberFormat);
      writeContents({ sheet, area: at(0, 0) }, value);
      await workbook.settled();
      expect(sheet.read('text', at(0, 0))).toEqual([[text]]);
      expect(sheet.read('value', at(0, 0))).toEqual([[value]]);
    });
  }

  test('a blank cell shows nothing, whatever its format', async () => {
    const sheet = (await open(contractBook())).sheets[2]!;
    writeFormat({ sheet, area: at(0, 0) }, 'numberFormat', '#,##0.00');
    expect(sheet.read('text', at(0, 0, 0, 1))).toEqual([['', '']]);
  });
}
