import { areaAddress } from '../../model/address.ts';
import type { EditOf, WorkbookEdit } from '../../model/edits.ts';
import { undoOf } from '../../model/undo.ts';
import { ExcelFailure } from '../failure.ts';
import { runExcel } from '../gateway.ts';
import { holds, toAssigned } from './contents.ts';
import { perform } from './perform.ts';
import { askUnwritten } from './verify.ts';

/**
 * Takes back what came of the edits, of which nobody knows how far they came: step by step, and only where a cell still
 * holds what they wrote. Tells whether nothing of them is left.
 */
export async function putBack(edits: readonly WorkbookEdit[]): Promise<boolean> {
  const steps = undoOf(edits);
  if (!steps) return false;
  let whole = true;
  for (const step of steps) {
    try {
      if (step.kind === 'setCells') await putBackCells(step);
      else if (step.kind === 'setFormat') await putBackFormat(step);
      else await runExcel((context) => performOne(context, step));
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      // What is gone has taken what was written along.
      if (error.kind !== 'gone') whole = false;
    }
  }
  return whole;
}

function putBackCells(step: EditOf<'setCells'>): Promise<void> {
  return runExcel(
    async (context) => {
      const range = rangeOf(context, step);
      range.load('formulas,values,valueTypes');
      await context.sync();
      const contents = step.contents.map((line, r) =>
        line.map((content, c) => {
          const written = step.before?.[r]?.[c];
          const stands = [range.formulas[r]![c], range.values[r]![c], range.valueTypes[r]![c]] as const;
          return content && written && holds(written, ...stands) && !holds(content, ...stands)
            ? content
            : null;
        }),
      );
      if (contents.every((line) => line.every((content) => content === null))) return;
      range.formulas = contents.map((line) => line.map(toAssigned)) as unknown[][] as string[][];
      const takeUnwritten = askUnwritten(context, [{ ...step, contents }]);
      await context.sync();
      if (takeUnwritten()) throw new ExcelFailure('unknown');
    },
    { idempotent: true },
  );
}

function putBackFormat(step: EditOf<'setFormat'>): Promise<void> {
  return runExcel(
    async (context) => {
      const range = rangeOf(context, step);
      range.load('numberFormat');
      await context.sync();
      const written = step.before?.[0]?.[0]?.numberFormat;
      if (written !== undefined && range.numberFormat[0]![0] !== written) return;
      await performOne(context, step);
    },
    { idempotent: true },
  );
}

async function performOne(context: Excel.RequestContext, step: WorkbookEdit): Promise<void> {
  await perform(context, [step]);
  await context.sync();
}

function rangeOf(
  { workbook }: Excel.RequestContext,
  { sheet, area }: EditOf<'setCells'> | EditOf<'setFormat'>,
): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
}
