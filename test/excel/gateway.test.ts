import { runExcel, type RunOptions } from '../../src/excel/gateway.ts';
import type { Faults } from '../../src/host/excel-host.ts';
import { openExcel, type OpenedExcel, type OpenExcelOptions } from '../support/excel.ts';
import { sheetOf, workbookOf } from './support.ts';

let excel: OpenedExcel;
const open = async (options: OpenExcelOptions = {}) => {
  excel = await openExcel(workbookOf(sheetOf('KS 2025', 2, 2, (r, c) => r * 10 + c)), {
    ...options,
    global: true,
  });
};
afterEach(async () => {
  jest.useRealTimers();
  // The client lets go of its ranges after a run.
  await new Promise((resolve) => setTimeout(resolve, 5));
  excel.close();
});

/** Reads one cell. */
const readCell = async (context: Excel.RequestContext) => {
  const range = context.workbook.worksheets.getItem('KS 2025').getRange('B2');
  range.load('values');
  await context.sync();
  return range.values[0]![0] as unknown;
};

const failureOf = (run: Promise<unknown>) => run.catch((error: unknown) => error);
const stopTime = () => jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });

/** Lets a run go on under a stopped clock until it is over or the time has passed. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 100) await jest.advanceTimersByTimeAsync(100);
}

const failFirst =
  (times: number, code: string): Faults =>
  (request) =>
    request <= times ? { error: { code } } : undefined;

test('gives what the operation gives', async () => {
  await open();
  expect(await runExcel(readCell)).toBe(11);
});

test('runs one after another, also after a failure', async () => {
  await open();
  const order: string[] = [];
  const operation = (name: string) => async (context: Excel.RequestContext) => {
    order.push(`${name} starts`);
    await context.sync();
    if (name === 'b') throw new RangeError('our own fault');
    await context.sync();
    order.push(`${name} ends`);
  };
  const runs = ['a', 'b', 'c'].map((name) => runExcel(operation(name)));
  const results = await Promise.allSettled(runs);
  expect(results.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(order).toEqual(['a starts', 'a ends', 'b starts', 'c starts', 'c ends']);
});

test('an error of our own code comes out as it is', async () => {
  await open();
  const fault = new RangeError('our own fault');
  await expect(runExcel(() => Promise.reject(fault))).rejects.toBe(fault);
});

describe('time', () => {
  test('a request that never ends is a failure after two minutes, told as slow after half a minute', async () => {
    await open({ faults: () => 'never' });
    stopTime();
    const onSlow = jest.fn();
    const run = runExcel(readCell, { onSlow, idempotent: true });
    const failure = failureOf(run);
    await pass(29_900);
    expect(onSlow).not.toHaveBeenCalled();
    await pass(200);
    expect(onSlow).toHaveBeenCalledTimes(1);
    await pass(90_000);
    expect(await failure).toMatchObject({ name: 'ExcelFailure', kind: 'timeout' });
    expect(excel.host.roundTrips).toBe(1);
  });

  test('Excel can be asked again after a request that never ended', async () => {
    await open({ faults: (request) => (request === 1 ? 'never' : undefined) });
    stopTime();
    const stuck = failureOf(runExcel(readCell));
    const next = runExcel(readCell);
    await pass(120_000);
    expect(await stuck).toMatchObject({ kind: 'timeout' });
    jest.useRealTimers();
    expect(await next).toBe(11);
  });

  test('a slow answer is an answer', async () => {
    await open({ faults: () => ({ delayMs: 45_000 }) });
    stopTime();
    const onSlow = jest.fn();
    const run = runExcel(readCell, { onSlow });
    await pass(46_000);
    expect(await run).toBe(11);
    expect(onSlow).toHaveBeenCalledTimes(1);
  });
});

describe('editing a cell', () => {
  test('the user is told what keeps the check waiting, and it goes on by itself', async () => {
    await open();
    excel.host.cellEditing = true;
    const onCellEdit = jest.fn();
    const onSlow = jest.fn();
    stopTime();
    const run = runExcel(readCell, { waitForCellEdit: true, onCellEdit, onSlow });
    await pass(600);
    expect(onCellEdit).not.toHaveBeenCalled();
    await pass(40_000);
    expect(onCellEdit).toHaveBeenCalledTimes(1);
    expect(onSlow).not.toHaveBeenCalled();
    excel.host.cellEditing = false;
    await pass(100);
    expect(await run).toBe(11);
  });

  test('a short edit is not worth a word', async () => {
    await open();
    excel.host.cellEditing = true;
    const onCellEdit = jest.fn();
    stopTime();
    const run = runExcel(readCell, { waitForCellEdit: true, onCellEdit });
    await pass(300);
    excel.host.cellEditing = false;
    await pass(2000);
    expect(await run).toBe(11);
    expect(onCellEdit).not.toHaveBeenCalled();
  });

  test('an edit that lasts is a failure that names it', async () => {
    await open();
    excel.host.cellEditing = true;
    stopTime();
    const failure = failureOf(runExcel(readCell, { waitForCellEdit: true }));
    await pass(121_000);
    expect(await failure).toMatchObject({ kind: 'cell-edit' });
  });

  test('work that does not wait fails at once', async () => {
    await open();
    excel.host.cellEditing = true;
    await expect(runExcel(readCell)).rejects.toMatchObject({
      kind: 'cell-edit',
      code: 'InvalidOperationInCellEditMode',
    });
  });
});

describe('trying again', () => {
  test('a busy Excel is asked up to three times more, with pauses', async () => {
    await open({ faults: failFirst(3, 'ServiceNotAvailable') });
    stopTime();
    const run = runExcel(readCell, { idempotent: true });
    await pass(400);
    expect(excel.host.roundTrips).toBe(1);
    await pass(12_000);
    expect(await run).toBe(11);
    expect(excel.host.roundTrips).toBe(4);
  });

  test('after the fourth time it is a failure', async () => {
    await open({ faults: failFirst(9, 'ActivityLimitReached') });
    stopTime();
    const failure = failureOf(runExcel(readCell, { idempotent: true }));
    await pass(12_000);
    expect(await failure).toMatchObject({ kind: 'busy' });
    expect(excel.host.roundTrips).toBe(4);
  });

  test.each<[string, RunOptions, string]>([
    ['what may not be run twice', {}, 'ServiceNotAvailable'],
    ['what would fail again', { idempotent: true }, 'ItemNotFound'],
  ])('%s is not tried again', async (_, options, code) => {
    await open({ faults: failFirst(9, code) });
    await expect(runExcel(readCell, options)).rejects.toMatchObject({ code });
    expect(excel.host.roundTrips).toBe(1);
  });

  test('a run that has had an answer is not started anew because of an edit', async () => {
    await open();
    const run = runExcel(
      async (context) => {
        await context.sync();
        excel.host.cellEditing = true;
        return readCell(context);
      },
      { waitForCellEdit: true },
    );
    await expect(run).rejects.toMatchObject({ kind: 'cell-edit' });
  });
});

describe('giving up', () => {
  test('before the start nothing is sent', async () => {
    await open();
    const run = runExcel(readCell, { signal: AbortSignal.abort() });
    await expect(run).rejects.toMatchObject({ kind: 'aborted' });
    await runExcel(readCell);
    expect(excel.host.roundTrips).toBe(1);
  });

  test('in the middle nothing more is sent, and the next run does not wait', async () => {
    await open({ faults: (request) => (request === 1 ? { delayMs: 50 } : undefined) });
    const control = new AbortController();
    const run = runExcel(
      async (context) => {
        await readCell(context);
        return readCell(context);
      },
      { signal: control.signal },
    );
    setTimeout(() => control.abort(), 10);
    await expect(run).rejects.toMatchObject({ kind: 'aborted' });
    expect(await runExcel(readCell)).toBe(11);
    expect(excel.host.roundTrips).toBe(2);
  });

  test('also while the user edits a cell', async () => {
    await open();
    excel.host.cellEditing = true;
    const control = new AbortController();
    const run = runExcel(readCell, { waitForCellEdit: true, signal: control.signal });
    setTimeout(() => control.abort(), 20);
    await expect(run).rejects.toMatchObject({ kind: 'aborted' });
    excel.host.cellEditing = false;
    expect(await runExcel(readCell)).toBe(11);
  });
});
