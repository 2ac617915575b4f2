import { openExcel, type OpenedExcel, type OpenExcelOptions } from '../support/excel.ts';
import { sheetOf, workbookOf } from './support.ts';

/** A workbook whose cell B2 holds 11, behind the global Excel. */
export function openPlan(options: OpenExcelOptions = {}): Promise<OpenedExcel> {
  const plan = sheetOf('KS 2025', 2, 2, (row, column) => row * 10 + column);
  return openExcel(workbookOf(plan), { ...options, global: true });
}

/** Closes it when the client has let go of its ranges, which it does after a run. */
export async function closeQuietly(excel: OpenedExcel): Promise<void> {
  jest.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve, 5));
  excel.close();
}

/** Reads one cell. */
export const readCell = async (context: Excel.RequestContext) => {
  const range = context.workbook.worksheets.getItem('KS 2025').getRange('B2');
  range.load('values');
  await context.sync();
  return range.values[0]![0] as unknown;
};

export const failureOf = (run: Promise<unknown>) => run.catch((error: unknown) => error);
export const stopTime = () =>
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });

/** Lets a run go on under a stopped clock until it is over or the time has passed. */
export async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 100) await jest.advanceTimersByTimeAsync(100);
}
