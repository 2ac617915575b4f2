import { lines, readDrawing, readOne, tell } from './support/tell.ts';

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

test('a count under no heading may begin further up', () => {
  const table = readOne(`
    Yksikkö 4410 Lukiokoulutus
    Tili | Tilin nimi      | TA 2026  | KS 2027  | Ero    |  |
    3010 | Kotikuntakorvaukset | 191000 | 196500 | 5500   |  | 4
    3150 | Maksutuotot     | 4000     | 4000     | 0      |  | 5
         | TOIMINTATUOTOT  | 195000   | 200500   | 5500   |  | 6
    4010 | Palkat          | -1131000 | -1158500 | -27500 |  | 7
    4340 | Palvelut        | -38000   | -40000   | -2000  |  | 8
         | TOIMINTAKULUT   | -1169000 | -1198500 | -29500 |  | 9
         | TOIMINTAKATE    | -974000  | -998000  | -24000 |  | 10`);
  expect(table.units.flatMap(({ figures }) => figures).filter(({ cell }) => cell.column === 6)).toEqual([]);
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

test('versions down the rows are versions of the unit above them', () => {
  const table = readOne(`
    == Taul1 ==
    Talousarviokehys 2026
    Toimiala / versio | Toimintatuotot | Toimintakulut | Toimintakate
    **Hallinto**
    TP 2024           | 56 800         | -918 200      | -861 400
    TA 2025           | 63 900         | -863 500      | -799 600
    TA 2026           | 52 900         | -839 100      | -786 200
    **Tekniset**
    TP 2024           | 654 800        | -1 029 100    | -374 300
    TA 2025           | 619 300        | -1 104 100    | -484 800
    TA 2026           | 662 000        | -1 223 000    | -561 000`);
  expect(tell(table)).toEqual(
    lines(`
      plan A2:D10 2026 negative
      A name | B plan 2026 revenue | C plan 2026 expense | D plan 2026 margin
      Hallinto · area · revenue priorActual B4 56800 · expense priorActual C4 -918200 · margin priorActual D4 -861400 · revenue budget B5 63900 · expense budget C5 -863500 · margin budget D5 -799600 · revenue B6 52900 · expense C6 -839100 · margin D6 -786200
      Tekniset · area · revenue priorActual B8 654800 · expense priorActual C8 -1029100 · margin priorActual D8 -374300 · revenue budget B9 619300 · expense budget C9 -1104100 · margin budget D9 -484800 · revenue B10 662000 · expense C10 -1223000 · margin D10 -561000`),
  );
});

test('versions beside the names of their units', () => {
  const table = readOne(`
    == Taul1 ==
    Kp   | Nimi     | Versio  | Tulot  | Menot
    1200 | Hallinto | TA 2025 | 50 000 | -800 000
         |          | KS 2026 | 52 000 | -810 000
    1280 | Palkat   | TA 2025 | 1 000  | -90 000
         |          | KS 2026 | 1 200  | -95 000`);
  expect(tell(table).slice(2)).toEqual(
    lines(`
      1200 Hallinto · costCentre · revenue budget D2 50000 · expense budget E2 -800000 · revenue D3 52000 · expense E3 -810000
      1280 Palkat · costCentre · revenue budget D4 1000 · expense budget E4 -90000 · revenue D5 1200 · expense E5 -95000`),
  );
});

test('months from January on beside a budget are the outcome so far', () => {
  const table = readOne(`
    == Taul1 ==
    Talouden seuranta 30.9.2025
    Kirjasto      | Syyskuu | Tammi-syyskuu | Talousarvio 2025 | Käyttö-% | Tammi-syyskuu 2024
    Tuotot        | 1 000   | 9 100         | 12 000           | 75,8     | 8 800
    Kulut         | -8 100  | -71 000       | -98 000          | 72,4     | -70 100
    Kate          | -7 100  | -61 900       | -86 000          | 72,0     | -61 300`);
  expect(table.kind).toBe('outcome');
  expect(tell(table)[1]).toBe(
    'A name | B month 2025 | C actual 2025 | D budget 2025 | E usedPercent | F priorActual 2024',
  );
});

test('stretches that part the year stay months', () => {
  const table = readOne(`
    Kirjasto | Tammi-maaliskuu | Huhti-kesäkuu | Heinä-syyskuu | Loka-joulukuu | KS 2025
    Tuotot   | 100  | 100  | 100  | 100  | 400
    Kulut    | -900 | -900 | -800 | -900 | -3 500
    Kate     | -800 | -800 | -700 | -800 | -3 100`);
  expect(table.columns.slice(1, 5).map(({ role }) => role)).toEqual(['month', 'month', 'month', 'month']);
});

test.each([
  ['Nettomenot TA 2026', -830_000],
  ['Toimintakate TA 2026', 830_000],
])('%s printed positive where nothing else tells the sign', (heading, euros) => {
  const table = readOne(`
    == Taul1 ==
    Palvelu     | ${heading}
    Perusopetus | 830 000
    Päivähoito  | 410 000
    Kirjasto    | 62 000`);
  expect(table.units[0]!.figures[0]!.cents).toBe(euros * 100);
});

test('what a pivot table was filtered by is no heading, and its sums are what they sum', () => {
  const table = readOne(`
    == Taul1 ==
    Versio     | TAE 2026

    Radetiketter   | Summa av BS 2024 | Summa / TA 2025 | Sum of KS 2026
    **Nämnden**    | -970             | -890            | -880
    > Daghem       | -830             | -750            | -740
    > Bibliotek    | -140             | -140            | -140
    Totalsumma     | -970             | -890            | -880`);
  expect(tell(table).slice(0, 2)).toEqual(
    lines(`
      plan A3:D7 2026 negative
      A name | B priorActual 2024 | C budget 2025 | D plan 2026`),
  );
});

test.each([
  ['Rantasalmi', 'municipality'],
  ['Haapavesi', 'municipality'],
  ['Kauhajoen vesihuolto', 'operatingUnit'],
])('a cash flow statement under the title %j is of level %s', (title, level) => {
  const table = readOne(`
    == Rahoituslaskelma ==
    ${title}

                           | TP 2024 | TA 2025 | TA 2026
    Vuosikate              | 1 400   | 1 500   | 1 300
    Toiminnan rahavirta    | 1 400   | 1 500   | 1 300
    Investointimenot       | -1 900  | -1 000  | -800
    Investointien rahavirta | -1 900 | -1 000  | -800`);
  expect(table.units.map((unit) => [unit.name, unit.level])).toEqual([[title, level]]);
});

test('cost centres and accounts in a list, most accounts unknown', () => {
  const table = readOne(`
    == Taul1 ==
    Kp    | Kp nimi  | Tili | Tilin nimi      | TA 2025  | TAE 2026
    61001 | Museo    | 3200 | Pääsymaksut     | 16 000   | 17 000
    61001 | Museo    | 4001 | Kuukausipalkat  | -130 000 | -131 000
    61001 | Museo    | 4510 | Tarvikkeet      | -9 000   | -9 100
    62001 | Uimahalli | 3200 | Pääsymaksut    | 160 000  | 170 000
    62001 | Uimahalli | 4001 | Kuukausipalkat | -230 000 | -231 000
    62001 | Uimahalli | 4510 | Tarvikkeet     | -19 000  | -19 100
    71001 | Arkisto  | 3200 | Pääsymaksut     | 0        | 0
    71001 | Arkisto  | 4001 | Kuukausipalkat  | -31 000  | -31 400`);
  expect(table.units.map(({ code, name }) => `${code} ${name}`)).toEqual([
    '61001 Museo',
    '62001 Uimahalli',
    '71001 Arkisto',
  ]);
});

test('version words over years side by side do not name the document', () => {
  const table = readOne(`
    == Taul1 ==
    @ merged B1:C1, D1:E1
                | Tilinpäätös |        | Talousarvio |
    Tehtäväalue | 2023        | 2024   | 2025        | 2026
    Hallinto    | -812        | -830   | -840        | -850
    Opetus      | -2 410      | -2 500 | -2 510      | -2 600`);
  expect(tell(table)[1]).toBe(
    'A name | B priorActual 2023 | C priorActual 2024 | D budget 2025 | E plan 2026',
  );
});

test("the maker's own check below the sum stands outside the table", () => {
  const table = readOne(`
    Toimielin       | Tulot   | Menot      | Kate
    Kunnanhallitus  | 150 000 | -1 400 000 | -1 250 000
    Lupalautakunta  | 60 000  | -100 000   | -40 000
    Yhteensä        | 210 000 | -1 500 000 | -1 290 000

    Tarkistus       | =B4-B2-B3 => 0 | =C4-C2-C3 => 0 | =D4-B4-C4 => 0`);
  expect(tell(table)[0]).toContain('A1:D4');
  expect(table.units.map(({ name }) => name)).toEqual(['Kunnanhallitus', 'Lupalautakunta', 'Yhteensä']);
});

test('forms below each other, each with a title over its heading', () => {
  const form = (unit: string) => `
    Rautavaaran kunta | | | KÄYTTÖSUUNNITELMA 2026
    Kustannuspaikka: ${unit}
    Vastuuhenkilö: M. Meikäläinen

    Tili | Selite             | TA 2025  | KS 2026
    3300 | Muut tuotot        | 8 000    | 8 100
         | Tuotot             | 8 000    | 8 100
    4000 | Palkat ja palkkiot | -210 000 | -220 000
         | Kulut              | -210 000 | -220 000
         | Kate               | -202 000 | -211 900
    `;
  const tables = readDrawing(`== Taul1 ==${form('1201 Kanslia')}\n${form('1202 Arkisto')}`);
  expect(tables.map((table) => tell(table)[0]!.split(' ')[1])).toEqual(['A5:D10', 'A17:D22']);
  expect(tables.map(({ units }) => units.map(({ code, level }) => [code, level]))).toEqual([
    [['1201', 'costCentre']],
    [['1202', 'costCentre']],
  ]);
});

test('numbers with points say what stands below what', () => {
  const table = readOne(`
    Nro   | Nimi           | TA 2025  | TA 2026
    1     | Kunnanhallitus | -685 000 | -700 000
    1.1   | Yleishallinto  | -525 000 | -535 000
    1.1.1 | Vaalit         | -15 000  | -15 000
    1.1.2 | Hallinto       | -510 000 | -520 000
    1.2   | Kehittäminen   | -160 000 | -165 000
    1.2.1 | Elinvoima      | -160 000 | -165 000`);
  const codeOf = (position: number | null) => (position === null ? null : table.units[position]!.code);
  expect(table.units.map(({ code, level, parent }) => [code, level, codeOf(parent)])).toEqual([
    ['1', 'body', null],
    ['1.1', 'area', '1'],
    ['1.1.1', 'operatingUnit', '1.1'],
    ['1.1.2', 'operatingUnit', '1.1'],
    ['1.2', 'area', '1'],
    ['1.2.1', 'operatingUnit', '1.2'],
  ]);
});

test('a section of investments and the sum below its projects are one area', () => {
  const table = readOne(`
    Investointiohjelma
    Hanke                  | Kustannusarvio | TA 2026    | TS 2027  | Myöhemmin
    Talonrakennus
    Monitoimitalo          | -9 000 000     | -4 000 000 | -400 000 | -4 600 000
    Päiväkoti Tähti        | -1 800 000     | -1 600 000 | -200 000 | 0
    Talonrakennus yhteensä | -10 800 000    | -5 600 000 | -600 000 | -4 600 000`);
  expect(table.columns.at(-1)!.role).toBe('planYear');
  expect(
    tell(table)
      .slice(2)
      .map((line) => line.split(' · ').slice(0, 2)),
  ).toEqual([
    ['Monitoimitalo', 'project < Talonrakennus'],
    ['Päiväkoti Tähti', 'project < Talonrakennus'],
    ['Talonrakennus', 'area = Monitoimitalo + Päiväkoti Tähti'],
  ]);
});

test('the words at the top of the sheet name the unit of a table further down', () => {
  const [table] = readDrawing(`
    == Palvelusuunnitelma ==
    Laihian kunta
    Sivistyspalvelut 2026

    Tunnusluku | TP 2024 | TA 2025 | TA 2026
    Oppilaita  | 812     | 801     | 790
    €/oppilas  | 9 120   | 9 350   | 9 600

    Määrärahat, € | TP 2024    | TA 2025    | TA 2026
    Toimintatuotot | 310 000   | 312 000    | 320 000
    Toimintakulut | -7 400 000 | -7 500 000 | -7 600 000
    Toimintakate  | -7 090 000 | -7 188 000 | -7 280 000`);
  expect(table!.units.map(({ name }) => name)).toEqual(['Sivistyspalvelut']);
});

test('halves of the year are months of the plan', () => {
  const table = readOne(`
    == Taul1 ==
    Periodiserad dispositionsplan 2026, Skolan
               | 1–6/2026 | 7–12/2026 | Helår 2026
    Intäkter   | 14 000   | 16 000    | 30 000
    Kostnader  | -430 000 | -470 000  | -900 000
    Netto      | -416 000 | -454 000  | -870 000`);
  expect(tell(table)[1]).toBe('A name | B month 2026 | C month 2026 | D total 2026');
  expect(table.units[0]!.name).toBe('Skolan');
});

test('the period of a follow-up tells its year', () => {
  const table = readOne(`
    == Tot ==
    Toteuma 1.1.–31.5.2025
    Kirjasto | TA      | Tot     | %
    Tuotot   | 50 000  | 19 000  | 38,0
    Kulut    | -90 000 | -39 000 | 43,3`);
  expect(tell(table)[1]).toBe('A name | B budget 2025 | C actual 2025 | D usedPercent');
});

test('a sentence above a table names no unit', () => {
  const table = readOne(`
    == TA-kirja ==
    Rakennusvalvonta
    Tehtäväalueen vastuuhenkilö on johtava tarkastaja.
    Euroa          | TA 2025  | TA 2026
    Toimintatuotot | 70 000   | 72 000
    Toimintakulut  | -130 000 | -135 000
    Toimintakate   | -60 000  | -63 000`);
  expect(table.units.map(({ name }) => name)).toEqual(['Rakennusvalvonta']);
});

test('children and euros a child beside the expenses are no money of the unit', () => {
  const table = readOne(`
    == Taul1 ==
    Päiväkoti  | Lapsia | Toimintakulut 2026 | €/lapsi
    Kukkakumpu | 84     | -790 000           | 9 405
    Merituuli  | 61     | -610 000           | 10 000
    Tähtitarha | 102    | -960 000           | 9 412`);
  expect(tell(table).slice(1, 3)).toEqual(
    lines(`
      A name | B other | C plan 2026 expense | D other
      Kukkakumpu · operatingUnit · expense C2 -790000`),
  );
});

test('notes beside the table stand outside it and name nothing', () => {
  const table = readOne(`
    == Taul1 ==
    Kirjasto       |          |          | | Muistiinpanot
                   |          |          | | soita Pekalle
                   | TA 2025  | TA 2026
    Toimintatuotot | 70 000   | 72 000
    Toimintakulut  | -130 000 | -135 000 | | tarkista vielä
    Toimintakate   | -60 000  | -63 000`);
  expect(tell(table)[0]).toContain('A3:C6');
  expect(table.units.map(({ name }) => name)).toEqual(['Kirjasto']);
});

test('"1 000 €" below amounts typed so is an amount', () => {
  const table = readOne(`
    Yksikkö  | Tulot      | Menot       | Netto
    Hallinto | "12 000 €" | "-30 000 €" | "-18 000 €"
    Arkisto  | "1 000 €"  | "-9 000 €"  | "-8 000 €"`);
  expect(tell(table).at(-1)).toContain('revenue B3 1000 · expense C3 -9000');
});

test('spacer columns part codes from names', () => {
  const table = readOne(`
    Toimiala |  | Kp    |  | Nimi      |  | TA 2025  |  | TA 2026
    HYVO     |  | 61001 |  | Museo     |  | -130 000 |  | -131 000
    HYVO     |  | 62001 |  | Uimahalli |  | -230 000 |  | -231 000
    TEKN     |  | 71001 |  | Arkisto   |  | -31 000  |  | -31 400`);
  expect(table.units.filter(({ figures }) => figures.length > 0).map(({ code }) => code)).toEqual([
    '61001',
    '62001',
    '71001',
  ]);
});

test('imputed items across are no margin', () => {
  const table = readOne(`
    Kp   | Nimi      | Tuotot  | Kulut    | Toimintakate | Poistot | Laskennalliset erät
    3001 | Uimahalli | 210 000 | -640 000 | -430 000     | -88 000 | -21 000
    3002 | Jäähalli  | 90 000  | -210 000 | -120 000     | -41 000 | -9 000`);
  expect(tell(table)[2]).toContain('margin E2 -430000 · depreciation F2 -88000 · allocations G2 -21000');
});

test('a cash flow statement is proved by its sums', () => {
  const cashFlow = (change: string) =>
    readOne(`
      == Rahoituslaskelma ==
      Rantasalmi

      1 000 €                              | TA 2025 | TA 2026
      Vuosikate                            | 1 400   | 1 300
      Tulorahoituksen korjauserät          | -60     | -50
      Toiminnan rahavirta                  | 1 340   | 1 250
      Investointimenot                     | -1 900  | -800
      Rahoitusosuudet investointimenoihin  | 210     | 100
      Investointien rahavirta              | -1 690  | -700
      Toiminnan ja investointien rahavirta | -350    | 550
      Lainakannan muutokset                | 300     | -500
      Rahavarojen muutos                   | -50     | ${change}`).evidence.find(
      ({ kind }) => kind === 'sums-hold',
    );
  expect(cashFlow('50')).toEqual({ kind: 'sums-hold', holds: 8, of: 8 });
  expect(cashFlow('70')).toEqual({ kind: 'sums-hold', holds: 7, of: 8 });
});

test('accounts that come again below units are no units, though one column holds the codes of both', () => {
  const table = readOne(`
    Kst/konto | Benämning      | Budget 2026 | Plan 2027
    6100      | FÖRVALTNING    |             |
    3200      | Avgiftsintäkter | 11 000     | 12 000
    4000      | Löner          | -192 000    | -197 500
    4300      | Köp av tjänster | -38 000    | -40 000
              | Netto          | -219 000    | -225 500
    6200      | VÄGAR          |             |
    4000      | Löner          | -8 000      | -8 000
    4300      | Köp av tjänster | -151 000   | -160 000
              | Netto          | -159 000    | -168 000`);
  expect(table.units.map(({ code, name }) => `${code} ${name}`)).toEqual(['6100 FÖRVALTNING', '6200 VÄGAR']);
});

test('codes of all levels and of their accounts stand in one column', () => {
  const table = readOne(`
    Taso / tili | Selite            | TA 2026 | TAE 2027
    40          | Sivistyslautakunta |        |
    410         | Vapaa-aika        |         |
    4101        | Nuorisotila       |         |
    3250        | Maksut            | 4 000   | 4 500
    3           | TOIMINTATUOTOT    | 4 000   | 4 500
    4000        | Palkat            | -62 300 | -64 000
    4430        | Asiantuntijat     | -3 000  | -3 000
    4           | TOIMINTAKULUT     | -65 300 | -67 000
                | TOIMINTAKATE      | -61 300 | -62 500
    4102        | Liikuntapaikat    |         |
    4000        | Palkat            | -88 000 | -90 200
    4           | TOIMINTAKULUT     | -88 000 | -90 200
                | TOIMINTAKATE      | -88 000 | -90 200`);
  expect(tell(table)[1]).toBe('A code | B name | C budget 2026 | D plan 2027');
  expect(table.units.filter(({ figures }) => figures.length > 0).map(({ code }) => code)).toEqual([
    '4101',
    '4102',
  ]);
});

test('kinds of work by district cost what the title says, whatever is compared beside the sum', () => {
  const table = readOne(`
    Kunnossapito 2027 (menot, euroa)

    Työlaji    | Keskusta | Itäpuoli | Yhteensä | v. 2026 | Muutos
    Talvihoito | 144 000  | 61 000   | 205 000  | 201 000 | 4 000
    Valaistus  | 66 000   | 29 000   | 95 000   | 94 500  | 500
    YHTEENSÄ   | 210 000  | 90 000   | 300 000  | 295 500 | 4 500`);
  expect(table.units.map(({ name }) => name)).toEqual(['Keskusta', 'Itäpuoli', 'Yhteensä']);
  expect(tell(table)[2]).toContain('expense B6 -210000');
});

test('goals right of the money and a blank column are a table of their own', () => {
  const tables = readDrawing(`
    3420 NUORISOPALVELUT

                   | TA 2026  | KS 2027  |  | Tavoite 2027           | Mittari
    Toimintatuotot | 15 000   | 16 500   |  | Tilat auki viikonloppuna | tunnit/vko
    Toimintakulut  | -402 500 | -411 900 |  | Nuorisovaltuusto kuultu  | kuulemiset kpl
    Toimintakate   | -387 500 | -395 400`);
  expect(tables.map((table) => tell(table)[0])).toEqual([
    'plan A3:C6 2027 negative',
    'goals E3:F5 2027 unknown',
  ]);
});

test('what was booked until a month of the running year is no earlier outcome', () => {
  const table = readOne(`
    Enhet      | Budget 2026 | Utfall 202610 | Budgetförslag 2027
    Biblioteket | -91 000    | -74 880       | -93 500
    Museet      | -44 000    | -51 022       | -46 000`);
  expect(tell(table)[1]).toBe('A name | B budget 2026 | C actual 2026 | D plan 2027');
});

test('bidrag to associations are paid, and no margin', () => {
  const table = readOne(`
    Verksamhetsbidrag till föreningar 2027

    Förening | Budget 2026 | Förslag 2027
    Fram     | 8 500       | 9 000
    Norrby   | 1 000       | 1 000
    Totalt   | 9 500       | 10 000`);
  expect(tell(table)[2]).toContain('grants B4 -8500 · grants C4 -9000');
});

test('"TAM" among versions is the budget with its changes, no January', () => {
  const table = readOne(`
                   | TA 2026  | TAM 2026 | KS 2027
    Toimintatuotot | 38 000   | 38 000   | 39 500
    Toimintakulut  | -930 000 | -948 000 | -955 000
    Toimintakate   | -892 000 | -910 000 | -915 500`);
  expect(tell(table)[1]).toContain('C amendedBudget 2026 | D plan 2027');
});

test('codes may be written in small letters', () => {
  const table = readOne(`
    Kod     | Enhet        | BU 2026  | BU 2027
    kf-1110 | Stadskansliet | -502 000 | -511 000
    kf-1120 | Ekonomi      | -402 000 | -409 500
    kf-1130 | Personal     | -280 000 | -288 000`);
  expect(table.units.map(({ code }) => code)).toEqual(['kf-1110', 'kf-1120', 'kf-1130']);
});

test('what is left to pay after lines of revenue costs, and so does the same of the year before', () => {
  const shared = readOne(`
    Opetuksen määrärahat lukuvuosi 2026–2027 / talousarviovuosi 2027

    Ainealue    | Palkkiot | Matkat | Menot yht. | Kurssimaksut | Valtionosuus | Netto
    Kädentaidot | 71 200   | 4 300  | 75 500     | 38 900       | 34 500       | 2 100
    Musiikki    | 66 900   | 5 100  | 72 000     | 31 400       | 34 800       | 5 800
    Kielet      | 25 800   | 1 100  | 26 900     | 13 200       | 14 500       | -800`);
  expect(shared.year).toBe(2027);
  expect(
    tell(shared)
      .slice(2)
      .map((line) => line.split(' · ').at(-1)),
  ).toEqual(['margin G4 -2100', 'margin G5 -5800', 'margin G6 800']);
  const earlier = readOne(`
    == Sammandrag ==
    Ansvarsområde | Löner   | Köp av tjänster | Inkomster | Totalt 2027 | Totalt 2026
    Idrottshallen | 121 400 | 38 200          | 66 000    | 93 600      | 94 900
    Friluft       | 44 800  | 27 500          | 1 200     | 71 100      | 78 100
    Båthamnen     | 12 200  | 18 400          | 29 800    | 800         | 4 400`);
  expect(tell(earlier)[1]).toContain('E plan 2027 margin | F budget 2026 margin');
  expect(tell(earlier)[2]).toContain('margin E2 -93600 · margin F2 -94900');
});

test('money that schools share is no list of reservations', () => {
  const table = readOne(`
    Koulujen käyttövarat 2027

    Koulu        | Käyttövarat 2027 | Käyttövarat 2026
    Harjun koulu | 20 330           | 19 760
    Keskuskoulu  | 36 860           | 37 100
    Yhteensä     | 57 190           | 56 860`);
  expect(table.kind).toBe('plan');
  expect(table.units.map(({ level }) => level)).toEqual(['operatingUnit', 'operatingUnit', 'total']);
});

test('a sum of lines of which two are known costs tells that all of them are, however little is spent on some', () => {
  const heated = readOne(`
    Kohde       | m2    | Lämmitys | Sähkö  | Vesi   | Jätehuolto | YHTEENSÄ 2027 | TA 2026
    Virastotalo | 3 210 | 61 200   | 44 100 | 1 900  | 1 100      | 108 300       | 104 300
    Koulu       | 8 940 | 148 000  | 99 500 | 3 400  | 2 200      | 253 100       | 250 900
    Paloasema   | 1 105 | 24 800   | 13 300 | 900    | 1 000      | 40 000        | 40 200`);
  expect(tell(heated)[2]).toContain(
    'Lämmitys C2 -61200 · Sähkö D2 -44100 · Vesi E2 -1900 · Jätehuolto F2 -1100 · expense G2 -108300 · expense H2 -104300',
  );
});

test('"2027 LTK" and "2027 KH" are proposals for that year', () => {
  const table = readOne(`
    Yksikkö  | 2025 TP | 2026 TA | 2027 LTK | 2027 KH
    Hallinto | -411    | -420    | -431     | -425
    Yläkoulu | -2 014  | -2 050  | -2 099   | -2 080`);
  expect(tell(table)[1]).toBe('A name | B priorActual 2025 | C budget 2026 | D plan 2027 | E plan 2027');
});

test('kinds of cost under "Kostnader", or below the names of units with a sum each, are their lines', () => {
  const [, costs] = readDrawing(`
    Fastighetsavdelningen 2027

    Intäkter         | Budget 2026 | Budget 2027 | | Kostnader        | Budget 2026 | Budget 2027
    Hyror, bostäder  | 188 000     | 194 000     | | Personal         | 311 000     | 318 500
    Interna hyror    | 911 000     | 960 000     | | El och vatten    | 198 000     | 205 000
    Övriga intäkter  | 12 000      | 10 000      | | Underhåll        | 420 000     | 450 000
    Intäkter totalt  | 1 111 000   | 1 164 000   | | Kostnader totalt | 929 000     | 973 500`);
  expect(costs!.units.map(({ name }) => name)).toEqual(['Fastighetsavdelningen']);
  const units = readOne(`
    Määrärahan käyttö | TA 2026 | TAE 2027
    Kirjasto          |         |
    Aineistohankinnat | 61 000  | 64 000
    Palkkakulut       | 241 000 | 247 500
    Yhteensä          | 302 000 | 311 500
    Kulttuuri         |         |
    Palkkakulut       | 44 000  | 45 200
    Markkinointi      | 4 000   | 5 000
    Kuljetukset       | 1 000   | 1 000
    Yhteensä          | 49 000  | 51 200
    KAIKKI YHTEENSÄ   | 351 000 | 362 700`).units;
  expect(units.map(({ name }) => name)).toEqual(['Kirjasto', 'Kulttuuri', 'KAIKKI YHTEENSÄ']);
});

test('money from elsewhere may stand between what is spent and the net', () => {
  const table = readOne(`
    Tehtävä    | Määräraha € | Rahoitus € | Netto €
    Luvat      | -96 000     | 31 000     | -65 000
    Pohjavedet | -24 500     | 4 000      | -20 500
    Ilmasto    | -41 000     | 28 700     | -12 300`);
  expect(tell(table)[1]).toContain('C plan 2025 revenue | D plan 2025 margin');
});

test('what encloses cost centres may stand behind their names', () => {
  const table = readOne(`
    Kustannuspaikka | Nimi             | Tulosalue | Tulot  | Menot    | Netto
    12010           | Valtuusto        | Hallinto  | 0      | -18 500  | -18 500
    12020           | Hallintotoimisto | Hallinto  | 12 300 | -288 000 | -275 700
    12210           | Matkailu         | Elinvoima | 4 500  | -36 000  | -31 500`);
  expect(table.units.map(({ name, parent }) => `${name} < ${parent}`)).toEqual([
    'Hallinto < null',
    'Valtuusto < 0',
    'Hallintotoimisto < 0',
    'Elinvoima < null',
    'Matkailu < 3',
  ]);
});

test('the administration of a committee is no committee', () => {
  const table = readOne(`
    Toiminta             | Tulot | Menot   | Netto
    Kulttuuritoimi       | 3 000 | -88 100 | -85 100
    Lautakunnan hallinto | 0     | -22 300 | -22 300`);
  expect(table.units.at(-1)!.level).not.toBe('body');
});

test('the total of the year before is its budget, where the other is the sum of the columns beside it', () => {
  const table = readOne(`
    == Vägar ==
    Underhåll av vägar

    Område       | Vinter | Sommar | Belysning | Totalt 2027 | Totalt 2026
    Centrum      | 41 000 | 18 500 | 22 000    | 81 500      | 79 000
    Norra byarna | 28 500 | 9 000  | 6 500     | 44 000      | 45 200
    Skärgården   | 16 000 | 12 000 | 2 500     | 30 500      | 29 900`);
  expect(tell(table)[1]).toContain('E total 2027 | F budget 2026');
});

test('what "Rahoitus yhteensä" adds up below the costs of a project pays for them', () => {
  const table = readOne(`
    HANKE: Kyläkampus 1.1.2027–31.12.2028

    Kustannuslaji         | 2027   | 2028
    Palkkakustannukset    | 58 000 | 60 200
    Ostopalvelut          | 24 000 | 18 500
    Kustannukset yhteensä | 82 000 | 78 700
    EU ja valtio 70 %     | 57 400 | 55 090
    Kunta 30 %            | 24 600 | 23 610
    Rahoitus yhteensä     | 82 000 | 78 700`);
  expect(table.units.map(({ name }) => name)).toEqual(['Kyläkampus']);
  expect(tell(table)[2]).toContain('EU ja valtio 70 % B7 57400 · EU ja valtio 70 % C7 55090');
  expect(tell(table)[2]).toContain('revenue B9 82000');
});

test('the year that is compared with the one before it is the one drawn up', () => {
  const table = readOne(`
    == Taulukko 3 ==
    Toimintakate vastuualueittain 2025–2028

    Vastuualue | 2025   | 2026   | 2027   | 2028   | 2027/2026 %
    Lukio      | -6 204 | -6 400 | -6 500 | -6 550 | 1,6
    Vapaa-aika | -4 417 | -4 580 | -4 700 | -4 750 | 2,6`);
  expect(tell(table)[1]).toContain('B priorActual 2025 | C budget 2026 | D plan 2027 | E planYear 2028');
});

test('codes that number bodies and what stands below them are codes without a heading', () => {
  const table = readOne(`
        | Toimielin / tulosalue | Menot TA 2026 | Menot TA 2027 | Tulot TA 2027
    1   | Tarkastuslautakunta   | 33            | 34            | 0
    2   | Kunnanhallitus        |               |               |
    21  | > Hallinto            | 1 611         | 1 650         | 201
    22  | > Elinvoima           | 702           | 688           | 150
    3   | Sivistyslautakunta    |               |               |
    31  | > Koulut              | 9 890         | 10 120        | 396
    32  | > Vapaa-aika          | 1 208         | 1 230         | 181`);
  expect(tell(table)[1]).toMatch(/^A code \| B name/);
  expect(table.units.map(({ code, level, parent }) => `${code} ${level} ${parent}`)).toEqual([
    '1 body null',
    '2 body null',
    '21 area 1',
    '22 area 1',
    '3 body null',
    '31 area 4',
    '32 area 4',
  ]);
});

test('lines of expense end where money that comes in stands beside them', () => {
  const table = readOne(`
    Leiri       | Osallistumismaksut | Ohjaajien palkkiot | Ruoka | Muut | Kulut yht. | Netto
    Rantaleiri  | 2 160              | 1 900              | 1 150 | 300  | 3 350      | -1 190
    Ratsuleiri  | 1 680              | 1 250              | 580   | 400  | 2 230      | -550
    Päiväleirit | 2 970              | 3 400              | 1 900 | 500  | 5 800      | -2 830`);
  expect(tell(table)[2]).toContain('Ruoka D2 -1150 · otherExpense E2 -300 · expense F2 -3350');
});

test('I, U and N of one unit after another are intäkter, utgifter and netto', () => {
  const table = readOne(`
    Enhet      | I/U | BU 2026  | BU 2027
    Biblioteket | I  | 6 200    | 6 500
               | U   | -388 000 | -397 000
               | N   | -381 800 | -390 500
    Ungdom     | I   | 14 000   | 15 500
               | U   | -211 000 | -218 000
               | N   | -197 000 | -202 500`);
  expect(table.units.map(({ name }) => name)).toEqual(['Biblioteket', 'Ungdom']);
  expect(tell(table)[2]).toContain('revenue C2 6200');
  expect(tell(table)[2]).toContain('margin D4 -390500');
});

test('what stands between the plan before and after is its change, in the year of the decision', () => {
  const table = readOne(`
    == Jako ==
    Varauksen jakaminen, KH 18.1.2027 § 14

    Kp   | Nimi     | Käyttösuunnitelma ennen | Palkankorotukset | Käyttösuunnitelma jälkeen
    1010 | Hallinto | -512 000                | -9 100           | -521 100
    2020 | Lukio    | -918 000                | -19 700          | -937 700
    9090 | Varaus   | -165 000                | 28 800           | -136 200`);
  expect(tell(table)[1]).toBe('A code | B name | C plan 2027 | D amendment 2027 | E amendedBudget 2027');
});

test('a change before the amended plan that it leads to is no difference, also where its heading is not sure', () => {
  const table = readOne(`
    Käyttösuunnitelman muutos 2026

    Yksikkö       | KS 2026  | Esitetty muutos | KS muutoksen jälkeen
    4110 Kirjasto | -100 000 | -5 000          | -105 000
    4120 Museo    | -80 000  | 3 000           | -77 000
    4130 Liikunta | -60 000  | 2 000           | -58 000`);
  expect(tell(table)[1]).toBe('A name | B plan 2026 | C amendment 2026 | D amendedBudget 2026');
});

test('a change that does not lead to the amended plan is left as it is headed', () => {
  const table = readOne(`
    Käyttösuunnitelma 2026

    Yksikkö       | KS 2026  | Muutos-% | KS muutoksen jälkeen
    4110 Kirjasto | -100 000 | 5        | -105 000
    4120 Museo    | -80 000  | -4       | -77 000
    4130 Liikunta | -60 000  | -3       | -58 000`);
  expect(tell(table)[1]).not.toContain('C amendment');
});

test('among units across, one may be called by the word of a line', () => {
  const table = readOne(`
    Tukipalvelut, käyttösuunnitelma 2026

                   | Siivous | Ruoka   | Kiinteistöt | Yhteensä
    Toimintatuotot | 10 000  | 20 000  | 30 000      | 60 000
    Toimintakulut  | -50 000 | -60 000 | -70 000     | -180 000
    Toimintakate   | -40 000 | -40 000 | -40 000     | -120 000`);
  expect(table.units.map(({ name }) => name)).toEqual(['Siivous', 'Ruoka', 'Kiinteistöt', 'Yhteensä']);
});

test('lines across stay lines of the units down the rows', () => {
  const table = readOne(`
    Käyttösuunnitelma 2026

    Yksikkö  | Myyntitulot | Palkat   | Ruoka    | Toimintakate
    Kirjasto | 10 000      | -60 000  | -2 000   | -52 000
    Päiväkoti | 20 000     | -260 000 | -42 000  | -282 000
    Koulu    | 5 000       | -360 000 | -82 000  | -437 000`);
  expect(table.units.map(({ name }) => name)).toEqual(['Kirjasto', 'Päiväkoti', 'Koulu']);
});

test('"Text" over the names of accounts names no unit', () => {
  const table = readOne(`
    BUDGETRAPPORT
    Enhet: 6310 Parkenheten

    Konto | Text              | Budget 2027 | Budget 2026
    3141  | Ersättningar      | 12 000      | 10 000
    4011  | Timlöner          | -66 000     | -64 000
    4565  | Växter och jord   | -21 000     | -20 000
          | VERKSAMHETSBIDRAG | -75 000     | -74 000`);
  expect(table.units.map(({ code, name }) => `${code} ${name}`)).toEqual(['6310 Parkenheten']);
});

test('"Hallinto: tulot" and "Hallinto: menot" are one area, also above the sums of both sides', () => {
  const table = readOne(`
    Vastuualue      | KS 2027  | Ennuste
    Hallinto: tulot | 12 000   | 12 000
    Hallinto: menot | -288 000 | -285 000
    Kadut: tulot    | 41 000   | 41 000
    Kadut: menot    | -702 000 | -748 000
    Yhteensä tulot  | 53 000   | 53 000
    Yhteensä menot  | -990 000 | -1 033 000
    Netto           | -937 000 | -980 000`);
  expect(table.units.slice(0, 2).map(({ name }) => name)).toEqual(['Hallinto', 'Kadut']);
});

test('a change that leads to the total budget of a year is of that year', () => {
  const table = readOne(`
    == Inv ==
    Investeringar per nämnd

                 | Godkänd budget 2026 | Ändring | Budget 2026 totalt | Budget 2027
    Skolbuss     | -10 000             | -68 000 | -78 000            | -5 000
    Asfaltering  | -180 000            | 20 000  | -160 000           | -190 000
    Hamnens kaj  | -60 000             | -15 000 | -75 000            | -9 000`);
  expect(tell(table)[1]).toContain('C amendment 2026');
});
