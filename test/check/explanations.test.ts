import { acknowledge } from '../../src/check/acknowledge.ts';
import { checkWorkbook } from '../../src/check/check-workbook.ts';
import type { Explanation } from '../../src/model/explanation.ts';
import { ReadingError } from '../../src/readings/error.ts';
import { planToExplain } from '../support/plan-to-explain.ts';

const check = (explanations: readonly Explanation[] | ReadingError = [], plan = planToExplain()) =>
  checkWorkbook(plan, { language: 'fi', explanations });
const [warning] = check().findings.filter(({ severity }) => severity === 'warning');
const said: Explanation = {
  fingerprint: warning!.fingerprint,
  rule: warning!.rule,
  sheet: warning!.sheet,
  cell: warning!.cell,
  reason: 'Työterveyshuolto ostetaan jatkossa, uusi sopimus 7 200 000 €',
  by: 'Aino Talous',
  at: '2025-01-31T10:15:00.000Z',
};

test('a plan waits for its explanation and passes when it has one', () => {
  expect(check()).toMatchObject({ verdict: 'warnings', staleExplanations: [] });
  const explained = check([said]);
  expect(explained.verdict).toBe('pass');
  const { reason, by, at } = said;
  expect(explained.findings.find(({ rule }) => rule === said.rule)?.acknowledged).toEqual({ reason, by, at });
});

test('an explanation follows its finding when rows come above', () => {
  const moved = check([said], planToExplain(undefined, 'Suunnitelma\n\n'));
  expect(moved).toMatchObject({ verdict: 'pass', staleExplanations: [] });
  expect(moved.findings.find(({ acknowledged }) => acknowledged)?.cell).not.toBe(said.cell);
});

test.each([
  ['an empty reason', { reason: ' ' }],
  ['no name', { by: ' ' }],
  ['a reason that says nothing', { reason: 'ok, tarkistettu' }],
])('%s explains nothing', (_, change) => {
  const report = check([{ ...said, ...change }]);
  expect(report.verdict).toBe('warnings');
  expect(report.staleExplanations).toMatchObject([{ fingerprint: said.fingerprint, why: 'outgrown' }]);
});

test('an explanation whose finding is gone is told as stale', () => {
  const report = check([said], planToExplain('-820 000'));
  expect(report.verdict).toBe('pass');
  expect(report.staleExplanations).toEqual([{ ...said, why: 'gone' }]);
});

test('an explanation whose amounts no longer account for the difference is outgrown', () => {
  const grown = { ...warning!, difference: 20_000_000 };
  const { findings, stale } = acknowledge([grown], [said]);
  expect(findings).toEqual([grown]);
  expect(stale).toEqual([{ ...said, why: 'outgrown' }]);
  expect(acknowledge([{ ...grown, difference: 14_000_000 }], [said]).stale).toEqual([]);
});

test('errors are never explained away', () => {
  const error = { ...warning!, severity: 'error' as const };
  expect(acknowledge([error], [said]).findings).toEqual([error]);
});

test.each([
  ['damaged', 'unusable-explanations'],
  ['newer-version', 'newer-explanations'],
] as const)('explanations that are %s are said and count for nothing', (code, reason) => {
  const report = check(new ReadingError(code));
  expect(report.verdict).toBe('warnings');
  expect(report.notChecked.map((one) => one.reason)).toContain(reason);
});
