import { firstError, groupFindings } from '../../src/taskpane/state/findings.ts';
import { changesBetween } from '../../src/taskpane/state/list-change.ts';
import { finding, report } from './reports.ts';

test('groups by severity, gravest first, and keeps the findings of a unit together', () => {
  const groups = groupFindings(
    report({
      findings: [
        finding('B3', { severity: 'info', unit: null, unitName: null }),
        finding('B7'),
        finding('B10', { unit: '1280', unitName: 'Henkilöstöpalvelut' }),
        finding('B8'),
      ],
    }),
  );
  const seen = groups.map(({ severity, count, units }) => ({
    severity,
    count,
    units: units.map(({ title, findings }) => [title, ...findings.map(({ finding: one }) => one.cell)]),
  }));
  expect(seen).toEqual([
    {
      severity: 'error',
      count: 3,
      units: [
        ['1200 Hallintopalvelut', 'B7', 'B8'],
        ['1280 Henkilöstöpalvelut', 'B10'],
      ],
    },
    { severity: 'info', count: 1, units: [[null, 'B3']] },
  ]);
});

test('a unit without a code is named once', () => {
  const [group] = groupFindings(
    report({ findings: [finding('B7', { unit: 'Yhteensä', unitName: 'Yhteensä' })] }),
  );
  expect(group?.units[0]?.title).toBe('Yhteensä');
});

test('every finding has a key of its own, even two alike at one cell', () => {
  const groups = groupFindings(report({ findings: [finding('B7'), finding('B7'), finding('B7')] }));
  const keys = groups.flatMap(({ units }) => units.flatMap(({ findings }) => findings.map(({ key }) => key)));
  expect(new Set(keys).size).toBe(3);
});

test('opens the first error and nothing when there are only remarks', () => {
  const remark = finding('B3', { severity: 'warning' });
  expect(firstError(report({ findings: [remark, finding('B7')] }))).toContain('B7');
  expect(firstError(report({ findings: [remark] }))).toBeNull();
  expect(firstError(report())).toBeNull();
});

test('tells new findings from gone ones by fingerprint, also when one of two alike goes', () => {
  const before = report({ findings: [finding('B7'), finding('B7'), finding('B8')] });
  const after = report({ findings: [finding('B7'), finding('B9')] });
  expect(changesBetween(before, after)).toEqual({ added: 1, removed: 2 });
  expect(changesBetween(before, before)).toEqual({ added: 0, removed: 0 });
});

test('groups by sheet or rule or not at all, and keeps what mentions every word sought', () => {
  const findings = [
    finding('B7', { sheet: 'KS', rule: 'sign-mixed' }),
    finding('B10', { sheet: 'Muu', unit: '1280', unitName: 'Henkilöstöpalvelut' }),
    finding('B11', { sheet: 'KS', unit: '1280', unitName: 'Henkilöstöpalvelut' }),
  ];
  const cells = (choice: Parameters<typeof groupFindings>[1]) =>
    groupFindings(report({ findings }), choice).flatMap(({ units }) =>
      units.map(({ title, findings: own }) => [title, ...own.map(({ finding: one }) => one.cell)]),
    );
  expect(cells({ by: 'sheet' })).toEqual([
    ['KS', 'B7', 'B11'],
    ['Muu', 'B10'],
  ]);
  const ruleTitle = (rule: string) => `”${rule}”`;
  expect(cells({ by: 'rule', ruleTitle })).toEqual([
    ['”sign-mixed”', 'B7'],
    ['”margin-mismatch”', 'B10', 'B11'],
  ]);
  for (const choice of [{ by: 'severity', ruleTitle }, { by: 'rule' }] as const)
    expect(cells(choice)).toEqual([[undefined, 'B7', 'B10', 'B11']]);
  expect(cells({ query: ' henkilöstö  KS ' })).toEqual([['1280 Henkilöstöpalvelut', 'B11']]);
  expect(cells({ query: 'ei mitään tällaista' })).toEqual([]);
});
