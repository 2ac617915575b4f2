import { areaAddress, columnName, sheetAddress } from '../../model/address.ts';
import type { PrintSetup } from '../../model/edit-details.ts';
import type { EditOf } from '../../model/edits.ts';
import { childInOrder, make, removeWhenEmpty, workbookOrder } from './elements.ts';
import { storedFormula } from './stored-formula.ts';
import { refuse, type WorkbookEditor } from './workbook-editor.ts';
import { escapeText } from './xml-element.ts';

const validName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const looksLikeCell = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*|[RC])$/i;

export function setName(book: WorkbookEditor, { sheet, name, to }: EditOf<'setName'>): void {
  if (!validName.test(name) || looksLikeCell.test(name)) refuse('name-refused', name);
  const position = sheet === null ? null : book.sheets.indexOf(book.tab(sheet));
  write(book, name, position, to && storedFormula(to.formula), {
    hidden: to?.visible === false ? 1 : null,
    comment: to?.comment ?? null,
  });
}

/** What is printed and repeated on every page is kept in names of the sheet. */
export function setPrintNames(book: WorkbookEditor, sheet: string, setup: PrintSetup): void {
  const position = book.position(sheet);
  const { area, titleRows, titleColumns } = setup;
  if (area !== undefined) {
    write(book, '_xlnm.Print_Area', position, area && sheetAddress(sheet, absolute(areaAddress(area))));
  }
  if (titleRows === undefined && titleColumns === undefined) return;
  const rows = titleRows && `$${titleRows[0] + 1}:$${titleRows[1] + 1}`;
  const columns = titleColumns && `$${columnName(titleColumns[0])}:$${columnName(titleColumns[1])}`;
  const parts = [columns, rows].flatMap((part) => (part ? sheetAddress(sheet, part) : []));
  write(book, '_xlnm.Print_Titles', position, parts.length > 0 ? parts.join(',') : null);
}

/** Null: there is no such name afterwards. */
function write(
  book: WorkbookEditor,
  name: string,
  position: number | null,
  formula: string | null,
  attributes: Readonly<Record<string, string | number | null>> = {},
): void {
  const list = childInOrder(book.root, 'definedNames', workbookOrder);
  const local = position === null ? null : String(position);
  const found = list
    .all('definedName')
    .find(
      (one) => one.get('name')?.toLowerCase() === name.toLowerCase() && one.get('localSheetId') === local,
    );
  if (formula === null) list.remove(found);
  else {
    const element = found ?? make(list, 'definedName', { name, localSheetId: local });
    for (const [key, value] of Object.entries(attributes)) element.set(key, value);
    element.children = [escapeText(formula)];
    if (!found) list.append(element);
  }
  removeWhenEmpty(book.root, list);
}

function absolute(address: string): string {
  return address.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
