import { runExcel } from '../../src/excel/gateway.ts';

import type { OpenedExcel, OpenExcelOptions } from '../support/excel.ts';
import { closeQuietly, failureOf, openPlan, pass, readCell, stopTime } from './gateway-support.ts';

let excel: OpenedExcel;
const open = async (options: OpenExcelOptions = {}) => {
  excel = await openPlan(options);
};
afterEach(() => closeQuietly(excel));

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
