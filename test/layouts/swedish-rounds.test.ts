import { readHeading } from '../../src/layouts/cells/heading.ts';
import { readLabel } from '../../src/layouts/cells/label.ts';
import { readDrawing, readOne, tell } from './support/tell.ts';

// Swedish and foreign sheets that were misread at first sight.

test('a version in the corner of each block is that of its figures, and the latest is planned', () => {
  const tables = readDrawing(`
    Tekniska nämnden, driftsbudget 2026

    Bokslut 2024     | Intäkter | Kostnader | Netto
    Vägar och parker | 42 100   | 512 300   | -470 200
    Fastigheter      | 812 400  | 1 203 400 | -391 000

    Budget 2025      | Intäkter | Kostnader | Netto
    Vägar och parker | 40 000   | 520 000   | -480 000
    Fastigheter      | 825 000  | 1 220 000 | -395 000

    Budget 2026      | Intäkter | Kostnader | Netto
    Vägar och parker | 41 000   | 534 000   | -493 000
    Fastigheter      | 840 000  | 1 251 000 | -411 000`);
  expect(tables.map((table) => [table.year, tell(table)[1]])).toEqual([
    [2026, 'A name | B priorActual 2024 revenue | C priorActual 2024 expense | D priorActual 2024 margin'],
    [2026, 'A name | B budget 2025 revenue | C budget 2025 expense | D budget 2025 margin'],
    [2026, 'A name | B plan 2026 revenue | C plan 2026 expense | D plan 2026 margin'],
  ]);
});

test('what the title above two tables side by side calls their figures holds for both', () => {
  const tables = readDrawing(`
    Nämnden för fostran och utbildning
    Anslag 2026

    Svenska skolor  |         |         | | Finska skolor  |         |
                    | BG 2025 | BG 2026 | |                | BG 2025 | BG 2026
    Kyrkby skola    | 812 000 | 834 000 | | Keskuskoulu    | 900 000 | 948 000
    Västerby skola  | 402 000 | 411 000 | | Rantakylä      | 655 000 | 671 000`);
  const items = tables.map(({ units }) => new Set(units.flatMap((u) => u.figures.map((f) => f.item))));
  expect(items).toEqual([new Set(['expense']), new Set(['expense'])]);
});

const imbalance = (shortfall: string) => `
    General Purpose Fund    | FY 2013-14 Proposed | FY 2014-15 Proposed | FY 2015-16 Forecast
    Revenue                 | 430 155             | 457 401             | 449 405
    Expenditures            | 430 155             | 457 401             | 461 600
    Surplus/(Shortfall)     | 0                   | 0                   | ${shortfall}
    Expenditures - Deferred |                     |                     | 99 000
    Surplus/(Shortfall)     | 0                   | 0                   | -111 195`;

test('a net that is printed again after further costs is proved where it stands first', () => {
  const table = readOne(imbalance('-12 195'));
  expect(table.evidence).toContainEqual(expect.objectContaining({ kind: 'margin-identity', holds: 3 }));
  expect(tell(table)[2]).toContain('margin D4 -12195');
  expect(tell(table)[2]).toContain('Surplus/(Shortfall) D6 -111195');
});

test('revenue and expense beside a row that nobody knows and nothing proves are a guess', () => {
  expect(readOne(imbalance('-52 195')).confidence).toBeLessThan(0.5);
});

test.each([
  ['Driftsintäkter', 'Driftskostnader', 'Driftsbidrag'],
  ['Driftsinkomster', 'Driftsutgifter', 'Verksamhetens netto'],
  ['Inkomster', 'Utgifter, brutto', 'Netto (verksamhetsbidrag)'],
])('%s, %s and %s are the sides and their net', (revenue, expense, margin) => {
  const [, , unit] = tell(
    readOne(`
      Biblioteket
               | Bokslut 2024 | Driftsplan 2026
      ${revenue} | 10         | 12
      ${expense} | -30        | -32
      ${margin}  | -20        | -20`),
  );
  expect(unit).toContain('revenue C3 12 · expense B4 -30 · expense C4 -32 · margin');
});

test.each([
  ['Utf.-%', 'usedPercent'],
  ['Ändr.%', 'changePercent'],
  ['Tilläggsbudget 2026', 'amendment'],
  ['Äskande 2026', 'plan'],
  ['Årsprognos 2026', 'forecast'],
  ['Outturn 2026', 'actual'],
])('a column headed %s is %s', (heading, role) => {
  const { word, percent } = readHeading(heading);
  expect(word).toBe(role);
  expect(percent).toBe(heading.includes('%'));
});

test('of two budgets before the years of a plan the later is drawn up, though the title spans them all', () => {
  const table = readOne(`
    Investeringsdel 2025–2027
    Projekt                | Budget 2025 | Budget 2026 | Plan 2027
    Ombyggnad av Kyrkbacken | 450        | 600         | 0
    Simhallens ventilation  | 0          | 95          | 340
    Totalt                  | 450        | 695         | 340`);
  expect(tell(table)[1]).toBe('A name | B budget 2025 | C plan 2026 | D planYear 2027');
});

test('appropriations in the title are costs', () => {
  const table = readOne(`
    Bildningsnämnden, fördelning av anslag 2026
    Enhet         | BU 2025 | BU 2026
    Kyrkby skola  | 812 000 | 834 000
    Västerby skola | 402 000 | 411 000`);
  expect(table.kind).toBe('plan');
  expect(new Set(table.units.flatMap((unit) => unit.figures.map((f) => f.item)))).toEqual(
    new Set(['expense']),
  );
});

test('a form names its unit, code and writer without colons', () => {
  const table = readOne(`
    Budget proposal form

    Department        | Library services
    Cost centre       | 6100
    Prepared by       | A. Holm

    Line              | Adopted 2025 | Requested 2026
    Operating income  | 18 000       | 19 500
    Operating costs   | -371 000     | -381 000
    Operating margin  | -353 000     | -361 500`);
  expect(table.area.top).toBe(6);
  expect(table.units.map(({ code, name }) => [code, name])).toEqual([['6100', 'Library services']]);
});

test('titles above a gap and key figures still say that the table below is of net costs', () => {
  const tables = readDrawing(`
    Larsmo kommun, översikt 31.8.2026
    Bildningsnämnden, nettokostnader

    Antal anställda | 142
    Invånare        | 5 690

    Ansvarsområde | Budget 2026 | Prognos 2026
    Förvaltning   | 310 000     | 308 000
    Grundskolor   | 3 402 000   | 3 398 000`);
  expect(tables.at(-1)!.units[0]!.figures[0]).toMatchObject({ item: 'margin', cents: -31_000_000 });
});

test('heads of one line, hours and rates beside wages that add up', () => {
  const table = readOne(`
    Fastighetsskötsel 7210
    Personalbudget 2026

    Befattning  | Timmar 2026 | €/h   | Lönekostnad 2026 | Lönebikostnad 20 % | Kostnad totalt 2026
    Städare     | 6 200       | 15,00 | 93 000           | 18 600             | 111 600
    Kock        | 3 300       | 16,00 | 52 800           | 10 560             | 63 360
    Sammanlagt  | 9 500       |       | 145 800          | 29 160             | 174 960`);
  expect(tell(table)[1]).toBe(
    'A name | B other | C other | D plan 2026 account | E plan 2026 account | F plan 2026 expense',
  );
});

test('columns that lead from one version to the next are its changes, whatever they are called', () => {
  const table = readOne(`
    Budgetramar 2026, verksamhetsbidrag

    Org. | Organ            | BU 2025    | Index % | Indexverkan | Effektivering | Ram 2026
    2010 | Kommunstyrelsen  | -812 000   | 2,1     | -17 052     | -12 000       | -841 052
    3010 | Bildningsnämnden | -6 420 000 | 2,1     | -134 820    | 85 000        | -6 469 820
         | Sammanlagt       | -7 232 000 |         | -151 872    | 73 000        | -7 310 872`);
  expect(table.columns.map(({ role }) => role).slice(2)).toEqual([
    'budget',
    expect.stringMatching('other|changePercent'),
    'variance',
    'variance',
    'plan',
  ]);
});

test.each(['€ / plats', 'Kostnad per elev 2026', 'Nettokostnad/invånare', 'Cost per pupil', '€ per visit'])(
  '%j is a price of each',
  (text) => {
    expect(readHeading(text)).toMatchObject({ word: 'other', item: null, strength: 1 });
  },
);

test('fields in one cell each above the heading of a block give its unit and code', () => {
  const tables = readDrawing(`
    Hangö stad, bildningssektorn
    Driftsplan 2026

    Enhet: Hangö bibliotek | | Ansvarskod: 501
    Rad       | BG 2025  | DP 2026
    Inkomster | 5 200    | 5 400
    Utgifter  | -328 000 | -337 000

    Enhet: Museet | | Ansvarskod: 502
    Rad       | BG 2025  | DP 2026
    Inkomster | 18 000   | 21 000
    Utgifter  | -173 000 | -181 500`);
  expect(tables.map(({ area, units }) => [area.top, units.map(({ code, name }) => [code, name])])).toEqual([
    [4, [['501', 'Hangö bibliotek']]],
    [9, [['502', 'Museet']]],
  ]);
});

test('goals end where years of staff and money are headed; staff are no money', () => {
  const tables = readDrawing(`
    Simhallen 5310, verksamhetsplan 2026

    Mål           | Mätare       | Målnivå 2026
    Fler besökare | Antal besök  | 85 000
    Nöjda kunder  | Kundenkät    | 4,2

    Personal  | 2025 | 2026
    Årsverken | 6,5  | 6,2

    Ekonomi (€) | BS 2024  | BU 2025  | DP 2026
    Intäkter    | 231 000  | 240 000  | 252 000
    Kostnader   | -612 000 | -630 000 | -641 000`);
  expect(tables.map(({ kind, area }) => [kind, area.top])).toEqual([
    ['goals', 2],
    ['plan', 9],
  ]);
});

test('cost centres of the units across are headed as such', () => {
  const table = readOne(`
    Technical services: spending plan 2026

    Cost centre     | "7100"   | "7200"  | "7300"
    Name            | Roads    | Parks   | Harbour
    Operating costs | -412 000 | -98 000 | -131 000
    Net cost        | -390 000 | -92 000 | 57 000`);
  expect(table.units.map(({ code, name }) => [code, name])).toEqual([
    ['7100', 'Roads'],
    ['7200', 'Parks'],
    ['7300', 'Harbour'],
  ]);
});

test('a date with the name of a month names no unit, and the nearest field names a code', () => {
  const follow = readOne(`
    Adult education centre (cc 503)
    Follow-up 1 Jan – 30 Jun 2026, EUR

    Line        | Plan 2026 | Actual 1–6/2026
    Revenue     | 96 000    | 47 500
    Total costs | -349 000  | -174 500
    Net         | -253 000  | -127 000`);
  expect(follow.units.map(({ code, name }) => [code, name])).toEqual([['503', 'Adult education centre']]);
  const form = readOne(`
    Budgetblankett 2026
    Ansvarsområde  | Tekniska väsendet
    Enhet          | Lokalvård
    Kostnadsställe | 7310

    Personal | 2025 | 2026
    Heltid   | 22   | 21
    Deltid   | 5    | 5

    €          | Budget 2025 | Förslag 2026
    Intäkter   | 192 000     | 198 000
    Kostnader  | -779 000    | -775 000`);
  expect(form.units.map(({ code, name }) => [code, name])).toEqual([['7310', 'Lokalvård']]);
});

test('several amendments that lead to the amended plan stay amendments', () => {
  const table = readOne(`
    Spending plan 2026 with amendments (net, EUR)

    Code | Unit        | Spending plan 2026 | Amendment 1 (10 Feb) | Amendment 2 (14 Apr) | Amended plan 2026
    4100 | Home care   | -820 000           | -15 000              | 6 000                | -829 000
    4200 | Day centres | -310 000           | -2 000               | -8 000               | -320 000`);
  expect(table.columns.slice(2).map(({ role }) => role)).toEqual([
    'plan',
    'amendment',
    'amendment',
    'amendedBudget',
  ]);
});

test('a quantity merged down over units in the next column holds for each of them', () => {
  const table = readOne(`
    Kulturväsendet 2026

              | Enhet       | BU 2025  | DP 2026
    Intäkter  | Biblioteket | 5 000    | 6 000
              | Museet      | 18 000   | 21 000
    Kostnader | Biblioteket | -240 000 | -246 000
              | Museet      | -131 000 | -135 000`);
  expect(table.units.map(({ name, figures }) => [name, figures.map(({ item }) => item)])).toEqual([
    ['Biblioteket', ['revenue', 'revenue', 'expense', 'expense']],
    ['Museet', ['revenue', 'revenue', 'expense', 'expense']],
  ]);
});

test('a body may have a code of two digits behind it', () => {
  expect(readLabel('TECHNICAL COMMITTEE (30)')).toMatchObject({ code: '30', name: 'TECHNICAL COMMITTEE' });
  expect(readLabel('Hallintopalvelut (12)').code).toBeNull();
});

test('what a difference is called says nothing against its figures', () => {
  const table = readOne(`
    Uppföljning 2026, verksamhetsbidrag

    Enhet      | DP 2026  | Utfall 2026 | Läge
    Bibliotek  | -120 000 | -118 500    | -1 500
    Museum     | -450 300 | -460 100    | 9 800
    Ungdom     | -78 000  | -70 250     | -7 750
    Idrott     | -993 000 | -1 001 200  | 8 200`);
  expect(table.columns.at(-1)!.role).toBe('variance');
});

test.each([
  ['', ['Lägeravgifter', 'Resekostnader', 'Telefonkostnader', 'Övrigt']],
  ['', ['Resor', 'Telefon', 'Porto', 'Övrigt']],
  ['Kostnad', ['Ledare', 'Resor', 'Lokaler', 'Övrigt']],
])('rows under "%s" called %j are lines of the unit in the title', (corner, names) => {
  const rows = names.map((name, at) => `${name} | -${at + 1} 100 | -${at + 1} 200`).join('\n');
  const table = readOne(`
    Ungdomsarbete

    ${corner} | BU 2025 | DP 2026
    ${rows}
    Totalt | -10 400 | -10 800`);
  expect(table.units.map(({ name }) => name)).toEqual(['Ungdomsarbete']);
  expect(table.units[0]!.figures.map(({ item }) => item).slice(0, 8)).toEqual(Array(8).fill('account'));
});

test('below nothing but lines of expense, the sum is what they cost', () => {
  const table = readOne(`
    Nuorisotoimi

                        | TA 2025 | KS 2026
    Matkakulut          | -1 200  | -1 300
    Siivouskustannukset | -9 100  | -9 400
    Yhteensä            | -10 300 | -10 700`);
  expect(table.units[0]!.figures.at(-1)!.item).toBe('expense');
});

test('beside quantities, a heading nobody knows is a line and no margin', () => {
  const table = readOne(`
    Palvelujen rahoitus 2026
    Palvelu  | Kunnan osa | Valtionavustus | Asiakasmaksut | Kustannukset yhteensä
    Museo    | 88 000     | 25 000         | 14 000        | 127 000
    Nuoriso  | 18 500     | 42 000         | 0             | 60 500
    Yhteensä | 106 500    | 67 000         | 14 000        | 187 500`);
  expect(table.columns.map(({ item }) => item).slice(1)).toEqual([
    'account',
    'revenue',
    'account',
    'expense',
  ]);
});

test('what a heading with a percent sign names is a share of it, and what is ordered no outcome', () => {
  const table = readOne(`
    Fördelning av interna hyror 2026
    Fastighet     | Yta m² | Hyra 2026 € | Bildning % | Bildning €
    Centrumskolan | 4 200  | 142 000     | 90 %       | 127 800
    Daghemmet     | 860    | 38 700      | 100 %      | 38 700
    Totalt        | 5 060  | 180 700     |            | 166 500`);
  expect([table.kind, ...table.columns.map(({ role }) => role)]).toEqual([
    'plan',
    'name',
    'other',
    'plan',
    'other',
    'plan',
  ]);
  expect(['Bundet', 'Sidottu', 'Commitments'].map((text) => readHeading(text).word)).toEqual(
    Array(3).fill('other'),
  );
});

test('three numbers with points are a code, three of a date are not', () => {
  expect(['2.1.1 Alakoulu', '12.1.2026 Alakoulu'].map((text) => readLabel(text).code)).toEqual([
    '2.1.1',
    null,
  ]);
});

test('of two names in a row, the one over the labels is nearer than the one beyond the figures', () => {
  const table = readOne(`
    Nuorisopalvelut | | | Ungdomstjänster

                   | TA 2025 | KS 2026 |
    Toimintatuotot | 88      | 92      | Verksamhetsintäkter
    Toimintakulut  | -549    | -566    | Verksamhetskostnader
    Toimintakate   | -461    | -474    | Verksamhetsbidrag`);
  expect(table.units.map(({ name }) => name)).toEqual(['Nuorisopalvelut']);
});

test('how many live there, told above the money, makes it no table of people', () => {
  const drawing = (line: string) => `
    Kunta: nettomenot toimialoittain 2026
    ${line}

    Toimiala      | t€      | €/as
    Yleishallinto | -1 450  | -312
    Sivistys      | -9 120  | -1 961
    Yhteensä      | -10 570 | -2 273`;
  const [found] = readDrawing(drawing('asukasluku 4 650'));
  expect([found?.kind, found?.scale]).toEqual(['plan', 1000]);
});

test('names at the foot of the columns are the units across', () => {
  const table = readOne(`
    Vapaa-aika, 1000 euroa, käyttösuunnitelma 2026

    Tulot | 120      | 44
    Menot | -910     | -322
    Netto | -790     | -278
          | Kirjasto | Nuoriso`);
  expect(tell(table)[0]).toBe('plan A3:C6 2026 negative x1000');
  expect(table.units.map(({ name }) => name)).toEqual(['Kirjasto', 'Nuoriso']);
});

test.each(['€', 'Euroa'])(
  '%s is a heading, and money that adds up is planned for the year of the title',
  (money) => {
    const table = readOne(`
    Varhaiskasvatus 2026

    Yksikkö  | ${money}
    Aurinko  | -512 000
    Pilvi    | -96 000
    Yhteensä | -608 000`);
    expect(tell(table).slice(0, 2)).toEqual(['plan A3:B6 2026 negative', 'A name | B plan 2026']);
  },
);

test('from one budget to the next, what is added between them is no unit', () => {
  const table = readOne(`
    Varhaiskasvatus: siirtymä talousarviosta 2025 talousarvioon 2026

    Erä              | €
    TA 2025          | -5 120 000
    Palkankorotukset | -96 000
    Säästötoimet     | 58 000
    TA 2026          | -5 158 000`);
  expect(table.units.map(({ name }) => name)).toEqual(['Varhaiskasvatus']);
  expect(table.units[0]!.figures.map(({ role, year }) => `${role} ${year}`)).toEqual([
    'budget 2025',
    'plan 2026',
    'plan 2026',
    'plan 2026',
  ]);
});

test('staff among the lines of cost is what they cost', () => {
  const table = readOne(`
    Arbetarinstitutet
                  | DP 2026
    Intäkter      | 96
    Personal      | -288
    Övriga        | -61
    Kostnader     | -349
    Netto         | -253`);
  expect(table.units[0]!.figures[1]!.item).toBe('personnel');
});

test('the sum across has no year in its name, and rows counted by Roman numbers no names in them', () => {
  const across = readOne(`
    Kulturtjänster, budgetförslag 2027

              | Museum | Teater | Totalt 2027
    Intäkter  | 74     | 330    | 404
    Kostnader | -276   | -902   | -1 178
    Netto     | -202   | -572   | -774`);
  expect(across.units.map(({ name }) => name)).toEqual(['Museum', 'Teater', 'Totalt']);
  const counted = readOne(`
    Ympäristöterveys / 1000 €

        |                 | TA 2025 | TA 2026
    I   | Tuotot          | 152     | 160
    II  | Henkilöstökulut | -602    | -618
    III | Muut kulut      | -210    | -216
        | Netto           | -660    | -674`);
  expect(counted.units.map(({ name }) => name)).toEqual(['Ympäristöterveys']);
});

test('codes of joined numbers stand beside the names, and months in a title name nobody', () => {
  const coded = readOne(`
    Kp / Kst | Yksikkö / Enhet     | TA 2025 | KS 2026
    52-10    | Varhaiskasvatus     | -2 110  | -2 180
    52-20    | Småbarnspedagogik   | -1 620  | -1 655
    52-30    | Familjedagvård      | -212    | -205`);
  expect(coded.units.map(({ code }) => code)).toEqual(['52-10', '52-20', '52-30']);
  const dated = readOne(`
    Kansalaisopisto / Medborgarinstitutet – tammi–maaliskuu 2026 / januari–mars 2026

                     | Tammi/Jan | Helmi/Feb | Maalis/Mars
    Tuotot/Intäkter  | 8         | 9         | 10
    Kulut/Kostnader  | -52       | -53       | -54
    Netto            | -44       | -44       | -44`);
  expect(dated.units.map(({ name }) => name)).toEqual(['Kansalaisopisto / Medborgarinstitutet']);
});

test('codes repeated among the figures are no figures', () => {
  const table = readOne(`
    Kod  | Enhet     | BU 2025 | DP 2026 | DP
    4110 | Bibliotek | -812    | -831    | 4110
    4120 | Museum    | -204    | -211    | 4120
    4130 | Teater    | -388    | -395    | 4130`);
  expect(table.columns.map(({ role }) => role)).toEqual(['code', 'name', 'budget', 'plan', 'code']);
});

test('under "Expenditure Category" the rows are lines, which their sum proves', () => {
  const table = readOne(`
    == General Fund ==
    Expenditure Category | 2025 Budget | 2026 Proposed
    Payroll and people   | 1 204       | 1 230
    Things to buy        | 388         | 401
    Debt service         | 96          | 92
    Total                | 1 688       | 1 723`);
  expect(table.units.map(({ name, figures }) => [name, figures.length])).toEqual([['General Fund', 8]]);
  expect(table.evidence).toContainEqual({ kind: 'sums-hold', holds: 2, of: 2 });
});

test('versions merged down before the names of the units part the table into blocks', () => {
  const table = readOne(`
    Vuosi   | Yksikkö    | Tulot | Menot  | Netto
    TP 2024 | Koulut     | 20    | -2 100 | -2 080
            | Päiväkodit | 50    | -1 200 | -1 150
    KS 2026 | Koulut     | 22    | -2 140 | -2 118
            | Päiväkodit | 52    | -1 240 | -1 188`);
  expect(table.units.map(({ name }) => name)).toEqual(['Koulut', 'Päiväkodit']);
  expect(table.units[0]!.figures.map(({ role, year }) => `${role} ${year}`).slice(2, 4)).toEqual([
    'priorActual 2024',
    'plan 2026',
  ]);
});

test('what was decided between the plan and the amended plan are amendments, and so much a month is a price', () => {
  const table = readOne(`
    Käyttösuunnitelman muutokset 2026

    Yksikkö | KS 2026  | § 12    | § 25   | KS muutosten jälkeen
    Kadut   | -610 000 | -15 000 |        | -625 000
    Puistot | -204 000 | 15 000  | -8 000 | -197 000
    Torit   | -88 000  |         | 8 000  | -80 000`);
  expect(table.columns.map(({ role }) => role)).toEqual([
    'name',
    'plan',
    'amendment',
    'amendment',
    'amendedBudget',
  ]);
  expect(['Keskipalkka €/kk', 'Hyra €/mån'].map((text) => readHeading(text).word)).toEqual([
    'other',
    'other',
  ]);
});

test('columns whose headings declare different scales have each their own', () => {
  const table = readOne(`
    Yksikkö / Enhet | TA/BU 2026 (€) | TS/EP 2027 (1000 €)
    Kanslia         | -412 000       | -420
    Talous          | -288 000       | -294
    Yhteensä        | -700 000       | -714`);
  expect(table.units[0]!.figures.map(({ cents }) => cents! / 100)).toEqual([-412000, -420000]);
});

test('parts of a year in thousands of euros that add up are planned; so much a year is an amount', () => {
  const table = readOne(`
    Kulttuuri – kvartaalit 2026, t€

    Yksikkö  | I    | II   | III  | IV   | Vuosi
    Kirjasto | -100 | -102 | -98  | -112 | -412
    Museo    | -40  | -41  | -39  | -45  | -165
    Yhteensä | -140 | -143 | -137 | -157 | -577`);
  expect(tell(table)[0]).toBe('plan A3:F6 2026 negative x1000');
  expect(['€/vuosi', '€/år', '€/kk'].map((text) => readHeading(text).word)).toEqual([
    'total',
    'total',
    'other',
  ]);
});

test('sentences before their amounts are a guess', () => {
  const [found] = readDrawing(`
    Muistio: lautakunnan käyttösuunnitelma 2026

    Kirjaston nettomenot vuonna 2026 ovat   | -412 000 | euroa
    Nuorisotyön nettomenot vuonna 2026 ovat | -138 500 | euroa
    Yhteensä nettomenot vuonna 2026 ovat    | -550 500 | euroa`);
  expect(found?.confidence ?? 0).toBeLessThan(0.5);
});

test('leaders before an amount are no part of the name, and "Avgift" over the rows no unit', () => {
  expect(readLabel('Kirjasto ........').name).toBe('Kirjasto');
  const table = readOne(`
    Avgiftsintäkter 2026, bildningssektorn

    Avgift           | Antal | Intäkt 2026
    Dagvårdsavgifter | 210   | 672 000
    Matavgifter      | 340   | 32 300
    Totalt           |       | 704 300`);
  expect(table.units.map(({ name }) => name)).toEqual(['bildningssektorn']);
});
