import { cellAddress } from '../../src/model/address.ts';
import { findProfile } from '../../src/profiles/index.ts';
import { readTables } from '../../src/layouts/index.ts';
import { runRules } from '../../src/rules/run.ts';
import { Random } from '../corpus/random.ts';
import { layOut } from '../layouts/goals/pasted/lay-out.ts';
import { paste } from '../layouts/goals/pasted/paste.ts';
import { toWorkbook } from '../layouts/goals/pasted/score.ts';
import { describeSeeds, seedRows } from '../layouts/goals/seed-rows.ts';

/** What is found in the cities' own goal tables, each under its profile: severity, rule, cell, and how many more cells. */
const expected: Readonly<Record<string, readonly string[]>> = {
  iisalmi: [
    'warning goal-equals-theme A7',
    'warning goal-equals-theme A8',
    'warning goal-equals-theme A9',
    'info goal-header-missing A18',
    'info goal-under-many-themes A22 +1',
    'warning goal-under-many-themes A52 +2',
    'info metric-is-action C28',
    'info metric-is-action C51',
    'info metric-is-action C74',
    'info metric-no-baseline C13 +6',
    'info metric-no-target C8 +8',
    'info metric-several-targets C27 +3',
    'info metric-unchanged-scale C32',
    'info metric-unchanged-scale C79',
    'info metric-vague C42',
    'info metric-vague C52',
    'info metric-vague C87',
  ],
  pieksamaki: [
    'warning followup-missing E3 +7',
    'info period-open B6 +16',
    'info responsible-unknown C33 +2',
    'error goal-no-metric D27',
    'error goal-no-metric D28',
    'error goal-no-metric D34',
    'info metric-is-action D7 +6',
    'info metric-no-target D4 +8',
    'info metric-vague D9',
  ],
  kuopio: [
    'warning duplicate-header E3 +2',
    'warning responsible-missing F74',
    'info responsible-unknown C16',
    'info responsible-unknown C5 +3',
    'info responsible-unknown F6 +3',
  ],
  laitila: [
    'warning aim-goal-count A3',
    'warning aim-goal-count A6',
    'warning aim-goal-count A9',
    'warning aim-goal-count A13',
    'warning aim-no-goals A1',
    'info metric-no-baseline C6',
    'info metric-no-target C3 +4',
    'info metric-vague C9',
    'info metric-vague C10',
  ],
};

describeSeeds('the goal tables of four cities have their true findings and no other', () => {
  test.each([
    ['Iisalmi', 'iisalmi'],
    ['Pieksämäki', 'pieksamaki'],
    ['Kuopio', 'kuopio'],
    ['Laitila', 'laitila'],
  ])('%s', (city, id) => {
    const rows = seedRows.filter((row) => row.city === city);
    const snapshot = toWorkbook(paste.own(layOut(rows), new Random('0')));
    const organisation = findProfile(id);
    const tables = readTables(snapshot, { organisation });
    const outcomes = runRules({ snapshot, tables, organisation, year: null });
    const found = outcomes.flatMap(({ rule, outcome }) => {
      if (outcome.kind !== 'fails') return [];
      const more = outcome.related.length > 0 ? ` +${outcome.related.length}` : '';
      return [`${outcome.severity} ${rule.id} ${cellAddress(outcome.at.cell)}${more}`];
    });
    expect(found).toEqual(expected[id]);
  });
});
