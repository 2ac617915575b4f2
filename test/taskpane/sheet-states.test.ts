import { selectCell } from '../../src/excel/select-cell.ts';
import { openExcel, type OpenedExcel, type OpenExcelOptions } from '../support/excel.ts';
import { plan, stateOf, WorkingDay } from './working-day.ts';

let excel: OpenedExcel;
afterEach(() => excel.close());

type Prepare = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** A checked plan whose sheet has come to that state. */
async function checkedIn(prepare: Prepare, options: OpenExcelOptions = {}): Promise<WorkingDay> {
  excel = await openExcel(plan, { ...options, global: true });
  await excel.Excel.run(async (context) => {
    prepare(context.workbook.worksheets.getItem('KS 2025'), context);
    await context.sync();
  });
  const day = new WorkingDay();
  expect(await day.steps['check']!()).toEqual({ done: true });
  return day;
}

const filter: Prepare = (sheet) =>
  sheet.autoFilter.apply(sheet.getRange('A1:C6'), 0, { filterOn: 'Values', values: ['Toimintakulut'] });

test.each<[string, Prepare, RegExp]>([
  [
    'protected',
    (sheet) => sheet.protection.protect(),
    /^Solu KS 2025 C4 on suojattu\. Poista taulukon suojaus/,
  ],
  ['filtered', filter, /^Solun KS 2025 C4 taulukossa on suodatus päällä\. Poista suodatus/],
  ['merged', (sheet) => sheet.getRange('C4:D4').merge(), /^Solu KS 2025 C4 on osa yhdistettyä solua\./],
])('a sheet that is %s is checked, and a fix says why it writes nothing', async (_, prepare, sentence) => {
  const day = await checkedIn(prepare);
  const before = stateOf(excel.host);
  expect(await day.steps['fix']!()).toEqual({ done: false, sentence: expect.stringMatching(sentence) });
  expect(stateOf(excel.host)).toEqual(before);
});

test('in a workbook that is read only every step says so and nothing changes', async () => {
  const day = await checkedIn(() => undefined);
  excel.host.session.readOnly = true;
  const before = stateOf(excel.host);
  for (const step of ['mark', 'unmark', 'fix', 'explain', 'record']) {
    const told = await day.steps[step]!();
    expect(told).toEqual({ done: false, sentence: expect.stringMatching(/vain luettavaksi/) });
  }
  expect(stateOf(excel.host)).toEqual(before);
});

test('while a cell is being edited a fix says so and writes nothing', async () => {
  const day = await checkedIn(() => undefined);
  const before = stateOf(excel.host);
  excel.host.cellEditing = true;
  const told = await day.steps['fix']!();
  excel.host.cellEditing = false;
  expect(told).toEqual({
    done: false,
    sentence: expect.stringMatching(/^Mitään ei kirjoitettu\. Solun muokkaus on kesken/),
  });
  expect(stateOf(excel.host)).toEqual(before);
});

test.each<[string, Prepare]>([
  ['hidden', (sheet) => (sheet.visibility = 'Hidden')],
  [
    'of a workbook that is calculated by hand',
    (_, { application }) => (application.calculationMode = 'Manual'),
  ],
  ['a table', (sheet) => void sheet.tables.add('A1:C6', true)],
])('a sheet that is %s is fixed, and undoing leaves it as it was', async (_, prepare) => {
  const day = await checkedIn(prepare);
  const before = stateOf(excel.host).cells;
  expect(await day.steps['fix']!()).toEqual({ done: true });
  expect(stateOf(excel.host).cells).not.toBe(before);
  expect(await day.steps['undo']!()).toEqual({ done: true });
  expect(stateOf(excel.host).cells).toBe(before);
});

test('a cell of a hidden sheet is not shown, and the sheet stays hidden', async () => {
  await checkedIn((sheet) => (sheet.visibility = 'Hidden'));
  expect(await selectCell('KS 2025', 'C4')).toBe('hidden');
  expect(excel.host.workbook.sheets[0]!.visibility).toBe('hidden');
});
