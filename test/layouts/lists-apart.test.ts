import { readDrawing, readOne, tell } from './support/tell.ts';

test('what a unit pays and gets in two lists below each other are its lines', () => {
  const tables = readDrawing(`
    Musiikkileiri, käyttösuunnitelma 2025

    TULOT             | TA 2024 | KS 2025
    osallistujat      | 8 800   | 9 200
    säätiön tuki      | 3 000   | 3 000
    tulot yhteensä    | 11 800  | 12 200

    MENOT             | TA 2024 | KS 2025
    opettajat         | 6 100   | 6 400
    majoitus ja ruoka | 9 300   | 9 650
    menot yhteensä    | 15 400  | 16 050`);
  expect(tables.map((table) => tell(table).slice(2))).toEqual([
    [
      'Musiikkileiri · operatingUnit · osallistujat B4 8800 · osallistujat C4 9200 · säätiön tuki B5 3000 · säätiön tuki C5 3000 · revenue B6 11800 · revenue C6 12200',
    ],
    [
      'Musiikkileiri · operatingUnit · opettajat B9 -6100 · opettajat C9 -6400 · majoitus ja ruoka B10 -9300 · majoitus ja ruoka C10 -9650 · expense B11 -15400 · expense C11 -16050',
    ],
  ]);
});

test('the very headings again beside a table are those of another, with a year of its own', () => {
  const tables = readDrawing(`
    Fritid
    DISPOSITIONSPLAN 2027 |        |          | DISPOSITIONSPLAN 2026 |        |
    Enhet                 | Intäkter | Kostnader | Enhet               | Intäkter | Kostnader
    Idrott                | 415 000 | -1 620 000 | Idrott             | 402 000 | -1 588 000
    Ungdom                | 61 000 | -498 000 | Ungdom                | 75 000 | -505 000
    Totalt                | 476 000 | -2 118 000 | Totalt             | 477 000 | -2 093 000`);
  expect(tables.map((table) => tell(table).slice(0, 3))).toEqual([
    [
      'plan A3:C6 2027 negative',
      'A name | B plan 2027 revenue | C plan 2027 expense',
      'Idrott · operatingUnit · revenue B4 415000 · expense C4 -1620000',
    ],
    [
      'plan D3:F6 2026 negative',
      'D name | E plan 2026 revenue | F plan 2026 expense',
      'Idrott · operatingUnit · revenue E4 402000 · expense F4 -1588000',
    ],
  ]);
});

test('names repeated before other columns stay in one table', () => {
  expect(
    readDrawing(`
      Yksikkö  | TP 2023  | TA 2024  | Yksikkö  | KS 2025  | TS 2026
      Liikunta | -401 000 | -410 000 | Liikunta | -415 000 | -420 000
      Nuoriso  | -61 000  | -62 000  | Nuoriso  | -63 500  | -64 000
      Yhteensä | -462 000 | -472 000 | Yhteensä | -478 500 | -484 000`),
  ).toHaveLength(1);
});

test('agreements with their numbers are no units', () => {
  const [table, ...others] = readDrawing(`
    Ostopalvelut 2025 (kp 6300)
    Toimittaja     | Sopimusnro | Irtisanomisaika | €/kk  | € 2025
    Lähitaksi Oy   | 2023-114   | 3 kk            | 4 150 | 49 800
    Puhtauspiste   | 2024-007   | 6 kk            | 2 300 | 27 600
    Yhteensä       |            |                 |       | 77 400`);
  expect([table?.confidence ?? 0, others]).toEqual([expect.any(Number), []]);
  expect(table?.confidence ?? 0).toBeLessThan(0.5);
});

test('a programme of investments begins with its first year, sides of it or not', () => {
  const table = readOne(`
    == Inv ==
    Investointiosa
    Hanke           | Menot 2026 | Tulot 2026 | Netto 2026 | Netto 2027
    Koulun katto    | -480 000   | 120 000    | -360 000   | 0
    Paloasema       | -310 000   | 0          | -310 000   | -290 000
    Yhteensä        | -790 000   | 120 000    | -670 000   | -290 000`);
  expect(tell(table)[1]).toBe(
    'A name | B plan 2026 investment | C plan 2026 revenue | D plan 2026 margin | E planYear 2027 margin',
  );
});

test('a heading that lists an area and its parts levels both, though a sum of the body stands below', () => {
  const table = readOne(`
    Kaupunki, sivistys (t€)
    Vastuualue / tehtävä  | TA 2024 | KS 2025
    71 Varhaiskasvatus    | -14 500 | -14 905
    7110 Päiväkodit       | -12 310 | -12 700
    7120 Perhepäivähoito  | -2 190  | -2 205
    72 Perusopetus        | -28 900 | -29 310
    7210 Opetus           | -24 400 | -24 710
    7220 Kuljetukset      | -4 500  | -4 600
    SIVLTK NETTO          | -43 400 | -44 215`);
  expect(table.units.map(({ code, level }) => [code, level])).toEqual([
    ['71', 'area'],
    ['7110', 'operatingUnit'],
    ['7120', 'operatingUnit'],
    ['72', 'area'],
    ['7210', 'operatingUnit'],
    ['7220', 'operatingUnit'],
    [null, 'body'],
  ]);
});

test('the budget before is of the year before', () => {
  const table = readOne(`
    Vastuualue 340 Lomitus | ED.BUDJ. | KS 2025
    Toimintatuotot         | 210 400  | 215 000
    Toimintakulut          | -488 200 | -495 000
    Toimintakate           | -277 800 | -280 000`);
  expect(tell(table)[1]).toBe('A name | B budget 2024 | C plan 2025');
});

test('what makes up the whole of a project is of no year beside the year that is planned', () => {
  const list = (year: string) => `
    Hankkeet 2025
    Hanke    | Kokonaiskustannus | EU-tuki | Kuntaraha | ${year}
    Digi     | 240 000           | 168 000 | 72 000    | 36 000
    Biokaasu | 50 000            | 40 000  | 10 000    | 10 000
    Kylät    | 96 000            | 72 000  | 24 000    | 12 000
    Yhteensä | 386 000           | 280 000 | 106 000   | 58 000`;
  expect(tell(readOne(list('Kuntaraha 2025')))[1]).toBe(
    'A name | B total 2025 | C other | D other | E plan 2025',
  );
  expect(tell(readOne(list('Kuntaraha 2024')))[1]).toContain('C plan 2025 revenue | D plan 2025');
});
