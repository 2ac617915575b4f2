import { judge } from '../../src/taskpane/state/verdict.ts';
import { finding, report } from './reports.ts';

const missing = { sheet: 'Liite', cell: null, reason: 'no-plan-table', message: '' };

test('holds when everything was proved', () => {
  expect(judge(report())).toEqual({ kind: 'holds', errors: 0, warnings: 0, infos: 0, notChecked: 0 });
});

test('a side sheet that is no plan does not stop the plan from holding, but is counted', () => {
  expect(judge(report({ notChecked: [missing] }))).toMatchObject({ kind: 'holds', notChecked: 1 });
});

test.each([
  ['the report says so', report({ verdict: 'incomplete' })],
  ['only a part was read', report({ status: 'partly-checked' })],
  ['nothing was proved', report({ proved: { unitMargins: 0, totals: 0, other: 0 } })],
])('never holds when %s', (_, incomplete) => {
  expect(judge(incomplete).kind).toBe('partly');
});

test('says that there is no plan when no table was read', () => {
  expect(judge(report({ tables: [], verdict: 'incomplete' })).kind).toBe('nothing');
});

test('an error outweighs everything else', () => {
  const findings = [
    finding('B7'),
    finding('B8', { severity: 'warning' }),
    finding('B9', { severity: 'info' }),
  ];
  const verdict = judge(report({ findings, verdict: 'incomplete', notChecked: [missing] }));
  expect(verdict).toEqual({ kind: 'errors', errors: 1, warnings: 1, infos: 1, notChecked: 1 });
});

test('warnings alone ask for an explanation; what was left unchecked outweighs them', () => {
  const findings = [finding('B8', { severity: 'warning' })];
  expect(judge(report({ findings, verdict: 'warnings' })).kind).toBe('explain');
  expect(judge(report({ findings, verdict: 'incomplete' })).kind).toBe('partly');
});
