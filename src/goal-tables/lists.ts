import { areaAddress, parseArea, sheetAddress, splitSheetAddress, type Area } from '../model/address.ts';
import { cellAt } from '../model/cells.ts';
import type { WorkbookEdit } from '../model/edits.ts';
import type { LayoutList } from '../model/goal-layout.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { blanks, text } from './cells.ts';
import { freeName } from '../model/free-name.ts';
import type { TableRequest } from './request.ts';
import { tableWords } from './words.ts';

interface Lists {
  readonly edits: readonly WorkbookEdit[];
  /** Name of the range each list is chosen from; lists without items are left out. */
  readonly names: ReadonlyMap<LayoutList, string>;
}

const width = 48;

/** The lists the table's columns choose from, each a named column of a sheet; lists that are there already are used. */
export function planLists(request: TableRequest, book: WorkbookSnapshot): Lists {
  const words = tableWords[request.language];
  const wanted = new Set(request.layout.columns.flatMap(({ list }) => list ?? []));
  const names = new Map<LayoutList, string>();
  const edits: WorkbookEdit[] = [];
  const home = findHome(book, words.listsSheet);
  const takenNames = book.names.map(({ name }) => name);
  let column = home.firstFree;
  for (const list of wanted) {
    const items = itemsOf(request, list);
    if (items.length === 0) continue;
    const there = book.names.find(({ formula, sheet }) => sheet === null && holdsItems(book, formula, items));
    if (there) {
      names.set(list, there.name);
      continue;
    }
    const name = freeName(words.listNames[list], takenNames, '_');
    const area = { top: 0, left: column, bottom: items.length, right: column };
    edits.push(...writeList(home.sheet, area, [words.listTitles[list], ...items], name));
    names.set(list, name);
    column++;
  }
  const isNew = home.isNew && edits.length > 0;
  return { edits: isNew ? [{ kind: 'addSheet', sheet: home.sheet }, ...edits] : edits, names };
}

function itemsOf(request: TableRequest, list: LayoutList): string[] {
  const { aims, responsible, year, language } = request;
  const words = tableWords[language];
  switch (list) {
    case 'aims':
      return aims.map(({ name }) => name);
    case 'goals':
      return [...new Set(aims.flatMap(({ goals }) => goals.map((goal) => goal.text)))];
    case 'responsible':
      return [...responsible];
    case 'schedule':
      return [`${words.inYear} ${year}`, `${year}–${year + 1}`, `${year}–`, words.continuous];
    case 'followUp':
      return [...words.followUp];
    case 'state':
      return [...words.states];
  }
}

/** The sheet of lists, with its first free column; a sheet of that name that is protected or no grid is left alone. */
function findHome(book: WorkbookSnapshot, name: string) {
  const found = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (found && found.kind === 'cells' && !found.protected && !found.filtered) {
    return { sheet: found.name, isNew: false, firstFree: found.used ? found.used.right + 1 : 0 };
  }
  const names = book.sheets.map((sheet) => sheet.name);
  return { sheet: freeName(name, names, ' '), isNew: true, firstFree: 0 };
}

function holdsItems({ sheets }: WorkbookSnapshot, formula: string, items: readonly string[]): boolean {
  const { sheet: name, address } = splitSheetAddress(formula.replace(/^=/, ''));
  const sheet = sheets.find((one) => one.name === name);
  const area = parseArea(address);
  if (!sheet || !area || area.left !== area.right || area.bottom - area.top + 1 !== items.length)
    return false;
  return items.every((item, i) => {
    const value = cellAt(sheet.cells, area.top + i, area.left)?.value;
    return value?.kind === 'text' && value.text === item;
  });
}

function writeList(sheet: string, area: Area, texts: readonly string[], name: string): WorkbookEdit[] {
  const { left } = area;
  const items = areaAddress({ ...area, top: 1 }).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const range = texts.length === 2 ? `${items}:${items}` : items;
  return [
    { kind: 'setCells', sheet, area, contents: texts.map((one) => [text(one)]), before: blanks(area) },
    { kind: 'setColumns', sheet, first: left, last: left, to: { size: width }, before: { size: 8.43 } },
    {
      kind: 'setFormat',
      sheet,
      area: { ...area, bottom: 0 },
      format: { bold: true },
      before: [[{ bold: false }]],
    },
    {
      kind: 'setName',
      sheet: null,
      name,
      to: { formula: `=${sheetAddress(sheet, range)}` },
      before: null,
    },
  ];
}
