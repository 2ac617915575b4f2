import { olderExcels } from '../../src/host/requirement-sets.ts';
import type { FaultName } from '../../src/host/faults.ts';
import type { OpenedExcel } from '../support/excel.ts';
import { atEveryRequest, faultNames } from '../support/faults.ts';
import { openBook, refusal, valuesAt } from './executor/support.ts';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openBook();
});
afterEach(() => excel.close());

const other = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Toinen taulukko');
const write = (context: Excel.RequestContext) => (other(context).getRange('A1').values = [[1]]);
const read = (opened: OpenedExcel) => valuesAt(opened, 'A1:C3');

test.each<[FaultName, string]>([
  ['cellEditMode', 'InvalidOperationInCellEditMode'],
  ['generalException', 'GeneralException'],
  ['throttled', 'ActivityLimitReached'],
  ['requestTooLarge', 'RequestPayloadSizeLimitExceeded'],
  ['answerTooLarge', 'ResponsePayloadSizeLimitExceeded'],
  ['sessionTimeout', 'InvalidOrTimedOutSession'],
  ['serviceNotAvailable', 'ServiceNotAvailable'],
  ['conflict', 'Conflict'],
  ['requestAborted', 'RequestAborted'],
  ['accessDenied', 'AccessDenied'],
  ['olderExcel', 'ApiNotFound'],
])('%s reaches the add-in as %s, once', async (fault, code) => {
  excel.host.arm(fault);
  expect(await refusal(excel, write)).toMatchObject({ code });
  expect(await refusal(excel, write)).toBeNull();
});

test('a slow Excel answers late', async () => {
  excel.host.arm('latency');
  const start = performance.now();
  await read(excel);
  expect(performance.now() - start).toBeGreaterThan(700);
});

test('an Excel that never answers leaves the add-in waiting, but not the next request', async () => {
  excel.host.arm('neverSettles');
  const waiting = read(excel).then(() => 'settled');
  const patience = new Promise((resolve) => setTimeout(resolve, 100, 'still waiting'));
  expect(await Promise.race([waiting, patience])).toBe('still waiting');
  expect(await read(excel)).toHaveLength(3);
});

test('another workbook in front hinders selecting, not reading', async () => {
  excel.host.arm('otherWorkbookInFocus', 2);
  expect(await refusal(excel, (context) => other(context).getRange('A1').select())).toMatchObject({
    code: 'InactiveWorkbook',
  });
  expect(await read(excel)).toHaveLength(3);
});

test('a workbook that is read-only for a while refuses writing and lets read', async () => {
  excel.host.arm('readOnly', 2);
  expect(await refusal(excel, write)).toMatchObject({ code: 'AccessDenied' });
  expect(await read(excel)).toHaveLength(3);
  expect(await refusal(excel, write)).toBeNull();
});

test('somebody protects the sheets between two requests, and takes the protection off again', async () => {
  excel.host.arm('protectedMeanwhile');
  expect(await refusal(excel, write)).toMatchObject({ code: 'AccessDenied' });
  excel.host.arm('unprotectedMeanwhile');
  expect(await refusal(excel, write)).toBeNull();
});

test('a calculation that has not finished says so', async () => {
  const loadState = () =>
    excel.Excel.run(async (context) => {
      context.application.load('calculationState');
      await context.sync();
      return context.application.calculationState;
    });
  excel.host.arm('calculationPending');
  expect(await loadState()).toBe('Pending');
  expect(await loadState()).toBe('Done');
});

describe('a co-author', () => {
  test('edits a cell between two requests, and the add-in hears who it was', async () => {
    const heard: string[] = [];
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ source }) => void heard.push(source));
      const cell = other(context).getRange('C3');
      other(context).activate();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[1234.5]]);
      excel.host.arm('coauthorEdits');
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[1235.5]]);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['Remote']);
  });

  test('inserts a row, and a range that was held goes along', async () => {
    await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('KS 2025').getRange('B2');
      cell.load('values');
      await context.sync();
      excel.host.arm('coauthorInsertsRow');
      cell.load('address,values');
      await context.sync();
      expect([cell.address, cell.values]).toEqual(["'KS 2025'!B3", [[1234.5]]]);
    });
  });

  test('deletes the sheet, and what was held of it is gone', async () => {
    const error = await refusal(excel, async (context) => {
      const cell = context.workbook.worksheets.getItem('KS 2025').getRange('B2');
      cell.load('values');
      await context.sync();
      excel.host.arm('coauthorDeletesSheet');
      cell.load('values');
    });
    expect(error).toMatchObject({ code: 'InvalidReference' });
  });
});

test.each([
  ['ltsc2021', '1.14', false],
  ['ltsc2024', '1.17', true],
] as const)('%s offers what it offers', async (name, set, has15) => {
  excel.close();
  excel = await openBook({ requirementSets: olderExcels[name] });
  const { requirements } = excel.Office.context;
  expect(requirements.isSetSupported('ExcelApi', set)).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(has15);
  const error = await refusal(excel, (context) =>
    other(context).getRange('C3').getDependents().load('addresses'),
  );
  expect(error?.code ?? 'answered').toBe(has15 ? 'ItemNotFound' : 'ApiNotFound');
});

test('at most fifty batches wait at once', async () => {
  excel.host.faults = () => ({ delayMs: 50 });
  const runs = Array.from({ length: 60 }, () =>
    read(excel).then(
      () => 'read',
      (error: { code: string }) => error.code,
    ),
  );
  const outcomes = await Promise.all(runs);
  expect(outcomes.filter((outcome) => outcome === 'read')).toHaveLength(50);
  expect(outcomes.filter((outcome) => outcome === 'ActivityLimitReached')).toHaveLength(10);
});

test('a flow can be driven through every fault at every one of its requests', async () => {
  const seen: string[] = [];
  const patient = (opened: OpenedExcel) =>
    Promise.race([
      opened.Excel.run(async (context) => {
        const range = other(context).getRange('A1');
        range.load('values');
        await context.sync();
        range.values = [[5]];
        await context.sync();
      }),
      new Promise((resolve) => setTimeout(resolve, 300, 'gave up')),
    ]);
  const faults = faultNames.filter((name) => name !== 'latency');
  await atEveryRequest(
    openBook,
    patient,
    ({ fault, request, of, outcome }) => {
      expect(of).toBe(2);
      seen.push(`${fault} ${request} ${'error' in outcome ? 'failed' : 'went on'}`);
    },
    faults,
  );
  expect(seen).toHaveLength(faults.length * 2);
  expect(seen).toContain('generalException 2 failed');
  expect(seen).toContain('otherWorkbookInFocus 1 went on');
});
