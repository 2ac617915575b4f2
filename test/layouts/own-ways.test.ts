import { readDrawing, readOne } from './support/tell.ts';

// What people keep for themselves: sheets as they stand on one desk only.

test('a count above zero beside costs with a minus is no version of them', () => {
  const table = readOne(`
    KIRJASTOPALVELUT / aineistomäärärahan jako 2026
    Toimipiste   | Lainat 2025 | Kirjat  | Lehdet  | E-aineisto | Yhteensä
    Pääkirjasto  | 188 200     | -62 000 | -11 000 | -24 000    | -97 000
    Ranta        | 18 440      | -8 000  | -1 900  | 0          | -9 900
    Kirjastoauto | 22 010      | -9 000  | -700    | 0          | -9 700
    Yht.         | 228 650     | -79 000 | -13 600 | -24 000    | -116 600`);
  expect(table.columns[1]).toMatchObject({ role: 'other', year: null });
  expect(table.units[0]!.figures.map(({ item }) => item)).toEqual([
    'account',
    'account',
    'account',
    'expense',
  ]);
});

test('what a margin adds up across are lines of it, however they are shortened', () => {
  const table = readOne(`
    VAKA TA 2026
    Yks.       | MT     | HK       | PO      | Netto
    Pk Mesikkä | 62 000 | -512 000 | -88 000 | -538 000
    Pk Peippo  | 48 000 | -390 000 | -71 000 | -413 000
    Pk Vanamo  | 21 000 | -201 000 | -8 000  | -188 000`);
  expect(table.units[0]!.figures.map(({ item, cents }) => [item, cents])).toEqual([
    ['account', 6200000],
    ['account', -51200000],
    ['account', -8800000],
    ['margin', -53800000],
  ]);
});

test('a result that is what revenue and expense come to is their margin', () => {
  const [unit] = readOne(`
    SATAMA
                | TA 2025 | TA 2026
    Alusmaksut  | 88 000  | 91 000
    Tuotot yht. | 88 000  | 91 000
    Palkat      | -41 000 | -43 000
    Kulut yht.  | -41 000 | -43 000
    Tulos       | 47 000  | 48 000`).units;
  expect(unit!.figures.slice(-2).map(({ item }) => item)).toEqual(['margin', 'margin']);
});

test('what is measured below a statement is no money', () => {
  const [unit] = readOne(`
    Suvannon vesilaitos
                       | TA 2025  | TA 2026
    Toimintatuotot     | 830 000  | 861 000
    Toimintakulut      | -612 000 | -640 000
    Toimintakate       | 218 000  | 221 000

    Myyty vesi 1000 m3 | 515      | 518`).units;
  expect(unit!.figures).toHaveLength(6);
});

test('what is left to share out below a sum is no unit', () => {
  const { units } = readDrawing(`
    Kulttuuriavustukset 2026, jakoesitys
    Käytettävissä    | 42 000
    Hakija           | Esitys 2026
    Kuoro Sointu     | 3 500
    Teatteriyhdistys | 18 000
    Jazzklubi        | 9 000
    Yhteensä         | =SUM(B4:B6) => 30 500
    Jää jakamatta    | =B2-B7 => 11 500`).at(-1)!;
  expect(units.map(({ name }) => name)).toEqual([
    'Kuoro Sointu',
    'Teatteriyhdistys',
    'Jazzklubi',
    'Yhteensä',
  ]);
});
