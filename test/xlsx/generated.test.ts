import { utils, write, type CellObject } from '@e965/xlsx';
import * as fc from 'fast-check';
import { cellAddress } from '../../src/model/address.ts';
import { unpackCell } from '../../src/model/cells.ts';
import { readXlsx } from '../../src/xlsx/read.ts';

/** Not `_x000D_` and the like, which the other program writes without escaping them. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string(),
    fc.constantFrom('a_b', ' reuna ', 'rivi\nvaihto', '<&">', 'äö€😀'),
  )
  .filter((value) => value !== '' && !/_x[0-9a-f]{4}_/i.test(value));

const formats = ['General', '0', '0.00', '#,##0', '#,##0.00', '0%', '0.00E+00', '@', '#,##0 "€"', 'd.m.yyyy'];

const cell: fc.Arbitrary<CellObject> = fc.oneof(
  fc.record({
    t: fc.constant('n' as const),
    v: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n || 0),
  }),
  fc.record({
    t: fc.constant('n' as const),
    v: fc.integer(),
    f: fc.constantFrom('A1+1', 'SUM(A:A)', '"<&"&B2'),
  }),
  fc.record({ t: fc.constant('s' as const), v: text }),
  fc.record({ t: fc.constant('s' as const), v: text, f: fc.constant("'Taul 2'!A1") }),
  fc.record({ t: fc.constant('b' as const), v: fc.boolean() }),
);

const sheet = fc.dictionary(
  fc.record({ row: fc.nat(60), column: fc.nat(60) }).map(cellAddress),
  fc.record({ cell, format: fc.constantFrom(...formats) }),
);

test('what another program writes is what is read', async () => {
  const options = fc.record({ bookSST: fc.boolean(), compression: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(sheet, options, async (cells, how) => {
      const addresses = Object.keys(cells);
      const written = Object.fromEntries(
        addresses.map((at) => [at, { ...cells[at]!.cell, z: cells[at]!.format }]),
      );
      const book = utils.book_new();
      utils.book_append_sheet(book, { ...written, '!ref': 'A1:BI61' }, 'Taul1');
      const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', ...how }) as ArrayBuffer);
      const read = (await readXlsx(bytes)).sheets[0]!.cells;
      const found = Array.from({ length: read.count }, (_, i) => unpackCell(read, i)).map((one) => [
        cellAddress(one),
        Object.values(one.value)[1],
        one.formula,
        one.numberFormat,
      ]);
      const expected = addresses.map((at) => {
        const { v, f } = cells[at]!.cell;
        return [at, v, f === undefined ? null : `=${f}`, cells[at]!.format];
      });
      expect(new Set(found)).toEqual(new Set(expected));
    }),
    { numRuns: 80 },
  );
}, 60_000);
