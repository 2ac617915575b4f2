import { relate, relationsOf, removeTree, unrelate } from './relations.ts';
import { freeId } from './ids.ts';
import type { EditOf } from '../../model/edits.ts';
import { contentTypes, declareEnding } from './content-types.ts';
import { refuse, type WorkbookEditor } from './workbook-editor.ts';
import { escapeAttribute } from './xml-element.ts';
import { parseXml } from './xml-tree.ts';

/** The first custom part whose root declares the namespace is the one meant. */
export async function setXmlPart(
  book: WorkbookEditor,
  { namespace, to }: EditOf<'setXmlPart'>,
): Promise<void> {
  if (to !== null && !isOf(to, namespace)) refuse('part-refused', namespace);
  const found = await find(book, namespace);
  if (found && to === null) {
    await unrelate(book.files, book.main, found.id);
    await removeTree(book.files, found.part);
  } else if (found) book.files.replaceText(found.part, to!);
  else if (to !== null) await add(book, namespace, to);
}

async function find(book: WorkbookEditor, namespace: string): Promise<{ id: string; part: string } | null> {
  for (const { id, type, target } of await relationsOf(book.files, book.main)) {
    if (type !== 'customXml' || target === null || !book.files.has(target)) continue;
    if (isOf(await book.files.text(target), namespace)) return { id, part: target };
  }
  return null;
}

async function add(book: WorkbookEditor, namespace: string, xml: string): Promise<void> {
  const { files } = book;
  const part = files.freeName('customXml/item', '.xml');
  files.addText(part, xml);
  await declareEnding(files, 'xml', 'application/xml');
  const properties = part.replace('/item', '/itemProps');
  const space = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  await files.addPart(
    properties,
    contentTypes.customXmlProperties,
    `<ds:datastoreItem ds:itemID="${freeId()}" xmlns:ds="${space}"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  await relate(files, part, 'customXmlProps', properties);
  await relate(files, book.main, 'customXml', part);
}

function isOf(xml: string, namespace: string): boolean {
  const { root } = parseXml('', xml);
  const prefix = root.prefix.slice(0, -1);
  return root.get(prefix ? `xmlns:${prefix}` : 'xmlns') === namespace;
}
