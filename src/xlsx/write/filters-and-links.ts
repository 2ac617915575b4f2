import { areaAddress, cellAddress } from '../../model/address.ts';
import type { EditOf } from '../../model/edits.ts';
import { make, removeWhenEmpty } from './elements.ts';
import { filterColumns } from './filter-xml.ts';
import { relateOutside } from './relations.ts';
import type { SheetEditor } from './sheet-editor.ts';
import type { WorkbookEditor } from './workbook-editor.ts';

export function setTabColor(sheet: SheetEditor, { to }: EditOf<'setTabColor'>): void {
  const properties = sheet.child('sheetPr');
  properties.remove(properties.find('tabColor'));
  if (to === '') return removeWhenEmpty(sheet.root, properties);
  const color = make(properties, 'tabColor', { rgb: `FF${to.replace('#', '').toUpperCase()}` });
  properties.insertBefore(color, properties.elements[0]);
}

export async function setFilter(
  book: WorkbookEditor,
  { sheet: name, to }: EditOf<'setFilter'>,
): Promise<void> {
  const sheet = await book.sheet(name);
  if (!to) return sheet.root.remove(sheet.root.find('autoFilter'));
  const filter = sheet.child('autoFilter').set('ref', areaAddress(to.area));
  filter.children = filterColumns(filter, to.columns, book.lookOfColor);
}

export async function setHyperlink(
  book: WorkbookEditor,
  { sheet: name, cell, to }: EditOf<'setHyperlink'>,
): Promise<void> {
  const sheet = await book.sheet(name);
  const links = sheet.child('hyperlinks');
  const ref = cellAddress(cell);
  links.remove(links.elements.find((one) => one.get('ref') === ref));
  const link = make(links, 'hyperlink', { ref, location: to.place, tooltip: to.tip });
  if (to.address) {
    const id = await relateOutside(book.files, sheet.part, 'hyperlink', to.address);
    link.set('xmlns:r', book.idSpace).set('r:id', id);
  }
  links.append(link);
}
