import * as fc from 'fast-check';
import { cellAddress, lastColumn, lastRow } from '../../src/model/address.ts';
import { plainFormula, SharedFormula } from '../../src/xlsx/formula.ts';

/** The formula copied one row down and one column right. */
const shifted = (formula: string) => new SharedFormula(formula).at(1, 1);

test.each([
  ['=A1+B$2-$C3*$D$4', '=B2+C$2-$C4*$D$4'],
  ['=SUM(B7:B22)', '=SUM(C8:C23)'],
  ['=SUM(A:A,$B:C,1:1,$2:3)', '=SUM(B:B,$B:D,2:2,$2:4)'],
  ['="A1"&A1&"say ""B2"""', '="A1"&B2&"say ""B2"""'],
  ["='KS A1'!B2+'it''s C3'!$B2", "='KS A1'!C3+'it''s C3'!$B3"],
  ['=Taul1!A1+Taul1!A:A', '=Taul1!B2+Taul1!B:B'],
  ['=[1]Taul1!A1', '=[1]Taul1!B2'],
  ['=SUM(Jan:Mar!A1)', '=SUM(Jan:Mar!B2)'],
  ['=LOG10(A1)+ATAN2(B1,C1)+DAYS360(D1,E1)', '=LOG10(B2)+ATAN2(C2,D2)+DAYS360(E2,F2)'],
  ['=Table1[[#This Row],[A1]]+Table1[B2]+C3', '=Table1[[#This Row],[A1]]+Table1[B2]+D4'],
  ["=T[a'[A1]+A1", "=T[a'[A1]+B2"],
  ['=TULOS2025+Kulut.A1+_A1+Määrä1+A1B', '=TULOS2025+Kulut.A1+_A1+Määrä1+A1B'],
  ['=1E5+2.5E+3+A1', '=1E5+2.5E+3+B2'],
  ['=IF(A1=#N/A,#REF!,#DIV/0!)+#REF!A1', '=IF(B2=#N/A,#REF!,#DIV/0!)+#REF!B2'],
  ['=SUM(A1#)/A2', '=SUM(B2#)/B3'],
  ['=A1:INDEX(A:A,3)', '=B2:INDEX(B:B,3)'],
  ['=XFD1+A1048576', '=#REF!+#REF!'],
  ['=XFE1+A1048577+A0', '=XFE1+A1048577+A0'],
  ['=(A1 B1)', '=(B2 C2)'],
])('copies %s as %s', (formula, copy) => {
  expect(shifted(formula)).toBe(copy);
});

test('moves up and left as well, and leaves the grid as an error', () => {
  expect(new SharedFormula('=B2+A1').at(-1, -1)).toBe('=A1+#REF!');
});

test('a reference moves by exactly the distance asked for', () => {
  const cell = fc.record({ row: fc.nat(lastRow), column: fc.nat(lastColumn) });
  fc.assert(
    fc.property(cell, cell, (from, to) => {
      const copy = new SharedFormula(`=-${cellAddress(from)}*2`).at(
        to.row - from.row,
        to.column - from.column,
      );
      expect(copy).toBe(`=-${cellAddress(to)}*2`);
    }),
  );
});

test('any text keeps its length in pieces: not moving changes nothing', () => {
  const piece = fc.constantFrom(
    'A1',
    '$B2',
    'A:A',
    '1:2',
    '"x"',
    "'a b'!",
    '[1]',
    '(',
    ')',
    '#REF!',
    '+',
    'SUM',
    'ä',
    '"',
    "'",
    '[',
    '.',
    '1E5',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const formula = `=${pieces.join('')}`;
      expect(new SharedFormula(formula).at(0, 0)).toBe(formula);
    }),
  );
});

test.each([
  ['A1+1', '=A1+1'],
  ['=A1+1', '=A1+1'],
  ['_xlfn.STDEV.S(A1:A3)', '=STDEV.S(A1:A3)'],
  ['_xlfn._xlws.FILTER(A1:A3,B1:B3)', '=FILTER(A1:A3,B1:B3)'],
  ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', '=LET(x,1,x+1)'],
  ['"_xlfn.A"&my_xlfn.b', '="_xlfn.A"&my_xlfn.b'],
])('shows %s as %s', (stored, shown) => {
  expect(plainFormula(stored)).toBe(shown);
});
