import { relate, relationsOf } from './relations.ts';
import { cellAddress, parseCell } from '../../model/address.ts';
import type { Cell } from '../../model/address.ts';
import type { EditOf } from '../../model/edits.ts';
import { textXml } from './cell-xml.ts';
import { contentTypes, declareEnding } from './content-types.ts';
import { childInOrder, make } from './elements.ts';
import type { SheetEditor } from './sheet-editor.ts';
import type { WorkbookEditor } from './workbook-editor.ts';
import { escapeText, XmlElement } from './xml-element.ts';

const vml = 'urn:schemas-microsoft-com:vml';
const office = 'urn:schemas-microsoft-com:office:office';
const excel = 'urn:schemas-microsoft-com:office:excel';

/** A note: its text in one part, its box in another. */
export async function setComment(
  book: WorkbookEditor,
  { sheet: name, cell, to }: EditOf<'setComment'>,
): Promise<void> {
  const sheet = await book.sheet(name);
  const relations = await relationsOf(book.files, sheet.part);
  const known = relations.find(({ type }) => type === 'comments')?.target;
  if (!known && !to) return;
  const root = known ? (await book.files.document(known)).root : await addNotes(book, sheet);
  const address = cellAddress(cell);
  const list = childInOrder(root, 'commentList', ['authors', 'commentList', 'extLst']);
  const found = list.elements.find((one) => one.get('ref') === address);
  list.remove(found);
  const shapes = await shapesOf(book, sheet);
  if (!to) {
    shapes.remove(shapes.elements.find((shape) => isBoxOf(shape, cell)));
    return;
  }
  const note = make(list, 'comment', { ref: address, authorId: authorId(root, to.author) });
  note.append(make(note, 'text', {}, [make(note, 'r', {}, [textXml(note.prefix, to.text)])]));
  list.insertBefore(
    note,
    list.elements.find((one) => isBehind(one, cell)),
  );
  if (!shapes.elements.some((shape) => isBoxOf(shape, cell))) addBox(shapes, cell);
}

async function addNotes(book: WorkbookEditor, sheet: SheetEditor): Promise<XmlElement> {
  const part = book.newPart('', 'comments');
  const { root } = await book.files.addPart(
    part,
    contentTypes.comments,
    `<comments xmlns="${book.space}"><authors/><commentList/></comments>`,
  );
  await relate(book.files, sheet.part, 'comments', part);
  return root;
}

function authorId(root: XmlElement, name: string): number {
  const authors = childInOrder(root, 'authors', ['authors', 'commentList', 'extLst']);
  const known = authors.elements.findIndex((author) => author.text === name);
  if (known >= 0) return known;
  authors.append(make(authors, 'author', {}, [escapeText(name)]));
  return authors.elements.length - 1;
}

/** The sheet's drawing of note boxes. */
async function shapesOf(book: WorkbookEditor, sheet: SheetEditor): Promise<XmlElement> {
  const { files } = book;
  const id = sheet.root.find('legacyDrawing')?.getPrefixed('id');
  const known = (await relationsOf(files, sheet.part)).find((one) => one.id === id)?.target;
  if (known) return (await files.document(known)).root;
  await declareEnding(files, 'vml', contentTypes.noteBoxes);
  const part = files.freeName(book.newPart('drawings/', 'vmlDrawing').replace(/\d+\.xml$/, ''), '.vml');
  const { root } = await files.addPart(
    part,
    '',
    `<xml xmlns:v="${vml}" xmlns:o="${office}" xmlns:x="${excel}"><o:shapelayout v:ext="edit">` +
      '<o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
      '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
      '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>',
  );
  const relation = await relate(files, sheet.part, 'vmlDrawing', part);
  sheet.child('legacyDrawing').set('xmlns:r', book.idSpace).set('r:id', relation);
  return root;
}

function addBox(shapes: XmlElement, { row, column }: Cell): void {
  const numbers = [...shapes.children.join('').matchAll(/_x0000_s(\d+)/g)].map(([, number]) =>
    Number(number),
  );
  const id = `_x0000_s${Math.max(1024, ...numbers) + 1}`;
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 4, 4].join(', ');
  const element = new XmlElement('', 'v:shape', '', [
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>',
    new XmlElement('', 'x:ClientData', ' ObjectType="Note"', [
      `<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
      new XmlElement('', 'x:Row', '', [String(row)]),
      new XmlElement('', 'x:Column', '', [String(column)]),
    ]),
  ]);
  element
    .set('xmlns:v', vml)
    .set('xmlns:o', office)
    .set('xmlns:x', excel)
    .set('id', id)
    .set('type', '#_x0000_t202')
    .set('style', 'position:absolute;width:144pt;height:79pt;z-index:1;visibility:hidden')
    .set('fillcolor', '#ffffe1')
    .set('o:insetmode', 'auto');
  shapes.append(element);
}

function isBoxOf(shape: XmlElement, cell: Cell): boolean {
  const data = shape.elements.find((one) => one.qualified.endsWith(':ClientData'));
  const number = (name: string) =>
    data?.elements.find((one) => one.qualified.endsWith(`:${name}`))?.text.trim();
  return number('Row') === String(cell.row) && number('Column') === String(cell.column);
}

function isBehind(note: XmlElement, cell: Cell): boolean {
  const other = parseCell(note.get('ref') ?? '');
  return other !== null && (other.row > cell.row || (other.row === cell.row && other.column > cell.column));
}
