import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReading } from '../../src/check/check-workbook.ts';
import { readProfileFile } from '../../src/check/profile-file.ts';
import { readWorkbook } from '../../src/check/read-workbook.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { makeCity, type CitySketch } from '../support/city.ts';
import { drawSheet } from '../support/draw-sheet.ts';

/** What is told at the binding level of a workbook: rule, item, towards whom and how far it is passed. */
function breaches(city: Organisation, sheet: string): string[] {
  const { snapshot } = drawSheet(sheet);
  const reading = readWorkbook(snapshot, { profile: city });
  return checkReading(snapshot, reading, { language: 'fi' })
    .findings.filter(({ binding, rule }) => binding !== null && rule !== 'at-limit')
    .map(({ rule, binding, difference }) => `${rule} ${binding!.item} ${binding!.towards} ${difference}`);
}

const unit = { units: ['2100 Koulut'] } satisfies CitySketch;
const block = (revenue: string, expense: string, margin: string) => `
  2100 Koulut    | TA 2025  | Toteuma 1-12/2025
  Toimintatuotot |  100 000 | ${revenue}
  Toimintakulut  | −900 000 | ${expense}
  Toimintakate   | −800 000 | ${margin}`;
const overspent = block('100 000', '−920 000', '−820 000');
const balanced = block('120 000', '−920 000', '−800 000');

test('Helsinki: gross units bind by expense, net units by their margin', () => {
  const gross = makeCity({ ...unit, bindings: [{ nodes: ['2100'], item: 'expense', limit: 'ceiling' }] });
  const net = makeCity({ ...unit, bindings: [{ nodes: ['2100'] }] });
  expect(breaches(gross, balanced)).toEqual(['net-ok-gross-breach expense council -20000']);
  expect(breaches(net, balanced)).toEqual(['net-ok-gross-note margin council null']);
  expect(breaches(net, overspent)).toEqual(['overspend-net margin council -20000']);
});

test('Raisio: external revenue, expense and margin of a committee', () => {
  const city = makeCity({
    units: [{ is: 'Sivistyslautakunta', level: 'body', parent: 'kunta', includedInTotalOf: ['kunta'] }],
    bindings: (['revenue', 'expense', 'margin'] as const).map((item) => ({
      nodes: ['sivistyslautakunta'],
      item,
      limit: item === 'expense' ? ('ceiling' as const) : ('floor' as const),
      basis: 'external' as const,
      comparedWith: 'amendedBudget' as const,
    })),
  });
  const sheet = (internal: string) => `
                     | Ulkoinen | Ulkoinen          | Sisäinen | Sisäinen
    Lautakunta         | Netto TA 2025 | Netto toteuma 2025 | Netto TA 2025 | Netto toteuma 2025
    Sivistyslautakunta | −800 000      | ${internal}        | −50 000       | −90 000`;
  expect(breaches(city, sheet('−800 000'))).toEqual([]);
  expect(breaches(city, sheet('−805 000'))).toEqual(['overspend-net margin council -5000']);
});

test('Savitaipale, Kauniainen and Keusote: the margin binds a committee, a result area, an area', () => {
  for (const level of ['body', 'area'] as const) {
    const city = makeCity({ units: [{ is: '2100 Koulut', level }], bindings: [{ level }] });
    expect(breaches(city, overspent)).toContain('overspend-net margin council -20000');
  }
});

test('Ulvila: gross as a rule, net by exception', () => {
  const city = makeCity({
    units: ['2100 Koulut', '2200 Ruokapalvelut'],
    bindings: [
      { level: 'operatingUnit', except: ['2200'], item: 'expense', limit: 'ceiling' },
      { nodes: ['2200'] },
    ],
  });
  expect(breaches(city, balanced)).toEqual(['net-ok-gross-breach expense council -20000']);
  expect(breaches(city, balanced.replace('2100 Koulut', '2200 Ruokapalvelut'))).toEqual([
    'net-ok-gross-note margin council null',
  ]);
});

test('Mikkeli: expense and revenue apart, own use as a target, projects with five per cent', () => {
  const city = makeCity({
    ...unit,
    bindings: [
      { nodes: ['2100'], item: 'expense', limit: 'ceiling' },
      { nodes: ['2100'], item: 'revenue' },
      { nodes: ['2100'], item: 'investment', limit: 'ceiling', tolerance: { percent: 5 } },
    ],
  });
  expect(breaches(city, block('90 000', '−910 000', '−820 000'))).toEqual([
    'revenue-shortfall revenue council -10000',
    'overspend-gross expense council -10000',
  ]);
  const projects = (spent: string) => `
    Investoinnit 2025 |
    Investointi | TA 2025 | Toteuma 2025
    6101 Koulu  | −100 000 | ${spent}
    6102 Tori   | −50 000 | −50 000`;
  expect(breaches(city, projects('−105 000'))).toEqual([]);
  expect(breaches(city, projects('−105 001'))).toEqual(['invest-project-over investment council -5001']);
});

test('Keusote: two tiers, council above and board below', () => {
  const city = makeCity({
    units: [
      { is: 'Sivistyslautakunta', level: 'body', parent: 'kunta', includedInTotalOf: ['kunta'] },
      { is: '2100 Koulut', parent: 'sivistyslautakunta', includedInTotalOf: ['sivistyslautakunta'] },
    ],
    bindings: [
      { level: 'body', below: 'kunta', except: ['hallitus'] },
      { level: 'operatingUnit', towards: 'board', boundParty: 'officeHolder' },
    ],
  });
  const sheet = (lower: string, upper: string) => `
    Yksikkö            | Toimintakate TA 2025 | Toimintakate toteuma 2025
    Sivistyslautakunta | −800 000 | ${upper}
    2100 Koulut        | −800 000 | ${lower}`;
  expect(breaches(city, sheet('−801 000', '−799 000'))).toEqual(['overspend-net margin board -1000']);
  expect(breaches(city, sheet('−799 000', '−801 000'))).toEqual(['overspend-net margin council -1000']);
});

test('Porvoo: parts of an appropriation and of revenue towards the committee', () => {
  const city = makeCity({
    ...unit,
    bindings: [
      { nodes: ['2100'], item: 'expense', limit: 'ceiling', towards: 'committee' },
      { nodes: ['2100'], item: 'revenue', towards: 'committee' },
    ],
  });
  expect(breaches(city, overspent)).toEqual(['overspend-gross expense committee -20000']);
});

test('Mäntyharju and Uusikaupunki: only what passes a threshold is told', () => {
  const city = makeCity({
    ...unit,
    bindings: [{ nodes: ['2100'], item: 'expense', limit: 'ceiling', tolerance: { euros: 20_000 } }],
  });
  expect(breaches(city, overspent)).toEqual([]);
  expect(breaches(city, block('100 000', '−920 001', '−820 001'))).toEqual([
    'overspend-gross expense council -20001',
  ]);
});

test('a municipal enterprise: work for own use and the surplus as lines of their own', () => {
  const city = makeCity({
    ...unit,
    bindings: [
      { nodes: ['2100'], item: 'account', account: 'ownUse' },
      { nodes: ['2100'], item: 'account', account: 'surplus' },
    ],
  });
  const sheet = `
    2100 Vesilaitos            | TA 2025   | Toteuma 1-12/2025
    Toimintatuotot             | 1 000 000 | 1 010 000
    Valmistus omaan käyttöön   |   200 000 |   150 000
    Toimintakulut              |  −900 000 |  −900 000
    Toimintakate               |   300 000 |   260 000
    Tilikauden ylijäämä        |   300 000 |   260 000`;
  expect(breaches(city, sheet)).toEqual([
    'grants-earmark account council -50000',
    'grants-earmark account council -40000',
  ]);
});

test('lines that do not count are left out of what binds', () => {
  const city = makeCity({
    ...unit,
    bindings: [{ nodes: ['2100'], item: 'expense', limit: 'ceiling', excludes: ['personnel'] }],
  });
  const sheet = `
    2100 Koulut     | TA 2025  | Toteuma 1-12/2025
    Toimintatuotot  |  100 000 |   100 000
    Henkilöstökulut | −500 000 |  −530 000
    Toimintakulut   | −900 000 |  −930 000
    Toimintakate    | −800 000 |  −830 000`;
  expect(breaches(city, sheet)).toEqual([]);
});

test('Iisalmi 1520: revenue, expense and depreciation each towards the council, the margin free', () => {
  const sheet = (revenue: string, expense: string, margin: string) => `
    IISALMI |
    1520 Ylä-Savon työllisyysalue | KS 2025 | Toteuma 1-12/2025
    Toimintatuotot     |  2 020 900 | ${revenue}
    Toimintakulut      | −4 721 700 | ${expense}
    Toimintakate       | −2 700 800 | ${margin}
    Suunnitelmapoistot |     −4 000 | −4 100`;
  const { snapshot } = drawSheet(sheet('2 020 000', '−4 700 000', '−2 680 000'));
  const report = checkReading(snapshot, readWorkbook(snapshot), { language: 'fi' });
  expect(report.profile).toBe('iisalmi');
  expect(report.headroom.map(({ item, towards, left }) => `${item} ${towards} ${left}`)).toEqual([
    'revenue council -900',
    'expense council 21700',
    'depreciation council -100',
  ]);
  expect(report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
    'revenue-shortfall',
    'depreciation-overrun',
  ]);
});

const examples = join(process.cwd(), 'assets/profiles');
test.each(readdirSync(examples))('the example %s is a valid profile', (file) => {
  const city = readProfileFile(readFileSync(join(examples, file), 'utf8'), 'fi');
  expect(city.bindings.length).toBeGreaterThan(0);
  for (const { nodes } of city.bindings) expect(nodes.length).toBeGreaterThan(0);
});
