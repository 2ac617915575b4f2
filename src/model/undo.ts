import type { CellContent, CellGrid, EditOf, WorkbookEdit } from './edits.ts';

/**
 * The steps that put everything back, last one first; null when a step does not say what stood there before, or cannot
 * be undone: a deleted sheet is gone.
 */
export function undoOf(edits: readonly WorkbookEdit[]): WorkbookEdit[] | null {
  const undone: WorkbookEdit[] = [];
  const added = addedSheets(edits);
  for (const edit of [...edits].reverse()) {
    const steps = goesWithSheet(edit, added) ? [] : inverse(edit);
    if (!steps) return null;
    undone.push(...steps);
  }
  return undone;
}

/** Sheets that are added and keep their name until the end. */
function addedSheets(edits: readonly WorkbookEdit[]): ReadonlySet<string> {
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : [])));
  for (const edit of edits) {
    if (edit.kind !== 'renameSheet' && edit.kind !== 'deleteSheet') continue;
    added.delete(edit.sheet);
    if (edit.kind === 'renameSheet') added.delete(edit.to);
  }
  return added;
}

/** What was done on an added sheet is gone when the sheet is. */
function goesWithSheet(edit: WorkbookEdit, added: ReadonlySet<string>): boolean {
  return edit.kind !== 'addSheet' && 'sheet' in edit && edit.sheet !== null && added.has(edit.sheet);
}

function inverse(edit: WorkbookEdit): WorkbookEdit[] | null {
  switch (edit.kind) {
    case 'setCells':
      return edit.before ? [{ ...edit, contents: writtenOver(edit), before: edit.contents }] : null;
    case 'setResults':
      return [];
    case 'setFormat':
      return edit.before ? formatsBack(edit, edit.before) : null;
    case 'setMerged':
      return [{ ...edit, merged: !edit.merged }];
    case 'addSheet':
      return [{ kind: 'deleteSheet', sheet: edit.sheet }];
    case 'deleteSheet':
    case 'setTabColor':
    case 'addPageBreaks':
    case 'setFilter':
    case 'setHyperlink':
    case 'addFileRule':
    case 'addChart':
    case 'addShape':
    case 'addThread':
      return null;
    case 'renameSheet':
      return [{ kind: 'renameSheet', sheet: edit.to, to: edit.sheet }];
    case 'addTable':
      return [{ kind: 'removeTable', table: edit.table.name }];
    case 'changeTable':
      return edit.before ? [{ ...edit, table: edit.to.name, to: edit.before, before: edit.to }] : null;
    case 'shiftLines':
    case 'removeTable':
    case 'removeFormulaFormats':
      return null;
    case 'addConditionalFormat':
      return [{ ...edit, kind: 'removeConditionalFormats' }];
    case 'removeConditionalFormats':
      return edit.rule ? [{ ...edit, kind: 'addConditionalFormat', rule: edit.rule }] : null;
    default:
      return swapped(edit);
  }
}

/** Cells that were left alone are left alone again, whatever stands there by now. */
function writtenOver({ contents, before = [] }: EditOf<'setCells'>): CellGrid<CellContent> {
  return contents.map((line, r) => line.map((content, c) => content && (before[r]?.[c] ?? null)));
}

type Swappable = Extract<WorkbookEdit, { readonly to: unknown; readonly before?: unknown }>;
/** Undone otherwise, or not at all. */
type Silent = 'renameSheet' | 'changeTable' | 'setTabColor' | 'addPageBreaks' | 'setFilter' | 'setHyperlink';

function swapped(edit: Exclude<Swappable, { kind: Silent }>): WorkbookEdit[] | null {
  if (edit.before === undefined) return null;
  return [{ ...edit, to: edit.before, before: edit.to } as WorkbookEdit];
}

function formatsBack(
  { sheet, area, format: given }: EditOf<'setFormat'>,
  before: NonNullable<EditOf<'setFormat'>['before']>,
): WorkbookEdit[] {
  return before.flatMap((formats, r) =>
    formats.flatMap((format, c): WorkbookEdit[] => {
      const row = area.top + r;
      const column = area.left + c;
      const cell = { top: row, left: column, bottom: row, right: column };
      return format ? [{ kind: 'setFormat', sheet, area: cell, format, before: [[given]] }] : [];
    }),
  );
}
