import type { WorkbookEdit } from '../../src/model/edits.ts';
import { undoOf } from '../../src/model/undo.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { createXlsx, editXlsx } from '../../src/xlsx/write/edit-xlsx.ts';
import { planSteps } from '../support/plan-book.ts';
import { partsOf } from '../support/parts.ts';
import { unpackSnapshot } from '../support/unpack.ts';

const at = { top: 0, left: 0, bottom: 0, right: 1 };
const text = (value: string) => ({ kind: 'text', text: value }) as const;

test('what was done in a file is undone in it', async () => {
  const start = await createXlsx('Tavoitteet', planSteps);
  const edits: WorkbookEdit[] = [
    {
      kind: 'setCells',
      sheet: 'Tavoitteet',
      area: at,
      contents: [[text('Uusi'), null]],
      before: [[text('Tavoite'), null]],
    },
    { kind: 'addSheet', sheet: 'Lisätty' },
    { kind: 'renameSheet', sheet: 'Luettelot', to: 'Listat' },
    { kind: 'setVisibility', sheet: 'Listat', to: 'visible', before: 'veryHidden' },
    { kind: 'moveSheet', sheet: 'Listat', to: 0, before: 1 },
    { kind: 'setMerged', sheet: 'Tavoitteet', area: { top: 9, left: 0, bottom: 9, right: 1 }, merged: true },
    {
      kind: 'setFormat',
      sheet: 'Tavoitteet',
      area: at,
      format: { numberFormat: '0%' },
      before: [[{ numberFormat: 'General' }, { numberFormat: 'General' }]],
    },
    {
      kind: 'setName',
      sheet: null,
      name: 'Mittarit',
      to: null,
      before: { formula: '=Listat!$A$1:$A$3' },
    },
    {
      kind: 'addConditionalFormat',
      sheet: 'Tavoitteet',
      area: at,
      rule: { type: 'text', contains: 'x', format: { bold: true } },
    },
    {
      kind: 'setXmlPart',
      namespace: 'urn:sitova:koe',
      to: null,
      before: '<koe xmlns="urn:sitova:koe">1</koe>',
    },
  ];
  const changed = await editXlsx(start, edits);
  const undone = await editXlsx(changed, undoOf(edits)!);
  const read = async (bytes: Uint8Array) => unpackSnapshot(await readXlsx(bytes));
  expect(await read(changed)).not.toEqual(await read(start));
  expect(await read(undone)).toEqual(await read(start));
  const rules = (bytes: Uint8Array) =>
    partsOf(bytes)
      .get('xl/worksheets/sheet1.xml')!
      .match(/<cfRule/g);
  expect(rules(undone)).toEqual(rules(start));
});

test('steps that do not say what stood there before are not undone by guess', () => {
  const edit: WorkbookEdit = { kind: 'setCells', sheet: 'A', area: at, contents: [[text('x')]] };
  expect(undoOf([edit])).toBeNull();
  expect(undoOf([{ kind: 'deleteSheet', sheet: 'A' }])).toBeNull();
  expect(undoOf([{ kind: 'freezePanes', sheet: 'A', to: { rows: 1, columns: 0 } }])).toBeNull();
});
