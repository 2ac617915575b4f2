import { areaAddress } from '../../../src/model/address.ts';
import { readReferences, readSum } from '../../../src/rules/support/formulas/formula.ts';

const references = (formula: string) =>
  readReferences(formula, 'KS').map(({ sheet, area }) => `${sheet}!${areaAddress(area)}`);
const terms = (formula: string) =>
  readSum(formula, 'KS')?.map(
    ({ sheet, area, sign }) => `${sign < 0 ? '-' : ''}${sheet}!${areaAddress(area)}`,
  ) ?? null;

test.each([
  ['=B2+B3', ['KS!B2', 'KS!B3']],
  ["=SUM('KH 1200'!$B$2:B9,Muu!C1)", ['KH 1200!B2:B9', 'Muu!C1']],
  ["='It''s'!A1", ["It's!A1"]],
  ['=IF(A1="B2",C3,0)', ['KS!A1', 'KS!C3']],
  ['=SUM(C:C)', ['KS!C1:C1048576']],
  ["='[TA2024.xlsx]KH'!C12", ['[TA2024.xlsx]KH!C12']],
  ['=LOG10(A1)+Määrä2', ['KS!A1']],
  ['=-37259900', []],
])('references of %s', (formula, expected) => expect(references(formula)).toEqual(expected));

test.each([
  ['=SUM(B2:B9)', ['KS!B2:B9']],
  ['=+B4+B8-B12', ['KS!B4', 'KS!B8', '-KS!B12']],
  ['=-B4', ['-KS!B4']],
  ['=sum(B2, B4:B5)+B9', ['KS!B2', 'KS!B4:B5', 'KS!B9']],
  ['=SUBTOTAL(109,C2:C9)', ['KS!C2:C9']],
  ["='A-B'!C1+'A-B'!C2", ['A-B!C1', 'A-B!C2']],
  ['=SUM(B2:B9)/2', null],
  ['=SUM(B2:B9)+100', null],
  ['=ROUND(B2,0)', null],
  ['=SUM(B2:B3)*2', null],
  ['=B2+-B3', null],
  ['=Summa', null],
])('terms of %s', (formula, expected) => expect(terms(formula)).toEqual(expected));
