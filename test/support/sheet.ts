import { usedArea } from '../../src/model/cells.ts';
import type { CellColumns, SheetSnapshot } from '../../src/model/snapshot.ts';

/** A visible sheet of these cells, with nothing hidden, merged or protected unless `more` says so. */
export function sheetOf(name: string, cells: CellColumns, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    kind: 'cells',
    used: usedArea(cells),
    cells,
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    tables: [],
    protected: false,
    filtered: false,
    ...more,
  };
}
