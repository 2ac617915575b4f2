import type { WorkbookEdit } from '../model/edits.ts';
import { ExcelFailure } from './failure.ts';
import { writeEdits, type WriteOutcome } from './write/write-edits.ts';

/**
 * Writes a validation record as a new sheet. Earlier records are taken away only when the new one stands, and then it
 * takes the name of the first; when that does not succeed, the new one stays under its own name.
 */
export async function writeRecord(
  sheet: string,
  steps: readonly WorkbookEdit[],
  earlier: readonly string[],
): Promise<WriteOutcome> {
  const written = await writeEdits(steps, { waitForCellEdit: true });
  if (written.kind !== 'written' || earlier.length === 0) return written;
  await replace(sheet, earlier).catch((error: unknown) => {
    if (!(error instanceof ExcelFailure)) throw error;
  });
  return written;
}

async function replace(sheet: string, earlier: readonly string[]): Promise<void> {
  const deleted = await writeEdits(earlier.map((name) => ({ kind: 'deleteSheet', sheet: name })));
  if (deleted.kind === 'written') await writeEdits([{ kind: 'renameSheet', sheet, to: earlier[0]! }]);
}
