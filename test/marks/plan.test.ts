import { planMarks, type ToMark } from '../../src/marks/plan.ts';

const marked = (found: readonly ToMark[]) =>
  planMarks(found, ['KS']).steps.flatMap((step) =>
    step.kind === 'addConditionalFormat' && step.rule.type === 'formula'
      ? [[step.area, step.rule.formula, step.rule.format.borders?.top?.style]]
      : [],
  );
const at = (cell: string, severity: ToMark['severity'], sheet = 'KS'): ToMark => ({ sheet, cell, severity });

test('cells one below the other share a rule, and the gravest finding of a cell marks it', () => {
  expect(marked([at('B4', 'warning'), at('B3', 'error'), at('B4', 'error'), at('C9', 'info')])).toEqual([
    [{ top: 2, left: 1, bottom: 3, right: 1 }, '=N("Sitova:error:1")=0', 'thin'],
    [{ top: 8, left: 2, bottom: 8, right: 2 }, '=N("Sitova:info:2")=0', 'dotted'],
  ]);
});

test('earlier marks go from every sheet before the first new one is made', () => {
  const { steps, cells } = planMarks([at('A1', 'error', 'Muu')], ['KS', 'Muu']);
  expect(steps.map(({ kind }) => kind)).toEqual([
    'removeFormulaFormats',
    'removeFormulaFormats',
    'addConditionalFormat',
  ]);
  expect(cells).toBe(1);
});

test('findings of sheets that may not be changed get no marks', () => {
  expect(planMarks([at('A1', 'error', 'Suojattu')], ['KS'])).toMatchObject({ cells: 0, left: 0 });
});

test('a sheet gets no more rules than it bears, gravest first, and the rest is counted', () => {
  const warnings = Array.from({ length: 400 }, (_, n) => at(`B${2 * n + 1}`, 'warning'));
  const { steps, cells, left } = planMarks([...warnings, at('C1', 'error')], ['KS']);
  expect([cells, left]).toEqual([300, 101]);
  expect(steps[1]).toMatchObject({ area: { top: 0, left: 2 } });
});
