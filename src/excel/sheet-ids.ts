import type { WorkbookSnapshot } from '../model/snapshot.ts';

/** Excel's ids of the sheets by name, which events tell instead of names. */
type SheetIds = ReadonlyMap<string, string>;

const known = new WeakMap<WorkbookSnapshot, SheetIds>();

/** Gives the snapshot back. */
export function keepSheetIds(snapshot: WorkbookSnapshot, ids: SheetIds): WorkbookSnapshot {
  known.set(snapshot, ids);
  return snapshot;
}

/** Empty for a snapshot that was not read from the open workbook. */
export function sheetIdsOf(snapshot: WorkbookSnapshot): SheetIds {
  return known.get(snapshot) ?? new Map();
}
