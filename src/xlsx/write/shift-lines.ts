import type { EditOf } from '../../model/edits.ts';
import { areaAddress, parseArea } from '../../model/address.ts';
import { shiftedFormula } from '../../model/formula-shift.ts';
import { shiftArea, type Shift } from '../../model/shift.ts';
import { changeFormulas } from './formula-texts.ts';
import { relationsOf } from './relations.ts';
import { mayHoldFormulas, mentionOf } from './references.ts';
import { shiftBoxes, shiftDrawing, shiftElements } from './shift-elements.ts';
import { shiftCellsOf } from './shift-rows.ts';
import { unshareFormulas } from './unshared-formulas.ts';
import { sheetName, type WorkbookEditor } from './workbook-editor.ts';
import { escapeText, type XmlElement } from './xml-element.ts';

/** Whole rows or columns come or go: cells, and everything that speaks of them anywhere in the file, move along. */
export async function shiftLines(
  book: WorkbookEditor,
  { sheet, shift }: EditOf<'shiftLines'>,
): Promise<void> {
  const tab = book.tab(sheet);
  const name = sheetName(tab);
  const { target: part } = await book.relationOf(tab);
  book.flush();
  await shiftFormulas(book, name, part, shift);
  for (const defined of book.root.find('definedNames')?.elements ?? [])
    defined.children = [escapeText(shiftedFormula(defined.text, shift, name, false))];
  book.forgetEditors();
  const { root } = await book.files.document(part, 'sheetData');
  shiftElements(root, shift);
  const data = root.find('sheetData');
  if (data) data.children = [shiftCellsOf(data.children.map(String).join(''), shift)];
  shiftColumns(root, shift);
  await shiftRelated(book, part, shift);
  await shiftPivotSources(book, name, shift);
  book.forgetEditors();
}

async function shiftFormulas(book: WorkbookEditor, sheet: string, own: string, shift: Shift): Promise<void> {
  const mention = mentionOf(sheet);
  for (const part of book.files.names.filter((name) => mayHoldFormulas(name, book.main))) {
    const isOwn = part.toLowerCase() === own.toLowerCase();
    const text = await book.files.text(part);
    if (!isOwn && !mention.test(text)) continue;
    const change = (formula: string) => shiftedFormula(formula, shift, sheet, isOwn);
    const changed = changeFormulas(part, unshareFormulas(text), sheet, change);
    if (changed !== text) book.files.replaceText(part, changed);
  }
}

/** Widths and looks of whole columns. */
function shiftColumns(root: XmlElement, shift: Shift): void {
  const columns = root.find('cols');
  if (!columns || shift.along !== 'columns') return;
  for (const column of columns.elements) {
    const [left, right] = [Number(column.get('min')) - 1, Number(column.get('max')) - 1];
    const moved = shiftArea(
      { top: 0, bottom: 0, left, right },
      { ...shift, area: { ...shift.area, bottom: 0 } },
    );
    if (!moved) columns.remove(column);
    else column.set('min', moved.left + 1).set('max', moved.right + 1);
  }
  if (columns.elements.length === 0) root.remove(columns);
}

async function shiftRelated(book: WorkbookEditor, sheet: string, shift: Shift): Promise<void> {
  for (const { type, target } of await relationsOf(book.files, sheet)) {
    if (!target || !book.files.has(target)) continue;
    if (['table', 'comments', 'threadedComment', 'pivotTable'].includes(type))
      shiftElements((await book.files.document(target)).root, shift);
    else if (type === 'vmlDrawing') shiftBoxes((await book.files.document(target)).root, shift);
    else if (type === 'drawing') shiftDrawing((await book.files.document(target)).root, shift);
  }
}

async function shiftPivotSources(book: WorkbookEditor, sheet: string, shift: Shift): Promise<void> {
  for (const { type, target } of await relationsOf(book.files, book.main)) {
    if (type !== 'pivotCacheDefinition' || !target) continue;
    const { root } = await book.files.document(target);
    const source = root.find('cacheSource')?.find('worksheetSource');
    const area = parseArea(source?.get('ref') ?? '');
    if (!area || source?.get('sheet')?.toLowerCase() !== sheet.toLowerCase()) continue;
    const moved = shiftArea(area, shift);
    if (moved) source.set('ref', areaAddress(moved));
  }
}
