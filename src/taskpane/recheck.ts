import { readAreas, type Place } from '../excel/read-areas.ts';
import { sheetIdsOf } from '../excel/sheet-ids.ts';
import type { WorkbookChange } from '../excel/watch-changes.ts';
import type { Engine } from './state/engine-client.ts';
import type { Checked, PaneState, Result } from './state/pane-state.ts';
import { automaticProfile, profileOption } from './state/profile-in-use.ts';

export type CellEdit = Extract<WorkbookChange, { kind: 'cells' }>;

/**
 * Checks the workbook with the edited cells, and the results that hang on them, read anew: a chunk of its own. Null when
 * it must be read as a whole. Rejects with an `ExcelFailure`, at once while the user edits a cell.
 */
export async function recheck(
  engine: Engine,
  { snapshot, confirmed, explanations }: Result,
  edits: readonly CellEdit[],
  { language, profile }: PaneState,
): Promise<Checked | null> {
  const names = new Map([...sheetIdsOf(snapshot)].map(([name, id]) => [id, name]));
  const changed: Place[] = edits.flatMap(({ sheetId, area }) => {
    const sheet = names.get(sheetId);
    return sheet === undefined ? [] : [{ sheet, area }];
  });
  if (changed.length < edits.length) return null;
  const affected = await engine.affectedBy(snapshot, changed);
  const read = await readAreas(snapshot, [...changed, ...affected]);
  const option = profileOption(profile ?? automaticProfile);
  return read && engine.check(read, language, confirmed, option, explanations);
}
