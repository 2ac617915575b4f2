import type { CellContent, CellGrid } from '../../model/edits.ts';
import { contentTypes } from './content-types.ts';
import { make } from './elements.ts';
import { relate, relationsOf } from './relations.ts';
import type { WorkbookEditor } from './workbook-editor.ts';
import type { XmlElement } from './xml-element.ts';

const kind = 'XLDAPR';
const relationType = 'sheetMetadata';
const arraySpace = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const properties =
  `<extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" xmlns:xda="${arraySpace}">` +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst>';
const metadataType = {
  name: kind,
  minSupportedVersion: 120_000,
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
  rowColShift: 1,
  clearFormats: 1,
  clearComments: 1,
  assign: 1,
  coerce: 1,
  cellMeta: 1,
};

export function hasDynamicArrays(contents: CellGrid<CellContent>): boolean {
  return contents.some((row) => row.some((content) => content?.kind === 'formula' && content.fills));
}

/** The number by which cells say that their formula is a dynamic array; without it Excel takes one value of it. */
export async function dynamicArrayMark(book: WorkbookEditor): Promise<number> {
  const root = await metadata(book);
  const type = indexOf(
    root,
    'metadataTypes',
    (one) => one.get('name') === kind,
    () => make(root, 'metadataType', metadataType),
  );
  const future = root.all('futureMetadata').find((one) => one.get('name') === kind) ?? newFuture(root);
  const value = place(
    future,
    (one) => /fDynamic="1"/.test(String(one)) && !/fCollapsed="1"/.test(String(one)),
    () => make(root, 'bk', {}, [properties]),
  );
  return indexOf(
    root,
    'cellMetadata',
    (one) => one.all('rc').some((rc) => rc.get('t') === String(type) && rc.get('v') === String(value - 1)),
    () => make(root, 'bk', {}, [make(root, 'rc', { t: type, v: value - 1 })]),
  );
}

async function metadata(book: WorkbookEditor): Promise<XmlElement> {
  const { files, main } = book;
  const known = (await relationsOf(files, main)).find(({ type }) => type === relationType)?.target;
  if (known) return (await files.document(known)).root;
  const part = files.freeName('xl/metadata', '.xml').replace(/metadata1\.xml$/, 'metadata.xml');
  await relate(files, main, relationType, part);
  return (await files.addPart(part, contentTypes.metadata, `<metadata xmlns="${book.space}"/>`)).root;
}

const order = [
  'metadataTypes',
  'metadataStrings',
  'mdxMetadata',
  'futureMetadata',
  'cellMetadata',
  'valueMetadata',
];

function section(root: XmlElement, name: string): XmlElement {
  const found = root.find(name);
  if (found) return found;
  const made = make(root, name);
  root.insertBefore(
    made,
    root.elements.find((one) => order.indexOf(one.name) > order.indexOf(name)),
  );
  return made;
}

function newFuture(root: XmlElement): XmlElement {
  const made = make(root, 'futureMetadata', { name: kind });
  root.insertBefore(
    made,
    root.elements.find((one) => order.indexOf(one.name) > order.indexOf('futureMetadata')),
  );
  return made;
}

const indexOf = (
  root: XmlElement,
  name: string,
  is: (one: XmlElement) => boolean,
  create: () => XmlElement,
) => place(section(root, name), is, create);

/** Counted from one; made at the end where there is none. */
function place(list: XmlElement, is: (one: XmlElement) => boolean, create: () => XmlElement): number {
  const at = list.elements.findIndex(is);
  if (at >= 0) return at + 1;
  list.append(create());
  list.set('count', list.elements.length);
  return list.elements.length;
}
