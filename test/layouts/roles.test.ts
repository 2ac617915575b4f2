import { readTables } from '../../src/layouts/index.ts';
import { drawSheet } from '../support/draw-sheet.ts';
import { readOne } from './support/tell.ts';

/** Roles of the figure columns, each with its year, of a table drawn with these headings and figures. */
function rolesOf(headings: string, figures: readonly string[], title = ''): string {
  const table = readOne(`== Taul1 ==\n${title}\n1400 Elinvoimapalvelut | ${headings}\n${figures.join('\n')}`);
  return table.columns
    .filter((column) => column.role !== 'name')
    .map(({ role, year }) =>
      /Percent|variance|remaining|text/.test(role) || !year ? role : `${role} ${year}`,
    )
    .join(', ');
}

/** A statement whose figures grow from column to column, so that no column is the sum of others. */
function statement(columns: number): string[] {
  const row = (label: string, first: number) =>
    [
      label,
      ...Array.from({ length: columns }, (_, i) => String(first + Math.sign(first) * i * i * 1013)),
    ].join(' | ');
  return [
    row('Toimintatuotot', 365_000),
    row('Toimintakulut', -1_612_000),
    row('Palvelujen ostot', -700_000),
  ];
}

test.each([
  ['KS 2025', '', 'plan 2025'],
  ['KS', 'Käyttösuunnitelma 2025', 'plan 2025'],
  ['2025', 'Käyttösuunnitelma 2025', 'plan 2025'],
  ['Euroa', 'Käyttösuunnitelma 2025', 'plan 2025'],
  ['TA 2025', '', 'plan 2025'],
  ['TA 2025', 'Käyttösuunnitelma 2025', 'budget 2025'],
  ['DP 2025', '', 'plan 2025'],
  [
    'TP 2014 | TA 2015 | KS 2016 | TS 2017 | TS 2018',
    '',
    'priorActual 2014, budget 2015, plan 2016, planYear 2017, planYear 2018',
  ],
  [
    'TS 2018 | TS 2017 | KS 2016 | TA 2015 | TP 2014',
    '',
    'planYear 2018, planYear 2017, plan 2016, budget 2015, priorActual 2014',
  ],
  ['TP 2023 | KS 2024 | KS 2025', '', 'priorActual 2023, budget 2024, plan 2025'],
  [
    '2023 | 2024 | 2025 | 2026',
    'Käyttösuunnitelma 2025',
    'priorActual 2023, budget 2024, plan 2025, planYear 2026',
  ],
  ['TA 2025 | Raami 2026 | Ltk esitys 2026', '', 'budget 2025, budget 2026, plan 2026'],
  ['BS 2023 | BG 2024 | DP 2025 | EP 2026', '', 'priorActual 2023, budget 2024, plan 2025, planYear 2026'],
  ['TP 2024 | TAE 2025 | TS 2026', '', 'priorActual 2024, plan 2025, planYear 2026'],
  ['Toteuma 1-12/2016 | KS 2016 | KÄYTTÖSUUNNITELMA 2017', '', 'priorActual 2016, budget 2016, plan 2017'],
  ['KS 2025 | Poikkeama | Huom.', '', 'plan 2025, variance, text'],
])('%s under the title %j', (headings, title, roles) => {
  const columns = headings.split('|').filter((heading) => !heading.includes('Huom')).length;
  const figures = statement(columns).map((row) => (headings.includes('Huom') ? `${row} | tarkistettu` : row));
  expect(rolesOf(headings, figures, title)).toBe(roles);
});

test.each([
  [
    'Ed.TP | TA 2025 | Toteutuma | Poikkeama | Tot.%',
    'priorActual, budget 2025, actual 2025, variance, usedPercent',
  ],
  [
    'Tp | Budjetti | Toteuma | Poikk. | Tot. %',
    'priorActual, budget 2025, actual 2025, variance, usedPercent',
  ],
  [
    'Tilinpäät. | Toteuma | Käyttö% | TA+muut | Toteuma | Käyttö%',
    'priorActual, actual 2025, usedPercent, amendedBudget 2025, actual 2025, usedPercent',
  ],
  ['TA | TA-muutos | MTA | TOT', 'budget 2025, amendment 2025, amendedBudget 2025, actual 2025'],
  [
    'TA 2025 | TOT 2025 | TOT-% | TOT 2024 | Muutos%',
    'budget 2025, actual 2025, usedPercent, priorActual 2024, changePercent',
  ],
  [
    'TA | TOT | Jäljellä | Ennuste | Enn. - TA',
    'budget 2025, actual 2025, remaining, forecast 2025, variance',
  ],
  [
    'TA | TOT | Tot. % | Ennuste | Ennuste–TA',
    'budget 2025, actual 2025, usedPercent, forecast 2025, variance',
  ],
  [
    'Budget | Utfall | Avvikelse | Utfall-% | Prognos',
    'budget 2025, actual 2025, variance, usedPercent, forecast 2025',
  ],
])('a follow-up with %s', (headings, roles) => {
  expect(rolesOf(headings, statement(headings.split('|').length), 'Toteumaraportti 1-6/2025')).toBe(roles);
});

const changed = [
  'Toimintatuotot   | 360 000    | 5 000   | 365 000',
  'Toimintakulut    | -1 612 000 | -25 000 | -1 637 000',
  'Toimintakate     | -1 252 000 | -20 000 | -1 272 000',
];

test.each([
  ['KS 2025 | Muutos | Uusi ks.', 'plan 2025, amendment 2025, amendedBudget 2025'],
  ['Käyttösuun | Muutos | Uusi ks.', 'plan 2025, amendment 2025, amendedBudget 2025'],
  ['TA 2025 | Muutos | MTA 2025', 'budget 2025, amendment 2025, amendedBudget 2025'],
  ['TA 2025 | Ta-muut. | Ta + Ta-muutos', 'budget 2025, amendment 2025, amendedBudget 2025'],
  [
    'Alkuperäinen talousarvio | Talousarviomuutokset | Talousarvio muutosten j.',
    'budget 2025, amendment 2025, amendedBudget 2025',
  ],
  ['TA 2024 | Muutos | KS 2025', 'budget 2024, variance, plan 2025'],
  ['TP 2023 | Muutos | TA 2024', 'priorActual 2023, variance, plan 2024'],
])('a change is an amendment or a difference: %s', (headings, roles) => {
  expect(rolesOf(headings, changed, headings.includes('20') ? '' : 'Talousarvio 2025')).toBe(roles);
});

test('differences and shares carry no amounts', () => {
  const table = readOne(`
    Toteumaraportti 2025
    1400 Elinvoimapalvelut | TA 2025 | Toteuma | Poikkeama | Tot-% | Jäljellä | Muutos-%
    Toimintatuotot         |  365 000 |  168 630 | -196 370 | 46,2 | 196 370 | 3,5
    Toimintakulut          | -1 612 000 | -851 240 | 760 760 | 52,8 | -760 760 | 2,3`);
  const columns = new Set(table.units.flatMap((unit) => unit.figures.map((figure) => figure.cell.column)));
  expect(columns).toEqual(new Set([1, 2]));
});

test('the given year dates a sheet that says none', () => {
  const { snapshot } = drawSheet(`== Taul1 ==\n1400 Elinvoimapalvelut | KS\n${statement(1).join('\n')}`);
  expect(readTables(snapshot)[0]).toMatchObject({ year: null, columns: [{}, { role: 'plan', year: null }] });
  expect(readTables(snapshot, { year: 2026 })[0]).toMatchObject({
    year: 2026,
    columns: [{}, { role: 'plan', year: 2026 }],
  });
});

test('columns that are quantities have items', () => {
  const table = readOne(`
    Käyttösuunnitelma 2025
    Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate
    1200  | Hallintopalvelut   |      1 304 800 |    -4 052 900 |   -2 748 100
    1280  | Henkilöstöpalvelut |        509 200 |    -1 693 500 |   -1 184 300`);
  expect(table.columns.map(({ role, item }) => [role, item])).toEqual([
    ['code', null],
    ['name', null],
    ['plan', 'revenue'],
    ['plan', 'expense'],
    ['plan', 'margin'],
  ]);
});

test('headings that name a side of a quantity keep both', () => {
  const table = readOne(`
    Käyttösuunnitelma 2025
    Yksikkö                 | Ulkoiset tuotot | Ulkoiset kulut | Sisäiset tuotot | Sisäiset kulut
    1300 Talouspalvelut     |  38 500         | -1 983 400     | 200 000         | -200 000
    1280 Henkilöstöpalvelut | 409 200         | -1 593 500     | 100 000         | -100 000`);
  expect(table.columns.slice(1).map(({ item, split }) => [item, split])).toEqual([
    ['revenue', 'external'],
    ['expense', 'external'],
    ['revenue', 'internal'],
    ['expense', 'internal'],
  ]);
});

test('a list of amendments with their decisions holds amendments, under a title of its own', () => {
  const table = readOne(`
    == Muutokset ==
    Talousarviomuutokset 2026

    Nro | Pvm       | Pykälä  | Tulosalue       | Tuotot | Kulut   | Netto
    1   | 12.3.2026 | KV § 21 | Perusopetus     |      0 | -85 000 | -85 000
    2   | 14.5.2026 | KV § 44 | Varhaiskasvatus | 40 000 | -40 000 |       0
    3   | 14.5.2026 | KV § 45 | Kadut           |      0 | -30 000 | -30 000`);
  expect(table.kind).toBe('amendment');
  expect(table.area.top).toBe(2);
  expect(table.columns.slice(4).map(({ role, item }) => `${role} ${item}`)).toEqual([
    'amendment revenue',
    'amendment expense',
    'amendment margin',
  ]);
});

test('a plan beside the amended budget of the year before is a plan', () => {
  const table = readOne(`
    Kulttuurilautakunnan käyttösuunnitelma 2027
    Yksikkö   | TA 2026  | Muutokset | TA+muut. 2026 | KS 2027
    Kirjasto  | -410 000 |   -12 000 |      -422 000 | -431 000
    Museo     | -190 000 |         0 |      -190 000 | -188 500
    Yhteensä  | -600 000 |   -12 000 |      -612 000 | -619 500`);
  expect(table.kind).toBe('plan');
  expect(table.columns.map(({ role, year }) => `${role} ${year ?? ''}`.trim())).toEqual([
    'name',
    'budget 2026',
    'amendment 2026',
    'amendedBudget 2026',
    'plan 2027',
  ]);
});
