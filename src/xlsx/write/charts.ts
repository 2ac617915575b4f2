import type { EditOf } from '../../model/edits.ts';
import { chartXml } from './chart-xml.ts';
import { contentTypes } from './content-types.ts';
import { anchor, drawingOf, drawingSpace, freeShapeId } from './drawings.ts';
import { relate, relationsOf } from './relations.ts';
import type { WorkbookEditor } from './workbook-editor.ts';
import { escapeAttribute } from './xml-element.ts';

/** A chart is a part of its own; the sheet's drawing says where it stands. */
export async function addChart(
  book: WorkbookEditor,
  { sheet: name, chart }: EditOf<'addChart'>,
): Promise<void> {
  const drawing = await drawingOf(book, await book.sheet(name));
  const part = book.newPart('charts/', 'chart');
  const themed = (await relationsOf(book.files, book.main)).some(({ type }) => type === 'theme');
  const space = drawingSpace(book, 'chart');
  const spaces = { chart: space, drawing: drawingSpace(book, 'main') };
  await book.files.addPart(part, contentTypes.chart, chartXml(chart, { ...spaces, themed }));
  const id = await relate(book.files, drawing.part, 'chart', part);
  const shape = freeShapeId(drawing.root);
  anchor(
    book,
    drawing,
    chart,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shape}" name="${escapeAttribute(chart.name)}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${space}"><c:chart xmlns:c="${space}" xmlns:r="${book.idSpace}" r:id="${id}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame>',
  );
}
