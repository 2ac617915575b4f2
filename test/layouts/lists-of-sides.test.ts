import { readDrawing, readOne, tell } from './support/tell.ts';

// What a unit gets in one list and what it pays in another, each headed by what it is.

test('two lists side by side are two tables, of lines and not of units', () => {
  const [incomes, costs] = readDrawing(`
    Bildningstjänster, dispositionsplan 2026

    Inkomster   | euro   | Utgifter | euro
    Inträden    | 14 000 | Löner    | 60 000
    Bidrag      | 30 000 | Hyra     | 12 000
    Servering   | 1 000  | Annonser | 2 500
                |        | Material | 3 000
    Totalt      | 45 000 | Totalt   | 77 500`);
  expect(tell(incomes!)).toEqual([
    'plan A3:B8 2026 unknown',
    'A name | B plan 2026',
    'Bildningstjänster · operatingUnit · Inträden B4 14000 · Bidrag B5 30000 · Servering B6 1000 · revenue B8 45000',
  ]);
  expect(tell(costs!)).toEqual([
    'plan C3:D8 2026 positive',
    'C name | D plan 2026',
    'Bildningstjänster · operatingUnit · salaries D4 -60000 · rentExpense D5 -12000 · Annonser D6 -2500 · materials D7 -3000 · expense D8 -77500',
  ]);
});

test('the same names in both lists are units with both sides', () => {
  const tables = readDrawing(`
    Tulot    | KS 2025 | | Menot    | KS 2025
    Kirjasto | 34 000  | | Kirjasto | 342 500
    Museo    | 18 500  | | Museo    | 131 200
    Teatteri | 2 300   | | Teatteri | 271 400
    Yhteensä | 54 800  | | Yhteensä | 745 100`);
  expect(tables.map((table) => tell(table)[2])).toEqual([
    'Kirjasto · operatingUnit · revenue B2 34000',
    'Kirjasto · operatingUnit · expense E2 -342500',
  ]);
});

test('revenue and expense headed across are columns of one table', () => {
  const table = readOne(`
    Yksikkö   | Tulot  | Selite    | Menot    | Netto    | KS 2025
    Uimahalli | 310 000 | liput    | -702 000 | -392 000 |
    Jäähalli  | 265 000 | vuorot   | -388 000 | -123 000 |
    Kentät    | 12 000  | vuokrat  | -197 000 | -185 000 |`);
  expect(tell(table)[2]).toBe(
    'Uimahalli · operatingUnit · revenue B2 310000 · expense D2 -702000 · margin E2 -392000',
  );
});

test('years in turn beside the name of a side head the amounts below', () => {
  const table = readOne(`
    Parkanon nuorisotyö, talousarvio
    Menot     | 2026   | 2025
    Palkat    | 60 000 | 58 000
    Vuokrat   | 12 000 | 11 500
    Tarvikkeet | 3 000 | 2 800
    Yhteensä  | 75 000 | 72 300`);
  expect(tell(table)[2]).not.toContain('2026');
  expect(tell(table)[2]).toContain('expense B6 -75000');
});

test('a column headed as accounts that is empty beside the amounts names the units', () => {
  const table = readOne(`
    Konto          | Benämning | DP 2026  | BG 2025
    410 Bibliotek  |           |          |
                   | Intäkter  | 21 000   | 20 500
                   | Kostnader | -245 000 | -239 800
                   | Netto     | -224 000 | -219 300
    420 Museum     |           |          |
                   | Intäkter  | 4 000    | 4 000
                   | Kostnader | -98 000  | -96 500
                   | Netto     | -94 000  | -92 500`);
  expect(tell(table)[3]).toBe(
    '420 Museum · operatingUnit · revenue C7 4000 · revenue D7 4000 · expense C8 -98000 · expense D8 -96500 · margin C9 -94000 · margin D9 -92500',
  );
});

test('units right of their accounts are what the heading over them says', () => {
  const table = readOne(`
    Konto             | Kostnadsställe  | DP 2026  | BG 2025
    3001 Försäljning  | 4410 Bibliotek  | 41 500   | 39 204
    4001 Löner        | 4410 Bibliotek  | -188 000 | -181 455
    3001 Försäljning  | 4420 Museum     | 22 000   | 20 115
    4001 Löner        | 4420 Museum     | -151 500 | -149 020`);
  expect(table.units.map(({ code, level }) => [code, level])).toEqual([
    ['4410', 'costCentre'],
    ['4420', 'costCentre'],
  ]);
});
