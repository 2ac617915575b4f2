import type { WorkbookEdit } from '../../model/edits.ts';
import { ExcelFailure } from '../failure.ts';
import { runExcel } from '../gateway.ts';
import { isRemoval } from './conditions.ts';
import { perform } from './perform.ts';

export type MarkOutcome =
  | { readonly kind: 'read-only' }
  /** `untouched`: protected sheets, which may hold marks of an earlier check. */
  | { readonly kind: 'written'; readonly untouched: readonly string[] };

type PlanFor = (sheets: readonly string[]) => readonly WorkbookEdit[];

const run = { idempotent: true, waitForCellEdit: true };

/**
 * Carries out a plan of marks on every sheet whose looks may be changed; the plan removes earlier marks before it adds
 * any. Marks that Excel did not finish are taken away. Rejects with an `ExcelFailure`.
 */
export async function writeMarks(planFor: PlanFor): Promise<MarkOutcome> {
  const survey = await runExcel(surveySheets, run);
  if (survey.readOnly) return { kind: 'read-only' };
  try {
    await onSheetsWithCells(survey.free, planFor);
  } catch (error) {
    if (error instanceof ExcelFailure) {
      await runExcel(surveySheets, run)
        .then(({ free }) => onSheetsWithCells(free, (sheets) => planFor(sheets).filter(isRemoval)))
        .catch(() => undefined);
    }
    throw error;
  }
  return { kind: 'written', untouched: survey.locked };
}

/** A chart sheet bears no marks. Excel tells which those are only by refusing. */
async function onSheetsWithCells(sheets: readonly string[], planFor: PlanFor): Promise<void> {
  try {
    await carryOut(planFor(sheets));
  } catch (error) {
    if (!isUnsupported(error)) throw error;
    const withCells: string[] = [];
    for (const sheet of sheets) if (await hasCells(sheet)) withCells.push(sheet);
    await carryOut(planFor(withCells));
  }
}

function carryOut(edits: readonly WorkbookEdit[]): Promise<void> {
  return runExcel(async (context) => {
    await perform(context, edits);
    await context.sync();
  }, run);
}

function hasCells(sheet: string): Promise<boolean> {
  return runExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange('A1').untrack().load('address');
    await context.sync();
    return true;
  }, run).catch((error: unknown) => {
    if (!isUnsupported(error)) throw error;
    return false;
  });
}

function isUnsupported(error: unknown): boolean {
  return error instanceof ExcelFailure && error.code === 'UnsupportedSheet';
}

async function surveySheets(context: Excel.RequestContext) {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.worksheets.load('items/name,items/protection/protected,items/protection/options');
  await context.sync();
  const [free, locked]: [string[], string[]] = [[], []];
  for (const { name, protection } of workbook.worksheets.items) {
    const mayFormat = !protection.protected || protection.options.allowFormatCells === true;
    (mayFormat ? free : locked).push(name);
  }
  return { readOnly: workbook.readOnly, free, locked };
}
