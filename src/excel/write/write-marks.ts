import type { WorkbookEdit } from '../../model/edits.ts';
import { ExcelFailure } from '../failure.ts';
import { runExcel } from '../gateway.ts';
import { isRemoval } from './conditions.ts';
import { perform } from './perform.ts';

export type MarkOutcome =
  | { readonly kind: 'read-only' }
  /** `untouched`: protected sheets, which may hold marks of an earlier check. */
  | { readonly kind: 'written'; readonly untouched: readonly string[] };

/**
 * Carries out a plan of marks on every sheet whose looks may be changed; the plan removes earlier marks before it adds
 * any. Marks that Excel did not finish are taken away. Rejects with an `ExcelFailure`.
 */
export async function writeMarks(
  planFor: (sheets: readonly string[]) => readonly WorkbookEdit[],
): Promise<MarkOutcome> {
  const survey = await look();
  if (survey.readOnly) return { kind: 'read-only' };
  const steps = planFor(survey.free);
  const carryOut = (edits: readonly WorkbookEdit[]) =>
    runExcel(
      async (context) => {
        await perform(context, edits);
        await context.sync();
      },
      { idempotent: true, waitForCellEdit: true },
    );
  try {
    await carryOut(steps);
  } catch (error) {
    if (error instanceof ExcelFailure) {
      await look()
        .then(({ free }) => carryOut(planFor(free).filter(isRemoval)))
        .catch(() => undefined);
    }
    throw error;
  }
  return { kind: 'written', untouched: survey.locked };
}

const look = () => runExcel(surveySheets, { idempotent: true, waitForCellEdit: true });

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
