import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { readWorkbook } from '../../src/check/read-workbook.ts';
import { readWorkbook as readExcel } from '../../src/excel/read-workbook.ts';
import { writeEdits } from '../../src/excel/write/write-edits.ts';
import type { UniverCalculator } from '../../src/host/univer/calculator.ts';
import type { Area } from '../../src/model/address.ts';
import type { CellContent, WorkbookEdit } from '../../src/model/edits.ts';
import { toEuros } from '../../src/model/money.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { amountAt, rowOf } from '../../src/templates/amounts.ts';
import { draw, type Sheet } from '../../src/templates/draw.ts';
import { sheetName, templateSteps } from '../../src/templates/plan.ts';
import { titleOf } from '../../src/templates/units.ts';
import type { TemplateItem, TemplateRequest } from '../../src/templates/request.ts';
import { createXlsx } from '../../src/xlsx/write/edit-xlsx.ts';
import { plainWorkbook } from '../../src/xlsx/write/plain-workbook.ts';
import { openExcel } from '../support/excel.ts';

export async function template(request: TemplateRequest) {
  const name = sheetName(request);
  const { table, steps } = templateSteps(request, name);
  const sheet = draw(request);
  const whole = sheet.blocks.all.at(-1)!;
  return {
    table,
    bytes: await createXlsx(name, steps),
    sheet,
    parts: sheet.blocks.all.length - 1,
    /** As read: a sum is named after what it sums up. */
    titles: sheet.blocks.all.map(({ title }) => (title === whole.title ? titleOf(request.unit) : title)),
    decidedFor: (item: TemplateItem) => {
      const frame = whole.frames.get(item);
      return frame ? toEuros(frame.cents) : null;
    },
  };
}

/** What is typed into a cell; null leaves it empty. */
export type Typed = (place: {
  readonly block: number;
  readonly item: TemplateItem;
  readonly kind: Sheet['columns'][number]['kind'];
  /** From 0; null in other columns. */
  readonly month: number | null;
}) => number | null;

/** Fills the sheet in as in Excel, where only open cells take anything, and answers the workbook then. */
export async function fillIn(
  sheet: Sheet,
  typed: Typed,
  calculator: UniverCalculator,
): Promise<WorkbookSnapshot> {
  const name = sheetName(sheet.request);
  const excel = await openExcel(await plainWorkbook(name), { global: true, calculator });
  try {
    for (const edits of [templateSteps(sheet.request, name).steps, inputs(sheet, typed)]) {
      const outcome = await writeEdits(edits);
      if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome));
    }
    return await readExcel();
  } finally {
    excel.close();
  }
}

export function inputs(sheet: Sheet, typed: Typed): WorkbookEdit[] {
  const { blocks, columns } = sheet;
  const name = sheetName(sheet.request);
  const firstMonth = columns.findIndex(({ kind }) => kind === 'month');
  const cell = (row: number, column: number, content: CellContent): WorkbookEdit => {
    const area: Area = { top: row, left: column, bottom: row, right: column };
    return { kind: 'setCells', sheet: name, area, contents: [[content]] };
  };
  return blocks.all.flatMap((block, i) => [
    ...(block.kind === 'to-name'
      ? [cell(block.row, 0, { kind: 'text', text: `${9001 + i} Palvelu ${'ABCDEFGHIJ'[i]}` })]
      : []),
    ...blocks.items.flatMap((item) =>
      columns.flatMap(({ kind }, column) => {
        if (amountAt(sheet, block, item, column).kind !== 'input') return [];
        const number = typed({ block: i, item, kind, month: kind === 'month' ? column - firstMonth : null });
        return number === null ? [] : [cell(rowOf(blocks, block, item), column, { kind: 'number', number })];
      }),
    ),
  ]);
}

export function readBack(snapshot: WorkbookSnapshot, { organisation, language }: TemplateRequest) {
  return {
    tables: readWorkbook(snapshot, { profile: organisation }).tables,
    report: checkWorkbook(snapshot, { profile: organisation, language }),
  };
}
