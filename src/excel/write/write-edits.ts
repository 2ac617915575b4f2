import type { WorkbookEdit } from '../../model/edits.ts';
import { undoOf } from '../../model/undo.ts';
import { ExcelFailure } from '../failure.ts';
import { runExcel, type RunOptions } from '../gateway.ts';
import type { Obstacle } from './obstacle.ts';
import { perform } from './perform.ts';
import { findObstacles } from './preflight.ts';
import { putBack } from './put-back.ts';
import { askSeen } from './seen.ts';
import { askUnwritten, type Elsewise } from './verify.ts';

export type WriteOutcome =
  /** Everything stands in the workbook as planned. `undo` puts it back; null when it cannot be. */
  | { readonly kind: 'written'; readonly undo: readonly WorkbookEdit[] | null }
  /** Nothing was touched. */
  | { readonly kind: 'refused'; readonly obstacles: readonly Obstacle[] }
  /** Excel broke off or wrote something else; `restored` tells whether everything is as it was. */
  | {
      readonly kind: 'failed';
      readonly failure: ExcelFailure;
      readonly at: Elsewise | null;
      readonly restored: boolean;
    };

/**
 * Writes a plan of edits: looks for anything in its way, writes and reads back in one request, and puts everything back
 * when Excel breaks off, or holds something else than planned before or afterwards. Rejects with an `ExcelFailure` when
 * Excel does not answer before anything was sent, so that nothing was touched either.
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
    const { seen, at } = await runExcel((context) => writeWatching(context, edits), options);
    if (seen.changed && (await putBack(seen.edits)))
      return { kind: 'refused', obstacles: [{ kind: 'changed', ...seen.changed }] };
    const wrong = seen.changed ?? at;
    if (wrong === null) return { kind: 'written', undo: undoOf(edits) };
    const restored = seen.changed === null && (await putBack(seen.edits));
    return { kind: 'failed', failure: new ExcelFailure('unknown'), at: wrong, restored };
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
    return { kind: 'failed', failure: error, at: null, restored: await putBack(edits) };
  }
}

/** Writes, and tells what stood there just before and what stands there now. */
async function writeWatching(context: Excel.RequestContext, edits: readonly WorkbookEdit[]) {
  const takeSeen = askSeen(context, edits);
  await perform(context, edits);
  const takeUnwritten = askUnwritten(context, edits);
  await context.sync();
  return { seen: takeSeen(), at: takeUnwritten() };
}
