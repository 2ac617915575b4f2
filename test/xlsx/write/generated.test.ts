import * as fc from 'fast-check';
import { cellAddress } from '../../../src/model/address.ts';
import { unpackCell } from '../../../src/model/cells.ts';
import type { CellContent, WorkbookEdit } from '../../../src/model/edits.ts';
import { readXlsx } from '../../../src/xlsx/read.ts';
import { createXlsx, editXlsx } from '../../../src/xlsx/write/edit-xlsx.ts';

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({
    kind: fc.constant('number' as const),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n || 0),
  }),
  fc.record({
    kind: fc.constant('text' as const),
    text: fc
      .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('_x000D_', ' a ', '\r\n', ']]>', '\ud800'))
      .filter((text) => text !== ''),
  }),
  fc.record({ kind: fc.constant('boolean' as const), boolean: fc.boolean() }),
  fc.constantFrom<CellContent>({ kind: 'formula', formula: '=A1&"<"' }, { kind: 'blank' }),
);

const step = fc.record({ row: fc.nat(12), column: fc.nat(12), content });

function toEdit({
  row,
  column,
  content: one,
}: {
  row: number;
  column: number;
  content: CellContent;
}): WorkbookEdit {
  const area = { top: row, left: column, bottom: row, right: column };
  return { kind: 'setCells', sheet: 'Taul1', area, contents: [[one]] };
}

test('whatever is written over whatever is read back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step), fc.array(step), async (first, second) => {
      const bytes = await editXlsx(await createXlsx('Taul1', first.map(toEdit)), second.map(toEdit));
      const { cells } = (await readXlsx(bytes)).sheets[0]!;
      const found = Array.from({ length: cells.count }, (_, i) => unpackCell(cells, i)).map((cell) => [
        cellAddress(cell),
        cell.formula ?? Object.values(cell.value)[1],
      ]);
      const expected = new Map<string, unknown>();
      for (const { row, column, content: one } of [...first, ...second]) {
        const address = cellAddress({ row, column });
        if (one.kind === 'blank') expected.delete(address);
        else expected.set(address, Object.values(one)[1]);
      }
      expect(new Map(found as [string, unknown][])).toEqual(expected);
    }),
    { numRuns: 75 },
  );
}, 120_000);
