import { areaAddress, cellAddress } from '../../model/address.ts';
import type { EditOf, FilterColumn } from '../../model/edits.ts';
import { make, removeWhenEmpty } from './elements.ts';
import { relateOutside } from './relations.ts';
import type { SheetEditor } from './sheet-editor.ts';
import type { WorkbookEditor } from './workbook-editor.ts';
import type { XmlElement } from './xml-element.ts';

export function setTabColor(sheet: SheetEditor, { to }: EditOf<'setTabColor'>): void {
  const properties = sheet.child('sheetPr');
  properties.remove(properties.find('tabColor'));
  if (to === '') return removeWhenEmpty(sheet.root, properties);
  const color = make(properties, 'tabColor', { rgb: `FF${to.replace('#', '').toUpperCase()}` });
  properties.insertBefore(color, properties.elements[0]);
}

export function setFilter(sheet: SheetEditor, { to }: EditOf<'setFilter'>): void {
  if (!to) return sheet.root.remove(sheet.root.find('autoFilter'));
  const filter = sheet.child('autoFilter').set('ref', areaAddress(to.area));
  filter.children = filterColumns(filter, to.columns);
}

export function filterColumns(filter: XmlElement, columns: readonly FilterColumn[]): XmlElement[] {
  return columns.map((column) =>
    make(filter, 'filterColumn', { colId: column.index }, [criterion(filter, column)]),
  );
}

function criterion(parent: XmlElement, column: FilterColumn): XmlElement {
  if ('values' in column) {
    const blank = column.values.includes('') ? 1 : null;
    const values = column.values
      .filter((value) => value !== '')
      .map((val) => make(parent, 'filter', { val }));
    return make(parent, 'filters', { blank }, values);
  }
  if ('conditions' in column) {
    const conditions = column.conditions.map(({ operator, value }) =>
      make(parent, 'customFilter', { operator: operator === 'equal' ? null : operator, val: value }),
    );
    return make(parent, 'customFilters', { and: column.all ? 1 : null }, conditions);
  }
  if ('period' in column) return make(parent, 'dynamicFilter', { type: column.period });
  const { top, percent, count } = column;
  return make(parent, 'top10', { top: top ? null : 0, percent: percent ? 1 : null, val: count });
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
