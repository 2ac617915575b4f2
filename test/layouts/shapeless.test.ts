import { readHeading } from '../../src/layouts/cells/heading.ts';
import { readLabel } from '../../src/layouts/cells/label.ts';
import { lines, readDrawing, readOne, tell } from './support/tell.ts';

// Layouts of Swedish, bilingual and English sheets that are no archetype.

test('years down, bodies across: each body has the versions of its rows', () => {
  const table = readOne(`
    Nettoutgifter per nämnd 2024–2027
    År               | Stadsstyrelsen | Teknisk nämnd | Totalt
    Bokslut 2024     | -4 000         | -6 000        | -10 000
    Budget 2025      | -4 100         | -6 100        | -10 200
    Förslag 2026     | -4 200         | -6 300        | -10 500
    Ekonomiplan 2027 | -4 300         | -6 400        | -10 700`);
  expect(table.year).toBe(2026);
  expect(tell(table).slice(2)).toEqual(
    lines(`
      Stadsstyrelsen · body · margin priorActual B3 -4000 · margin budget B4 -4100 · margin B5 -4200 · margin planYear B6 -4300
      Teknisk nämnd · body · margin priorActual C3 -6000 · margin budget C4 -6100 · margin C5 -6300 · margin planYear C6 -6400
      Totalt · total = Stadsstyrelsen + Teknisk nämnd · margin priorActual D3 -10000 · margin budget D4 -10200 · margin plan D5 -10500 · margin planYear D6 -10700`),
  );
});

test('a code beside every quantity is that of the unit in the heading row', () => {
  const table = readOne(`
    Kod | Resultatområde          | Bokslut 2024 | Förslag 2026
        | Småbarnspedagogik       |              |
    410 | Intäkter                | 800 000      | 805 000
    410 | Kostnader               | -6 900 000   | -7 180 000
    410 | Netto                   | -6 100 000   | -6 375 000
        | Grundläggande utbildning |             |
    420 | Intäkter                | 400 000      | 391 000
    420 | Kostnader               | -14 800 000  | -15 300 000
    420 | Netto                   | -14 400 000  | -14 909 000`);
  expect(table.units.map(({ code, name, figures }) => [code, name, figures.length])).toEqual([
    ['410', 'Småbarnspedagogik', 6],
    ['420', 'Grundläggande utbildning', 6],
  ]);
});

test('codes that begin with a letter, and cost centres in two words', () => {
  const table = readOne(`
    No.  | Cost centre    | Staff costs | Other costs | Total costs | Income | Net cost
    E101 | Administration | 412         | 33          | 445         | 0      | 445
    E102 | Library        | 655         | 188         | 843         | 12     | 831
         | Total          | 1 067       | 221         | 1 288       | 12     | 1 276`);
  expect(tell(table).slice(2)).toEqual(
    lines(`
      E101 Administration · costCentre · personnel C2 -412 · otherExpense D2 -33 · expense E2 -445 · revenue F2 0 · margin G2 -445
      E102 Library · costCentre · personnel C3 -655 · otherExpense D3 -188 · expense E3 -843 · revenue F3 12 · margin G3 -831
      Total · total = E101 Administration + E102 Library · personnel C4 -1067 · otherExpense D4 -221 · expense E4 -1288 · revenue F4 12 · margin G4 -1276`),
  );
});

test('the word before a name in the title tells any level there is', () => {
  const table = readOne(`
    KORSHOLMS KOMMUN
    Verksamhetsområde: Fritid och kultur
              | Budget 2026
    Intäkter  | 206 000
    Kostnader | -1 315 000
    Netto     | -1 109 000`);
  expect(table.units.map(({ name, level }) => [name, level])).toEqual([['Fritid och kultur', 'area']]);
});

test('the one plan year after two budgets is not the plan', () => {
  const table = readOne(`
    == Lemland ==
    BARNOMSORG         | Bokslut 2024 | Budget 2025 | Budget 2026 | Plan 2027
    Intäkter           | 310          | 305         | 312         | 315
    Kostnader          | -2 105       | -2 160      | -2 218      | -2 240
    VERKSAMHETSBIDRAG  | -1 795       | -1 855      | -1 906      | -1 925`);
  expect(table.year).toBe(2026);
  expect(table.columns.slice(1).map((c) => c.role)).toEqual(['priorActual', 'budget', 'plan', 'planYear']);
});

test('the plan before and after its changes', () => {
  const table = readOne(`
    Enhet            | Ursprunglig plan 2026 | Ändring | Ny plan 2026
    1010 Stadskansli | -845 000              | -15 000 | -860 000
    1030 Personal    | -398 000              | 22 000  | -376 000`);
  expect(table.kind).toBe('amendment');
  expect(table.columns.map((c) => c.role)).toEqual(['name', 'plan', 'amendment', 'amendedBudget']);
});

test('one version against another, and versions under a month and the year so far', () => {
  const followed = readOne(`
    Line  | Budget 2026 | Actual Jan–Aug 2026 | Forecast 2026 | Forecast vs budget
    Fees  | 325         | 214                 | 318           | -7
    Costs | -718        | -481                | -725          | -7
    Net   | -393        | -267                | -407          | -14`);
  expect(followed.columns.slice(1).map((c) => c.role)).toEqual(['budget', 'actual', 'forecast', 'variance']);
  const grouped = readOne(`
    Ekonomirapport maj 2026 – Hangö stad, Hamnen
              | Maj    |        | Januari–maj |         | Helår
              | Budget | Utfall | Budget      | Utfall  | Budget 2026
    Intäkter  | 60     | 57     | 280         | 273     | 706
    Kostnader | -35    | -37    | -170        | -178    | -425
    Netto     | 25     | 20     | 110         | 95      | 281`);
  expect(grouped.kind).toBe('outcome');
  expect(grouped.units.map((unit) => unit.name)).toEqual(['Hamnen']);
});

test('numbers that count the rows, open years and code ranges are neither codes nor amounts', () => {
  const projects = readOne(`
    Projektmedel 2026
    Nr | Projekt          | Projekttid          | 2026
    1  | Grön kust        | 1.3.2024–28.2.2027  | 12 500
    2  | Äldres vardag    | 2025–               | 8 000
    3  | Cykelled         | tills vidare        | 4 750
    Reserverat totalt     |                     |                     | 25 250`);
  expect(projects.columns.map((c) => c.role)).toEqual(['other', 'name', 'text', 'plan']);
  expect(projects.units.map(({ code, level }) => [code, level])).toEqual([
    [null, 'project'],
    [null, 'project'],
    [null, 'project'],
    [null, 'total'],
  ]);
  const summed = readOne(`
    Kod       | Verksamhet    | Budget 2025 | Dispositionsplan 2026
    2200      | Skolskjutsar  | -630 000    | -655 000
    2210      | Skolmat       | -861 000    | -880 500
    2200–2210 | Sammanlagt    | -1 491 000  | -1 535 500`);
  expect(summed.units.at(-1)).toMatchObject({ code: null, level: 'total', members: [0, 1] });
});

test('years alone down the rows, under a title that is no heading', () => {
  const table = readOne(`
    == Bidrag ==
    Verksamhetsbidrag per uppgiftsområde, euro
    År   | Skola      | Teknik   | Sammanlagt
    2024 | -1 204 300 | -402 115 | -1 606 415
    2025 | -1 240 000 | -410 000 | -1 650 000
    2026 | -1 262 000 | -418 000 | -1 680 000`);
  expect(tell(table)[0]).toBe('plan A2:D5 2026 negative');
  expect(table.units[0]!.figures.map(({ role, year }) => [role, year])).toEqual([
    ['priorActual', 2024],
    ['budget', 2025],
    ['plan', 2026],
  ]);
});

test('a version with its changes added', () => {
  const table = readOne(`
    Konto     | DP 2026  | Ändr.  | DP + ändr. | Utfall
    Intäkter  | 18 000   | 0      | 18 000     | 14 210
    Kostnader | -269 500 | -6 000 | -275 500   | -223 530
    Netto     | -251 500 | -6 000 | -257 500   | -209 320`);
  expect(table.columns.slice(1).map((c) => c.role)).toEqual(['plan', 'amendment', 'amendedBudget', 'actual']);
});

test('an export whose years and versions stand in columns nobody headed so', () => {
  const table = readOne(`
    kst_kod | kst_namn | kontogrupp | laji | ar   | belopp
    31001   | Tallen   | Intäkter   | BU   | 2025 | 95 000
    31001   | Tallen   | Kostnader  | BU   | 2025 | -840 000
    31001   | Tallen   | Intäkter   | BU   | 2026 | 97 000
    31001   | Tallen   | Kostnader  | BU   | 2026 | -861 000`);
  expect(table.columns.map((c) => c.role)).toEqual(['code', 'name', 'name', 'other', 'other', 'plan']);
  expect(tell(table).slice(2)).toEqual([
    '31001 Tallen · costCentre · revenue budget F2 95000 · expense budget F3 -840000 · revenue F4 97000 · expense F5 -861000',
  ]);
});

test('a name in two languages, each in a row of its own, is one', () => {
  const table = readOne(`
                        | TA 2025 | TA 2026
    Kaupunginhallitus   |         |
    Stadsstyrelsen      | -4 100  | -4 180
    Sivistyslautakunta  |         |
    Bildningsnämnden    | -22 400 | -22 900
    Yhteensä            |         |
    Totalt              | -26 500 | -27 080`);
  expect(table.units.map(({ name, level, parent }) => [name, level, parent])).toEqual([
    ['Kaupunginhallitus / Stadsstyrelsen', 'body', null],
    ['Sivistyslautakunta / Bildningsnämnden', 'body', null],
    ['Yhteensä / Totalt', 'total', null],
  ]);
  const nested = readOne(`
                        | TA 2025 | TA 2026
    Kaupunginhallitus   |         |
    Hallinto            | -4 100  | -4 180
    Sivistyslautakunta  |         |
    Koulut              | -22 400 | -22 900`);
  expect(nested.units.map(({ name }) => name)).toContain('Koulut');
});

test('a sum beside costs alone is expense, no margin', () => {
  const table = readOne(`
    Utgifter enligt ändamål 2026
    Enhet     | Löner   | Hyror   | Understöd | Sammanlagt
    Bibliotek | 310 400 | 98 000  | 0         | 408 400
    Idrott    | 204 000 | 240 000 | 85 000    | 529 000
    Totalt    | 514 400 | 338 000 | 85 000    | 937 400`);
  expect(table.units.map(({ figures }) => figures.at(-1)).map((f) => [f!.item, f!.cents])).toEqual([
    ['expense', -40840000],
    ['expense', -52900000],
    ['expense', -93740000],
  ]);
});

test('months down, units across: the sums of each row prove the table', () => {
  const table = readOne(`
    Nettoutgifter per månad 2026, tekniska sektorn
    Månad    | Gator   | Parker  | Totalt
    Januari  | -82 000 | -9 000  | -91 000
    Februari | -79 000 | -9 500  | -88 500
    Mars     | -66 000 | -10 500 | -76 500
    April    | -51 000 | -18 000 | -69 000`);
  expect(table.confidence).toBeGreaterThan(0.5);
  expect(table.units.at(-1)).toMatchObject({ level: 'total', members: [0, 1] });
});

test('levels in columns of their own, one name a row', () => {
  const table = readOne(`
    Nämnd            | Område     | Enhet       | Kostnadsställe | DP 2026
    Bildningsnämnden |            |             |                | -6 350
                     | Utbildning |             |                | -5 100
                     |            | Kyrkoby     |                | -5 100
                     |            |             | Undervisning   | -4 600
                     |            |             | Måltider       | -500
                     | Kultur     |             |                | -1 250
                     |            | Bibliotek   |                | -1 250`);
  expect(table.units.map(({ level }) => level)).toEqual([
    'body',
    'area',
    'operatingUnit',
    'costCentre',
    'costCentre',
    'area',
    'operatingUnit',
  ]);
});

test('forms below each other are each of the unit in their first line', () => {
  const tables = readDrawing(`
    == Lomakkeet ==
    TALOUSARVIOESITYS 2026
    Yksikkö:        | Kirjasto
    Vastuuhenkilö:  | Maija Mäki
    Tuotot:         | 12 000
    Kulut:          | -402 000
    Netto:          | -390 000

    Yksikkö:        | Museo
    Vastuuhenkilö:  | Liisa Lahti
    Tuotot:         | 6 500
    Kulut:          | -151 500
    Netto:          | -145 000`);
  expect(tables.map(({ year, units }) => [year, units.map(({ name }) => name)])).toEqual([
    [2026, ['Kirjasto']],
    [2026, ['Museo']],
  ]);
});

test('an export by month, and the years of its periods', () => {
  const table = readOne(`
    Enhetskod | Enhet   | Slag      | Period | Belopp
    4010      | Simhall | Intäkter  | 202601 | 18 000
    4010      | Simhall | Intäkter  | 202602 | 19 500
    4010      | Simhall | Kostnader | 202601 | -41 000
    4010      | Simhall | Kostnader | 202602 | -40 200`);
  expect(table.year).toBe(2026);
  expect(table.units[0]!.figures.map(({ role, month }) => [role, month])).toEqual([
    ['month', 1],
    ['month', 2],
    ['month', 1],
    ['month', 2],
  ]);
});

test('names between revenue and expense, a title over the first column, a last row that adds up the others', () => {
  const table = readOne(`
    Budget 2026 i tusen euro
    Intäkter 2025 | Intäkter 2026 | Resultatområde    | Kostnader 2025 | Kostnader 2026
    110           | 112           | Allmän förvaltning | 890           | 905
    62            | 60            | Lantbruk          | 180            | 184
    172           | 172           | Kommunstyrelsen   | 1 070          | 1 089`);
  expect(table.area).toMatchObject({ top: 1, bottom: 4 });
  expect(table.units.map(({ name, level, parent }) => [name, level, parent])).toEqual([
    ['Allmän förvaltning', 'area', 2],
    ['Lantbruk', 'area', 2],
    ['Kommunstyrelsen', 'body', null],
  ]);
});

test('a column of amounts under a body and a quantity holds no codes', () => {
  const table = readOne(`
            | Tuotot            |                     | Kulut             |
    Vuosi   | Kaupunginhallitus | Tekninen lautakunta | Kaupunginhallitus | Tekninen lautakunta
    TP 2024 | 410               | 5310                | -6120             | -9140
    TA 2025 | 400               | 5290                | -6200             | -9250
    TA 2026 | 405               | 5400                | -6290             | -9390`);
  expect(table.units.map(({ name, figures }) => [name, figures.length])).toEqual([
    ['Kaupunginhallitus', 6],
    ['Tekninen lautakunta', 6],
  ]);
});

test('figures without headings under a title that says the year, sums below them by arithmetic alone', () => {
  const table = readOne(`
    == Vörå ==
    Vörå kommun, nettobudget 2026, euro
    Hemservice               | -812 400
    Boendeservice            | -1 455 900
    Äldreomsorg              | -2 268 300
    Daghem                   | -1 905 200
    Eftermiddagsvård         | -118 750
    Småbarnspedagogik        | -2 023 950
    Vård- och omsorgsnämnden | -4 292 250
    Nettobudget totalt       | -4 292 250`);
  expect(tell(table)[0]).toBe('plan A2:B9 2026 negative');
  expect(table.units.at(-2)).toMatchObject({ level: 'body', parent: null, members: [2, 5] });
  expect(table.units.at(-1)).toMatchObject({ level: 'total', members: [6] });
});

test('quantities with their sums stand over the same units each', () => {
  const table = readOne(`
    Yksikkö        | TA 2025    | KS 2026
    TOIMINTATUOTOT | 305 000    | 312 000
    Lukio          | 45 000     | 46 000
    Musiikkiopisto | 260 000    | 266 000
    TOIMINTAKULUT  | -2 910 000 | -2 985 000
    Lukio          | -2 110 000 | -2 165 000
    Musiikkiopisto | -800 000   | -820 000`);
  expect(tell(table).slice(3)).toEqual([
    'Lukio · operatingUnit · revenue B3 45000 · revenue C3 46000 · expense B6 -2110000 · expense C6 -2165000',
    'Musiikkiopisto · operatingUnit · revenue B4 260000 · revenue C4 266000 · expense B7 -800000 · expense C7 -820000',
  ]);
});

test('codes under the names of units across, codes after the names, and who answers for a row', () => {
  const across = readOne(`
                   | Keskuskoulu | Rantakoulu
                   | 4101        | 4102
    Toimintatuotot | 12 000      | 4 000
    Toimintakulut  | -2 204 000  | -1 109 000
    Toimintakate   | -2 192 000  | -1 105 000`);
  expect(across.units.map(({ code, name }) => [code, name])).toEqual([
    ['4101', 'Keskuskoulu'],
    ['4102', 'Rantakoulu'],
  ]);
  const after = readOne(`
    KS 2026  | TA 2025  | Kustannuspaikka | Koodi
    -402 000 | -391 000 | Kirjasto        | 6110
    -151 500 | -148 000 | Museo           | 6120`);
  expect(after.units.map(({ code, name }) => [code, name])).toEqual([
    ['6110', 'Kirjasto'],
    ['6120', 'Museo'],
  ]);
  const answered = readOne(`
    Vastuuhenkilö | Tehtävä          | Määräraha
    Anne Aho      | Matkailuneuvonta | 85 000
    Pekka Puro    | Yritysneuvonta   | 112 000
                  | Yhteensä         | 197 000`);
  expect(answered.units.map(({ name, parent }) => [name, parent])).toEqual([
    ['Matkailuneuvonta', null],
    ['Yritysneuvonta', null],
    ['Yhteensä', null],
  ]);
});

test('abbreviations that nobody knows are what the margin makes them', () => {
  const table = readOne(`
              | Bu 2025  | Dp 2026
    Institutet |         |
    Tillg.    | 210 000  | 214 000
    Kostnader | -655 000 | -671 000
    Netto     | -445 000 | -457 000
    Skolan    |          |
    Tillg.    | 96 000   | 98 000
    Kostnader | -402 000 | -411 000
    Netto     | -306 000 | -313 000`);
  expect(table.units.map(({ figures }) => figures[0]!.item)).toEqual(['revenue', 'revenue']);
});

test('before, the change and after: the arithmetic tells the plan and the amended plan', () => {
  const table = readOne(`
    Käyttösuunnitelman muutokset 2026
    Yksikkö       | Ennen    | Muutos | Jälkeen  | Päätös
    4100 Kirjasto | -402 000 | -8 000 | -410 000 | Ltk § 14
    4200 Museo    | -151 500 | 8 000  | -143 500 | Ltk § 14`);
  expect(table.columns.map((c) => c.role)).toEqual(['name', 'plan', 'amendment', 'amendedBudget', 'text']);
});

test('the heading of the names tells their level, whatever the codes beside them are called', () => {
  const table = readOne(`
    Kst  | Ansvarsområde / enhet | Budget 2026 | Utfall 2026
    210  | Kultur och bibliotek  | -700 000    | -459 650
    2101 | Huvudbiblioteket      | -612 000    | -398 200
    2102 | Bokbussen             | -88 000     | -61 450
    220  | Ungdom och idrott     | -544 500    | -391 300
    2201 | Ungdomsgården         | -204 000    | -131 000
    2202 | Simhallen             | -340 500    | -260 300`);
  expect(table.units.map(({ code, level }) => [code, level])).toEqual([
    ['210', 'area'],
    ['2101', 'operatingUnit'],
    ['2102', 'operatingUnit'],
    ['220', 'area'],
    ['2201', 'operatingUnit'],
    ['2202', 'operatingUnit'],
  ]);
});

test('codes in columns of their own before each level are those of its sums too', () => {
  const table = readOne(`
    Ta | Toimiala         | Tu | Tulosalue           | Kp   | Toimintayksikkö  | Tulot | Menot  | Kate
    4  | Tekninen         | 41 | Kiinteistöt         | 4110 | Koulukiinteistöt | 300   | -1 400 | -1 100
       |                  |    |                     | 4120 | Asunnot          | 880   | -610   | 270
       |                  |    | Kiinteistöt yhteensä |     |                  | 1 180 | -2 010 | -830
       |                  | 42 | Yhdyskunta          | 4210 | Kadut            | 10    | -720   | -710
       |                  |    |                     | 4220 | Puistot          | 4     | -260   | -256
       |                  |    | Yhdyskunta yhteensä |      |                  | 14    | -980   | -966
       | Tekninen yhteensä |   |                     |      |                  | 1 194 | -2 990 | -1 796`);
  expect(
    table.units.map(({ code, level, parent }) => [code, level, table.units[parent ?? -1]?.name]),
  ).toEqual([
    ['4110', 'operatingUnit', 'Kiinteistöt'],
    ['4120', 'operatingUnit', 'Kiinteistöt'],
    ['41', 'area', 'Tekninen'],
    ['4210', 'operatingUnit', 'Yhdyskunta'],
    ['4220', 'operatingUnit', 'Yhdyskunta'],
    ['42', 'area', 'Tekninen'],
    ['4', 'area', undefined],
  ]);
});

test('posts beside a plan are a table of their own, though the projects below fill all columns', () => {
  const found = readDrawing(`
    Kylänpään koulu – talous ja henkilöstö

    €              | TA 2025  | KS 2026  |  | Tehtävänimike | 2025 | 2026
    Tuotot         | 57 000   | 54 000   |  | Rehtori       | 1    | 1
    Henkilöstökulut | -388 000 | -402 000 | | Opettaja      | 4    | 5
    Muut kulut     | -73 500  | -71 000  |  | Siivooja      | 1    | 1
    Kulut yhteensä | -461 500 | -473 000 |  | Yhteensä      | 6    | 7
    Netto          | -404 500 | -419 000

    Hanke         | Alkaa    | Päättyy   | Rahoitus | Kustannusarvio | Menot 2026
    Liikkuva koulu | 1.8.2025 | 31.7.2026 | AVI 70 % | 24 000        | 11 000
    Kielisuihku   | 1.1.2026 | 31.12.2026 | OPH 80 % | 15 000       | 15 000`);
  expect(found.map(({ kind, area, units }) => [kind, area.left, area.right, units[0]?.name])).toEqual([
    ['plan', 0, 2, 'Kylänpään koulu'],
    [found[1]!.kind, 0, 5, 'Liikkuva koulu'],
  ]);
});

test('the quantity of the first title holds for blocks that go on without one', () => {
  const found = readDrawing(`
    Vapaa-aikapalvelut
    Neljännesvuosiseuranta 2026, menot, €

    1. neljännes | Budjetti | Toteuma
    Kirjasto     | -101 000 | -98 450
    Nuorisotyö   | -48 000  | -51 200
    Yhteensä     | -149 000 | -149 650

    2. neljännes | Budjetti | Toteuma
    Kirjasto     | -104 000 | -104 100
    Nuorisotyö   | -51 000  | -49 880
    Yhteensä     | -155 000 | -153 980`);
  expect(found.map(({ units }) => units[0]!.figures[0]!.item)).toEqual(['expense', 'expense']);
});

test('a percent sign below a change of the net, totals in both languages, and plans after transfers', () => {
  const table = readOne(`
    Kp/Kst | Tulosalue/Resultatområde | Budget 2025 |        | Budget 2026 |        | Förändr. netto
           |                          | Utgifter    | Netto  | Utgifter    | Netto  | %
    100    | Hallinto / Förvaltning   | -980        | -900   | -990        | -909   | 1
    110    | Kaavoitus / Planläggning | -310        | -300   | -325        | -315   | 5
           | Yht./Tot.                | -1 290      | -1 200 | -1 315      | -1 224 | 2`);
  expect(table.columns.at(-1)!.role).toBe('changePercent');
  expect(table.units.map(({ level, parent }) => [level, parent])).toEqual([
    ['area', null],
    ['area', null],
    ['total', null],
  ]);
  expect(readHeading('KS siirtojen jälkeen').word).toBe('amendedBudget');
});

test('a pivot of areas, units and lines: each step further in adds up to the one before', () => {
  const table = readOne(`
    Vuosi | 2026

    Riviotsikot    | Summa / KS | Summa / TOT
    Hyvinvointi    | -936       | -950
    > Kirjasto     | -401       | -391
    > > Menot      | -412       | -401
    > > Tulot      | 11         | 10
    > Liikunta     | -535       | -559
    > > Menot      | -655       | -690
    > > Tulot      | 120        | 131
    Tekninen       | -966       | -935
    > Kadut        | -710       | -691
    > > Menot      | -720       | -705
    > > Tulot      | 10         | 14
    > Puistot      | -256       | -244
    > > Menot      | -260       | -248
    > > Tulot      | 4          | 4
    Kaikki yhteensä | -1 902    | -1 885`);
  expect(table.units.map(({ name, parent }) => [name, table.units[parent ?? -1]?.name])).toEqual([
    ['Hyvinvointi', undefined],
    ['Kirjasto', 'Hyvinvointi'],
    ['Liikunta', 'Hyvinvointi'],
    ['Tekninen', undefined],
    ['Kadut', 'Tekninen'],
    ['Puistot', 'Tekninen'],
    ['Kaikki yhteensä', undefined],
  ]);
});

test('names in two languages side by side are one name each', () => {
  const table = readOne(`
    Kp   | Yksikkö      | Enhet      |                 | TA/BU 2025 | KS/DP 2026
    7410 | Kalasatama   | Fiskehamnen | Tulot/Inkomster | 90 000     | 91 000
         |              |            | Menot/Utgifter  | -66 500    | -67 000
         |              |            | Netto           | 23 500     | 24 000
    7420 | Vierassatama | Gästhamnen | Tulot/Inkomster | 150 000    | 155 000
         |              |            | Menot/Utgifter  | -101 000   | -104 000
         |              |            | Netto           | 49 000     | 51 000`);
  expect(table.units.map(({ code, name, level }) => [code, name, level])).toEqual([
    ['7410', 'Kalasatama', 'operatingUnit'],
    ['7420', 'Vierassatama', 'operatingUnit'],
  ]);
});

test('what declares the scale alone right above the headings is a title', () => {
  const table = readOne(`
                     |             | Nettobelopp i euro
    Verksamhetsenhet | Budget 2025 | Disp.plan 2026
    Vårbacka skola   | -1 210 400  | -1 248 000
    Åkers skola      | -842 100    | -861 500`);
  expect(tell(table)[0]).toBe('plan A2:C4 2026 negative');
});

test('numbers of the lines of a form are no units, and codes may stand in square brackets', () => {
  const table = readOne(`
    Talousarvioehdotus 2027 | | | LOMAKE 3
    Tulosyksikkö            | | 4520 Liikuntahallit

    Nro | Kohta          | | TA 2026  | TAE 2027
    1   | Tulot          | |          |
    1.1 | Pääsymaksut    | | 61 000   | 64 000
    1.2 | Vuokrat        | | 22 000   | 22 500
        | Tulot yhteensä | | 83 000   | 86 500
    2   | Menot          | |          |
    2.1 | Palkat         | | -201 000 | -208 000
    2.2 | Energia        | | -176 000 | -164 500
        | Menot yhteensä | | -377 000 | -372 500
    3   | Netto          | | -294 000 | -286 000`);
  expect(table.units.map(({ code, name, figures }) => [code, name, figures.length])).toEqual([
    ['4520', 'Liikuntahallit', 14],
  ]);
  const { code, name } = readLabel('Päiväkoti Aalto [3211]');
  expect([code, name]).toEqual(['3211', 'Päiväkoti Aalto']);
});

test('names over figures stand in two languages like the lines below them', () => {
  const table = readOne(`
                            | TA - BG 2026 | KS - DP 2027
    310 Hallintopalvelut    |              |
    Förvaltningstjänster    |              |
    Toimintatuotot          | 40 000       | 41 000
    Verksamhetens intäkter  |              |
    Toimintakulut           | -140 000     | -143 000
    Verksamhetens kostnader |              |
    Toimintakate            | -100 000     | -102 000
    Verksamhetsbidrag       |              |
    320 Elinvoimapalvelut   |              |
    Livskraftstjänster      |              |
    Toimintatuotot          | 10 000       | 11 000
    Verksamhetens intäkter  |              |
    Toimintakulut           | -60 000      | -63 000
    Verksamhetens kostnader |              |
    Toimintakate            | -50 000      | -52 000`);
  expect(table.units.map(({ code, name, figures }) => [code, name, figures.length])).toEqual([
    ['310', 'Hallintopalvelut / Förvaltningstjänster', 6],
    ['320', 'Elinvoimapalvelut / Livskraftstjänster', 6],
  ]);
});

test('headings parted by a hyphen go on in the row below, whose year stands in a third', () => {
  const table = readOne(`
                          | Tilin-  | Talous- | Käyttö-
                          | päätös  | arvio   | suunnitelma
                          | 2025    | 2026    | 2027
    41 Varhaiskasvatus    |         |         |
    Toimintatuotot        | 40 112  | 41 000  | 42 000
    Toimintakulut         | -90 003 | -91 000 | -92 000
    Toimintakate          | -49 891 | -50 000 | -50 000`);
  expect(tell(table).slice(1, 2)).toEqual([
    expect.stringContaining('B priorActual 2025 | C budget 2026 | D plan 2027'),
  ]);
  expect(table.units.map(({ code, name }) => [code, name])).toEqual([['41', 'Varhaiskasvatus']]);
});

test('initials of quantities may stand in two languages', () => {
  const table = readOne(`
    Tulosalue    | T/M/N | TA 2026  | KS 2027
    11 Hallinto  | T/I   | 40 000   | 41 000
    11 Hallinto  | M/U   | -140 000 | -143 000
    11 Hallinto  | N     | -100 000 | -102 000
    12 Elinvoima | T/I   | 10 000   | 11 000
    12 Elinvoima | M/U   | -60 000  | -63 000
    12 Elinvoima | N     | -50 000  | -52 000`);
  expect(table.units.map(({ name, figures }) => [name, figures.map(({ item }) => item)])).toEqual([
    ['Hallinto', ['revenue', 'revenue', 'expense', 'expense', 'margin', 'margin']],
    ['Elinvoima', ['revenue', 'revenue', 'expense', 'expense', 'margin', 'margin']],
  ]);
});

test('a plain plan after the budget that the title draws up is of the financial plan', () => {
  const table = readOne(`
    INVESTOINNIT 2026

    Kohde               | Talousarvio 2026 | Suunnitelma 2027
    Koulun peruskorjaus | -80 000          | -140 000
    Katuvalaistus       | -30 000          | -50 000
    Yhteensä            | -110 000         | -190 000`);
  expect(table.columns.map(({ role, year }) => [role, year])).toEqual([
    ['name', null],
    ['plan', 2026],
    ['planYear', 2027],
  ]);
});

test('versions stand below units that stand below their area', () => {
  const table = readOne(`
    @merged B1:E1, B2:C2, D2:E2, F1:I1, F2:G2, H2:I2
                   | 31 Hallinto |       |               |       | 32 Talous |       |           |
                   | 311 Kanslia |       | 312 Viestintä |       | 321 Kassa |       | 322 Perintä |
                   | TA 2026 | KS 2027   | TA 2026 | KS 2027     | TA 2026 | KS 2027 | TA 2026 | KS 2027
    Toimintatuotot | 10      | 20        | 30      | 40          | 50      | 60      | 70      | 80
    Toimintakulut  | -110    | -120      | -130    | -140        | -150    | -160    | -170    | -180
    Toimintakate   | -100    | -100      | -100    | -100        | -100    | -100    | -100    | -100`);
  const units = table.units.filter(({ figures }) => figures.length > 0);
  expect(
    units.map(({ code, parent, figures }) => [code, table.units[parent!]?.code, figures.length]),
  ).toEqual([
    ['311', '31', 6],
    ['312', '31', 6],
    ['321', '32', 6],
    ['322', '32', 6],
  ]);
});

test('a heading that names one body over its areas gives them no level of a body', () => {
  const table = readOne(`
    TEKNINEN LAUTAKUNTA   | Tulot   | Menot    | Netto KS 2027
    41 Tilapalvelut       | 400 000 | -900 000 | -500 000
    42 Kunnallistekniikka | 100 000 | -400 000 | -300 000
    Yhteensä              | 500 000 | -1 300 000 | -800 000`);
  expect(table.units.map(({ level }) => level)).toEqual(['operatingUnit', 'operatingUnit', 'total']);
});

test('letters set wide are words', () => {
  const table = readOne(`
                       | TA 2026  | KS 2027
    41 Tilapalvelut    |          |
    Toimintatuotot     | 400 000  | 410 000
    Toimintakulut      | -900 000 | -930 000
    T O I M I N T A K A T E | -500 000 | -520 000`);
  expect(table.units[0]!.figures.map(({ item }) => item)).toEqual([
    'revenue',
    'revenue',
    'expense',
    'expense',
    'margin',
    'margin',
  ]);
});

test('what the council decided on its days between the budget and the amended one are amendments', () => {
  const table = readOne(`
    Talousarviomuutokset 2027

                   | Alkuperäinen TA 2027 | Kv 12.5.2027 | Kv 15.9.2027 | Muutettu TA 2027
    41 Tilat       |                      |              |              |
    Toimintatuotot | 400 000              | 2 000        | 1 000        | 403 000
    Toimintakulut  | -900 000             | -9 000       | -4 000       | -913 000
    Toimintakate   | -500 000             | -7 000       | -3 000       | -510 000`);
  expect(table.kind).toBe('amendment');
  expect(table.columns.map(({ role }) => role).slice(-4)).toEqual([
    'budget',
    'amendment',
    'amendment',
    'amendedBudget',
  ]);
});

test('thousands of euros are said in English too', () => {
  const table = readOne(`
    Budget plan 2027
    Figures in thousands of euros

    Responsibility area | Revenue | Expenses | Net
    41 Premises         | 400     | -900     | -500
    42 Streets          | 100     | -400     | -300`);
  expect(table.scale).toBe(1000);
});

test('headings of levels may be cut short', () => {
  const table = readOne(`
    Toimiel. | Tulosal. | Yks. | Nimi            | TA 2026 netto | KS 2027 netto
    10       |          |      | Kunnanhallitus  | -900          | -1 000
             | 110      |      | Hallinto        | -500          | -550
             |          | 1101 | Kanslia         | -300          | -350
             |          | 1102 | Arkisto         | -200          | -200
             | 120      |      | Talous          | -400          | -450
             |          | 1201 | Kassa           | -400          | -450`);
  expect(table.units.map(({ level }) => level)).toEqual([
    'body',
    'area',
    'operatingUnit',
    'operatingUnit',
    'area',
    'operatingUnit',
  ]);
});

test('a flat list whose amounts are headed as euros in two languages is money', () => {
  const table = readOne(`
    == data ==
    Kustannuspaikka/Kostnadsställe | Nimi/Namn    | Tili/Konto | Tilin nimi/Kontonamn  | Versio/Version | Vuosi/År | Euroa/Euro
    3110 | Siivous/Städ | 3000 | Myyntituotot | TA | 2025 | 124300
    3110 | Siivous/Städ | 3000 | Myyntituotot | KS | 2026 | 118700
    3110 | Siivous/Städ | 4000 | Henkilöstökulut | TA | 2025 | -124300
    3110 | Siivous/Städ | 4000 | Henkilöstökulut | KS | 2026 | -118700
    3120 | Ruoka/Kost | 3000 | Myyntituotot | TA | 2025 | 124300
    3120 | Ruoka/Kost | 3000 | Myyntituotot | KS | 2026 | 118700`);
  expect(table.units.map(({ figures }) => figures.map(({ role, year }) => `${role} ${year}`))).toEqual([
    ['budget 2025', 'plan 2026', 'budget 2025', 'plan 2026'],
    ['budget 2025', 'plan 2026'],
  ]);
});

test('key figures in two languages are no money', () => {
  const table = readOne(`
    21 Koulut                               | TA 2026  | KS 2027
    Toimintatuotot – Verksamhetens intäkter | 400 000  | 410 000
    Toimintakulut – Verksamhetens kostnader | -900 000 | -930 000
    Toimintakate – Verksamhetsbidrag        | -500 000 | -520 000
    Henkilötyövuodet – Årsverken            | 18,5     | 18,9
    Henkilötyövuodet/Årsverken              | 18,5     | 18,9
    Asiakkaita – Klienter                   | 231      | 236`);
  expect(table.units[0]!.figures).toHaveLength(6);
});

test('amendments stand down the rows between the plan and the new one of each unit', () => {
  const table = readOne(`
    Käyttösuunnitelman muutos 2027

    Tulosalue  | Vaihe   | Tuotot | Kulut   | Netto
    410 Koulut | KS 2027 | 40 000 | -90 000 | -50 000
    410 Koulut | Muutos  | 1 000  | -3 000  | -2 000
    410 Koulut | Uusi KS | 41 000 | -93 000 | -52 000
    420 Lukio  | KS 2027 | 10 000 | -60 000 | -50 000
    420 Lukio  | Muutos  | 0      | -1 000  | -1 000
    420 Lukio  | Uusi KS | 10 000 | -61 000 | -51 000`);
  expect(table.kind).toBe('amendment');
  expect(table.units.map(({ code, figures }) => [code, figures.map(({ role }) => role)])).toEqual(
    ['410', '420'].map((code) => [
      code,
      ['plan', 'amendment', 'amendedBudget'].flatMap((role) => [role, role, role]),
    ]),
  );
});

test('what binds, said below the name of a unit, is no unit', () => {
  const table = readOne(`
                          | TA 2026  | KS 2027
    41 Koulut             |          |
    Sitovuus: toimintakate |         |
    Toimintatuotot        | 40 000   | 41 000
    Toimintakulut         | -90 000  | -93 000
    Toimintakate          | -50 000  | -52 000
    42 Lukio              |          |
    Sitovuus: toimintakate |         |
    Toimintatuotot        | 10 000   | 11 000
    Toimintakulut         | -60 000  | -63 000
    Toimintakate          | -50 000  | -52 000`);
  expect(table.units.map(({ name, figures }) => [name, figures.length])).toEqual([
    ['Koulut', 6],
    ['Lukio', 6],
  ]);
});

test('levels listed in two languages are listed once', () => {
  const table = readOne(`
    Toimielin / tulosalue – Organ / resultatområde  | Tulot KS 2027 | Menot KS 2027
    KUNNANHALLITUS – KOMMUNSTYRELSEN                |               |
    11 Hallinto – Förvaltning                       | 40 000        | -90 000
    12 Talous – Ekonomi                             | 10 000        | -60 000
    SIVISTYSLAUTAKUNTA – BILDNINGSNÄMNDEN           |               |
    21 Koulut – Skolor                              | 30 000        | -80 000
    22 Kirjasto – Bibliotek                         | 20 000        | -70 000`);
  expect(table.units.map(({ level }) => level)).toEqual(['body', 'area', 'area', 'body', 'area', 'area']);
});

test('the word of a level may stand before units in two languages', () => {
  const table = readOne(`
                                                   | TA 2026  | KS 2027
    Tulosalue / Resultatområde: 31 Koulut / Skolor |          |
    Toimintatuotot                                 | 40 000   | 41 000
    Toimintakulut                                  | -90 000  | -93 000
    Toimintakate                                   | -50 000  | -52 000`);
  expect(table.units.map(({ code, name, level }) => [code, name, level])).toEqual([
    ['31', 'Koulut / Skolor', 'area'],
  ]);
});

test('grounds in sentences above a plan make it no list of reservations', () => {
  const table = readOne(`
    Käyttösuunnitelma 2027
    31 Koulut
    Perustelut: oppilasmäärä laskee, ja henkilöstökuluihin on varattu 2,5 % palkkaratkaisuun, yhteensä 45 000 €.

                   | TA 2026  | KS 2027
    Toimintatuotot | 40 000   | 41 000
    Toimintakulut  | -90 000  | -93 000
    Toimintakate   | -50 000  | -52 000`);
  expect(table.kind).toBe('plan');
});
