import { relate, relationsOf, unrelate } from './relations.ts';
import { overlaps, parseArea, type Area } from '../../model/address.ts';
import type { EditOf, TableDesign } from '../../model/edits.ts';
import { decodeEscapes } from '../text.ts';
import { contentTypes } from './content-types.ts';
import { make } from './elements.ts';
import type { SheetEditor } from './sheet-editor.ts';
import { refuse, sheetName, type WorkbookEditor } from './workbook-editor.ts';
import { setDesign } from './table-design.ts';
import type { XmlElement } from './xml-element.ts';

interface FoundTable {
  readonly sheet: SheetEditor;
  /** Relationship of the sheet that leads to it. */
  readonly id: string;
  readonly part: string;
  readonly root: XmlElement;
}

export async function addTable(
  book: WorkbookEditor,
  { sheet: name, table }: EditOf<'addTable'>,
): Promise<void> {
  const sheet = await book.sheet(name);
  const others = await allTables(book);
  await check(book, others, sheet, table);
  const part = book.newPart('tables/', 'table');
  const ids = others.map(({ root }) => Number(root.get('id')));
  const { root } = await book.files.addPart(part, contentTypes.table, `<table xmlns="${book.space}"/>`);
  root.set('id', Math.max(0, ...ids) + 1);
  setDesign(root, table, book.lookOfColor);
  const id = await relate(book.files, sheet.part, 'table', part);
  const list = sheet.child('tableParts');
  list.append(make(list, 'tablePart').set('xmlns:r', book.idSpace).set('r:id', id));
  list.set('count', list.elements.length);
}

export async function changeTable(book: WorkbookEditor, { table, to }: EditOf<'changeTable'>): Promise<void> {
  const all = await allTables(book);
  const found = all.find((one) => isCalled(one, table)) ?? refuse('no-such-table', table);
  await check(
    book,
    all.filter((one) => one !== found),
    found.sheet,
    to,
  );
  setDesign(found.root, to, book.lookOfColor);
}

export async function removeTable(book: WorkbookEditor, { table }: EditOf<'removeTable'>): Promise<void> {
  const found = (await allTables(book)).find((one) => isCalled(one, table)) ?? refuse('no-such-table', table);
  const list = found.sheet.child('tableParts');
  list.remove(list.elements.find((one) => one.getPrefixed('id') === found.id));
  list.set('count', list.elements.length);
  if (list.elements.length === 0) found.sheet.root.remove(list);
  await unrelate(book.files, found.sheet.part, found.id);
  await book.files.removePart(found.part);
}

async function allTables(book: WorkbookEditor): Promise<FoundTable[]> {
  const found: FoundTable[] = [];
  for (const tab of book.sheets) {
    if ((await book.relationOf(tab)).type !== 'worksheet') continue;
    const sheet = await book.sheet(sheetName(tab));
    const relations = sheet.tables.length > 0 ? await relationsOf(book.files, sheet.part) : [];
    for (const id of sheet.tables) {
      const part = relations.find((one) => one.id === id)?.target;
      if (part) found.push({ sheet, id, part, root: (await book.files.document(part)).root });
    }
  }
  return found;
}

async function check(
  book: WorkbookEditor,
  others: readonly FoundTable[],
  sheet: SheetEditor,
  table: TableDesign,
): Promise<void> {
  const { name, area, columns } = table;
  if (others.some((other) => isCalled(other, name)) || namedAlready(book, name))
    refuse('table-name-taken', name);
  const near = others.filter((other) => other.sheet === sheet);
  if (near.some((other) => overlaps(area, areaOf(other.root)))) refuse('table-overlaps', name);
  const merges = sheet.root.find('mergeCells')?.elements ?? [];
  if (merges.some((merge) => overlaps(area, areaOf(merge)))) refuse('table-overlaps', name);
  const different = new Set(columns.map((column) => column.toLowerCase()));
  if (different.size !== columns.length || columns.length !== area.right - area.left + 1)
    refuse('table-columns', name);
}

function isCalled({ root }: FoundTable, name: string): boolean {
  return decodeEscapes(root.get('displayName') ?? '').toLowerCase() === name.toLowerCase();
}

function namedAlready(book: WorkbookEditor, name: string): boolean {
  const names = book.root.find('definedNames')?.elements ?? [];
  return names.some((one) => one.get('name')?.toLowerCase() === name.toLowerCase());
}

function areaOf(element: XmlElement): Area {
  return parseArea(element.get('ref') ?? '') ?? { top: -1, left: -1, bottom: -1, right: -1 };
}
