import { readDrawing, readOne } from './support/tell.ts';

const plan = `
    Perusturvan käyttösuunnitelma 2027
    Yksikkö    | Tuotot KS 2027 | Kulut KS 2027 | Netto KS 2027
    Hallinto   |              4 |          −210 |          −206
    Kotihoito  |            620 |        −3 900 |        −3 280`;

test('a note right below the table says its scale', () => {
  expect(readOne(`${plan}\n    Luvut tuhansia euroja`).scale).toBe(1000);
  expect(readOne(`${plan}\n    \n    Siffrorna i 1 000 euro`).scale).toBe(1000);
});

test('the title of the next table says nothing of the one above', () => {
  const tables = readDrawing(`${plan}
    
    Investoinnit, 1 000 €
    Hanke      | KS 2027 | TS 2028
    Koulu      |   2 500 |   1 000
    Asematie   |     300 |       0`);
  expect(tables.map(({ scale }) => scale)).toEqual([1, 1000]);
});
