import type { Cell } from '../../model/address.ts';
import type { WorkbookEdit } from '../../model/edits.ts';
import { undoOf } from '../../model/undo.ts';
import { ExcelFailure } from '../failure.ts';
import { runExcel, type RunOptions } from '../gateway.ts';
import type { Obstacle } from './obstacle.ts';
import { perform } from './perform.ts';
import { findObstacles } from './preflight.ts';
import { findUnwritten } from './verify.ts';

export type WriteOutcome =
  /** Everything stands in the workbook as planned. `undo` puts it back; null when it cannot be. */
  | { readonly kind: 'written'; readonly undo: readonly WorkbookEdit[] | null }
  /** Nothing was touched. */
  | { readonly kind: 'refused'; readonly obstacles: readonly Obstacle[] }
  /** Excel broke off or wrote something else; `restored` tells whether everything is as it was. */
  | {
      readonly kind: 'failed';
      readonly failure: ExcelFailure;
      readonly at: { readonly sheet: string; readonly cell: Cell } | null;
      readonly restored: boolean;
    };

/**
 * Writes a plan of edits: looks for anything in its way, writes, reads back, and puts everything back when Excel breaks
 * off or holds something else than planned. Rejects with an `ExcelFailure` when Excel does not answer before anything
 * was sent, so that nothing was touched either.
 */
export async function writeEdits(
  edits: readonly WorkbookEdit[],
  options: RunOptions = {},
): Promise<WriteOutcome> {
  const obstacles = await runExcel((context) => findObstacles(context, edits), {
    ...options,
    idempotent: true,
  });
  if (obstacles.length > 0) return { kind: 'refused', obstacles };
  try {
    const at = await runExcel(async (context) => {
      await perform(context, edits);
      await context.sync();
      return findUnwritten(context, edits);
    }, options);
    if (at === null) return { kind: 'written', undo: undoOf(edits) };
    return { kind: 'failed', failure: new ExcelFailure('unknown'), at, restored: await restore(edits) };
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
    return { kind: 'failed', failure: error, at: null, restored: await restore(edits) };
  }
}

/** Step by step, since nobody knows how far Excel came; a step that has not been done cannot be undone. */
async function restore(edits: readonly WorkbookEdit[]): Promise<boolean> {
  const back = undoOf(edits);
  if (!back) return false;
  for (const edit of back) {
    try {
      await runExcel((context) => performOne(context, edit));
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      if (error.kind !== 'gone') return false;
    }
  }
  return runExcel(
    async (context) =>
      (await findUnwritten(
        context,
        back.filter(({ kind }) => kind === 'setCells'),
      )) === null,
    {
      idempotent: true,
    },
  ).catch(() => false);
}

async function performOne(context: Excel.RequestContext, edit: WorkbookEdit): Promise<void> {
  await perform(context, [edit]);
  await context.sync();
}
