import { runExcel, type RunOptions } from '../../src/excel/gateway.ts';
import type { Faults } from '../../src/host/faults.ts';
import type { OpenedExcel, OpenExcelOptions } from '../support/excel.ts';
import { closeQuietly, failureOf, openPlan, pass, readCell, stopTime } from './gateway-support.ts';

let excel: OpenedExcel;
const open = async (options: OpenExcelOptions = {}) => {
  excel = await openPlan(options);
};
afterEach(() => closeQuietly(excel));

const failFirst =
  (times: number, code: string): Faults =>
  (request) =>
    request <= times ? { error: { code } } : undefined;

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

  test('whoever stands behind the waiting run is told as well, also one who comes later', async () => {
    await open();
    excel.host.cellEditing = true;
    const [early, late] = [jest.fn(), jest.fn()];
    stopTime();
    const first = runExcel(readCell, { waitForCellEdit: true });
    const second = runExcel(readCell, { waitForCellEdit: true, onCellEdit: early });
    await pass(800);
    expect(early).toHaveBeenCalledTimes(1);
    const third = runExcel(readCell, { waitForCellEdit: true, onCellEdit: late });
    expect(late).toHaveBeenCalledTimes(1);
    excel.host.cellEditing = false;
    await pass(100);
    expect(await Promise.all([first, second, third])).toEqual([11, 11, 11]);
    expect(early).toHaveBeenCalledTimes(1);
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
