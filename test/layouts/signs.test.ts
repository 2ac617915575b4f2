import { lines, readOne, tell } from './support/tell.ts';

/** Euros of the figures of one item, in order. */
function eurosOf(drawing: string, item: string): (number | null)[] {
  const figures = readOne(drawing).units.flatMap((unit) => unit.figures);
  return figures.filter((figure) => figure.item === item).map((figure) => (figure.cents ?? NaN) / 100);
}

test('negative expenses stay as printed', () => {
  const drawing = `
    1200 Hallintopalvelut | KS 2025
    Toimintatuotot        |  1 304 800
    Toimintakulut         | -4 052 900
    Toimintakate          | -2 748 100`;
  expect(readOne(drawing).expenseSign).toBe('negative');
  expect(eurosOf(drawing, 'expense')).toEqual([-4_052_900]);
  expect(eurosOf(drawing, 'margin')).toEqual([-2_748_100]);
});

test('positive expenses with a margin of revenue less expense are turned', () => {
  const drawing = `
    1200 Hallintopalvelut | KS 2025
    Toimintatuotot        |  1 304 800
    Toimintakulut         |  4 052 900
    Toimintakate          | -2 748 100`;
  expect(readOne(drawing).expenseSign).toBe('positive');
  expect(eurosOf(drawing, 'revenue')).toEqual([1_304_800]);
  expect(eurosOf(drawing, 'expense')).toEqual([-4_052_900]);
  expect(eurosOf(drawing, 'margin')).toEqual([-2_748_100]);
});

test('net expenditure of expense less revenue is turned too', () => {
  const drawing = `
    KS 2025          | Tulot   | Menot     | Netto
    Henkilöstöp.     | 509 200 | 1 693 500 | 1 184 300
    Talousp.         | 238 500 | 2 183 400 | 1 944 900
    Kirjasto         |  60 000 |    50 000 |   -10 000`;
  expect(readOne(drawing).expenseSign).toBe('positive');
  expect(eurosOf(drawing, 'revenue')).toEqual([509_200, 238_500, 60_000]);
  expect(eurosOf(drawing, 'expense')).toEqual([-1_693_500, -2_183_400, -50_000]);
  expect(eurosOf(drawing, 'margin')).toEqual([-1_184_300, -1_944_900, 10_000]);
});

test('a ledger prints revenue negative and expense positive, and both are turned', () => {
  const drawing = `
    1200 Hallintopalvelut | KS 2025
    Myyntituotot          | -1 304 800
    Toimintatuotot        | -1 304 800
    Henkilöstökulut       |  4 052 900
    Toimintakulut         |  4 052 900
    Toimintakate          |  2 748 100`;
  expect(readOne(drawing).expenseSign).toBe('positive');
  expect(eurosOf(drawing, 'revenue')).toEqual([1_304_800]);
  expect(eurosOf(drawing, 'account')).toEqual([1_304_800]);
  expect(eurosOf(drawing, 'expense')).toEqual([-4_052_900]);
  expect(eurosOf(drawing, 'margin')).toEqual([-2_748_100]);
});

test('a ledger without a margin is known by its signs alone', () => {
  const drawing = `
    KS 2025          | Tulot    | Menot
    Henkilöstöp.     | -509 200 | 1 693 500
    Talousp.         | -238 500 | 2 183 400`;
  expect(eurosOf(drawing, 'revenue')).toEqual([509_200, 238_500]);
  expect(eurosOf(drawing, 'expense')).toEqual([-1_693_500, -2_183_400]);
});

test('one negative revenue does not make a ledger', () => {
  const drawing = `
    KS 2025          | Tulot   | Menot
    Henkilöstöp.     |  -9 200 | 1 693 500
    Talousp.         | 238 500 | 2 183 400`;
  expect(eurosOf(drawing, 'revenue')).toEqual([-9_200, 238_500]);
});

test('every expense account of a positive sheet is turned, revenue accounts are not', () => {
  const table = readOne(`
    1300 Talouspalvelut  | KS 2025
    Myyntituotot         |   210 500
    Tuet ja avustukset   |    28 000
    Toimintatuotot       |   238 500
    Henkilöstökulut      | 1 402 900
    Palvelujen ostot     |   689 300
    Aineet, tarvikkeet ja tav. | 31 200
    Avustukset           |     5 000
    Muut toimintakulut   |    55 000
    Toimintakulut        | 2 183 400
    Toimintakate         | -1 944 900
    Suunnitelmapoistot   |     4 000`);
  expect(tell(table)[2]!.split(' · ').slice(2)).toEqual([
    'sales B2 210500',
    'grantsReceived B3 28000',
    'revenue B4 238500',
    'personnel B5 -1402900',
    'services B6 -689300',
    'materials B7 -31200',
    'grants B8 -5000',
    'otherExpense B9 -55000',
    'expense B10 -2183400',
    'margin B11 -1944900',
    'depreciation B12 -4000',
  ]);
});

test('one wrong margin does not overturn the convention of the others', () => {
  const drawing = `
    Yksikkö KS 2025       |    Tuotot |      Kulut |      Kate
    1200 Hallintopalvelut | 1 304 800 | -4 052 900 | 2 748 100
    1280 Henkilöstöp.     |   509 200 | -1 693 500 | -1 184 300
    1300 Talousp.         |   238 500 | -2 183 400 | -1 944 900`;
  expect(readOne(drawing).expenseSign).toBe('negative');
  expect(eurosOf(drawing, 'margin')).toEqual([2_748_100, -1_184_300, -1_944_900]);
});

test('a lone positive expense on a negative sheet stays as printed, for the rules to find', () => {
  const drawing = `
    Yksikkö KS 2025       |    Tuotot |      Kulut |      Kate
    1200 Hallintopalvelut | 1 304 800 |  4 052 900 | -2 748 100
    1280 Henkilöstöp.     |   509 200 | -1 693 500 | -1 184 300
    1300 Talousp.         |   238 500 | -2 183 400 | -1 944 900`;
  expect(readOne(drawing).expenseSign).toBe('negative');
  expect(eurosOf(drawing, 'expense')).toEqual([4_052_900, -1_693_500, -2_183_400]);
});

test('without a margin, the signs of the expenses themselves tell', () => {
  const drawing = (sign: string) => `
    1300 Talouspalvelut  | KS 2025
    Henkilöstökulut      | ${sign}1 402 900
    Palvelujen ostot     | ${sign}689 300
    Toimintakulut        | ${sign}2 092 200`;
  expect(readOne(drawing('-')).expenseSign).toBe('negative');
  expect(readOne(drawing('')).expenseSign).toBe('positive');
  expect(eurosOf(drawing('-'), 'expense')).toEqual([-2_092_200]);
  expect(eurosOf(drawing(''), 'expense')).toEqual([-2_092_200]);
});

test('investments printed positive are money spent, and what others pay for them is not', () => {
  const drawing = (sign: string) => `
    Investoinnit
    Hanke                    | Kust.arvio        | TA 2025           | TS 2026
    6101 Koulun peruskorjaus | ${sign}4 200 000  | ${sign}1 800 000  | ${sign}2 050 000
    Valtionosuus             |   600 000         |   250 000         |   350 000
    6102 Päiväkoti           | ${sign}1 000 000  | ${sign}500 000    | ${sign}500 000`;
  for (const sign of ['', '-']) {
    expect(eurosOf(drawing(sign), 'investment')).toEqual([
      -4_200_000, -1_800_000, -2_050_000, -1_000_000, -500_000, -500_000,
    ]);
    expect(eurosOf(drawing(sign), 'revenue')).toEqual([600_000, 250_000, 350_000]);
  }
  expect(readOne(drawing('')).expenseSign).toBe('positive');
  expect(readOne(drawing('-')).expenseSign).toBe('negative');
});

test('Avustukset is an expense below the expenses and revenue above them', () => {
  const table = readOne(`
    1280 Henkilöstöpalvelut | KS 2025
    Myyntituotot            |    448 000
    Avustukset              |     61 200
    Toimintatuotot          |    509 200
    Palvelujen ostot        | -1 683 500
    Avustukset              |    -10 000
    Toimintakulut           | -1 693 500
    Toimintakate            | -1 184 300`);
  expect(tell(table)).toEqual(
    lines(`
      plan A1:B8 2025 negative
      A name | B plan 2025
      1280 Henkilöstöpalvelut · operatingUnit · sales B2 448000 · grantsReceived B3 61200 · revenue B4 509200 · services B5 -1683500 · grants B6 -10000 · expense B7 -1693500 · margin B8 -1184300`),
  );
});

test('Swedish understöd och bidrag among the expenses is paid out', () => {
  const table = readOne(`
    1300 Ekonomitjänster      | DP 2025
    Verksamhetens intäkter    |    238 500
    Köp av tjänster           |   -200 000
    Understöd och bidrag      |    -38 500
    Verksamhetens kostnader   |   -238 500
    Verksamhetsbidrag         |          0`);
  expect(tell(table)[2]).toContain('grants B4 -38500');
});

test('only net figures leave the sign of expenses to the nets', () => {
  expect(
    readOne(`
      Toimintayksikkö       | Toimintakate KS 2025
      1200 Hallintopalvelut | -2 748 100
      1280 Henkilöstöp.     | -1 184 300
      1300 Talousp.         | -1 944 900`).expenseSign,
  ).toBe('negative');
});

test('a frame for nothing but positive figures is one for costs', () => {
  const drawing = (frame: string) => `
    Tulosyksikkö    | TA 2026 | ${frame} | KS 2027
    710 Kaavoitus   | 481 500 | 492 000 | 489 500
    720 Neuvonta    | 142 000 | 143 000 | 142 500
    Yhteensä        | 623 500 | 635 000 | 632 000`;
  expect(readOne(drawing('Raami 2027')).expenseSign).toBe('positive');
  expect(readOne(drawing('TAE 2027')).expenseSign).toBe('unknown');
});
