import { readHeading } from '../../src/layouts/cells/heading.ts';
import { readDrawing, readOne, tell } from './support/tell.ts';

// Sheets that finance staff keep beside the budget book, read at first sight.

test('accounts under "TULOT" and "MENOT" side by side are lines of one unit, and "Yhteensä" is their side', () => {
  const tables = readDrawing(`
    == Taul1 ==
    Työllisyyspalvelut 2026

    TULOT              | TA 2025 | KS 2026 | | MENOT            | TA 2025 | KS 2026
    Valtionavustukset  | 120     | 125     | | Henkilöstökulut  | 340     | 352
    Myyntituotot       | 18      | 20      | | Palvelujen ostot | 96      | 90
    Yhteensä           | 138     | 145     | | Vuokrat          | 22      | 23
                       |         |         | | Yhteensä         | 458     | 465`);
  expect(
    tables.map(({ units }) =>
      units.map(({ name, figures }) => [name, figures.at(-1)!.item, figures.at(-1)!.cents]),
    ),
  ).toEqual([[['Työllisyyspalvelut', 'revenue', 14500]], [['Työllisyyspalvelut', 'expense', -46500]]]);
});

test('"LTK 2026" is what the committee proposes, and "Ennen 2026" what was spent before', () => {
  expect(
    tell(
      readOne(`
        == Tulosalueet ==
        Tulosalue: Yhdyskuntatekniikka
                      | TP 2024 | TA 2025 | LTK 2026 | TS 2027
        Toimintatulot | 210     | 200     | 215      | 215
        Toimintamenot | -905    | -930    | -948     | -955`),
    )[1],
  ).toBe('A name | B priorActual 2024 | C budget 2025 | D plan 2026 | E planYear 2027');
  expect(
    tell(
      readOne(`
        == INV ==
        Investointisuunnitelma 2026-2028, 1000 e
        Hanke           | Ennen 2026 | 2026 | 2027
        Paloaseman katto | 0         | -180 | 0
        Asemakaavatiet  | -20        | -200 | -200`),
    ).slice(0, 2),
  ).toEqual([
    'investments A2:D4 2026 negative x1000',
    'A name | B priorActual 2026 | C plan 2026 | D planYear 2027',
  ]);
});

test('a word not known among wages and rents is a line of expense where the sum beside them holds', () => {
  const table = readOne(`
    == Koulut ==
    Perusopetus, koulujen määrärahat 2026
    Koulu             | Oppilaita | Palkat | Palvelut | Vuokrat | Yhteensä
    Kirkonkylän koulu | 312       | 1 940  | 88       | 512     | 2 540
    Harjun koulu      | 96        | 610    | 31       | 140     | 781
    Yhteensä          | 408       | 2 550  | 119      | 652     | 3 321`);
  expect(table.columns.map(({ item }) => item)).toEqual([
    null,
    null,
    'account',
    'account',
    'account',
    'expense',
  ]);
});

test.each([
  ['Sivistyspalvelut: ostopalvelut 2026', 'services'],
  ['Aineet ja tarvikkeet / ruokapalvelu', 'materials'],
  ['Sisäiset vuokrat 2026', 'rentExpense'],
])('the title "%s" says what the figures of a list are', (title, account) => {
  const [unit] = readOne(`
    == Taul1 ==
    ${title}
    Palvelu          | Tuottaja | TA 2025 | KS 2026
    Koulukuljetukset | Taksi Oy | 310     | 322
    Siivous          | Lassi Oy | 155     | 161
    Yhteensä         |          | 465     | 483`).units;
  expect(unit!.figures.map((figure) => [figure.account, figure.cents])).toEqual([
    [account, -31000],
    [account, -32200],
  ]);
});

test('"m2" is no month, except beside "m1"', () => {
  const rents = readOne(`
    == Taul1 ==
    Sisäiset vuokrat 2026
    Kohde      | m2    | €/m2/kk | Vuokra 2025 | Vuokra 2026
    Koulu      | 6 420 | 9,10    | 688 000     | 701 000
    Kunnantalo | 2 300 | 8,20    | 222 000     | 226 300`);
  expect(rents.columns.map(({ role }) => role)).toEqual(['name', 'other', 'other', 'budget', 'plan']);
  const months = readOne(`
    Käyttösuunnitelma 2026, nettomenot
    Yksikkö | m1  | m2  | m3  | Yhteensä
    Koulu   | 100 | 110 | 120 | 330
    Museo   | 10  | 11  | 12  | 33`);
  expect(months.columns.map(({ role }) => role)).toEqual(['name', 'month', 'month', 'month', 'total']);
});

test('what a pivot table was filtered by stands above it', () => {
  expect(
    tell(
      readOne(`
        == Pivot ==
        Vuosi            | 2026
        Versio           | KS

        Summa / euroa    | Tili   |      |
        Riviotsikot      | Tuotot | Kulut | Kaikki yhteensä
        Hallinto         | 21     | -640 | -619
        Tekniikka        | 480    | -900 | -420
        Kaikki yhteensä  | 501    | -1 540 | -1 039`),
    ).slice(0, 2),
  ).toEqual([
    'plan A4:D8 2026 negative',
    'A name | B plan 2026 revenue | C plan 2026 expense | D plan 2026 margin',
  ]);
});

const titles = (drawing: string) =>
  tell(readOne(drawing))
    .slice(2)
    .map((line) => line.split(' · ').slice(0, 2).join(' · ').replace(/ = .*/, ''));

const columnsOf = (drawing: string) => tell(readOne(drawing))[1];

test('the same month of several years is an outcome, and a month still to come a month', () => {
  expect(
    columnsOf(`
      == Sivistys ==
      SIVISTYSTOIMI: toteumavertailu 1.1.-31.8.
      Tulosalue | 8/2024 | 8/2025 | TA 2025 | %
      Hallinto  | -101   | -104   | -160    | 65
      Opetus    | -3 120 | -3 188 | -4 820  | 66,1`),
  ).toBe('A name | B priorActual 2024 | C actual 2025 | D budget 2025 | E usedPercent');
  expect(
    columnsOf(`
      == Kertymä ==
      Leirikeskus, kertymä 2026
      Laji        | TA 2026 | Tammikuu | Helmikuu | Maaliskuu
      Maksutuotot | 24 000  | 600      | 900      |
      Palkat      | -38 000 | -2 900   | -2 900   |`),
  ).toContain('C month 2026 | D month 2026 | E month 2026');
});

test('the last day of a month tells the year of what came true, any other date not', () => {
  const drawing = (day: string) => `
    == Q3 ==
    Toimialojen tilanne ${day}
    Toimiala | TA    | Tot   | %
    Konserni | 2 100 | 1 610 | 76,7
    Opetus   | 3 300 | 2 380 | 72,1`;
  expect(columnsOf(drawing('30.9.2025'))).toContain('B budget 2025 | C actual 2025');
  expect(columnsOf(drawing('9.10.2025'))).toContain('B budget | C actual');
});

test('versions and quantities in one label are told apart', () => {
  const table = readOne(`
    == Vertailu ==
    Päiväkotien talousvertailu 1-6/2025
                          | Pk Aurinko | Pk Kuu
    TA 2025 tuotot        | 88         | 61
    TA 2025 kulut         | -910       | -720
    Toteuma 6/2025 tuotot | 45         | 30
    Toteuma 6/2025 kulut  | -470       | -351`);
  expect(table.kind).toBe('outcome');
  expect(table.units[0]!.figures.map(({ item, role, cents }) => [item, role, cents])).toEqual([
    ['revenue', 'budget', 8800],
    ['expense', 'budget', -91000],
    ['revenue', 'actual', 4500],
    ['expense', 'actual', -47000],
  ]);
});

test('lines of a title that speaks of expense add up to it, whatever they are called', () => {
  const table = readOne(`
    == Kiinteistöt ==
    Tilapalvelut, kiinteistökohtaiset kulut, talousarvio 2026
    Kiinteistö  | Lämmitys | Sähkö | Siivous | Yhteensä
    Kunnantalo  | 41       | 22    | 28      | 91
    Keskuskoulu | 96       | 61    | 88      | 245
    Yhteensä    | 137      | 83    | 116     | 336`);
  expect(table.units[0]!.figures.map(({ item, cents }) => [item, cents])).toEqual([
    ['account', -4100],
    ['account', -2200],
    ['account', -2800],
    ['expense', -9100],
  ]);
});

test('what a total of the plan adds up on every row are lines, where one of them is known', () => {
  const columnsOf = (heads: string, last: string) =>
    readOne(`
    Käyttösuunnitelma 2027, euroa
    ${heads}
    Perusopetus | 6 100 000 | 310 000 | 4 900 000 | 910 000 | ${last}
    Kirjasto    | 390 000   | 21 000  | 302 000   | 75 000  | 398 000
    Nuorisotyö  | 170 500   | 9 500   | 140 000   | 27 000  | 176 500`).columns.map(({ role, item }) =>
      `${role} ${item ?? ''}`.trim(),
    );
  const heads = 'Tulosalue | TA 2026 | Henkilöstö | Palvelut | Vuokrat | KS 2027 yhteensä';
  expect(columnsOf(heads, '6 120 000')).toEqual([
    'name',
    'budget expense',
    'plan personnel',
    'plan account',
    'plan account',
    'plan expense',
  ]);
  expect(columnsOf(heads.replace('Vuokrat', 'Tilat'), '6 120 000').slice(2)).not.toContain('plan account');
  expect(columnsOf(heads, '6 020 000').at(-1)).toBe('plan');
});

test('an appropriation beside lines and their sum leaves the budget of the year before a cost', () => {
  const rows = (wrong: string) =>
    readOne(`
    Socialnämnden, dispositionsplan 2027 (euro)
    Enhet         | Budget 2026 | Anslag 2027 | Personal  | Köp av tjänster | Hyror   | DP 2027 totalt | Kvar
    Barnomsorg    | 2 037 000   | 2 100 000   | 1 650 000 | 250 000         | 200 000 | 2 100 000      | 0
    Äldreomsorg   | 3 298 000   | 3 400 000   | 2 700 000 | 420 000         | 280 000 | ${wrong}       | 0
    Familjearbete | 300 700     | 310 000     | 240 000   | 52 000          | 18 000  | 310 000        | 0
    Ungdom        | 97 000      | 100 000     | 60 000    | 20 000          | 20 000  | 100 000        | 0
    Totalt        | 5 732 700   | 5 910 000   | 4 650 000 | 742 000         | 518 000 | ${wrong === '3 400 000' ? '5 910 000' : '5 915 000'} | 0`).columns.map(
      ({ role, item }) => `${role} ${item ?? ''}`.trim(),
    );
  expect(rows('3 400 000').slice(1, 3)).toEqual(['budget expense', 'budget expense']);
  expect(rows('3 405 000')).toEqual(rows('3 400 000'));
});

test('a title tells what the rows are, whether they cost, and which of its words name no unit', () => {
  const rows = `
    Palvelu   | TP 2024 | TA 2025
    Esiopetus | 198     | 201
    Lukio     | 880     | 870`;
  const [unit] = readOne(`
    == Taul1 ==
    Nettokustannukset palvelualueittain
    ${rows}`).units;
  expect([unit!.level, unit!.figures[0]!.cents]).toEqual(['area', -19800]);
  const [net] = readOne(`
    == Taul1 ==
    Tekninen lautakunta, määrärahat 2026 netto
    ${rows}`).units;
  expect(net!.figures[0]!.item).toBe('margin');
});

test.each([
  ['4512 Kunnan leirikeskus TA ja kertymä 2026', '4512', 'Kunnan leirikeskus', 'operatingUnit'],
  ['Vapaa-aikatoimi / käyttösuunnitelma vuodelle 2026', null, 'Vapaa-aikatoimi', 'operatingUnit'],
  ['3 SIVISTYSLAUTAKUNTA', '3', 'SIVISTYSLAUTAKUNTA', 'body'],
  ['Kulttuuritoimen budjetti 2026', null, 'Kulttuuritoimi', 'operatingUnit'],
  ['Kirjaston talousarvioehdotus 2026', null, 'Kirjasto', 'operatingUnit'],
  ['TEKNISET PALVELUT KS 2026 (luonnos 2)', null, 'TEKNISET PALVELUT', 'operatingUnit'],
  ['Iisalmen kaupunki, Tekninen lautakunta, Tilapalvelut', null, 'Tilapalvelut', 'operatingUnit'],
  ['Hyvinvointilautakunta / Nuorisopalvelut / KS 2026', null, 'Nuorisopalvelut', 'operatingUnit'],
  ['Kaupunginhallitus / Stadsstyrelsen', null, 'Kaupunginhallitus / Stadsstyrelsen', 'body'],
  ['Ruokapalvelut (tulosyksikkö 3300)', '3300', 'Ruokapalvelut', 'operatingUnit'],
  ['3300 - RUOKAPALVELUT, vastuuhenkilö Maija Mäki', '3300', 'RUOKAPALVELUT', 'operatingUnit'],
  ['Kustannuspaikka: 41010', '41010', '', 'costCentre'],
])('the unit that "%s" is about', (title, code, name, level) => {
  const [unit] = readOne(`
    == Taul1 ==
    ${title}
                   | TA 2025 | KS 2026
    Toimintatuotot | 5       | 6
    Toimintakulut  | -25     | -26`).units;
  expect(unit).toMatchObject({ code, name, level });
});

test('"Muut sivukulut" is a line of personnel, "Muut." a change', () => {
  expect(readHeading('Muut sivukulut')).toMatchObject({ word: null, account: 'otherSocialCosts' });
  expect(readHeading('Muut.').word).toBe('changeOrAmendment');
});

test('headings wrapped over two rows are one quantity', () => {
  expect(
    columnsOf(`
      Ympäristötoimiala, KS 2026
                 | Myynti- | Muut   | Tuotot   | Henkilöstö- | Palvelujen | Toiminta-
      Yksikkö    | tuotot  | tuotot | yhteensä | kulut       | ostot      | kate
      Valvonta   | 0       | 110    | 110      | -160        | -20        | -70
      Suojelu    | 5       | 20     | 25       | -140        | -60        | -175`),
  ).toBe(
    'A name | B plan 2026 account | C plan 2026 account | D plan 2026 revenue | E plan 2026 personnel | F plan 2026 account | G plan 2026 margin',
  );
});

test('taxes and state shares below the sum of all units are lines of the whole', () => {
  expect(
    titles(`
      Toimiala              | TP 2024 | TA 2025 | TA 2026
      Yleishallinto         | -112    | -115    | -119
      Sivistystoimiala      | -790    | -801    | -823
      TOIMINTAKATE YHTEENSÄ | -902    | -916    | -942
      Verotulot             | 691     | 698     | 709
      Rahoituserät          | -41     | -60     | -70
      VUOSIKATE             | -252    | -278    | -303`),
  ).toEqual(['Yleishallinto · area', 'Sivistystoimiala · area', 'TOIMINTAKATE YHTEENSÄ · total']);
});

test('prices and counts beside the money are none of it', () => {
  expect(
    columnsOf(`
      == Palkkiot ==
      Luottamushenkilöpalkkiot 2026
      Toimielin        | Kokouksia | Palkkio/kokous | TA 2025 | TA 2026
      Valtuusto        | 7         | 65             | 22 400  | 23 000
      Kunnanhallitus   | 24        | 75             | 31 500  | 33 000`),
  ).toBe('A name | B other | C other | D budget 2025 | E plan 2026');
});

test('names nobody knows under headings are accounts where lines of the income statement stand among them', () => {
  expect(
    titles(`
      Kulttuuri- ja nuorisopalvelut
                              | KS 2026
      Kulttuuripalvelut       |
      Pääsylipputulot         | 12
      Palkat                  | -71
      Markkinointi            | -5
      Kulttuuripalvelut netto | -64
      Nuorisopalvelut         |
      Palkat                  | -116
      Tilavuokrat             | -22
      Retket                  | -8
      Nuorisopalvelut netto   | -146
      Yhteensä netto          | -210`),
  ).toEqual([
    'Kulttuuripalvelut · operatingUnit',
    'Nuorisopalvelut · operatingUnit',
    'Yhteensä netto · total',
  ]);
});

test("a share of a year in plain thousands is money, and a project's duration no code", () => {
  expect(
    columnsOf(`
      == Hankesalkku ==
      Hankesalkku 2026–2027
      Hanke              | Kesto              | Kunnan osuus 2026 | Kunnan osuus 2027 | Tila
      Vihreä siirtymä    | 1.9.2025–31.8.2027 | 22 000            | 14 000            | käynnissä
      Hyvinvoinnin malli | 2025–2026          | 18 000            | 10 000            | käynnissä
      Kylien laajakaista | 2026               | 15 000            | 25 000            | haettu`),
  ).toBe('A name | B text | C plan 2026 | D planYear 2027 | E text');
});

test.each([
  ['Ed. vuoden toteuma', 'priorActual'],
  ['TP-arvio 2025', 'forecast'],
  ['B2026', 'budget'],
  ['TA/TP muutos', 'variance'],
  ['Kasvu €', 'variance'],
  ['Toteutumis%', 'usedPercent'],
])('the heading "%s" is %s', (text, word) => {
  expect(readHeading(text).word).toBe(word);
});

test('"TS1" and "TS2" are the years after the plan, and an old outcome makes no share of it used', () => {
  expect(
    columnsOf(`
      40 Tekniset palvelut
                    | TOT 2024 | TA 2025 | ENN 2025 | TAE 2026 | TS1  | TS2  | TAE/TA %
      Toimintatuotot | 222     | 228     | 226      | 233      | 234  | 236  | 2,2
      Toimintakulut  | -250    | -256    | -258     | -261     | -263 | -266 | 2
      Toimintakate   | -28     | -28     | -32      | -28      | -29  | -30  | 0`),
  ).toMatch(/E plan 2026 \| F planYear 2027 \| G planYear 2028 \| H changePercent$/);
});

test('a sum called so in the column of responsible persons is a row of its own', () => {
  expect(
    titles(`
      Vastuuhenkilö       | Kp   | Kustannuspaikan nimi | KS 2026
      Aalto Anna          | 5110 | Kirjasto             | -401
                          | 5120 | Museo                | -122
      Aalto Anna yhteensä |      |                      | -523
      Berg Bo             | 5210 | Liikuntahallit       | -233
                          | 5220 | Ulkoalueet           | -87
      Berg Bo yhteensä    |      |                      | -320`).map((line) => line.replace(/ ·.*/, '')),
  ).toEqual([
    '5110 Kirjasto',
    '5120 Museo',
    'Aalto Anna',
    '5210 Liikuntahallit',
    '5220 Ulkoalueet',
    'Berg Bo',
  ]);
});

test('keys in a hidden column are no codes', () => {
  expect(
    titles(`
      @ hidden columns B
      Kustannuspaikka | avain | TA 2025 | KS 2026
      Kadut           | K1    | -400    | -415
      Hulevedet       | K2    | -60     | -62`),
  ).toEqual(['Kadut · costCentre', 'Hulevedet · costCentre']);
});

test('outcomes and forecasts counted through the year are its months', () => {
  const heads = [
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `Tot ${n}`),
    ...[9, 10, 11, 12].map((n) => `Enn ${n}`),
  ];
  const row = (label: string, amount: number) =>
    `${label} | ${heads.map(() => amount).join(' | ')} | ${12 * amount}`;
  const { columns } = readOne(`
    == 2025 ennuste ==
    Päiväkoti 2025
           | ${heads.join(' | ')} | Yhteensä
    ${row('Tuotot', 9)}
    ${row('Kulut', -81)}
    ${row('Netto', -72)}`);
  expect(columns.slice(1, -1).every(({ role, year }) => role === 'month' && year === 2025)).toBe(true);
});

test('month ends beside a budget are outcomes, and counts and prices no money', () => {
  expect(
    columnsOf(`
      == Kum ==
      Talousarvion käyttö 2025, netto
      Tulosalue | TA 2025 | 31.3. | 30.6.  | Käyttö %
      Hallinto  | -1 410  | -340  | -702   | 49,8
      Opetus    | -6 020  | -1 520 | -3 080 | 51,2`),
  ).toBe('A name | B budget 2025 | C actual 2025 | D actual 2025 | E usedPercent');
  expect(
    columnsOf(`
      == Irtaimisto ==
      Irtaimiston hankintaohjelma 2026
      Hanke       | Määrä | á-hinta € | Yhteensä €
      Uuni        | 1     | 18 500    | 18 500
      Automaatti  | 2     | 9 000     | 18 000
      Pulpetit    | 60    | 140       | 8 400`),
  ).toMatch(/^A name \| B other \| C other \| D (plan|total) 2026$/);
});

test('the title at the head of the sheet tells the year of every band, whatever the sheet is called', () => {
  const tables = readDrawing(`
    == KS 2025 pohja ==
    Käyttösuunnitelma 2026, tekniset palvelut

    Kadut  | 2025 | 2026 | | Puistot | 2025 | 2026
    Tuotot | 8    | 8    | | Tuotot  | 1    | 1
    Kulut  | -410 | -422 | | Kulut   | -120 | -123
    Kate   | -402 | -414 | | Kate    | -119 | -122`);
  expect(tables.map(({ year, columns }) => [year, ...columns.map(({ role }) => role)])).toEqual([
    [2026, 'name', 'budget', 'plan'],
    [2026, 'name', 'budget', 'plan'],
  ]);
});

test('the code of a sum stands behind its word', () => {
  expect(
    titles(`
                           | TA 2025 | KS 2026
      31 Perusopetus       |         |
      > 3110 Alakoulu      | -210    | -214
      > 3120 Yläkoulu      | -190    | -193
      Summa 31 Perusopetus | -400    | -407`),
  ).toEqual([
    '3110 Alakoulu · operatingUnit < 31 Perusopetus',
    '3120 Yläkoulu · operatingUnit < 31 Perusopetus',
    '31 Perusopetus · area',
  ]);
});

test('fields side by side above a form are no headings of it', () => {
  const table = readOne(`
    == Lomake ==
    KÄYTTÖSUUNNITELMA 2026
    Toimiala:      | Sivistys            |         | Laatija: | M. Salmi
    Tulosyksikkö:  | 3310 Liikuntapaikat |         | Pvm:     | 8.12.2025

    Erä            | TP 2024             | TA 2025 | Esitys 2026 | Perustelut
    Tuotot         | 14                  | 15      | 15          |
    Kulut          | -210                | -215    | -221        | hinnat
    Toimintakate   | -196                | -200    | -206        |`);
  expect(tell(table)[0]).toBe('plan A5:E8 2026 negative');
  expect(table.units.map(({ code, name }) => [code, name])).toEqual([['3310', 'Liikuntapaikat']]);
});
