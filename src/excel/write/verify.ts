import { areaAddress, overlaps, type Cell } from '../../model/address.ts';
import type { EditOf, WorkbookEdit } from '../../model/edits.ts';
import { firstOther } from './contents.ts';

/** A cell that holds something else than expected. */
export interface Elsewise {
  readonly sheet: string;
  readonly cell: Cell;
}

/** Asks what was written; the answer, after the sync, is the first cell that holds something else, or null. */
export function askUnwritten(
  context: Excel.RequestContext,
  edits: readonly WorkbookEdit[],
): () => Elsewise | null {
  const last = lastNames(edits);
  const written = edits.flatMap((edit, index) => {
    const sheet = edit.kind === 'setCells' ? last(edit.sheet, index) : null;
    if (edit.kind !== 'setCells' || sheet === null || isOverwritten(edit, edits.slice(index + 1))) return [];
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(edit.area));
    range.load('formulas,values,valueTypes');
    return [{ edit, range: range.untrack() }];
  });
  return () => {
    for (const { edit, range } of written) {
      const cell = firstOther(edit, edit.contents, range);
      if (cell) return { sheet: edit.sheet, cell };
    }
    return null;
  };
}

/** A sheet's name once all later edits are through; null when it is deleted. */
function lastNames(edits: readonly WorkbookEdit[]) {
  return (sheet: string, index: number): string | null => {
    let name: string | null = sheet;
    for (const edit of edits.slice(index + 1)) {
      if (edit.kind === 'renameSheet' && edit.sheet === name) name = edit.to;
      if (edit.kind === 'deleteSheet' && edit.sheet === name) name = null;
    }
    return name;
  };
}

export function isOverwritten({ sheet, area }: EditOf<'setCells'>, others: readonly WorkbookEdit[]): boolean {
  return others.some((edit) => edit.kind === 'setCells' && edit.sheet === sheet && overlaps(edit.area, area));
}
