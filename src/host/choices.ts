import { contains, parseArea, splitSheetAddress, type Area, type Cell } from '../model/address.ts';
import { intersection } from './executor/areas.ts';
import type { HostSheet, HostWorkbook, Scalar } from './workbook.ts';

type Book = Pick<HostWorkbook, 'names' | 'sheets'>;

/** What the cell's drop-down offers; empty where it has none. */
export function choicesAt(book: Book, sheet: HostSheet, cell: Cell): string[] {
  const validation = sheet.features.validations.find(
    ({ areas, rule }) => rule.list?.inCellDropDown && areas.some((area) => contains(area, cell)),
  );
  const items = validation ? listItems(validation.rule.list!.source, sheet, book) : null;
  return (items ?? []).map(String).filter((item) => item.trim() !== '');
}

/** The items of a list as its source says them; null when nobody can tell without a calculation. */
export function listItems(source: string, sheet: HostSheet, book: Book): Scalar[] | null {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const name = book.names.find((one) => `=${one.name}`.toLowerCase() === source.toLowerCase());
  const { sheet: sheetName, address } = splitSheetAddress((name?.formula ?? source).slice(1));
  const area = parseArea(address);
  const place = sheetName === null ? sheet : book.sheets.find((one) => one.name === sheetName);
  if (!area || !place) return null;
  const used = filled(place, area);
  return used ? place.read('value', used).flat() : [];
}

/** The part of it that anybody has written to; whole rows and columns are not read to their ends. */
function filled(sheet: HostSheet, area: Area): Area | null {
  const used = sheet.usedArea(true);
  return used && intersection(area, used);
}
