import { runExcel } from '../../src/excel/gateway.ts';
import type { Faults } from '../../src/host/faults.ts';
import type { OpenedExcel } from '../support/excel.ts';
import { closeQuietly, failureOf, openPlan, stopTime } from './gateway-support.ts';

let excel: OpenedExcel;
async function open(faults: Faults): Promise<void> {
  excel = await openPlan({ faults });
  stopTime();
}
afterEach(() => closeQuietly(excel));

const readName = async (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.load('name');
  await context.sync();
  return sheet;
};

test('what is aborted before its turn fails at once and asks Excel nothing; the queue goes on', async () => {
  await open(() => ({ delayMs: 5_000 }));
  const stop = new AbortController();
  const first = runExcel(readName);
  const second = failureOf(runExcel(readName, { signal: stop.signal }));
  const third = runExcel(readName);
  stop.abort();
  expect(await second).toMatchObject({ kind: 'aborted' });
  await jest.advanceTimersByTimeAsync(5_100);
  await first;
  expect(excel.host.roundTrips).toBe(2);
  await jest.advanceTimersByTimeAsync(5_100);
  expect((await third).name).toBe('KS 2025');
});

test('an answer that comes after the limit starts nothing more', async () => {
  await open((request) => (request === 1 ? { delayMs: 130_000 } : undefined));
  const late = failureOf(
    runExcel(async (context) => {
      const sheet = await readName(context);
      sheet.getRange('A1').values = [['too late']];
    }),
  );
  await jest.advanceTimersByTimeAsync(121_000);
  expect(await late).toMatchObject({ kind: 'timeout' });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(excel.host.roundTrips).toBe(1);
  const a1 = { top: 0, left: 0, bottom: 0, right: 0 };
  expect(excel.host.workbook.sheets[0]!.read('value', a1)).toEqual([[0]]);
});
