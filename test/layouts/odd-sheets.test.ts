import { readDrawing, readOne, tell } from './support/tell.ts';

// Swedish, bilingual and shapeless sheets as they are really kept: one test for each general cause.

const names = (drawing: string) =>
  readOne(drawing).units.map(({ code, name }) => [code, name].filter(Boolean).join(' '));

test('who answers for the figures is no unit', () => {
  const tables = readDrawing(`
    == DP ==
    NÄRPES STAD
    Tekniska nämndens dispositionsplan 2026 (€)

    Gator och vägar
    Ansvarig: H. Lillqvist. Underhållet upphandlas på nytt från maj.
               | BU 2025 | DP 2026
    Inkomster  | 41      | 38
    Utgifter   | 1214    | 1251

    Fastigheter
    Ansvarig: M. Rönnqvist
               | BU 2025 | DP 2026
    Inkomster  | 2810    | 2904
    Utgifter   | 3155    | 3240`);
  expect(tables.map(({ units }) => units.map(({ name }) => name))).toEqual([
    ['Gator och vägar'],
    ['Fastigheter'],
  ]);
});

test('the fields and sentences of a form stand above its table', () => {
  const table = readOne(`
    LOMAKE 3 – TULOSYKSIKÖN TALOUSARVIOEHDOTUS

    Tulosyksikkö: | 4450 Maaseututoimi
    Vuosi: | 2026
    Vastuuhenkilö: | Tiina Aho

    Toiminnan kuvaus
    Maaseutuhallinto palvelee viittä kuntaa.

    Toimintatulot yhteensä, euroa | 412 000
    Toimintamenot yhteensä, euroa | -655 300
    Toimintakate, euroa           | -243 300`);
  expect(tell(table)).toEqual([
    'plan A10:B12 2026 negative',
    'A name | B plan 2026',
    '4450 Maaseututoimi · operatingUnit · revenue B10 412000 · expense B11 -655300 · margin B12 -243300',
  ]);
});

test('lines that a sum of revenue adds up are revenue, whatever their words are elsewhere', () => {
  const [, , harbour] = tell(
    readOne(`
      Satama           | TA 2025 | KS 2026
      Vuokrat          | 85      | 88
      Satamamaksut     | 41      | 43
      Tulot yhteensä   | 126     | 131
      Menot            | 71      | 70
      Netto            | 55      | 61`),
  );
  expect(harbour).toContain('rentRevenue B2 85 · rentRevenue C2 88 · Satamamaksut B3 41');
});

test('codes to the right of the figures are codes, with a heading and without', () => {
  const rows = `
      Förvaltning | -1 982 400 | 1010
      Barndagvård | -3 601 900 | 2010
      Gymnasium   | -688 200   | 2030
      Vägar       | -890 050   | 3020`;
  const coded = ['1010 Förvaltning', '2010 Barndagvård', '2030 Gymnasium', '3020 Vägar'];
  expect(
    names(`
      Nettobudget per enhet år 2026, euro${rows}
      Alla enheter | -7 162 350 |`),
  ).toEqual([...coded, 'Alla enheter']);
  expect(
    names(`
      Enhet       | Budget 2026 | Kst${rows}`),
  ).toEqual(coded);
});

test('a remark above a whole row of headings is none of them', () => {
  const table = readOne(`
    Budgetändringar nr 1–2/2026 | | | | § KF
    Nr | Kostnadsställe    | Förklaring       | Budget 2026 | Ändring | Ny budget 2026
    1  | 3110 Källbo skola | Vikariekostnader | -1844       | -32     | -1876
    2  | 3240 Biblioteket  | Bidrag från LR   | -402        | 12      | -390
    3  | 4100 Vägar        | Pålsbölevägen    | -611        | -45     | -656`);
  expect(tell(table).slice(0, 2)).toEqual([
    'amendment A2:F5 2026 negative',
    'A other | B name | C text | D budget 2026 | E amendment 2026 | F amendedBudget 2026',
  ]);
});

test('a sum beside its unit is the net of the unit, though no accounts of it are printed', () => {
  const table = readOne(`
    == varhaiskasvatus 2026 ==
    Kohde           | Laji            | 2025  | 2026
    Päiväkoti Lumme | Maksutulot      | 98    | 97
                    | Henkilöstömenot | -644  | -650
                    | Yhteensä        | -546  | -553
    Päiväkoti Kaarna | Maksutulot     | 10    | 12
                    | Henkilöstömenot | -44   | -50
                    | Yhteensä        | -34   | -38
    Varhaiskasvatus | Yhteensä        | -580  | -591`);
  expect(tell(table).slice(1, 2)).toEqual(['A name | B name | C budget 2025 | D plan 2026']);
  expect(tell(table).at(-1)).toContain('margin C8 -580 · margin D8 -591');
});
