import type { EditOf } from '../../model/edits.ts';
import type { PictureDesign, ShapeDesign } from '../../model/shape-design.ts';
import { declareEnding } from './content-types.ts';
import { anchor, drawingOf, freeShapeId } from './drawings.ts';
import { relate } from './relations.ts';
import { shapeXml } from './shape-xml.ts';
import type { WorkbookEditor } from './workbook-editor.ts';

/** A picture, a shape, a line or a group of them; pictures are parts of their own. */
export async function addShape(
  book: WorkbookEditor,
  { sheet: name, shape }: EditOf<'addShape'>,
): Promise<void> {
  const drawing = await drawingOf(book, await book.sheet(name));
  const pictures = new Map<ShapeDesign, string>();
  for (const design of picturesIn(shape)) {
    pictures.set(design, await addPicture(book, drawing.part, design.is as PictureDesign));
  }
  let id = freeShapeId(drawing.root);
  const context = {
    nextId: () => id++,
    picture: (design: ShapeDesign) => pictures.get(design)!,
    relations: book.idSpace,
  };
  anchor(book, drawing, shape, shapeXml(shape, context));
}

function* picturesIn(design: ShapeDesign): Generator<ShapeDesign> {
  if (design.is.kind === 'picture') yield design;
  if (design.is.kind === 'group') for (const member of design.is.members) yield* picturesIn(member);
}

async function addPicture(
  book: WorkbookEditor,
  drawing: string,
  { format, bytes }: PictureDesign,
): Promise<string> {
  const part = book.newPart('media/', 'image', `.${format}`);
  await declareEnding(book.files, format, `image/${format}`);
  book.files.addBytes(part, bytes);
  return relate(book.files, drawing, 'image', part);
}
