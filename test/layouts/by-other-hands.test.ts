import { lines, readOne, tell } from './support/tell.ts';

// What other municipalities' sheets showed: shapes that nothing in the corpus has.

test('running numbers count the rows and are no codes', () => {
  const table = readOne(`
    Nro | Kp   | Nimi       | Tuotot  | Kulut    | Netto
    1   | 5001 | Kaavoitus  | 5 000   | -145 000 | -140 000
    2   | 5004 | Kadut      | 0       | -610 000 | -610 000
    3   | 5007 | Puistot    | 3 000   | -120 000 | -117 000
    4   | 5010 | Varikko    | 60 000  | -98 000  | -38 000
    5   | 5011 | Satama     | 20 000  | -90 000  | -70 000
    6   | 5012 | Leirialue  | 30 000  | -50 000  | -20 000
    7   | 5020 | Torit      | 1 000   | -9 000   | -8 000
        |      | Yhteensä   | 119 000 | -1 122 000 | -1 003 000`);
  expect(table.columns.slice(0, 3).map(({ role }) => role)).toEqual(['other', 'code', 'name']);
  expect(table.units.map(({ code, parent }) => [code, parent])).toEqual([
    ...['5001', '5004', '5007', '5010', '5011', '5012', '5020'].map((code) => [code, null]),
    [null, null],
  ]);
});

test('a change beside the expenses is a change of the expenses', () => {
  const table = readOne(`
    Käyttösuunnitelman muutos
    Yksikkö  | Toimintatuotot KS 2025 | Toimintakulut KS 2025 | Muutos  | Toimintakulut uusi KS 2025
    Hallinto | 110 000                | -820 000              | -15 000 | -835 000
    Tieto    | 300 000                | -610 000              | 22 000  | -588 000
    Elinvoima | 45 000                | -390 000              | -7 000  | -397 000`);
  expect(tell(table)[1]).toBe(
    'A name | B plan 2025 revenue | C plan 2025 expense | D amendment 2025 expense | E amendedBudget 2025 expense',
  );
  expect(tell(table)[2]).toContain('expense D3 -15000');
});

test('a changed budget of the year before leaves the budget of this year the plan', () => {
  const table = readOne(`
    == Taul1 ==
                   | TP 2024 | TA+muutos 2025 | TA 2026 | TS 2027
    Toimintatuotot | 1 500   | 1 600          | 1 650   | 1 700
    Toimintakulut  | -9 000  | -9 400         | -9 500  | -9 600
    Toimintakate   | -7 500  | -7 800         | -7 850  | -7 900`);
  expect(tell(table)[1]).toContain('C amendedBudget 2025 | D plan 2026 | E planYear 2027');
});

test.each(['Rakentamisohjelma 2026–2028', 'Kohteet 2026–2028'])(
  'projects with what they cost in all are investments under the title %j',
  (title) => {
    const table = readOne(`
      ${title}
      Kohde                 | Kokonaiskustannus | 2026     | 2027     | 2028     | Peruste
      Koulun laajennus      | -1 800 000        | -900 000 | -900 000 | 0        | kv 12.5.
      Paloasema             | -650 000          | 0        | -150 000 | -500 000 |
      Uimaranta             | -35 000           | -35 000  | 0        | 0        |`);
    expect(table.kind).toBe('investments');
    expect(tell(table)[3]).toBe(
      'Paloasema · project · investment B4 -650000 · investment C4 0 · investment D4 -150000 · investment E4 -500000',
    );
  },
);

test('wages beside posts are money', () => {
  const table = readOne(`
    == Taul1 ==
    Henkilöstösuunnitelma 2026
    Yksikkö    | HTV 2025 | HTV 2026 | Henkilöstökulut TA 2025 | Henkilöstökulut TA 2026
    Hallinto   | 12,5     | 12       | -690 000                | -700 000
    Päiväkodit | 41       | 43,5     | -1 850 000              | -1 960 000
    Koulut     | 88,2     | 86,4     | -4 700 000              | -4 650 000`);
  expect(tell(table).slice(1, 3)).toEqual(
    lines(`
      A name | B other | C other | D budget 2025 personnel | E plan 2026 personnel
      Hallinto · operatingUnit · personnel D3 -690000 · personnel E3 -700000`),
  );
});

test('a sum of the whole budget names no entity', () => {
  const table = readOne(`
                        | TA 2026
    Kunnanhallitus
    Tuotot              | 200
    Kulut               | -1 000
    Kate                | -800
    Sivistyslautakunta
    Tuotot              | 400
    Kulut               | -6 000
    Kate                | -5 600
    Käyttötalous yhteensä
    Tuotot              | 600
    Kulut               | -7 000
    Kate                | -6 400`);
  expect(table.units.map(({ level, parent }) => [level, parent])).toEqual([
    ['body', null],
    ['body', null],
    ['total', null],
  ]);
});
