import { lines, readDrawing, readOne, tell } from './support/tell.ts';

// Layouts as people keep them by hand and as systems print them, none of them an archetype of its own.

test('account numbers and names under one cost centre, told by the title', () => {
  const table = readOne(`
    == Taul1 ==
    Kustannuspaikka: 12001 Kansliapalvelut
    Tili   | Selite                             | Talousarvio 2025
    330100 | Valtionavustukset                  | 12 000
    340000 | Vuokratulot                        | 3 000
           | Tulot yhteensä                     | 15 000
    401000 | Vakinaisten palkat                 | 154 000
    434000 | Toimisto- ja asiantuntijapalvelut  | 24 000
           | Menot yhteensä                     | 178 000
           | Nettomenot                         | 163 000`);
  expect(tell(table)).toEqual(
    lines(`
      plan A2:C9 2025 positive
      A code | B name | C plan 2025
      12001 Kansliapalvelut · costCentre · grantsReceived C3 12000 · rentRevenue C4 3000 · revenue C5 15000 · Vakinaisten palkat C6 -154000 · Toimisto- ja asiantuntijapalvelut C7 -24000 · expense C8 -178000 · margin C9 -163000`),
  );
});

test('accounts across, units down', () => {
  const table = readOne(`
    Yksikkö | Myyntituotot | Tuotot yht. | Palvelujen ostot | Kulut yht. | Kate
    Hallinto | 5 000 | 5 000 | -50 000 | -50 000 | -45 000
    Talous | 2 000 | 2 000 | -30 000 | -30 000 | -28 000`);
  expect(tell(table).slice(1)).toEqual(
    lines(`
      A name | B plan 2025 account | C plan 2025 revenue | D plan 2025 account | E plan 2025 expense | F plan 2025 margin
      Hallinto · operatingUnit · sales B2 5000 · revenue C2 5000 · services D2 -50000 · expense E2 -50000 · margin F2 -45000
      Talous · operatingUnit · sales B3 2000 · revenue C3 2000 · services D3 -30000 · expense E3 -30000 · margin F3 -28000`),
  );
});

test('words where amounts are still open do not end the table', () => {
  const table = readOne(`
    Yksikkö  | Tuotot | Kulut | Netto
    Hallinto | 20 000 | -300 000 | -280 000
    Uusi yksikkö | avoin | avoin | avoin
    Talous   | "–" | -210 000 | -210 000
    Yhteensä | 20 000 | -510 000 | -490 000`);
  expect(table.area.bottom).toBe(4);
  expect(table.units.map(({ name, parent }) => [name, parent])).toEqual([
    ['Hallinto', null],
    ['Uusi yksikkö', null],
    ['Talous', null],
    ['Yhteensä', null],
  ]);
});

test('group heads that speak of time are no units', () => {
  const table = readOne(`
    Museo, talousraportti kesäkuu 2025
             | Kuukausi | | Kumulatiivinen | | Koko vuosi
             | Tot 06/2025 | TA 06/2025 | Tot 1-6/2025 | TA 1-6/2025 | TA 2025
    Tuotot   | 1 000 | 1 100 | 6 000 | 6 600 | 12 000
    Kulut    | -8 000 | -8 100 | -48 500 | -49 000 | -98 000
    Kate     | -7 000 | -7 000 | -42 500 | -42 400 | -86 000`);
  expect(table.kind).toBe('outcome');
  expect(table.columns.slice(1).map((c) => c.role)).toEqual([
    'actual',
    'budget',
    'actual',
    'budget',
    'budget',
  ]);
  expect(table.units.map((unit) => unit.name)).toEqual(['Museo']);
});

test('the financing statement is one unit with its lines', () => {
  const table = readOne(`
    == Rahoituslaskelma ==
    Rahoituslaskelma, 1 000 euroa
                           | TP 2023 | TA 2024 | TA 2025
    Vuosikate              | 2 100 | 2 300 | 2 500
    Toiminnan rahavirta    | 2 000 | 2 180 | 2 400
    Investointimenot       | -5 000 | -4 200 | -6 100
    Investointien rahavirta | -4 600 | -3 900 | -5 200
    Lainakannan muutokset  | 3 000 | 2 500 | 4 000`);
  expect(table.scale).toBe(1000);
  expect(table.units).toHaveLength(1);
  expect(table.units[0]!.figures).toHaveLength(15);
});

test('an area named in a column after the name is above the unit, not its kind', () => {
  const table = readOne(`
    Nro  | Toimintayksikkö | Vastuualue | Tuotot | Kulut | Kate
    1200 | Hallinto  | Konserni | 20 000 | -300 000 | -280 000
    1210 | Talous    | Konserni | 5 000 | -210 000 | -205 000
    1300 | Matkailu  | Kehitys  | 3 000 | -80 000 | -77 000`);
  expect(table.units.filter((unit) => unit.figures.length > 0).map((unit) => unit.level)).toEqual([
    'operatingUnit',
    'operatingUnit',
    'operatingUnit',
  ]);
});

test.each([
  [
    'Henkilöstösuunnitelma 2025',
    'Nimike | 2023 | 2024 | 2025',
    'Opettaja | 12 | 12 | 13',
    'Ohjaaja | 8 | 9 | 9',
    'Yhteensä | 20 | 21 | 22',
  ],
  [
    'Sähkö kiinteistöittäin (MWh)',
    'Kohde | 2022 | 2023 | 2024',
    'Koulu | 820 | 800 | 790',
    'Halli | 1500 | 1450 | 1400',
    'Yhteensä | 2320 | 2250 | 2190',
  ],
  [
    'Lainat',
    'Lainanantaja | Pääoma | Korko | Erä',
    'Kuntarahoitus | 5000000 | 2,15 | 12',
    'OP | 1200000 | 3,1 | 4',
  ],
  ['Asiakkaat', 'Ryhmä | 2022 | 2023', 'Lapset | 120 | 130', 'Nuoret | 80 | 70', 'Yhteensä | 200 | 200'],
])('%s is no plan, though its sums come out right', (...drawn) => {
  expect(readDrawing(`== Taul1 ==\n${drawn.join('\n')}`)).toEqual([]);
});

test('comments beside plain whole numbers do not make them codes', () => {
  const table = readOne(`
    Yksikkö KS 2025 | Menot TP 2023 | Huom. | Menot TA 2024 | Huom. | Menot KS 2025
    Tilintarkastus | 1820812 | 1 virka täyttämättä | 1846100 | Vuokra nousee | 1887200
    Arviointi      | 2677201 | ks. liite 2         | 2723400 |               | 2815300`);
  expect(table.columns.map((column) => column.role)).toEqual([
    'name',
    'priorActual',
    'text',
    'budget',
    'text',
    'plan',
  ]);
});

test('a version without any figures keeps its role', () => {
  const table = readOne(`
    == Investoinnit ==
    Hanke     | KS 2025    | TS 2026  | TS 2027
    Uimahalli | -1 200 000 | -500 000 |
    Päiväkoti | -800 000   | -100 000 |`);
  expect(table.columns.map(({ role, year }) => [role, year])).toEqual([
    ['name', null],
    ['plan', 2025],
    ['planYear', 2026],
    ['planYear', 2027],
  ]);
});

test('blank rows between cost centres of a code column do not part the table', () => {
  const table = readOne(`
    Kust.paikka | Nimi | Tuotot | Kulut | Kate KS 2025
    3201 | Asiakaspalvelu | 21 000 | -110 000 | -89 000
    3202 | Ostopalvelut   | 35 000 | -510 700 | -475 700

    3301 | Ostopalvelut   | 5 700  | -141 800 | -136 100
    3302 | Neuvonta       | 17 700 | -39 300  | -21 600`);
  expect(table.area.bottom).toBe(5);
  expect(table.units).toHaveLength(4);
});

test('long headings in two languages are headings', () => {
  const table = readOne(`
    Toimintayksikön nimi / Verksamhetsenhetens namn | Toimintakate (netto) / Verksamhetsbidrag netto Käyttösuunnitelma 2024 / Dispositionsplan 2024
    Kirjasto / Biblioteket | -551 000
    Museo / Museet | -569 000`);
  expect(table.columns[1]).toMatchObject({ role: 'plan', year: 2024, item: 'margin' });
});

test('account numbers alone tell revenue from expense', () => {
  const table = readOne(`
    == Taul1 ==
    Vuosi | Versio | Yksikkö | Tili | Summa
    2025  | KS     | 1280    | 3100 | 20000
    2025  | KS     | 1280    | 4100 | 812300
    2025  | KS     | 1290    | 3100 | 1000
    2025  | KS     | 1290    | 4100 | 90000`);
  expect(table.expenseSign).toBe('positive');
  expect(table.units.map((unit) => unit.figures.map((figure) => figure.cents! / 100))).toEqual([
    [20000, -812300],
    [1000, -90000],
  ]);
});

test('amounts that could be years do not start a table anew', () => {
  const table = readOne(`
    Yksikkö | Nimi | Tuotot KS 2025 | Kulut
    1200 | Hallinto | 2100 | -90000
    1210 | Talous   | 2000 | 2010
    1220 | Arkisto  | 3000 | -80000`);
  expect(table.area.top).toBe(0);
  expect(table.units).toHaveLength(3);
});

test('a share of the money is no percentage', () => {
  const table = readOne(`
    == Hankkeet ==
    Hankesalkku 2025
    Hanke | Toteutusaika | Kokonaiskustannus | Valtion osuus | Kuntarahoitus 2025
    Digiloikka | 2024–2026 | 100 000 | 75 000 | 25 000
    Kulttuuripolku | 2025 | 40 000 | 30 000 | 10 000`);
  expect(table.columns.map((column) => column.role)).toEqual(['name', 'text', 'total', 'other', 'plan']);
});

test('sums that fail among rows that are not understood leave a guess', () => {
  const table = readOne(`
    Category | FY 2014 Proposed | FY 2015 Forecast | FY 2016 Forecast
    Civilian pay | 170 | 180 | 190
    Sworn pay | 150 | 155 | 160
    **Pay total** | 340 | 370 | 390
    Land | 26 | 27 | 28
    Other | 9 | 9 | 9
    **Capital total** | 61 | 72 | 83`);
  expect(table.confidence).toBeLessThan(0.5);
});

test('a coded heading above the operating revenue is a unit, though it ends like an account', () => {
  const table = readOne(`
    BUDGET PLAN             | KS 2025
    1280 Personnel services |
    Operating revenue       | 509 200
    Operating expenses      | -1 693 500
    Operating margin        | -1 184 300
    1300 Financial services |
    Operating revenue       | 238 500
    Operating expenses      | -2 183 400
    Operating margin        | -1 944 900`);
  expect(tell(table).slice(2)).toEqual(
    lines(`
      1280 Personnel services · operatingUnit · revenue B3 509200 · expense B4 -1693500 · margin B5 -1184300
      1300 Financial services · operatingUnit · revenue B7 238500 · expense B8 -2183400 · margin B9 -1944900`),
  );
});

test('blocks of units that print only their margin', () => {
  const table = readOne(`
    KÄYTTÖSUUNNITELMA | KS 2025
    1200 HALLINTOPALVELUT |
    TOIMINTAKATE | -2 748 100
    1280 HENKILÖSTÖPALVELUT |
    TOIMINTAKATE | -1 184 300
    RAPORTTI YHTEENSÄ |
    TOIMINTAKATE | -3 932 400`);
  expect(tell(table).slice(2)).toEqual(
    lines(`
      1200 HALLINTOPALVELUT · operatingUnit · margin B3 -2748100
      1280 HENKILÖSTÖPALVELUT · operatingUnit · margin B5 -1184300
      RAPORTTI YHTEENSÄ · total = 1200 HALLINTOPALVELUT + 1280 HENKILÖSTÖPALVELUT · margin B7 -3932400`),
  );
});

test('a cost centre whose name speaks of the board lifts nothing above it', () => {
  const table = readOne(`
    Yksikkö | Kust.paikka | Nimi | Tuotot | Kulut | Netto KS25
    1200 | 12001 | Valtuusto ja hallitus | 0 | -412 300 | -412 300
    1200 | 12002 | Hallintopalvelut | 214 800 | -1 530 400 | -1 315 600
    1200 HALLINTOPALVELUT YHTEENSÄ | | | 214 800 | -1 942 700 | -1 727 900`);
  expect(table.units.map((unit) => unit.level)).toEqual(['costCentre', 'costCentre', 'operatingUnit']);
});

test('a change between the budget and the outcome is an amendment', () => {
  const table = readOne(`
    Nämnd | Budget 2025 | Ändring | Utfall 31.8.2025 | Avvikelse
    Stadsstyrelsen | -4 000 000 | -50 000 | -2 600 000 | 1 450 000
    Bildningsnämnden | -24 000 000 | 200 000 | -15 900 000 | 7 900 000`);
  expect(table.columns.map((column) => column.role)).toEqual([
    'name',
    'budget',
    'amendment',
    'actual',
    'variance',
  ]);
});

test('a difference of two versions stays one, also before the outcome', () => {
  const table = readOne(`
    Nämnd | Bokslut 2024 | Budget 2025 | Ändring | Utfall 31.8.2025
    Stadsstyrelsen | -3 900 000 | -4 000 000 | -100 000 | -2 600 000
    Bildningsnämnden | -23 500 000 | -24 000 000 | -500 000 | -15 900 000`);
  expect(table.columns[3]?.role).toBe('variance');
});

test('lines that hold several amounts are not read as one', () => {
  const tables = readDrawing(`
    KÄYTTÖSUUNNITELMA TP 2024 TA 2025
    1200 HALLINTOPALVELUT
    TOIMINTATUOTOT 1 304 800 1 200 000
    TOIMINTAKULUT -4 052 900 -4 000 000
    TOIMINTAKATE -2 748 100 -2 800 000
    1280 HENKILÖSTÖPALVELUT
    TOIMINTATUOTOT 509 200 500 000
    TOIMINTAKULUT -1 693 500 -1 600 000
    TOIMINTAKATE -1 184 300 -1 100 000`);
  expect(tables).toEqual([]);
});

test('person-years over the years are no money', () => {
  const tables = readDrawing(`
    Henkilöstö (htv) | TP 2024 | TA 2025 | TA 2026
    Hallinto | 12,5 | 13 | 13
    Sivistys | 145,2 | 146 | 144
    Yhteensä | 157,7 | 159 | 157`);
  expect(tables).toEqual([]);
});

test('the budget that a change leads to is the amended one', () => {
  const table = readOne(`
    Vastuualue | TA 2025 | TA muutos | TA yht. | Tot. 31.8. | Ennuste 31.12. | Ero TA
    Yleishallinto | -1 200 | -50 | -1 250 | -810 | -1 260 | -10
    Elinkeinot | -600 | 0 | -600 | -420 | -610 | -10
    Yhteensä | -1 800 | -50 | -1 850 | -1 230 | -1 870 | -20`);
  expect(table.columns.slice(1, 5).map((column) => column.role)).toEqual([
    'budget',
    'amendment',
    'amendedBudget',
    'actual',
  ]);
});

test('versions down the rows are of the unit in the title', () => {
  const table = readOne(`
    == Taul1 ==
    Sivistyslautakunta, talousarvion kehitys
    Vuosi | Toimintatuotot | Toimintakulut | Toimintakate
    TP 2023 | 1 200 000 | -14 000 000 | -12 800 000
    TA 2024 | 1 250 000 | -14 500 000 | -13 250 000
    TA 2025 | 1 300 000 | -15 000 000 | -13 700 000`);
  expect(tell(table)).toEqual(
    lines(`
      plan A2:D5 2025 negative
      A other | B plan revenue | C plan expense | D plan margin
      Sivistyslautakunta · body · revenue priorActual B3 1200000 · expense priorActual C3 -14000000 · margin priorActual D3 -12800000 · revenue budget B4 1250000 · expense budget C4 -14500000 · margin budget D4 -13250000 · revenue B5 1300000 · expense C5 -15000000 · margin D5 -13700000`),
  );
});

test('abbreviations of Swedish follow-ups', () => {
  const table = readOne(`
    Tekniska nämnden (tkr) | BU 2025 | BU inkl. ändr. | Utf. 1-8/2025 | Prognos
    Verksamhetsintäkter | 1 300 | 1 350 | 900 | 1 360
    Verksamhetskostnader | -4 050 | -4 100 | -2 700 | -4 120
    Verksamhetsbidrag | -2 750 | -2 750 | -1 800 | -2 760`);
  expect(table.scale).toBe(1000);
  expect(table.columns.slice(1).map((column) => column.role)).toEqual([
    'budget',
    'amendedBudget',
    'actual',
    'forecast',
  ]);
});
