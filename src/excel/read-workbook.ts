import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { assemble } from './assemble.ts';
import { cellsIn } from './blocks.ts';
import { isWindows } from './environment.ts';
import { ExcelFailure } from './failure.ts';
import { readCells } from './read-cells.ts';
import { readDetails } from './read-details.ts';
import { readTables } from './read-tables.ts';
import { keepSheetIds } from './sheet-ids.ts';
import { survey, type Survey } from './survey.ts';

export interface ReadOptions {
  /** Sheets read so far, out of all. */
  readonly onProgress?: (done: number, of: number) => void;
  readonly onCellEdit?: () => void;
  readonly onSlow?: () => void;
  readonly signal?: AbortSignal;
  /**
   * Whether to read merged areas; `merges` of every sheet is null otherwise. Asking for them empties the user's undo
   * list in Excel on Windows, so they are read there only on request, elsewhere unless refused.
   */
  readonly merges?: boolean;
}

/** Some hundreds of requests; a stray cell in the last corner of one sheet alone would take 170 000. */
const mostCells = 20_000_000;

/**
 * Reads the open workbook as it is now. Three requests for a workbook of ordinary size: what there is, the cells,
 * and what only some cells need. Rejects with an `ExcelFailure`; there is never half a snapshot.
 * Excel does not tell which day its dates count from, so `date1904` is null.
 */
export async function readWorkbook(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  const { merges = !isWindows(), onProgress, ...waiting } = options;
  const run = { idempotent: true, waitForCellEdit: true, ...waiting };
  const found = await survey(run);
  refuseEndless(found);
  const tables = readTables(found);
  const cells = await readCells(found.sheets, tables.alongside, run, (done) =>
    onProgress?.(done, found.sheets.length),
  );
  const details = await readDetails(found.sheets, cells, merges, run);
  const snapshot = assemble(found, tables.areas, cells, details);
  return keepSheetIds(snapshot, new Map(found.sheets.map(({ id, name }) => [name, id])));
}

/** Before anything is read: whoever waits for hours is told nothing. */
function refuseEndless({ sheets }: Survey): void {
  const cells = sheets.reduce((sum, { content }) => sum + (content?.used ? cellsIn(content.used) : 0), 0);
  if (cells > mostCells) throw new ExcelFailure('too-large', null, 'Worksheet.getUsedRange');
}
