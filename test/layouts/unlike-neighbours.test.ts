import { readDrawing, readOne, tell } from './support/tell.ts';

// Rows and columns that stand among amounts and are of another kind.

const library = (label: string, value: string) => `
  Kirjasto       | TA 2024  | KS 2025
  Toimintatuotot | 17 500   | 18 000
  Toimintakulut  | -655 000 | -662 000
  Toimintakate   | -637 500 | -644 000
  ${label}       | ${value} | ${value}`;

test.each(['Kulut/lainaus €', 'Nettokulut/kävijä, €', 'Kostnader/timme'])(
  '%j below the margin is what one of something costs and no expense',
  (label) => {
    const table = readOne(library(label, '12,50'));
    expect(table.units[0]!.figures.filter(({ cell }) => cell.row === 4)).toEqual([]);
  },
);

test.each(['Kulut/ulkoiset', 'Kulut/kostnader'])('%j is the expense itself', (label) => {
  const table = readOne(library(label, '-662 000'));
  expect(table.units[0]!.figures.filter(({ cell }) => cell.row === 4)).not.toEqual([]);
});

test('a percentage beside months under a heading of one of them is no month', () => {
  const table = readOne(`
    Musikinstitut       |         | Januari |         | Februari |         |
                        | DP 2026 | mån     | kum.    | mån      | kum.    | Utfall-%
    Intäkter            | 96 000  | 8 200   | 8 200   | 8 100    | 16 300  | 17,0
    Kostnader           | -340 000 | -28 500 | -28 500 | -29 100 | -57 600 | 16,9
    Netto               | -244 000 | -20 300 | -20 300 | -21 000 | -41 300 | 16,9`);
  expect(tell(table)[1]).toContain('F month 2026 | G usedPercent');
});

test('what was applied for is no plan beside what is proposed', () => {
  const table = readOne(`
    Understöd till föreningar 2026
    Förening     | Sökt   | Förslag 2026
    Hembygden rf | 12 000 | 8 500
    Scouterna    | 6 000  | 3 500
    Marthorna    | 900    | 500
    Totalt       | 18 900 | 12 500`);
  expect(tell(table)[1]).toBe('A name | B other | C plan 2026');
});

test('a note with an arrow opens no unit', () => {
  const table = readOne(`
    Vesihuolto           | TA 2025   | KS 2026
    Vesimaksut           | 1 310 000 | 1 360 000
    Tuotot               | 1 310 000 | 1 360 000
    Palkat               | -520 000  | -533 000
    Kulut                | -520 000  | -533 000
    -> lietteen kuljetus puuttuu n. 35 000 € | |
    Kate                 | 790 000   | 827 000`);
  expect(table.units.map(({ name }) => name)).toEqual(['Vesihuolto']);
});

test('a version beside its year is of the unit that the title names', () => {
  const table = readOne(`
    == Taul1 ==
    Hamnen, utveckling
    År   | Version | Intäkter | Kostnader | Netto
    2024 | BS      | 198 700  | -152 880  | 45 820
    2025 | BG      | 205 000  | -165 000  | 40 000
    2026 | DP      | 210 000  | -172 000  | 38 000`);
  expect(tell(table)[2]).toBe(
    'Hamnen, utveckling · operatingUnit · revenue priorActual C3 198700 · expense priorActual D3 -152880 · margin priorActual E3 45820 · revenue budget C4 205000 · expense budget D4 -165000 · margin budget E4 40000 · revenue C5 210000 · expense D5 -172000 · margin E5 38000',
  );
});

const parts = (sum: string) => `
  Kp   | Nimi              | KS 2026    | Muutos  | Uusi KS 2026
  7100 | Kiinteistöt, menot | -2 410 000 | -35 000 | -2 445 000
  7100 | Kiinteistöt, tulot | 1 890 000  | 0       | 1 890 000
  7200 | Kadut, menot      | -905 000   | 20 000  | -885 000
  7200 | Kadut, tulot      | 45 000     | 0       | 45 000
  7300 | Puistot, menot    | -140 000   | 0       | -140 000
       | Netto             | ${sum}     | -15 000 | -1 535 000`;

test('among units with both sides a lone "menot" is expense, and a net without a code that of them all', () => {
  for (const sum of ['-1 520 000', '-1 502 000']) {
    const [, , , , parks, net] = tell(readDrawing(parts(sum))[0]!);
    expect(parks).toBe('7300 Puistot · costCentre · expense C6 -140000 · expense D6 0 · expense E6 -140000');
    expect(net).toContain('Netto · total = 7100 Kiinteistöt + 7200 Kadut + 7300 Puistot');
  }
});

test('a column without a word for money right of person-years is counted likewise', () => {
  const table = readOne(`
    Enhet       | Ordinarie årsv 2024 | Ordinarie årsv 2025 | Vikarier 2025 | Löner BG 2024 | Löner DP 2025
    Gymnasium   | 24,5                | 24,0                | 2,0           | -1 405 000    | -1 422 300
    Grundskolor | 118,2               | 117,0               | 14,5          | -6 920 000    | -7 015 000
    Totalt      | 142,7               | 141,0               | 16,5          | -8 325 000    | -8 437 300`);
  expect(tell(table)[1]).toBe(
    'A name | B other | C other | D other | E budget 2024 account | F plan 2025 account',
  );
});

test('money right of square metres stays money', () => {
  const table = readOne(`
    Tilapalvelut, käyttösuunnitelma 2025
    Kiinteistö | Pinta-ala m2 | Huolto 2025 | Lämmitys 2025
    Lukio      | 2 400        | -12 000     | -45 000
    Koulu      | 9 800        | -22 000     | -83 000
    Yhteensä   | 12 200       | -34 000     | -128 000`);
  expect(tell(table)[1]).toContain('B other | C plan 2025');
});

test('a label in two languages with nothing between is the quantity that both name', () => {
  const table = readOne(`
    Rakennusvalvonta                      | TA 2024  | KS 2025
    Toimintatuotot Verksamhetens intäkter | 205 000  | 210 000
    Toimintakulut Verksamhetens kostnader | -365 000 | -372 000
    Toimintakate Verksamhetsbidrag        | -160 000 | -162 000`);
  expect(tell(table)[2]).toBe(
    'Rakennusvalvonta · operatingUnit · revenue B2 205000 · revenue C2 210000 · expense B3 -365000 · expense C3 -372000 · margin B4 -160000 · margin C4 -162000',
  );
});

test('a quantity before the name of a unit is no second language', () => {
  const table = readOne(`
    Yksikkö        | Tulot  | KS 2025
    Kulut Kirjasto | 1 000  | 2 000
    Kate Koskinen  | 3 000  | 4 000
    Meno Museo     | 5 000  | 6 000`);
  expect(table.units.map(({ name }) => name)).toContain('Kate Koskinen');
});
