import type { ChartCorner } from '../../model/chart-design.ts';
import { emu } from './chart-parts-xml.ts';
import { contentTypes } from './content-types.ts';
import { relate, relationsOf } from './relations.ts';
import type { SheetEditor } from './sheet-editor.ts';
import type { WorkbookEditor } from './workbook-editor.ts';
import type { XmlElement } from './xml-element.ts';

/** What stands on a sheet, as a part of its own. */
export interface Drawing {
  readonly part: string;
  readonly root: XmlElement;
}

/** The sheet's own, or a new one. */
export async function drawingOf(book: WorkbookEditor, sheet: SheetEditor): Promise<Drawing> {
  const { files } = book;
  const id = sheet.root.find('drawing')?.getPrefixed('id');
  const known = (await relationsOf(files, sheet.part)).find((one) => one.id === id)?.target;
  if (known) return { part: known, root: (await files.document(known)).root };
  const part = book.newPart('drawings/', 'drawing');
  const xml = `<xdr:wsDr xmlns:xdr="${drawingSpace(book, 'spreadsheetDrawing')}"/>`;
  const { root } = await files.addPart(part, contentTypes.drawing, xml);
  const relation = await relate(files, sheet.part, 'drawing', part);
  sheet.child('drawing').set('xmlns:r', book.idSpace).set('r:id', relation);
  return { part, root };
}

/** Puts something between two points of the grid. */
export function anchor(
  book: WorkbookEditor,
  drawing: Drawing,
  { from, to, moves }: { readonly from: ChartCorner; readonly to: ChartCorner; readonly moves?: string },
  content: string,
): void {
  const spaces =
    `xmlns:xdr="${drawingSpace(book, 'spreadsheetDrawing')}" xmlns:a="${drawingSpace(book, 'main')}"` +
    (moves ? ` editAs="${moves}"` : '');
  drawing.root.append(
    `<xdr:twoCellAnchor ${spaces}><xdr:from>${corner(from)}</xdr:from><xdr:to>${corner(to)}</xdr:to>` +
      `${content}<xdr:clientData/></xdr:twoCellAnchor>`,
  );
}

/** Strict files name their vocabularies differently. */
export function drawingSpace({ files }: WorkbookEditor, last: string): string {
  return files.strict
    ? `http://purl.oclc.org/ooxml/drawingml/${last}`
    : `http://schemas.openxmlformats.org/drawingml/2006/${last}`;
}

export function freeShapeId(drawing: XmlElement): number {
  const ids = [...String(drawing).matchAll(/cNvPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id));
  return Math.max(1, ...ids) + 1;
}

function corner({ row, column, down, right }: ChartCorner): string {
  return (
    `<xdr:col>${column}</xdr:col><xdr:colOff>${emu(right)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(down)}</xdr:rowOff>`
  );
}
