import { areaAddress } from '../../model/address.ts';
import type { CellContent, EditOf, WorkbookEdit } from '../../model/edits.ts';
import { contentOf, firstOther } from './contents.ts';
import { isOverwritten, type Elsewise } from './verify.ts';

/** What stood in the cells at the moment they were written over. */
export interface Seen {
  /** The first cell that did not hold what the edits say; null when all is as planned. */
  readonly changed: Elsewise | null;
  /** The edits with what really stood there before. */
  readonly edits: readonly WorkbookEdit[];
}

/**
 * Asks, in the request that writes, what stands there just before: between looking and writing somebody else may have
 * changed a cell or moved it. The answer is taken after the sync.
 */
export function askSeen(context: Excel.RequestContext, edits: readonly WorkbookEdit[]): () => Seen {
  const added = new Set(
    edits.flatMap((edit) =>
      edit.kind === 'addSheet' ? [edit.sheet] : edit.kind === 'renameSheet' ? [edit.to] : [],
    ),
  );
  const asked = edits.map((edit, index) => {
    if ((edit.kind !== 'setCells' && edit.kind !== 'setFormat') || added.has(edit.sheet)) return null;
    if (!edit.before || (edit.kind === 'setCells' && isOverwritten(edit, edits.slice(0, index)))) return null;
    const range = context.workbook.worksheets.getItem(edit.sheet).getRange(areaAddress(edit.area));
    range.load(edit.kind === 'setCells' ? 'formulas,values,valueTypes' : 'numberFormat');
    return range.untrack();
  });
  return () => {
    let changed: Elsewise | null = null;
    const seen = edits.map((edit, index) => {
      const range = asked[index];
      if (!range) return edit;
      if (edit.kind === 'setFormat') return { ...edit, before: formatsIn(edit, range) };
      if (edit.kind !== 'setCells') return edit;
      const cell = firstOther(edit, edit.before!, range);
      if (cell) changed ??= { sheet: edit.sheet, cell };
      return { ...edit, before: contentsIn(edit, range) };
    });
    return { changed, edits: seen };
  };
}

function contentsIn({ contents }: EditOf<'setCells'>, range: Excel.Range): (CellContent | null)[][] {
  return contents.map((line, r) =>
    line.map(
      (content, c) =>
        content && contentOf(range.formulas[r]![c], range.values[r]![c], range.valueTypes[r]![c]),
    ),
  );
}

function formatsIn({ before }: EditOf<'setFormat'>, { numberFormat }: Excel.Range) {
  return before!.map((line, r) =>
    line.map(
      (format, c) =>
        format &&
        (format.numberFormat === undefined
          ? format
          : { ...format, numberFormat: String(numberFormat[r]![c]) }),
    ),
  );
}
