import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { readWorkbook } from '../../src/check/read-workbook.ts';
import { applyBindingSheet } from '../../src/profiles/binding-sheet/apply.ts';
import { readBindingSheet } from '../../src/profiles/binding-sheet/read.ts';
import { findProfile } from '../../src/profiles/index.ts';
import { drawSheet } from '../support/draw-sheet.ts';

const plan = `
  2100 Koulut    | KS 2025  | Toteuma 1-12/2025
  Toimintatuotot |  100 000 |   100 000
  Toimintakulut  | −900 000 |  −940 000
  Toimintakate   | −800 000 |  −840 000`;
const check = (sheet: string) =>
  checkWorkbook(drawSheet(`${plan}\n== Sitovuudet ==\n${sheet}`).snapshot, { language: 'fi' });

test('a workbook says itself what binds', () => {
  const report = check(`
    Mikä sitoo ketä? |
    Tunnus | Yksikkö | Sitova erä | Sitova nähden | Päättäjä | Lähde
    2100 | Koulut | Toimintakate | Valtuusto | Kunnanvaltuusto | Talousarvio 2025, 4 §`);
  expect(report.findings).toEqual([
    expect.objectContaining({
      rule: 'overspend-net',
      severity: 'error',
      unit: '2100',
      expected: -800_000,
      actual: -840_000,
      difference: -40_000,
      binding: {
        towards: 'council',
        level: 'operatingUnit',
        item: 'margin',
        source: 'Talousarvio 2025, 4 §',
        decision: 'Kunnanvaltuusto',
      },
    }),
  ]);
  expect(report.headroom).toEqual([
    expect.objectContaining({ unit: '2100', bound: -800_000, used: -840_000, left: -40_000 }),
  ]);
  expect(report.profile).toBe('workbook');
});

const followUp = (heading: string, marks: readonly string[]) => `
  Yksikkö     | Erä            | ${heading} | TA 2026  | Toteuma 8/2026
  Kirjasto    | Toimintatuotot |             |   20 000 |   14 000
              | Toimintakulut  | ${marks[0]} | −300 000 | −310 000
              | Toimintakate   | ${marks[1]} | −280 000 | −296 000
  Nuorisotyö  | Toimintatuotot |             |    5 000 |    3 000
              | Toimintakulut  | ${marks[0]} | −150 000 | −100 000
              | Toimintakate   | ${marks[1]} | −145 000 |  −97 000`;
const told = (sheet: string) =>
  checkWorkbook(drawSheet(sheet).snapshot, { language: 'fi' }).findings.map(
    ({ rule, cell, severity, binding }) => [rule, cell, severity, binding?.towards],
  );

test('a column of the plan says which lines bind', () => {
  expect(told(followUp('Sitovuus', ['lautakunta', '']))).toEqual([
    ['overspend-gross', 'E3', 'error', 'committee'],
  ]);
  expect(told(followUp('Sitovuustaso', ['', 'valtuusto']))).toEqual([
    ['overspend-net', 'E4', 'error', 'council'],
  ]);
  expect(told(followUp('Bindande gentemot', ['', 'fge']))).toEqual([
    ['overspend-net', 'E4', 'error', 'council'],
  ]);
});

const stated = (line: string) => told(`${line}${followUp('Huom.', ['', ''])}`);

test('a line beside the plan says what binds its units', () => {
  const margin = [['overspend-net', 'E5', 'error', 'council']];
  const lines = [
    'Sitovuus valtuustoon nähden: toimintayksikön toimintakate',
    'Bindande gentemot fullmäktige: enhetens verksamhetsbidrag',
  ];
  for (const line of lines) expect(stated(line)).toEqual(margin);
  expect(stated('Yksiköiden toimintakulut ovat sitovia kunnanhallitukseen nähden')).toEqual([
    ['overspend-gross', 'E4', 'error', 'board'],
  ]);
});

test.each([
  'Kaupunginhallitukseen nähden sitova taso on toimintayksikkö',
  'Sitova taso: toimintayksikkö, toimintakulut',
  'Lautakunnan toimintakate on sitova valtuustoon nähden',
  'Yksikön toimintakate ei ole sitova valtuustoon nähden',
])('a line that leaves open whom, what or towards whom, or binds others: %s', (line) => {
  expect(stated(line)).toEqual([['overspend-level-unknown', 'E5', 'info', undefined]]);
});

test('what a wrong sign makes of a margin is no breach of its own', () => {
  const sheet = `Sitovuus valtuustoon nähden: toimintayksikön toimintakate
    1280 Henkilöstöpalvelut | TA 2026    | TOT 1–6/2026 | Ennuste 2026
    Toimintatuotot          |    509 200 |      255 000 | −509 200
    Toimintakulut           | −1 693 500 |     −840 100 | −1 693 500
    Toimintakate            | −1 184 300 |     −585 100 | =D3+D4 => −2 202 700`;
  expect(told(sheet).map(([rule]) => rule)).toEqual(['revenue-sign']);
});

test('a level of units is no authority', () => {
  expect(told(followUp('Sitovuustaso', ['lautakunta', '']))).toEqual([
    ['overspend-level-unknown', 'E4', 'info', undefined],
  ]);
});

test('every column is understood, also in Swedish', () => {
  const sheet = readBindingSheet(
    drawSheet(`
      == Bindningar ==
      Kod | Enhet | Nivå | Hör till | Bindande post | Bindande gentemot | Jämförs med | Bindande belopp | År | Belopp gäller | Gräns | Tillåten avvikelse % | Tillåten avvikelse € | Allvarlighetsgrad
      2100 | Skolor | enhet | Bildningsnämnden | kostnader | fullmäktige | TA | 900 000 | 2025 | externa | högst | 5 | 1 000 | anmärkning`)
      .snapshot,
  )!;
  expect(sheet.faults).toEqual([]);
  expect(sheet.rows).toEqual([
    expect.objectContaining({
      code: '2100',
      name: 'Skolor',
      level: 'operatingUnit',
      parent: 'Bildningsnämnden',
      item: 'expense',
      towards: 'council',
      comparedWith: 'budget',
      amount: -90_000_000,
      year: 2025,
      basis: 'external',
      limit: 'ceiling',
      tolerancePercent: 5,
      toleranceCents: 100_000,
      severity: 'warning',
    }),
  ]);
});

test('faults name the cell, and what they bind is then not watched', () => {
  const report = check(`
    Tunnus | Yksikkö | Sitova erä | Sitova nähden | Sitova määrä | Vuosi
    2100 | Koulut | toimintakatee | valtuusto | |
         |        | toimintakate | valtuusto | |
    2200 | Kirjasto | menot | | noin 300 | 26`);
  expect(report.notChecked.filter(({ sheet }) => sheet === 'Sitovuudet')).toEqual([
    expect.objectContaining({ cell: 'C3', reason: 'bindings-unknown-word' }),
    expect.objectContaining({ cell: 'B4', reason: 'bindings-no-unit' }),
    expect.objectContaining({ cell: 'D5', reason: 'bindings-no-word' }),
    expect.objectContaining({ cell: 'E5', reason: 'bindings-no-number' }),
    expect.objectContaining({ cell: 'F5', reason: 'bindings-no-year' }),
  ]);
  expect(report.notChecked[0]!.message).toMatch(
    /”Sitova erä” on ”toimintakatee”, jota ei tunneta.* Tunnetut sanat: toimintakate, toimintakulut, /,
  );
  expect(report.verdict).toBe('incomplete');
});

test('another name of the same code is told with the sheet that has it', () => {
  const { findings } = checkWorkbook(
    drawSheet(`
    Yksikkö       | Toimintakate KS 2025
    2100 Koulut   | −800 000
    2200 Kirjasto | −300 000
    2300 Museo    | −100 000
    == Sitovuudet ==
    Tunnus | Yksikkö | Sitova erä | Sitova nähden
    2100 | Koulut | toimintakate | valtuusto
    2200 | Kirjasto | toimintakate | valtuusto
    2300 | Satama | toimintakate | valtuusto`).snapshot,
    { language: 'fi' },
  );
  expect(findings.map(({ message }) => message).join()).toContain('yksikkörekisterissä (Sitovuudet) Satama');
});

test('rows that nobody has begun are told as one, and so are units that no plan has', () => {
  const report = check(`
    Tunnus | Yksikkö | Sitova erä | Sitova nähden
    2100 | Koulut | toimintakate | valtuusto
    2200 | Kirjasto | |
    2300 | Museo | |
    5900 | Satama | toimintakate | valtuusto
    5900 | Satama | toimintakulut | valtuusto`);
  expect(report.notChecked.filter(({ sheet }) => sheet === 'Sitovuudet')).toEqual([
    expect.objectContaining({
      cell: 'C4',
      message: expect.stringContaining('(2 kpl, ensimmäinen C4)'),
    }),
    expect.objectContaining({
      cell: 'B6',
      message:
        'Taulukon Sitovuudet yksikköä 5900 Satama ei ole suunnitelmassa, joten sen sitovuutta ei voitu valvoa.',
    }),
  ]);
});

test('a unit without a rule names the row of the sheet that could not be used', () => {
  const { findings } = checkWorkbook(
    drawSheet(`
    Yksikkö       | Toimintakate KS 2025
    2100 Koulut   | −800 000
    2200 Kirjasto | −300 000
    2300 Museo    | −100 000
    == Sitovuudet ==
    Tunnus | Yksikkö | Sitova erä | Sitova nähden
    2100 | Koulut | toimintakate | valtuusto
    2200 | Kirjasto | toimintakate | valtuusto
    2300 | Museo | toimintakatee | valtuusto`).snapshot,
    { language: 'fi' },
  );
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'rule-missing', unit: '2300', related: ['Sitovuudet!C4'] }),
  );
});

test('a sheet without headings is told once', () => {
  expect(check('Tähän tulevat sitovuudet').notChecked).toEqual([
    expect.objectContaining({ sheet: 'Sitovuudet', cell: 'A1', reason: 'bindings-no-headings' }),
  ]);
});

test('a plan on a sheet of that name is a plan', () => {
  const report = check(`
    Sitovat erät 2027
    Tulosalue | Sitovuus | Tulot | Menot | Netto
    Hallinto  | N        | 120   | 960   | -840
    Koulut    | N        | 210   | 4 120 | -3 910`);
  expect(report.notChecked).toEqual([]);
  expect(report.tables.map(({ sheet, kind }) => `${sheet} ${kind}`)).toContain('Sitovuudet plan');
});

test('the sheet comes before the profile, unit by unit and item by item', () => {
  const sheet = readBindingSheet(
    drawSheet(`
      == Sitovuudet ==
      Tunnus | Sitova erä | Sitova nähden
      1280 | toimintakate | valtuusto`).snapshot,
  )!;
  const city = applyBindingSheet(findProfile('iisalmi'), sheet);
  const margins = city.bindings.filter(({ item }) => item === 'margin');
  expect(
    margins.map(({ nodes, towards }) => [nodes.includes('1280'), nodes.includes('1300'), towards]),
  ).toEqual([
    [false, true, 'board'],
    [true, false, 'council'],
  ]);
});

test.each([
  ['Verksamhetskostnader', 'expense'],
  ['Toimintamenot', 'expense'],
  ['Verksamhetsintäkter', 'revenue'],
  ['Toimintatulot', 'revenue'],
])('%s binds as %s', (word, item) => {
  const sheet = readBindingSheet(
    drawSheet(`
      == Sitovuudet ==
      Tunnus | Sitova erä | Sitova nähden
      1280 | ${word} | valtuusto`).snapshot,
  )!;
  const { bindings } = applyBindingSheet(findProfile('iisalmi'), sheet);
  const own = bindings.filter(({ nodes, towards }) => nodes.includes('1280') && towards === 'council');
  expect(own.map((one) => one.item)).toEqual([item]);
});

test.each([
  ['Kulut', '900 000', 'KS 2027', 'TA 2026', -90_000_000, 2027],
  ['Kulut', '900 000', 'KS 2027', 'Suunnitelma 2028', -90_000_000, 2027],
  ['Kulut', '900 000', 'Suunnitelma', 'Muutos %', -90_000_000, null],
  ['Kate', '-800 000', 'TP 2025', 'TA 2026', -80_000_000, 2026],
])('%s %s without a year binds what %s | %s plans', (item, amount, first, second, cents, year) => {
  const { organisation } = readWorkbook(
    drawSheet(`
      == Luvut ==
      2100 Koulut    | ${first}  | ${second}
      Toimintatuotot |  100 000 |   100 000
      Toimintakulut  | −910 000 |  −905 000
      Toimintakate   | −810 000 |  −805 000
      == Sitovuudet ==
      Tunnus | Sitova erä | Sitova nähden | Sitova määrä
      2100 | ${item} | valtuusto | ${amount}`).snapshot,
  );
  expect(organisation?.frames).toEqual([expect.objectContaining({ node: '2100', cents, year })]);
});

test('a plan that passes an amount without a year is told', () => {
  const { findings } = checkWorkbook(
    drawSheet(`
      == Luvut ==
      2100 Koulut    | TA 2026  | KS 2027
      Toimintatuotot |  100 000 |   100 000
      Toimintakulut  | −890 000 |  −902 000
      Toimintakate   | −790 000 |  −802 000
      == Sitovuudet ==
      Tunnus | Sitova erä | Sitova nähden | Sitova määrä
      2100 | Kulut | valtuusto | 900 000`).snapshot,
    { language: 'fi' },
  );
  expect(findings).toEqual([
    expect.objectContaining({ rule: 'overspend-gross', expected: -900_000, actual: -902_000 }),
  ]);
});

test('a unit that the sheet gives a code only is called by it', () => {
  const { headroom } = check(`
    Tunnus | Sitova erä | Sitova nähden
    2100 | toimintakate | valtuusto`);
  expect(headroom.map(({ unit, unitName }) => [unit, unitName])).toEqual([['2100', '2100']]);
});
