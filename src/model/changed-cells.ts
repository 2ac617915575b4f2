import { cellAddress, type Cell } from './address.ts';
import type { CellContent, WorkbookEdit } from './edits.ts';

export interface ChangedCell {
  readonly sheet: string;
  readonly cell: Cell;
  readonly address: string;
  readonly now: CellContent;
  readonly fixed: CellContent;
}

/** Every cell whose content changes, with what it holds and what it is to hold. */
export function changedCells(edits: readonly WorkbookEdit[]): ChangedCell[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'setCells') return [];
    const { sheet, area, contents, before = [] } = edit;
    return contents.flatMap((line, r) =>
      line.flatMap((fixed, c) => {
        const cell = { row: area.top + r, column: area.left + c };
        const now = before[r]?.[c] ?? { kind: 'blank' as const };
        return fixed ? [{ sheet, cell, address: cellAddress(cell), now, fixed }] : [];
      }),
    );
  });
}
