import { areaAddress, type Cell } from '../../model/address.ts';
import type { EditOf, WorkbookEdit } from '../../model/edits.ts';
import { holds } from './contents.ts';

/** Reads back what was written; the first cell that holds something else, or null. */
export async function findUnwritten(
  context: Excel.RequestContext,
  edits: readonly WorkbookEdit[],
): Promise<{ readonly sheet: string; readonly cell: Cell } | null> {
  const last = lastNames(edits);
  const written = edits.flatMap((edit, index) => {
    const sheet = edit.kind === 'setCells' ? last(edit.sheet, index) : null;
    if (edit.kind !== 'setCells' || sheet === null || isOverwritten(edit, edits.slice(index + 1))) return [];
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(edit.area));
    range.load('formulas,values,valueTypes');
    return [{ edit, range }];
  });
  await context.sync();
  for (const { edit, range } of written) {
    for (const [row, line] of edit.contents.entries()) {
      for (const [column, content] of line.entries()) {
        if (content === null) continue;
        const formula: unknown = range.formulas[row]?.[column];
        if (holds(content, formula, range.values[row]?.[column], range.valueTypes[row]?.[column])) continue;
        return { sheet: edit.sheet, cell: { row: edit.area.top + row, column: edit.area.left + column } };
      }
    }
  }
  return null;
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

function isOverwritten({ sheet, area }: EditOf<'setCells'>, later: readonly WorkbookEdit[]): boolean {
  return later.some(
    (edit) =>
      edit.kind === 'setCells' &&
      edit.sheet === sheet &&
      edit.area.top <= area.bottom &&
      area.top <= edit.area.bottom &&
      edit.area.left <= area.right &&
      area.left <= edit.area.right,
  );
}
