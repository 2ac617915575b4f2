import { failureFrom } from '../../src/excel/failure.ts';
import { runExcel } from '../../src/excel/gateway.ts';
import type { Fault } from '../../src/host/faults.ts';
import { openExcel, type OpenExcelOptions } from '../support/excel.ts';
import { sheetOf, workbookOf } from './support.ts';

const secret = 'Salainen nimi';

/** What a read of the workbook is rejected with. */
async function failureOf(fault: Fault, options: OpenExcelOptions = {}): Promise<unknown> {
  const source = workbookOf(sheetOf(secret, 2, 2, () => secret));
  const excel = await openExcel(source, { ...options, global: true, faults: () => fault });
  try {
    return await runExcel(async (context) => {
      context.workbook.worksheets.getItem(secret).getRange('A1').values = [[secret]];
      await context.sync();
    }).catch((error: unknown) => error);
  } finally {
    excel.close();
  }
}

test.each([
  ['InvalidOperationInCellEditMode', 'cell-edit'],
  ['AccessDenied', 'protected'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['MemoryLimitReached', 'too-large'],
  ['OperationCellsExceedLimit', 'too-large'],
  ['ActivityLimitReached', 'busy'],
  ['ServiceNotAvailable', 'busy'],
  ['RequestAborted', 'busy'],
  ['Conflict', 'busy'],
  ['InactiveWorkbook', 'other-workbook-active'],
  ['InvalidSelection', 'other-workbook-active'],
  ['ItemNotFound', 'gone'],
  ['InvalidReference', 'gone'],
  ['InvalidBinding', 'gone'],
  ['ApiNotFound', 'not-supported'],
  ['ApiNotAvailable', 'not-supported'],
  ['NotImplemented', 'not-supported'],
  ['UnsupportedSheet', 'not-supported'],
  ['Unauthenticated', 'session'],
  ['GeneralException', 'unknown'],
  ['FilteredRangeConflict', 'unknown'],
])('%s is a failure of kind %s', async (code, kind) => {
  const failure = await failureOf({ error: { code, location: 'Range.values' } });
  expect(failure).toMatchObject({ name: 'ExcelFailure', kind, code, location: 'Range.values' });
});

test('a refusal is because of the document when it can only be read', async () => {
  const failure = await failureOf({ error: { code: 'AccessDenied' } }, { readOnly: true });
  expect(failure).toMatchObject({ kind: 'read-only', code: 'AccessDenied', location: null });
});

test.each([5001, 5002, 5006, 5012])("Office's own code %i asks to reload the page", (code) => {
  expect(failureFrom({ code, message: '' })).toMatchObject({ kind: 'session', code: String(code) });
});

test('an answer that is no answer is an unknown failure', async () => {
  expect(await failureOf({ status: 500 })).toMatchObject({ name: 'ExcelFailure', kind: 'unknown' });
});

test('a failure carries nothing of what the workbook holds', async () => {
  const failure = await failureOf({
    error: { code: 'GeneralException', message: `Cell ${secret} went wrong`, location: 'Range.values' },
  });
  expect(String(failure)).not.toContain(secret);
  expect(JSON.stringify(failure)).not.toContain(secret);
});

test('what is no error of Office is left alone', () => {
  const error = new TypeError('our own');
  expect(failureFrom(error)).toBe(error);
  expect(failureFrom('text')).toBe('text');
});
