import { readWorkbook } from '../../src/excel/read-workbook.ts';
import { affectedBy, check } from '../../src/taskpane/engine.ts';
import { recheck } from '../../src/taskpane/recheck.ts';
import { initialState, type Result } from '../../src/taskpane/state/pane-state.ts';
import { openExcel } from '../support/excel.ts';
import { largeBook } from '../support/large-book.ts';

const engine = {
  check: async (...given: Parameters<typeof check>) => check(...given),
  affectedBy: async (...given: Parameters<typeof affectedBy>) => affectedBy(...given),
  stop: () => undefined,
};

/** Seconds of processor time, however busy the machine is; measured about 0.2 on two busy cores. */
const most = 2;

test('one edited cell of 50 sheets is checked again by reading that cell, and gives what a full check gives', async () => {
  const excel = await openExcel(largeBook(50, 12), { global: true });
  const snapshot = await readWorkbook();
  const checked = check(snapshot, 'fi', { tables: [] }, undefined, []);
  const result: Result = { ...checked, at: new Date(), changed: true, rechecking: true, open: null };
  const sheet = excel.host.workbook.sheets[24]!;
  excel.host.workbook.type(sheet, { row: 3, column: 1 }, { kind: 'number', number: 7 });
  const before = excel.host.requests.length;
  const area = { top: 3, left: 1, bottom: 3, right: 1 };
  const started = process.cpuUsage();
  const again = await recheck(
    engine,
    result,
    [{ kind: 'cells', sheetId: sheet.id, area }],
    initialState('fi', 'excel'),
  );
  const { user, system } = process.cpuUsage(started);
  const requests = excel.host.requests.slice(before);
  const whole = check(await readWorkbook(), 'fi', { tables: [] }, undefined, []);
  excel.close();
  expect(requests).toHaveLength(1);
  expect(requests[0]!.responseBytes).toBeLessThan(1000);
  expect((user + system) / 1e6).toBeLessThan(most);
  expect(again!.report).toEqual(whole.report);
  expect(again!.report.findings).not.toEqual(checked.report.findings);
});
