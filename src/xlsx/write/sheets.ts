import { relate, removeTree, unrelate } from './relations.ts';
import type { EditOf } from '../../model/edits.ts';
import { contentTypes } from './content-types.ts';
import { make } from './elements.ts';
import { plainSheet } from './plain-parts.ts';
import { relinkSheets, forgetSheet, renameInParts } from './references.ts';
import { refuse, sheetName, visibilityOf, type WorkbookEditor } from './workbook-editor.ts';
import type { XmlElement } from './xml-element.ts';

export async function addSheet(book: WorkbookEditor, { sheet, position }: EditOf<'addSheet'>): Promise<void> {
  checkName(book, sheet);
  const part = book.newPart('worksheets/', 'sheet');
  await book.files.addPart(part, contentTypes.worksheet, plainSheet(book.space));
  const id = await relate(book.files, book.main, 'worksheet', part);
  const numbers = book.sheets.map((tab) => Number(tab.get('sheetId')));
  const tab = make(book.sheetList, 'sheet', { name: sheet, sheetId: Math.max(0, ...numbers) + 1 });
  const prefix = idPrefix(book);
  if (prefix === null) tab.set('xmlns:r', book.idSpace);
  tab.set(`${prefix ?? 'r'}:id`, id);
  rearrange(book, (tabs) => tabs.toSpliced(position ?? tabs.length, 0, tab));
}

export async function deleteSheet(book: WorkbookEditor, { sheet }: EditOf<'deleteSheet'>): Promise<void> {
  const tab = book.tab(sheet);
  keepOneVisible(book, tab);
  const { id, target } = await book.relationOf(tab);
  book.flush();
  await forgetSheet(book, sheetName(tab), target);
  rearrange(book, (tabs) => tabs.filter((other) => other !== tab));
  await unrelate(book.files, book.main, id);
  await removeTree(book.files, target);
}

export async function renameSheet(book: WorkbookEditor, { sheet, to }: EditOf<'renameSheet'>): Promise<void> {
  const tab = book.tab(sheet);
  if (sheetName(tab).toLowerCase() !== to.toLowerCase()) checkName(book, to);
  book.flush();
  await renameInParts(book, sheetName(tab), to);
  tab.set('name', to);
}

export function moveSheet(book: WorkbookEditor, { sheet, to }: EditOf<'moveSheet'>): void {
  const tab = book.tab(sheet);
  rearrange(book, (tabs) => tabs.filter((other) => other !== tab).toSpliced(to, 0, tab));
}

export function setVisibility(book: WorkbookEditor, { sheet, to }: EditOf<'setVisibility'>): void {
  const tab = book.tab(sheet);
  if (to !== 'visible') keepOneVisible(book, tab);
  tab.set('state', to === 'visible' ? null : to);
}

/** Excel's rules for names of sheets. */
function checkName(book: WorkbookEditor, name: string): void {
  if (book.position(name) >= 0) refuse('sheet-name-taken', name);
  const wrong = name.trim() === '' || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name);
  if (wrong || /^(?:history|historia|historik)$/i.test(name)) refuse('sheet-name-refused', name);
}

function keepOneVisible(book: WorkbookEditor, leaving: XmlElement): void {
  if (!book.sheets.some((tab) => tab !== leaving && visibilityOf(tab) === 'visible')) {
    refuse('last-visible-sheet', sheetName(leaving));
  }
}

/** Names of sheets and the views of the workbook count tabs by position. */
function rearrange(book: WorkbookEditor, change: (tabs: XmlElement[]) => XmlElement[]): void {
  const before = book.sheets;
  const after = change(before);
  book.sheetList.children = after;
  relinkSheets(book.root, (position) => after.indexOf(before[position]!));
}

/** The prefix that other sheets write their ids with, where it is declared for all of them. */
function idPrefix(book: WorkbookEditor): string | null {
  const { root } = book;
  return /xmlns:([\w.-]+)="[^"]*officeDocument\/(?:2006\/)?relationships"/.exec(root.openTag)?.[1] ?? null;
}
