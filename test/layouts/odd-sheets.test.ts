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

test('a version below a title over all columns is no name', () => {
  const table = readOne(`
                      | Netto per ansvarsområde | |
                      | Budget | Förslag
                      | 2025   | 2026
    31 Markanvändning | -1620  | -1635
    32 Kommunteknik   | -7472  | -7685`);
  expect(tell(table)[1]).toMatch(/B budget 2025 margin . C plan 2026 margin/);
});

test('a budget with its changes may have a short year', () => {
  const table = readOne(`
    == Blad1 ==
                     | BU 25 | BU+ändr. 25 | BU 26
    Bildningsnämnden | -930  | -935        | -948
    Tekniska nämnden | -84   | -86         | -85`);
  expect(tell(table)[1]).toMatch(/B budget 2025 . C amendedBudget 2025 . D plan 2026/);
});

test('figures right above a repeated heading are no codes', () => {
  const table = readOne(`
    Verksamhet  | Konto             | Budget 2026 | Utfall 1–9/2026
    310 Norra   | Externa intäkter  | -48 000     | -31 220
                | Externa kostnader | 3 112 000   | 2 260 415
                | Netto             | 3 064 000   | 2 229 195
    Verksamhet  | Konto             | Budget 2026 | Utfall 1–9/2026
    320 Södra   | Externa intäkter  | -22 000     | -18 004
                | Externa kostnader | 1 544 000   | 1 109 870
                | Netto             | 1 522 000   | 1 091 866`);
  expect(tell(table)[0]).toBe('outcome A1:D8 2026 positive');
  expect(table.units.map(({ figures }) => figures[0]!.cents)).toEqual([4_800_000, 2_200_000]);
});

test('one row of quantities without a name is the whole of which the title speaks', () => {
  const tables = readDrawing(`
    KONSERNIPALVELUT – TILANNEKUVA KS 2026

    Tulot     |  | Menot      |  | Kate
    2 140 000 |  | -9 873 500 |  | -7 733 500`);
  expect(tables.map(({ units }) => units.map(({ name, figures }) => [name, figures.length]))).toEqual([
    [['KONSERNIPALVELUT', 3]],
  ]);
});

test('a sum without a word is a sum', () => {
  const table = readOne(`
    Enhet    | Budget 2026
    Skolan   | -9120
    Daghem   | -4011
    Biblioteket | -812
                | -13943`);
  expect(tell(table).at(-1)).toBe(' · total = Skolan + Daghem + Biblioteket · margin B5 -13943');
});

test('amounts may be written with millions and thousands of their own', () => {
  const table = readOne(`
    Investointiohjelma 2026–2027
    Hanke        | 2026         | 2027
    Uimahalli    | 1,2 milj. €  | 6,0 milj. €
    Kirjastoauto | 420 t€       | -
    Yhteensä     | 1,62 milj. € | 6,0 milj. €`);
  expect(table.scale).toBe(1);
  expect(table.units.map(({ figures }) => figures.map(({ cents }) => cents! / -100))).toEqual([
    [1_200_000, 6_000_000],
    [420_000],
    [1_620_000, 6_000_000],
  ]);
});

test('headings may stand at the foot', () => {
  const table = readOne(`
    == Taul1 ==
    Talouspalvelut | 120       | -1310      | -1190
    Hankinnat      | 0         | -402       | -402
    Yhteensä       | 120       | -1712      | -1592
    Yksikkö        | Tuotot 2026 | Kulut 2026 | Kate 2026`);
  expect(tell(table).slice(0, 2)).toEqual([
    'plan A1:D4 2026 negative',
    'A name | B plan 2026 revenue | C plan 2026 expense | D plan 2026 margin',
  ]);
});

test('the title says which of the years down the rows is planned', () => {
  const table = readOne(`
    TAE 2026: nettomenot 2024–2027
    Vuosi | Perusopetus | Lukio
    2024  | 15 874      | 2 144
    2025  | 16 010      | 2 190
    2026  | 16 240      | 2 201
    2027  | 16 300      | 2 210`);
  expect(table.year).toBe(2026);
});

test('a table without headings in the columns of the one above has the same headings', () => {
  const tables = readDrawing(`
    == Museo ==
    Käyttötalous | TP 2024 | TA 2025 | TAE 2026
    Tuotot       | 88      | 90      | 91
    Kulut        | -702    | -715    | -724
    Toimintakate | -614    | -625    | -633

    Erittely toiminnoittain (toimintakate):
    Näyttelyt    | -310    | -320    | -325
    Kokoelmat    | -304    | -305    | -308`);
  expect(tables.map(({ columns }) => columns.slice(-3).map(({ role, year }) => `${role} ${year}`))).toEqual(
    [1, 2].map(() => ['priorActual 2024', 'budget 2025', 'plan 2026']),
  );
  expect(tables.map((table) => tell(table).slice(-1)[0])).toEqual([
    expect.stringContaining('Museo · operatingUnit · revenue'),
    expect.stringContaining('margin B8 -304 · margin C8 -305 · margin D8 -308'),
  ]);
});

test('what is printed below a project with the other sign is money towards it, and the sum is what is left', () => {
  const table = readOne(`
    Investeringar 2026–2027, euro
    Objekt               | Totalkostnad | Använt t.o.m. 2025 | Budget 2026 | Plan 2027
    Petalax skola        | 3200         | 150                | 1400        | 1650
    > RFV:s andel        | -480         |                    | -210        | -270
    Vattenledning Bergö  | 740          | 310                | 250         | 180
    Netto totalt         | 3460         | 460                | 1440        | 1560`);
  expect(tell(table)[1]).toContain('C priorActual 2025');
  expect(table.units.map(({ name }) => name)).toEqual([
    'Petalax skola',
    'Vattenledning Bergö',
    'Netto totalt',
  ]);
  expect(table.evidence).toContainEqual({ kind: 'sums-hold', holds: 4, of: 4 });
});

test('external, internal and their sum may have short headings in two languages', () => {
  const table = readOne(`
    4410 Lokalservice – Tilapalvelut, BU/TA 2026
                                        | Ext./Ulk. | Int./Sis. | Tot./Yht.
    Verksamhetens intäkter / Toimintatuotot | 752   | 6150      | 6902
    Verksamhetens kostnader / Toimintakulut | -4633 | -188      | -4821
    Verksamhetsbidrag / Toimintakate        | -3881 | 5962      | 2081`);
  expect(table.columns.map(({ role, split }) => [role, split])).toEqual([
    ['name', null],
    ['plan', 'external'],
    ['plan', 'internal'],
    ['total', null],
  ]);
});

test('a list of changes has its increases and decreases in columns of their own', () => {
  const table = readOne(`
    == KV 8.12. ==
    Määrärahamuutokset, esitys valtuustolle 8.12.2026
    Tulosalue           | Lisäykset | Vähennykset | Netto
    2100 Varhaiskasvatus | 145      |             | 145
    Uusi ryhmä Kaarnan päiväkotiin elokuusta.
    2200 Perusopetus    | 60        | -22         | 38
    2300 Lukiokoulutus  |           | -41         | -41
    Yhteensä            | 205       | -63         | 142`);
  expect(tell(table).slice(0, 2)).toEqual([
    'amendment A2:D7 2026 unknown',
    'A name | B amendment 2026 | C amendment 2026 | D amendment 2026 margin',
  ]);
});

test('captions number the tables that they name', () => {
  const tables = readDrawing(`
    == Korsnäs BU 2026 ==
    TABELL 1. Biblioteket
              | 2025 | 2026
    Inkomster | 4    | 5
    Utgifter  | -188 | -191
    Not: bokbussen ingår inte.

    TABELL 2. Medborgarinstitutet
              | 2025 | 2026
    Inkomster | 51   | 52
    Utgifter  | -133 | -134`);
  expect(tables.map(({ units }) => units.map(({ name }) => name))).toEqual([
    ['Biblioteket'],
    ['Medborgarinstitutet'],
  ]);
});

test('what is left and the year before have Swedish names', () => {
  const table = readOne(`
    == juni ==
    Budgetuppföljning per 30.6.2026
    Kst  | Kostnadsställe | Årsbudget | Redovisat jan–juni | Kvarstår | Föreg. år jan–juni
    6100 | Administration | -212      | -101               | -111     | -99
    6210 | Kommunalvägar  | -388      | -241               | -147     | -230`);
  expect(tell(table)[1]).toContain('C budget 2026 | D actual 2026 | E remaining | F priorActual 2025');
});

test('each level of the hierarchy may have its amounts in a column of its own', () => {
  const table = readOne(`
    Nettoutgifter 2026
                      | Enhet   | Område    | Nämnd
    Tekniska nämnden  |         |           | 4 310 000
    > Vägar           |         | 1 820 000 |
    >> Planvägar      | 990 000 |           |
    >> Privata vägar  | 830 000 |           |
    > Fastigheter     |         | 2 490 000 |
    >> Skolor         | 1 610 000 |         |
    >> Övriga         | 880 000 |           |`);
  expect(tell(table)[1]).toBe('A name | B plan 2026 | C plan 2026 | D plan 2026');
  expect(table.units).toHaveLength(7);
});

test('years in which people were employed head nothing', () => {
  expect(
    readDrawing(`
      Personalförteckning 1.1.2026
      Enhet    | Befattning      | Antal | Anställningsår
      Daghemmet | lärare         | 4     | 2011
      Daghemmet | barnskötare    | 7     | 2018
      Köket    | kock            | 2     | 2009
      Köket    | köksbiträde     | 3     | 2022`),
  ).toEqual([]);
});

test('the year may stand in the labels of the rows', () => {
  const table = readOne(`
    == Fritid ==
    Enhet           | Sporthallen | Simhallen
    Intäkter 2026   | 88          | 410
    Kostnader 2026  | -402        | -1233
    Netto 2026      | -314        | -823`);
  expect(table.year).toBe(2026);
  expect(table.units.map(({ name }) => name)).toEqual(['Sporthallen', 'Simhallen']);
});

test('one heading merged over the figures may name them all', () => {
  const table = readOne(`
    == Blad1 ==
    Raseborg, fritidsväsendet
                        | Budget 2026: intäkter – kostnader – netto | |
    5110 Idrottsplatser | 61   | -540 | -479
    5120 Motionsslingor | 0    | -88  | -88
    5130 Badstränder    | 1    | -41  | -40
    @merged B2:D2`);
  expect(tell(table).slice(0, 2)).toEqual([
    'plan A2:D5 2026 negative',
    'A name | B plan 2026 revenue | C plan 2026 expense | D plan 2026 margin',
  ]);
});

test('dates shown as years are years', () => {
  const table = readOne(`
    == netto ==
    Bindningsnivå | 31.12.2024 [yyyy] | 31.12.2025 [yyyy] | 31.12.2026 [yyyy]
                  | Bokslut           | Budget            | Budget
    Förvaltning   | -1733             | -1790             | -1815
    Kultur        | -1655             | -1702             | -1710`);
  expect(tell(table)[1]).toBe('A name | B priorActual 2024 | C budget 2025 | D plan 2026');
});

test('a share is no change', () => {
  const table = readOne(`
    Betalningsandelar 2026
    Medlemskommun | Andel % | Betalningsandel 2025 | Betalningsandel 2026
    Jakobstad     | 42,1    | 4210                 | 4310
    Nykarleby     | 57,9    | 5690                 | 5730`);
  expect(table.columns.map(({ role }) => role)).toEqual(['name', 'other', 'budget', 'plan']);
});

test('expenses on the left and revenue on the right are sides of one unit', () => {
  const tables = readDrawing(`
    == Hemservice ==
    Kökar kommun. Hemservice, driftsbudget 2026 (€)

    UTGIFTER    |     | | INKOMSTER      |
    Löner       | 188 | | Avgifter       | 21
    Bikostnader | 41  | | Landskapsandel | 96
    Köptjänster | 12  | | Övrigt         | 1
    Summa       | 241 | | Summa          | 118`);
  const items = tables.map(({ units }) => units.map(({ name, figures }) => [name, figures.at(-1)!.item]));
  expect(items).toEqual([[['Hemservice', 'expense']], [['Hemservice', 'revenue']]]);
});

test('a quantity merged over versions goes for all of them, and units stand across', () => {
  const table = readOne(`
    Vapaa-aikatoimi / Fritidsväsendet
                      |            | Uimahalli / Simhall | Kentät / Planer
    Tulot / Inkomster | TP/BS 2024 | 402                 | 22
                      | TA/BU 2025 | 410                 | 20
                      | TA/BU 2026 | 418                 | 21
    Menot / Utgifter  | TP/BS 2024 | -1188               | -344
                      | TA/BU 2025 | -1201               | -350
                      | TA/BU 2026 | -1230               | -361`);
  expect(tell(table)[2]).toBe(
    'Uimahalli / Simhall · operatingUnit · revenue priorActual C3 402 · expense priorActual C6 -1188' +
      ' · revenue budget C4 410 · expense budget C7 -1201 · revenue C5 418 · expense C8 -1230',
  );
});

test('codes alone may head the units across, and a sigma their sum', () => {
  expect(
    names(`
      Sammanställning BU 2026
                | 7010    | 7020    | Σ
      Intäkter  | 18 200  | 0       | 18 200
      Kostnader | -39 900 | -12 400 | -52 300`),
  ).toEqual(['7010', '7020', 'Σ']);
});

test('short words for external and internal in two languages are no remarks', () => {
  const table = readOne(`
    Enhet / Yksikkö | Inkomster / Tulot | | Netto
                    | Ext. / Ulk. | Int. / Sis. |
    IT              | 12          | 1290        | 1302
    Lokaler         | 655         | 8104        | 8759`);
  expect(table.columns.map(({ split }) => split)).toEqual([null, 'external', 'internal', null]);
});

test('versions and quantities in one label may have no year', () => {
  const table = readOne(`
    Pelastustoimi 2026
                       | I/2026 | II/2026 | III/2026 | IV/2026
    Talousarvio, menot | -410   | -415    | -390     | -440
    Toteuma, menot     | -402   | -421    |          |
    Talousarvio, tulot | 21     | 22      | 18       | 25
    Toteuma, tulot     | 19     | 24      |          |`);
  expect(table.units.map(({ name }) => name)).toEqual(['Pelastustoimi']);
});

test('a label may name a unit and one of its accounts', () => {
  expect(
    tell(
      readOne(`
        == skolor 2026 ==
        Post                                | Budget 2026
        2110 Norra skolan – intäkter         | 14
        2110 Norra skolan – löner            | -880
        2110 Norra skolan – övriga kostnader | -121
        2120 Södra skolan – intäkter         | 9
        2120 Södra skolan – löner            | -644`),
    ).slice(2),
  ).toEqual([
    expect.stringMatching(/^2110 Norra skolan .* revenue B2 14 · salaries B3 -880 · otherExpense B4 -121$/),
    expect.stringMatching(/^2120 Södra skolan .* revenue B5 9 · salaries B6 -644$/),
  ]);
});

test('rows of percentages between the units are no units', () => {
  expect(
    names(`
      Toimintakate | TA 2025 | TAE 2026
      Perusopetus  | -8350   | -8410
      > muutos %   |         | 0,7 %
      Lukio        | -1440   | -1466
      > muutos %   |         | 1,8 %`),
  ).toEqual(['Perusopetus', 'Lukio']);
});

test('what a title compares with does not say what the sheet is', () => {
  const table = readOne(`
    == data ==
    Budget 2026 jämfört med budget 2025 och bokslut 2024
    Enhet          | År   | Intäkter | Kostnader
    Kommunalteknik | 2025 | 120      | -1810
    Grönområden    | 2025 | 14       | -402
    Kommunalteknik | 2026 | 126      | -1832
    Grönområden    | 2026 | 20       | -424`);
  expect(table.columns.slice(2).map(({ role }) => role)).toEqual(['plan', 'plan']);
});

test('persons and money for each of them below the sum are no units', () => {
  expect(
    names(`
      Korsholms kommun, nämndernas nettokostnader
                          | Budget 2025 | Budget 2026
      Kommunstyrelsen     | -5600       | -5655
      Bildningsnämnden    | -39100      | -39880
      Netto               | -44700      | -45535
      Invånare            | 19450       | 19480
      Netto/invånare, €   | -2298       | -2337`),
  ).toEqual(['Kommunstyrelsen', 'Bildningsnämnden', 'Netto']);
});

test('what stands below a group in two languages says what it is', () => {
  const table = readOne(`
    == Kultur ==
                    | BUDGET / TALOUSARVIO 2026 |         |          | UPPFÖLJNING 31.8.
    Ansvarsområde   | Ursprunglig               | Ändring | Gällande | Utfall
    Musikinstitutet | -688                      | -12     | -700     | -455
    Konsthallen     | -144                      | 0       | -144     | -98`);
  expect(tell(table)[1]).toBe(
    'A name | B budget 2026 | C amendment 2026 | D amendedBudget 2026 | E actual 2026',
  );
});

test('codes of blocks may stand at the far right of their headings', () => {
  expect(
    names(`
      Euro           | Budget 2025 | Förslag 2026 | Kod
      Gator och torg |             |              | 441
      Intäkter       | 312         | 320          |
      Kostnader      | -2810       | -2877        |
      Småbåtshamnar  |             |              | 455
      Intäkter       | 288         | 301          |
      Kostnader      | -244        | -249         |`),
  ).toEqual(['441 Gator och torg', '455 Småbåtshamnar']);
});

test('years right below figures head the other half of the table where they stand above the first half too', () => {
  const tables = readDrawing(`
    == Budget ==
    Kumlinge kommun budget 2026
    INKOMSTER        | 2025 | 2026
    Skola            | 41   | 39
    Vatten           | 62   | 64
    Inkomster totalt | 103  | 103
    UTGIFTER         | 2025 | 2026
    Skola            | -611 | -622
    Vatten           | -58  | -60
    Utgifter totalt  | -669 | -682`);
  expect(tables.map((table) => tell(table)[0])).toEqual([
    'plan A2:C5 2026 unknown',
    'plan A6:C9 2026 negative',
  ]);
  expect(tables.map(({ units }) => units.map(({ figures }) => figures[0]!.item))).toEqual([
    ['revenue', 'revenue', 'revenue'],
    ['expense', 'expense', 'expense'],
  ]);
});
