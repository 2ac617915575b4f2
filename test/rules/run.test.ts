import { cellAddress } from '../../src/model/address.ts';
import { findProfile } from '../../src/profiles/index.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { readTables } from '../../src/layouts/index.ts';
import { defineRule } from '../../src/rules/rule.ts';
import { brokeOff, isChecked, runRules } from '../../src/rules/run.ts';
import { drawSheet } from '../support/draw-sheet.ts';

const { snapshot } = drawSheet(`
  KÄYTTÖSUUNNITELMA     |    KS 2025
  1200 HALLINTOPALVELUT |
  TOIMINTATUOTOT        |  1 304 800
  TOIMINTAKULUT         | −4 052 900
  TOIMINTAKATE          | −2 748 100`);
const context = { snapshot, tables: readTables(snapshot), organisation: null, year: 2025 };
const at = { sheet: 'KS 2025', cell: { row: 4, column: 1 } };
const base = {
  area: 'ARI',
  severity: 'error',
  since: '0.1.0',
  status: 'trial',
  source: 'controller-practice',
  reasons: ['wrong'],
} as const;
const failure = { kind: 'fails', reason: 'wrong', at, related: [], unit: null, data: {} } as const;

test('a rule that throws is told as undecided, and the others still answer', () => {
  const broken = defineRule({
    ...base,
    id: 'broken',
    *check() {
      yield failure;
      throw new Error('no such column');
    },
  });
  const sound = defineRule({ ...base, id: 'sound', check: () => [failure] });
  expect(runRules(context, [broken, sound])).toEqual([
    {
      rule: broken,
      outcome: expect.objectContaining({ kind: 'cannotTell', reason: brokeOff, data: { rule: 'broken' } }),
    },
    { rule: sound, outcome: { ...failure, severity: 'error' } },
  ]);
});

test('a finding is left out where another rule names its cause, and only there', () => {
  const elsewhere = { ...failure, at: { ...at, cell: { row: 3, column: 1 } } };
  const effect = defineRule({ ...base, id: 'effect', check: () => [failure, elsewhere] });
  const cause = defineRule({ ...base, id: 'cause', explains: ['effect'], check: () => [failure] });
  expect(runRules(context, [effect, cause])).toEqual([
    { rule: effect, outcome: { ...elsewhere, severity: 'error' } },
    { rule: cause, outcome: { ...failure, severity: 'error' } },
  ]);
});

test('a finding is left out where it follows from another one elsewhere', () => {
  const elsewhere = { ...at, cell: { row: 3, column: 1 } };
  const effect = defineRule({ ...base, id: 'effect', check: () => [{ ...failure, at: elsewhere }] });
  const cause = defineRule({
    ...base,
    id: 'cause',
    explains: ['effect'],
    check: () => [{ ...failure, consequences: [elsewhere] }],
  });
  expect(runRules(context, [effect, cause]).map(({ rule }) => rule.id)).toEqual(['cause']);
});

test('a finding does not yield to one that it makes needless', () => {
  const elsewhere = { ...at, cell: { row: 3, column: 1 } };
  const effect = defineRule({ ...base, id: 'effect', check: () => [{ ...failure, at: elsewhere }] });
  const cause = defineRule({
    ...base,
    id: 'cause',
    explains: ['effect'],
    yieldsTo: ['effect'],
    check: () => [{ ...failure, related: [elsewhere], consequences: [elsewhere] }],
  });
  expect(runRules(context, [effect, cause]).map(({ rule }) => rule.id)).toEqual(['cause']);
});

test('an error yields to a warning only where what the warning found is no amount', () => {
  const elsewhere = { ...at, cell: { row: 3, column: 1 } };
  const compared = () => [{ ...failure, related: [elsewhere] }];
  const effect = defineRule({ ...base, id: 'effect', yieldsTo: ['cause'], check: compared });
  const told = (spoils: boolean) => {
    const check = () => [{ ...failure, at: elsewhere, severity: 'warning' as const }];
    const cause = defineRule({ ...base, id: 'cause', spoils, check });
    return runRules(context, [effect, cause]).map(({ rule }) => rule.id);
  };
  expect(told(false)).toEqual(['effect', 'cause']);
  expect(told(true)).toEqual(['cause']);
});

test('what is held against a limit yields where it was calculated from a wrong amount', () => {
  const drawn = drawSheet(`
    KÄYTTÖSUUNNITELMA     |    KS 2025
    1200 HALLINTOPALVELUT |
    TOIMINTATUOTOT        |  1 304 800
    TOIMINTAKULUT         | −4 052 900
    TOIMINTAKATE          | =B3+B4 => −2 748 100`).snapshot;
  const formulas = { ...context, snapshot: drawn, tables: readTables(drawn) };
  const check = () => [{ ...failure, at: { ...at, cell: { row: 3, column: 1 } } }];
  const cause = defineRule({ ...base, id: 'cause', check });
  const told = (measures: boolean) => {
    const effect = defineRule({
      ...base,
      id: 'effect',
      measures,
      yieldsTo: ['cause'],
      check: () => [failure],
    });
    return runRules(formulas, [effect, cause]).map(({ rule }) => rule.id);
  };
  expect(told(false)).toEqual(['effect', 'cause']);
  expect(told(true)).toEqual(['cause']);
});

test('a profile sets severity and options, silences a rule and wakes one that waits for it', () => {
  const sized = defineRule({
    ...base,
    id: 'sized',
    options: { most: 1 },
    check: (_, { most }) => [{ ...failure, data: { most } }],
  });
  const waiting = defineRule({ ...base, id: 'waiting', optIn: true, check: () => [failure] });
  const silent = defineRule({ ...base, id: 'silent', check: () => [failure] });
  const said = (rules: Organisation['rules']) =>
    runRules({ ...context, organisation: { ...findProfile('iisalmi')!, rules } }, [
      sized,
      waiting,
      silent,
    ]).map(({ rule, outcome }) => [
      rule.id,
      outcome.kind === 'fails' && [outcome.severity, outcome.data['most']],
    ]);
  expect(said({})).toEqual([
    ['sized', ['error', 1]],
    ['silent', ['error', undefined]],
  ]);
  expect(
    said({
      sized: { severity: 'info', options: { most: 5 } },
      waiting: { severity: null, options: {} },
      silent: { severity: 'off', options: {} },
    }),
  ).toEqual([
    ['sized', ['info', 5]],
    ['waiting', ['error', undefined]],
  ]);
});

test('rules see neither lists nor guesses', () => {
  const [table] = context.tables;
  const tables = [
    { ...table!, kind: 'list' as const },
    { ...table!, confidence: 0.4 },
  ];
  const counting = defineRule({
    ...base,
    id: 'counting',
    *check({ tables }) {
      for (const _ of tables) yield failure;
    },
  });
  expect(isChecked(table!)).toBe(true);
  expect(runRules({ ...context, tables }, [counting])).toEqual([]);
});

test('a project that costs more over the years than in all is told once, a wrong year at its own cell', () => {
  const told = (cost: string, year: string) => {
    const { snapshot } = drawSheet(`
      Investointiohjelma 2026–2028, 1000 €

      Hanke                   | Kustannusarvio yht. | Käytetty 31.12.2025 | TA 2026 | TS 2027 | TS 2028
      Talonrakennus           |
      Keskuskoulun laajennus  | ${cost}             |  -3 100 | -5 200  | -4 100  |    0
      Paloaseman katto        |    -380             |       0 |   -380  |      0  |    0
      Talonrakennus netto     | -12 780             |  -3 100 | -5 580  | -4 100  |    0
      Kadut ja puistot        |
      Rantaraitti             |    -900             |    -150 |   -250  |   -250  | -250
      Katuvalojen uusinta     |    -640             |    -160 | ${year} |   -160  | -160
      Kadut ja puistot netto  |  -1 540             |    -310 |   -410  |   -410  | -410
      INVESTOINNIT NETTO      | -14 320             |  -3 410 | -5 990  | -4 510  | -410`);
    const tables = readTables(snapshot);
    return runRules({ snapshot, tables, organisation: null, year: 2026 }).flatMap(({ rule, outcome }) =>
      outcome.kind === 'fails' ? [`${rule.id} ${cellAddress(outcome.at.cell)}`] : [],
    );
  };
  expect(told('-12 400', '-160')).toEqual([]);
  expect(told('-1 240', '-160')).toEqual(['invest-total-cost B5']);
  expect(told('-12 400', '-610')).toEqual(['row-total D10']);
});

test('a month that is text is told once, though the year does not come out', () => {
  const months = 'CDEFGHIJKLMN'.split('');
  const line = (name: string, year: string, month: (column: string) => string, total: string) =>
    [name, year, ...months.map(month), total].join(' | ');
  const all = (row: number, sum: number) => `=SUM(C${row}:N${row}) => ${sum}`;
  const { snapshot } = drawSheet(
    [
      line('Ruokapalvelut', 'KS 2025', (c) => `${months.indexOf(c) + 1}/2025`, 'Yhteensä'),
      line('Myyntituotot', '1080', () => '90', all(2, 1080)),
      line('Maksutuotot', '120', () => '10', all(3, 120)),
      line('Toimintatuotot', '=SUM(B2:B3) => 1200', (c) => `=SUM(${c}2:${c}3) => 100`, all(4, 1200)),
      line('Palkat', '-720', () => '-60', all(5, -720)),
      line('Vuokrat', '-240', (c) => (c === 'L' ? '"-20 "' : '-20'), all(6, -220)),
      line(
        'Toimintakulut',
        '=SUM(B5:B6) => -960',
        (c) => `=SUM(${c}5:${c}6) => ${c === 'L' ? -60 : -80}`,
        all(7, -940),
      ),
      line('Toimintakate', '=B4+B7 => 240', (c) => `=${c}4+${c}7 => ${c === 'L' ? 40 : 20}`, all(8, 260)),
    ].join('\n'),
  );
  const found = runRules({ snapshot, tables: readTables(snapshot), organisation: null, year: 2025 });
  const told = found.flatMap(({ rule, outcome }) => (outcome.kind === 'fails' ? [rule.id] : []));
  expect(told).toEqual(['text-number']);
});
