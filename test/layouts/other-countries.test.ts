import { readDrawing, readOne, tell } from './support/tell.ts';

// General causes found in budgets of other countries: what is not understood there must not be told as known.

const rolesOf = (drawing: string) => readOne(drawing).columns.map(({ role }) => role);
const names = (drawing: string) =>
  readOne(drawing).units.map(({ code, name }) => [code, name].filter(Boolean).join(' '));

test('digits typed as text again and again beside true numbers say where a row is booked', () => {
  const row = (code: string, name: string, budget: number, plan: number) =>
    `${name} | "${code}" | ${budget} | ${plan}\n`;
  const drawing = (heading: string) =>
    `Service | ${heading} | Budget 2026 | Budget 2027\n` +
    row('1100', 'Schools', 28_400, 29_150) +
    row('1100', 'Libraries', 3_120, 3_240) +
    row('1100', 'Museums', 1_980, 2_010) +
    row('1100', 'Sports', 4_450, 4_600) +
    row('1500', 'Roads', 9_870, 9_940) +
    row('1500', 'Parks', 2_310, 2_290);
  expect(rolesOf(drawing('KKrs'))).toEqual(['name', 'other', 'budget', 'plan']);
  expect(rolesOf(drawing('Budget 2025'))[1]).toBe('budget');
  expect(rolesOf(drawing('Kustannuspaikka'))[1]).toBe('code');
});

test('numbers behind the names that begin with the number of what they are part of are codes', () => {
  const drawing = `
    Gliederung    | Funktion | Budget 2026 | Budget 2027
    Verwaltung    | 1        | 74 654      | 75 010
    Legislative   | 11       | 1 849       | 1 902
    Exekutive     | 12       | 72 805      | 73 108
    Bildung       | 2        | 111 755     | 113 400
    Musikschulen  | 214      | 3 394       | 3 500
    Volksschulen  | 219      | 108 361     | 109 900`;
  expect(rolesOf(drawing)).toEqual(['name', 'code', 'budget', 'plan']);
  expect(names(drawing)).toContain('214 Musikschulen');
});

test('fiscal years down the rows are versions of the department above them', () => {
  const [, , streets, ...others] = tell(
    readOne(`
      Department          | Salaries | Purchases | Total
      STREETS
      FY26 EST OBLIG      | 3 734    | 861       | 4 595
      FY27 REQUEST        | 3 734    | 747       | 4 481
      INCREASE/(DECREASE) | 0        | -114      | -114
      PARKS
      FY26 EST OBLIG      | 1 200    | 300       | 1 500
      FY27 REQUEST        | 1 250    | 310       | 1 560
      INCREASE/(DECREASE) | 50       | 10        | 60`),
  );
  expect(streets).toContain('salaries forecast B3 -3734 · margin forecast C3 861');
  expect(others).toEqual([expect.stringMatching(/^PARKS /)]);
});

test('one heading called Revenue among departments is a department', () => {
  const drawing = `
                       | Actual 2025 | Budget 2026 | Budget 2027
    Police
    Class 100          | 5 190       | 5 624       | 5 638
    Class 200          | 250         | 260         | 262
    Total              | 5 440       | 5 884       | 5 900
    Prisons
    Class 100          | 985         | 819         | 819
    Class 200          | 157         | 157         | 160
    Total              | 1 142       | 976         | 979
    Revenue
    Class 100          | 1 760       | 1 810       | 1 825
    Class 200          | 46          | 48          | 50
    Total              | 1 806       | 1 858       | 1 875
    Sheriff
    Class 100          | 1 505       | 1 520       | 1 530
    Class 200          | 60          | 61          | 63
    Total              | 1 565       | 1 581       | 1 593`;
  const { units } = readOne(drawing);
  expect(units.filter(({ name }) => name === 'Class')).toHaveLength(8);
});

test('a long list that repeats the same account row after row is a ledger, even where a sum comes out', () => {
  const entries = Array.from(
    { length: 45 },
    (_, at) =>
      `${4010 + (at % 5)} ${['Schools', 'Parks', 'Roads', 'Sports', 'Museums'][at % 5]} | "${10 + at}.3.2027" | "0000${1000 + at}" | ${at + 1}`,
  );
  const [table] = readDrawing(
    ['Unit | Date | Voucher | Budget 2027', ...entries, 'Total | | | 1035'].join('\n'),
  );
  expect(table?.confidence ?? 0).toBeLessThan(0.5);
});

test('several sums of which none comes out in any column leave the reading a guess', () => {
  const [table] = readDrawing(`
                          |       |             | Budget 2026 | Budget 2027 | Plan 2028
    INVESTITIONSBEREICHE
    BI01                  | Total | Tiefbau     | 63 556      | 65 795      | 51 034
    BI03                  | Total | Grünanlagen | 3 600       | 3 600       | 3 600
    BI04                  | Total | Fahrzeuge   | 4 520       | 3 311       | 2 165

                          |       | Kleininvestitionen | 4 000 | 4 000      | 4 000

    TOTAL INVESTITIONEN inkl. Kleininvestitionen | |  | 75 676 | 76 706     | 60 799


    DIREKTIONEN
   "1000"                | Total | Gemeinde    | 290         | 80          | 198
   "1100"                | Total | Präsidium   | 9 545       | 8 790       | 1 035
   "1600"                | Total | Finanzen    | 61 841      | 63 836      | 55 566

                          |       | Kleininvestitionen | 4 000 | 4 000      | 4 000

    TOTAL DIREKTIONEN inkl. Kleininvestitionen | |    | 75 676 | 76 706     | 60 799


    SONDERRECHNUNGEN
   "2850"                | Total | Wasser      | 8 405       | 15 025      | 14 665
   "2870"                | Total | Entsorgung  | 1 985       | 2 555       | 1 200

    TOTAL SONDERRECHNUNGEN |      |             | 10 390      | 17 580      | 15 865`);
  expect(table?.confidence ?? 0).toBeLessThan(0.5);
});

test('one column of money among rates adds up to nothing and makes no plan', () => {
  const table = readOne(`
    Total spending detail
    District | Instruction per pupil | Support per pupil | Food per pupil | Transport per pupil | Total spending 2014 | Pupils
    Absecon  | 8 210                 | 3 100             | 240            | 510                 | 13 898 039          | 940
    Brigant  | 9 120                 | 4 020             | 210            | 640                 | 16 010 220          | 720
    Egg City | 7 880                 | 2 790             | 260            | 480                 | 9 400 110           | 610`);
  expect(table.confidence).toBeLessThan(0.5);
});

test('the difference of a month is no amount of the month', () => {
  const drawing = (difference: string) => {
    const versions = `Budjetti | Toteuma | ${difference}`;
    const month = (...amounts: number[]) => amounts.join(' | ');
    return `
    == Kirjasto 2026 ==
    @merged B1:D1, E1:G1, H1:J1
                   | Tammikuu | | | Helmikuu | | | Maaliskuu | |
    Tili           | ${versions} | ${versions} | ${versions}
    Toimintatuotot | ${month(1200, 1260, 60)} | ${month(1200, 1080, -120)} | ${month(1200, 1212, 12)}
    Toimintakulut  | ${month(-9000, -8700, 300)} | ${month(-9000, -9450, -450)} | ${month(-9000, -8820, 180)}
    Toimintakate   | ${month(-7800, -7440, 360)} | ${month(-7800, -8370, -570)} | ${month(-7800, -7608, 192)}`;
  };
  const ofMonth = ['month', 'month', 'other'];
  const read = ['name', ...ofMonth, ...ofMonth, ...ofMonth];
  expect(rolesOf(drawing('Ero'))).toEqual(read);
  expect(rolesOf(drawing('Delta'))).toEqual(read);
  expect(rolesOf(drawing('Ennuste'))).toEqual(['name', ...Array.from({ length: 9 }, () => 'month')]);
});

test('grants among the lines below a closed sum are a line of their own', () => {
  const drawing = (last: string) => `
    == Tulot 2027 ==
    Tulot             | TA 2026 | TA 2027
    VEROT
    Kiinteistövero    | 8 710   | 8 900
    Koiravero         | 230     | 240
    Yhteensä          | 8 940   | 9 140
    MUUT
    ${last} | 501     | 510
    Korvaukset        | 163     | 170
    Yhteensä          | 664     | 680`;
  expect(names(drawing('Avustukset'))).toContain('Avustukset');
  expect(names(drawing('Avustukset'))).toEqual(
    names(drawing('Lahjoitukset')).map((name) => name.replace('Lahjoitukset', 'Avustukset')),
  );
});

test('a column headed as units behind the amounts says whose each line is', () => {
  const drawing = (heading: string) => `
    Tili              | TP 2025 | TA 2027 | ${heading}
    Henkilöstökulut   | -4 120  | -4 300  | Kirjasto
    Palvelujen ostot  | -880    | -900    | Kirjasto
    Henkilöstökulut   | -2 410  | -2 500  | Museo
    Palvelujen ostot  | -310    | -340    | Museo
    Henkilöstökulut   | -1 150  | -1 170  | Nuorisotyö`;
  for (const heading of ['Kustannuspaikka', 'Tulosyksikkö', 'Department'])
    expect(names(drawing(heading))).toEqual(['Kirjasto', 'Museo', 'Nuorisotyö']);
  expect(names(drawing('Huomautus'))).toHaveLength(1);
});

test('a number joined to a word in small letters is part of the name', () => {
  const drawing = (name: string, other: string) => `
    Ryhmä    | TA 2026 | TA 2027
    ${name}  | 410     | 430
    ${other} | 220     | 240`;
  expect(names(drawing('5-vuotiaiden kerho', '6-vuotiaiden kerho'))).toEqual([
    '5-vuotiaiden kerho',
    '6-vuotiaiden kerho',
  ]);
  expect(names(drawing('12-Kirjasto', '4110-kirjasto'))).toEqual(['12 Kirjasto', '4110 kirjasto']);
});

test('a sum of the expenses below two sums of them is a third one', () => {
  const drawing = (last: string) => `
    Kohde    | Menot 2026
    Leiri    | -552
    Retki    | -960
    Juhla    | -120
    Yhteensä | =SUM(B2:B4) => -1 632
    Muut
    Matka    | -2 000
    Kisa     | -3 000
    Yhteensä | =SUM(B7:B8) => -5 000
    ${last}  | =B5+B9 => -6 632`;
  const sums = readOne(drawing('Menot yhteensä')).units.filter(({ members }) => members !== null);
  expect(sums.map(({ figures }) => figures.length)).toEqual([1, 1, 1]);
});
