import { areaAddress } from '../../model/address.ts';
import type { TableDesign } from '../../model/edits.ts';
import { decodeEscapes } from '../text.ts';
import { setAltText } from './alt-text.ts';
import { escapeCharacters } from './cell-xml.ts';
import { make } from './elements.ts';
import { filterColumns, type LookOfColor } from './filter-xml.ts';
import type { XmlElement } from './xml-element.ts';

/** Makes the table's part say what the design says; what the design leaves out stays. */
export function setDesign(root: XmlElement, table: TableDesign, ofColor: LookOfColor): void {
  const { name, area, hasHeader, hasTotals } = table;
  root.set('name', name).set('displayName', name).set('ref', areaAddress(area));
  root.set('headerRowCount', hasHeader ? null : 0).set('totalsRowCount', hasTotals ? 1 : null);
  root.set('totalsRowShown', hasTotals ? null : 0);
  const before = root.find('tableColumns')?.elements ?? [];
  const columns = columnsOf(root, table, before);
  const filter = filterOf(root, table, before, columns, ofColor);
  const list = make(root, 'tableColumns', { count: columns.length }, columns);
  columns.forEach((column, i) => column.set('id', i + 1));
  const info = lookOf(root, table);
  const own = ['tableColumns', 'tableStyleInfo', 'autoFilter'];
  const others = root.children.filter((child) => typeof child === 'string' || !own.includes(child.name));
  const extensions = others.filter((child) => typeof child !== 'string' && child.name === 'extLst');
  const rest = others.filter((child) => !extensions.includes(child));
  root.children = [...filter, ...rest, list, info, ...extensions];
  if (table.altText) setAltText(root, table.altText);
}

/** A column keeps what it has under a new name too, when no other column took its place. */
function columnsOf(root: XmlElement, { columns }: TableDesign, before: readonly XmlElement[]): XmlElement[] {
  const named = new Map(before.map((one) => [decodeEscapes(one.get('name') ?? ''), one]));
  const renamed = before.length === columns.length;
  return columns.map((column, i) => {
    const place = renamed ? before[i] : undefined;
    const stays = place && columns.includes(decodeEscapes(place.get('name') ?? ''));
    const known = named.get(column) ?? (stays ? undefined : place);
    return (known ?? make(root, 'tableColumn')).set('name', escapeCharacters(column));
  });
}

/** Conditions that the design does not know stay with their columns. */
function filterOf(
  root: XmlElement,
  { area, hasHeader, hasTotals, filter }: TableDesign,
  before: readonly XmlElement[],
  columns: readonly XmlElement[],
  ofColor: LookOfColor,
): XmlElement[] {
  const known = root.find('autoFilter');
  const hadButtons = known !== undefined || before.length === 0 || filter !== undefined;
  if (!hasHeader || filter === null || !hadButtons) return [];
  const ref = areaAddress({ ...area, bottom: area.bottom - (hasTotals ? 1 : 0) });
  const element = known ?? make(root, 'autoFilter');
  element.set('ref', ref);
  if (filter) element.children = filterColumns(element, filter, ofColor);
  else {
    for (const column of element.all('filterColumn')) {
      const place = columns.indexOf(before[Number(column.get('colId'))]!);
      if (place < 0) element.remove(column);
      else column.set('colId', place);
    }
  }
  return [element];
}

function lookOf(root: XmlElement, { style, looks }: TableDesign): XmlElement {
  const known = root.find('tableStyleInfo');
  const plain = { firstColumn: false, lastColumn: false, bandedRows: true, bandedColumns: false };
  const info = known ?? make(root, 'tableStyleInfo', { name: style ?? 'TableStyleLight1' });
  if (style) info.set('name', style);
  const shown = looks ?? (known ? null : plain);
  if (!shown) return info;
  return info
    .set('showFirstColumn', Number(shown.firstColumn))
    .set('showLastColumn', Number(shown.lastColumn))
    .set('showRowStripes', Number(shown.bandedRows))
    .set('showColumnStripes', Number(shown.bandedColumns));
}
