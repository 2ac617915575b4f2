import { affectedBy } from '../../src/check/affected.ts';
import { areaAddress, parseArea } from '../../src/model/address.ts';
import { drawSheet } from '../support/draw-sheet.ts';

const { snapshot } = drawSheet(`
1 | =A1+1 => 2 | =SUM(B1:B2) => 5
2 | =A2+1 => 3 | =Kerroin*2 => 4
== Muu ==
='KS 2025'!C1 => 5 | =A1*2 => 10 | 7
="A1" => A1 | =INDIRECT("C1") => 7 | =B1:B1 => 10
== Oma ==
1 | =A1 => 1`);

const affected = (sheet: string, address: string) =>
  affectedBy(snapshot, [{ sheet, area: parseArea(address)! }]).map(
    (one) => `${one.sheet}!${areaAddress(one.area)}`,
  );
/** What may hang on anything. */
const opaque = ['KS 2025!C2', 'Muu!B2'];

test('results that hang on a cell are found through other cells and sheets', () => {
  expect(affected('KS 2025', 'A1').toSorted()).toEqual(
    [...opaque, 'KS 2025!B1', 'KS 2025!C1', 'Muu!A1', 'Muu!B1', 'Muu!C2'].toSorted(),
  );
});

test('what does not hang on it is left alone, on sheets of any case', () => {
  expect(affected('Oma', 'A1').toSorted()).toEqual([...opaque, 'Oma!B1'].toSorted());
  expect(affected('Oma', 'Z9').toSorted()).toEqual(opaque);
});
