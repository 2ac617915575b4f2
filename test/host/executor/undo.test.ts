import type { OpenedExcel } from '../../support/excel.ts';
import { openBook, refusal } from './support.ts';

let excel: OpenedExcel;
afterEach(() => excel.close());

type Work = (context: Excel.RequestContext) => unknown;
const other = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Toinen taulukko');
const write: Work = (context) => (other(context).getRange('A1').values = [[1]]);

async function stepsAfter(...works: Work[]) {
  for (const work of works) expect(await refusal(excel, work)).toBeNull();
  return excel.host.session.undo.steps;
}

test('what the user types and what the add-in writes can be taken back, a request at a time', async () => {
  excel = await openBook();
  excel.host.workbook.type(
    excel.host.workbook.sheets[2]!,
    { row: 5, column: 5 },
    { kind: 'number', number: 1 },
  );
  expect(await stepsAfter(write, (context) => other(context).getRange('A1').load('values'))).toEqual([
    'user',
    'code',
  ]);
});

test('a hundred steps at most', async () => {
  excel = await openBook();
  expect(await stepsAfter(...Array.from({ length: 105 }, () => write))).toHaveLength(100);
});

test.each<['desktop' | 'web', string, Work, boolean]>([
  ['desktop', 'protecting a sheet', (context) => other(context).protection.protect(), true],
  ['web', 'protecting the workbook', ({ workbook }) => workbook.protection.protect(), true],
  ['desktop', 'copying a sheet', (context) => other(context).copy(), true],
  ['web', 'deleting a sheet', (context) => other(context).delete(), true],
  ['web', 'saving', ({ workbook }) => workbook.save(), true],
  ['desktop', 'renaming a sheet', (context) => (other(context).name = 'Uusi'), true],
  ['web', 'renaming a sheet', (context) => (other(context).name = 'Uusi'), false],
  [
    'desktop',
    'the properties of the document',
    ({ workbook }) => (workbook.properties.title = 'Suunnitelma'),
    false,
  ],
  [
    'web',
    'the properties of the document',
    ({ workbook }) => (workbook.properties.title = 'Suunnitelma'),
    true,
  ],
  [
    'desktop',
    'asking for merged areas',
    (context) => other(context).getRange('A1:C3').getMergedAreasOrNullObject().load('address'),
    true,
  ],
  ['web', 'formatting', (context) => (other(context).getRange('A1').format.font.bold = true), false],
])('on %s, %s forgets the steps: %s', async (platform, _, work, forgets) => {
  excel = await openBook({ platform });
  const before = (await stepsAfter(write, write)).length;
  const after = (await stepsAfter(work)).length;
  expect([before, after === 0]).toEqual([2, forgets]);
});
