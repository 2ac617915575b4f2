import type { CellGrid, EditKind, EditOf, WorkbookEdit } from '../../model/edits.ts';
import type { Area } from '../../model/address.ts';
import { addChart } from './charts.ts';
import { rowAttributes, setColumns } from './columns.ts';
import { setComment } from './comments.ts';
import {
  addConditionalFormat,
  removeConditionalFormats,
  removeFormulaFormats,
} from './conditional-formats.ts';
import { setXmlPart } from './custom-xml.ts';
import { dynamicArrayMark, hasDynamicArrays } from './dynamic-arrays.ts';
import { setFilter, setHyperlink, setTabColor } from './filters-and-links.ts';
import { freezePanes, protectSheet, setMerged } from './layout.ts';
import { setName } from './names.ts';
import { noteOutline } from './outlines.ts';
import { addPageBreaks } from './page-breaks.ts';
import { setPrintSetup } from './print.ts';
import { setProperties } from './properties.ts';
import { shiftLines } from './shift-lines.ts';
import type { SheetEditor } from './sheet-editor.ts';
import { addShape } from './shapes.ts';
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from './sheets.ts';
import { addTable, changeTable, removeTable } from './tables.ts';
import { setValidation } from './validations.ts';
import { addThread } from './threads.ts';
import type { WorkbookEditor } from './workbook-editor.ts';

/** Carries out one step. Throws `EditError` when the workbook does not allow it. */
export async function applyEdit(book: WorkbookEditor, edit: WorkbookEdit): Promise<void> {
  if (changesResults.has(edit.kind)) book.recalculate = true;
  await (appliers[edit.kind] as (book: WorkbookEditor, edit: WorkbookEdit) => unknown)(book, edit);
}

const changesResults = new Set<EditKind>([
  'setCells',
  'setMerged',
  'shiftLines',
  'addSheet',
  'deleteSheet',
  'renameSheet',
  'moveSheet',
  'addTable',
  'changeTable',
  'removeTable',
  'setName',
]);

const appliers: { readonly [K in EditKind]: (book: WorkbookEditor, edit: EditOf<K>) => unknown } = {
  setCells,
  setResults: inSheet((sheet, { area, results }) =>
    eachCell(area, results, (row, column, result) => sheet.changeCell(row, column, { result })),
  ),
  setFormat: inSheet((sheet, { area, format }) => {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) sheet.changeCell(row, column, { format });
    }
  }),
  setMerged: inSheet(setMerged),
  setColumns: inSheet(setColumns),
  setRows: inSheet((sheet, edit: EditOf<'setRows'>) => {
    noteOutline(sheet, 'outlineLevelRow', edit.to.level);
    for (let row = edit.first; row <= edit.last; row++) sheet.changeRow(row, rowAttributes(edit));
  }),
  freezePanes: inSheet(freezePanes),
  shiftLines,
  addPageBreaks: inSheet(addPageBreaks),
  setTabColor: inSheet(setTabColor),
  setFilter,
  setHyperlink,
  setPrintSetup,
  protectSheet: inSheet(protectSheet),
  addSheet,
  deleteSheet,
  renameSheet,
  moveSheet,
  setVisibility,
  addTable,
  changeTable,
  removeTable,
  setName,
  setValidation: inSheet(setValidation),
  addConditionalFormat,
  addFileRule: addConditionalFormat,
  removeConditionalFormats: inSheet(removeConditionalFormats),
  removeFormulaFormats: inSheet(removeFormulaFormats),
  setComment,
  addChart,
  addShape,
  addThread,
  setXmlPart,
  setProperties,
};

async function setCells(book: WorkbookEditor, { sheet, area, contents }: EditOf<'setCells'>): Promise<void> {
  const editor = await book.sheet(sheet);
  const dynamic = hasDynamicArrays(contents) ? { arrayMark: await dynamicArrayMark(book) } : {};
  eachCell(area, contents, (row, column, content) => editor.changeCell(row, column, { content, ...dynamic }));
}

function inSheet<E extends { readonly sheet: string }>(apply: (sheet: SheetEditor, edit: E) => void) {
  return async (book: WorkbookEditor, edit: E) => apply(await book.sheet(edit.sheet), edit);
}

function eachCell<T>(
  area: Area,
  grid: CellGrid<T>,
  visit: (row: number, column: number, value: T) => void,
): void {
  grid.forEach((values, r) =>
    values.forEach((value, c) => {
      if (value !== null) visit(area.top + r, area.left + c, value);
    }),
  );
}
