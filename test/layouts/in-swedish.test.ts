import { readDrawing, readOne, tell } from './support/tell.ts';

// Swedish, bilingual and English sheets, read at first sight.

const titles = (drawing: string) =>
  tell(readOne(drawing))
    .slice(2)
    .map((line) => line.split(' · ').slice(0, 2).join(' · ').replace(/ = .*/, ''));

test('the line right above each block names it, not the body above them all', () => {
  const tables = readDrawing(`
    Malax kommun – tekniska nämnden, budgetförslag 2026

    Fastigheter
               | Budget 2025 | Budget 2026
    Intäkter   | 10          | 12
    Kostnader  | -30         | -32

    Vatten och avlopp
               | Budget 2025 | Budget 2026
    Intäkter   | 20          | 22
    Kostnader  | -10         | -11`);
  expect(tables.map(({ units }) => units.map(({ name }) => name))).toEqual([
    ['Fastigheter'],
    ['Vatten och avlopp'],
  ]);
});

test('bidrag after intäkter and kostnader is what they come to, though one row be wrong', () => {
  const rows = `
      Enhet         | Intäkter | Kostnader  | Bidrag
      310 Dagvård   | 195 000  | -1 948 000 | -1 753 000
      320 Grundskola| 41 000   | -3 966 500 | -3 925 500
      330 Bibliotek | 9 500    | -328 500   | -319 000`;
  for (const drawing of [rows, rows.replace('-319 000', '-310 000')])
    expect(readOne(drawing).columns.map(({ item }) => item)).toEqual([null, 'revenue', 'expense', 'margin']);
});

test('what ends like a cost is a unit above revenue', () => {
  expect(
    titles(`
      Unit                  | Line              | Budget 2025 | Plan 2026
      **Property services** |                   |             |
                            | External revenue  | 10          | 12
                            | External expenses | -30         | -32
      **Streets**           |                   |             |
                            | External revenue  | 1           | 2
                            | External expenses | -3          | -4`),
  ).toEqual(['Property services · operatingUnit', 'Streets · operatingUnit']);
});

test('of budgets of two years that the title compares the later is the plan', () => {
  const table = readOne(`
    == Blad1 ==
    Verksamhetsbidrag 2025–2026
                     | BG 2025 | BG 2026
    Bildningsnämnden | -30     | -33
    > Skolor         | -20     | -22
    > Fritid         | -10     | -11`);
  expect(tell(table)[1]).toBe('A name | B budget 2025 | C plan 2026');
});

test('names in two languages are one, though the last second name stands below all figures', () => {
  expect(
    titles(`
      Tehtäväalue / Uppgiftsområde | TA/BU 2025 | TA/BU 2026
      Yleishallinto                | -54        | -56
      Allmän förvaltning
      Maaseutupalvelut             | -4         | -5
      Landsbygdstjänster
      Yhteensä                     | -58        | -61
      Totalt`),
  ).toEqual([
    'Yleishallinto / Allmän förvaltning · area',
    'Maaseutupalvelut / Landsbygdstjänster · area',
    'Yhteensä · total',
  ]);
});

test('the column that tells rows apart names them, not the one whose sums do', () => {
  expect(
    titles(`
      Department      | Cost centre | Description    | Income 2026 | Costs 2026 | Net cost 2026
      Education       | 3010        | Administration | 2           | 18         | 16
      Education       | 3020        | Schools        | 3           | 24         | 21
      Education total |             |                | 5           | 42         | 37
      Technical       | 4010        | Administration | 0           | 12         | 12
      Technical       | 4020        | Roads          | 8           | 26         | 18
      Technical total |             |                | 8           | 38         | 30
      Grand total     |             |                | 13          | 80         | 67`),
  ).toEqual([
    '3010 Administration · costCentre < Education',
    '3020 Schools · costCentre < Education',
    'Education · operatingUnit',
    '4010 Administration · costCentre < Technical',
    '4020 Roads · costCentre < Technical',
    'Technical · operatingUnit',
    'Grand total · total',
  ]);
});

test.each(['Ksk', 'Enh', ''])('codes alone name their rows under %s', (heading) => {
  const table = readOne(`
    Budget 2026
    ${heading} | Intäkter | Kostnader | Netto
    2110       | 4        | -18       | -14
    2120       | 12       | -34       | -22
    2130       | 0        | -5        | -5
    Totalt     | 16       | -57       | -41`);
  expect(table.units.map(({ code }) => code)).toEqual(['2110', '2120', '2130', null]);
});

test("the sum of what projects cost may be less the state's share", () => {
  const table = readOne(`
    Investeringsprogram 2026–2027
    Projekt      | 2026 | 2027
    Daghemmet    | -180 | -240
    > Statsbidrag | 20  | 40
    Skolan       | -50  | -45
    Totalt       | -210 | -245`);
  expect(table.confidence).toBeGreaterThan(0.5);
  expect(table.evidence).toContainEqual({ kind: 'sums-hold', holds: 2, of: 2 });
});

test('costs that a sum adds up are a guess though no word speaks of a budget', () => {
  const table = readOne(`
    == Blad1 ==
    Här kommer siffrorna för 2026:
    Biblioteket | -412
    Museet      | -98
    Hyror till andra | -61
    Summa       | -571`);
  expect(table.confidence).toBeLessThan(0.5);
  expect(table.units).toHaveLength(4);
});

test('the title may give the years of an outcome and of the budget that is planned', () => {
  const table = readOne(`
    == Blad1 ==
    Kommunens inkomster 2024–2026
                          | Utfall 2024 | Budget 2025 | Budget 2026
    Kommunal inkomstskatt | 14          | 15          | 15
    Statsandelar          | 9           | 9           | 10
    Inkomster totalt      | 23          | 24          | 25`);
  expect(tell(table)[1]).toMatch(/B priorActual 2024 . C budget 2025 . D plan 2026/);
});

test('net costs that the title names are printed positive', () => {
  const table = readOne(`
    Tekniska nämnden 2026, nettoutgifter i euro
    Enhet                | Budget 2025 | Förslag 2026
    **Tekniska nämnden** | 17          | 19
    Trafikleder          | 13          | 14
    Parker               | 4           | 5`);
  expect(table.units.map(({ figures }) => figures[0]!.cents)).toEqual([-1700, -1300, -400]);
});

test('floor area is no money beside internal rents', () => {
  const table = readOne(`
    Interna hyror 2026
    Enhet      | Objekt        | m²    | €/m²/mån | Intern hyra 2025 | Intern hyra 2026
    Grundskola | Kyrkoby skola | 2 410 | 11,20    | -318             | -323
    Grundskola | Norra skolan  | 1 205 | 10,80    | -152             | -156
    Totalt     |               | 3 615 |          | -470             | -479`);
  expect(table.columns.map(({ role }) => role)).toEqual(['name', 'name', 'other', 'other', 'budget', 'plan']);
  expect(table.confidence).toBeGreaterThan(0.5);
});

test('the budget that quarters part is the plan', () => {
  const table = readOne(`
    == Kvartal ==
    Ekeby kommun – Räddningstjänsten, kvartalsfördelning 2026
    Kontogrupp | Q1  | Q2  | Q3  | Q4  | Budget 2026
    Intäkter   | 10  | 12  | 8   | 10  | 40
    Kostnader  | -18 | -19 | -20 | -18 | -75
    Netto      | -8  | -7  | -12 | -8  | -35`);
  expect(table.columns.at(-1)!.role).toBe('plan');
  expect(table.units.map(({ name }) => name)).toEqual(['Räddningstjänsten']);
});

test('a name alone under what encloses it stands no further in than the one beside it', () => {
  expect(
    titles(`
      Nämnd           | Verksamhet | Intäkter | Kostnader
      Kommunstyrelsen | Förvaltning | 24      | -832
                      | Näringsliv  | 0       | -146
                      | Summa       | 24      | -978
      Bildning        | Skolor      | 214     | -629
                      | Dagvård     | 311     | -401
                      | Summa       | 525     | -1 030`).filter((title) => title.includes(' < ')),
  ).toEqual([
    'Förvaltning · operatingUnit < Kommunstyrelsen',
    'Näringsliv · operatingUnit < Kommunstyrelsen',
    'Skolor · operatingUnit < Bildning',
    'Dagvård · operatingUnit < Bildning',
  ]);
});

test('a budget beside an earlier one is the plan, though the sheet speaks of a plan', () => {
  const table = readOne(`
    == DP 26 ==
              | BS 2024 | BU 2025 | BU 2026
    Intäkter  | 12      | 13      | 14
    Kostnader | -19     | -22     | -25
    Netto     | -7      | -9      | -11`);
  expect(table.columns.at(-1)).toMatchObject({ role: 'plan', year: 2026 });
});

test.each([
  ['Enhet | 3310 Daghemmet Pärlan', '3310 Daghemmet Pärlan'],
  ['Budget 2026 för Idrottsverket', 'Idrottsverket'],
])('%s names the unit', (line, name) => {
  expect(
    titles(`
      == Blad1 ==
      ${line}
      Intäkter  | 61
      Kostnader | -702
      Netto     | -641`),
  ).toEqual([`${name} · operatingUnit`]);
});

test('a board of the city is a body, and the net of changes a change', () => {
  const table = readOne(`
    == Ändringar ==
    Anslagsändringar 2026
    Enhet            | Ändring intäkter | Ändring kostnader | Netto | Orsak
    City Board       | 0                | -45               | -45   | nya rutter
    Technical Board  | 12               | -8                | 4     | avgifter`);
  expect(table.columns.slice(1, 4).map(({ role }) => role)).toEqual(['amendment', 'amendment', 'amendment']);
  expect(table.units.map(({ level }) => level)).toEqual(['body', 'body']);
});

test('quantities may stand above their versions down the rows', () => {
  expect(
    tell(
      readOne(`
        == Trend ==
        Water utility 2024–2026

                              | Amount (EUR)
        **Operating revenue**
        Actual 2024           | 12
        Budget 2025           | 13
        Budget 2026           | 14
        **Operating expenses**
        Actual 2024           | -10
        Budget 2025           | -11
        Budget 2026           | -12`),
    ).slice(2),
  ).toEqual([
    'Water utility · operatingUnit · revenue priorActual B5 12 · revenue budget B6 13 · revenue B7 14 · expense priorActual B9 -10 · expense budget B10 -11 · expense B11 -12',
  ]);
});

test.each([
  ['sales of persons', 'Sales Person | Sales Amount | % Commission | Commission Amount', '26 | 10 % | 2'],
  ['lengths of roads', 'Område | Längd (km) | Räcken (m) | Belysning (st)', '260 | 1 200 | 44'],
])('%s are no budget', (_, head, row) => {
  const [table] = readDrawing(`
    == Blad1 ==
    ${head}
    Joe    | ${row}
    Robert | ${row}
    Dafna  | ${row}`);
  expect(table?.confidence ?? 0).toBeLessThan(0.5);
});

test("what municipalities pay of a joint authority's costs is money beside their inhabitants", () => {
  const table = readOne(`
    Räddningsverket – kommunernas betalningsandelar 2026
    Kommun  | Invånare | Andel % | Betalningsandel 2025 | Betalningsandel 2026
    Karleby | 48 100   | 88,4 %  | 4 210                | 4 330
    Kronoby | 6 300    | 11,6 %  | 552                  | 566
    Totalt  | 54 400   | 100 %   | 4 762                | 4 896`);
  expect(table.columns.slice(3).map(({ role }) => role)).toEqual(['budget', 'plan']);
  expect(table.confidence).toBeGreaterThan(0.5);
});

test('row numbers begin no table of their own, and Avdelning names the unit', () => {
  const table = readOne(`
    == Budgetmall ==
    | | Avdelning: Miljöenheten

    Rad | Typ | Benämning        | Budget 2025 | Budget 2026
    1   | I   | Avgifter         | 42          | 43
    2   | S   | Intäkter totalt  | 42          | 43
    3   | K   | Löner            | -192        | -198
    4   | S   | Kostnader totalt | -192        | -198
    5   | N   | Netto            | -150        | -155`);
  expect(tell(table)[0]).toBe('plan A3:E8 2026 negative');
  expect(table.units.map(({ name }) => name)).toEqual(['Miljöenheten']);
});

test.each(['Tillsammans', 'I allt'])('shares are no money whatever their heading, and %s is a sum', (sum) => {
  const table = readOne(`
    == Fördelning ==
    Fördelning av verksamhetsbidraget 2026
    Resultatenhet | Verksamhetsbidrag | Kumulativt
    Skolor        | -520              | 65,0 %
    Dagvård       | -280              | 100,0 %
    ${sum} | -800              | 100,0 %`);
  expect(table.columns.map(({ role }) => role)).toEqual(['name', 'plan', 'other']);
  expect(table.units.at(-1)).toMatchObject({ level: 'total', members: [0, 1] });
});

test('a unit is named at length in two languages', () => {
  expect(
    titles(`
      Tulosalueet / Resultatområden                                                                                       | TA 2026 | KS 2027
      Tulosalue / Resultatområde: 310 Kirjasto / Bibliotek                                                               |     |
      Tuotot / Intäkter                                                                                                  | 10  | 12
      Kulut / Kostnader                                                                                                  | -30 | -32
      Tulosalue / Resultatområde: 320 Talous- ja henkilöstöpalvelut / Ekonomi- och personaltjänster |     |
      Tuotot / Intäkter                                                                                                  | 1   | 2
      Kulut / Kostnader                                                                                                  | -3  | -4`),
  ).toEqual([
    '310 Kirjasto / Bibliotek · area',
    '320 Talous- ja henkilöstöpalvelut / Ekonomi- och personaltjänster · area',
  ]);
});
