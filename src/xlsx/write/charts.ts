import type { ChartCorner } from '../../model/chart-design.ts';
import type { EditOf } from '../../model/edits.ts';
import { emu } from './chart-parts-xml.ts';
import { chartXml } from './chart-xml.ts';
import { contentTypes } from './content-types.ts';
import { relate, relationsOf } from './relations.ts';
import type { SheetEditor } from './sheet-editor.ts';
import type { WorkbookEditor } from './workbook-editor.ts';
import { escapeAttribute, type XmlElement } from './xml-element.ts';

/** A chart is a part of its own; the sheet's drawing says where it stands. */
export async function addChart(
  book: WorkbookEditor,
  { sheet: name, chart }: EditOf<'addChart'>,
): Promise<void> {
  const sheet = await book.sheet(name);
  const drawing = await drawingOf(book, sheet);
  const part = book.newPart('charts/', 'chart');
  const themed = (await relationsOf(book.files, book.main)).some(({ type }) => type === 'theme');
  const spaces = { chart: space(book, 'chart'), drawing: space(book, 'main') };
  await book.files.addPart(part, contentTypes.chart, chartXml(chart, { ...spaces, themed }));
  const id = await relate(book.files, drawing.part, 'chart', part);
  const shape = freeShapeId(drawing.root);
  drawing.root.append(
    `<xdr:twoCellAnchor xmlns:xdr="${space(book, 'spreadsheetDrawing')}" xmlns:a="${spaces.drawing}">` +
      `<xdr:from>${corner(chart.from)}</xdr:from><xdr:to>${corner(chart.to)}</xdr:to>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shape}" name="${escapeAttribute(chart.name)}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${spaces.chart}"><c:chart xmlns:c="${spaces.chart}" xmlns:r="${book.idSpace}" r:id="${id}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  );
}

/** The sheet's own, or a new one. */
async function drawingOf(
  book: WorkbookEditor,
  sheet: SheetEditor,
): Promise<{ readonly part: string; readonly root: XmlElement }> {
  const { files } = book;
  const id = sheet.root.find('drawing')?.getPrefixed('id');
  const known = (await relationsOf(files, sheet.part)).find((one) => one.id === id)?.target;
  if (known) return { part: known, root: (await files.document(known)).root };
  const part = book.newPart('drawings/', 'drawing');
  const xml = `<xdr:wsDr xmlns:xdr="${space(book, 'spreadsheetDrawing')}"/>`;
  const { root } = await files.addPart(part, contentTypes.drawing, xml);
  const relation = await relate(files, sheet.part, 'drawing', part);
  sheet.child('drawing').set('xmlns:r', book.idSpace).set('r:id', relation);
  return { part, root };
}

/** Strict files name their vocabularies differently. */
function space({ files }: WorkbookEditor, last: string): string {
  return files.strict
    ? `http://purl.oclc.org/ooxml/drawingml/${last}`
    : `http://schemas.openxmlformats.org/drawingml/2006/${last}`;
}

function freeShapeId(drawing: XmlElement): number {
  const ids = [...String(drawing).matchAll(/cNvPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id));
  return Math.max(1, ...ids) + 1;
}

function corner({ row, column, down, right }: ChartCorner): string {
  return (
    `<xdr:col>${column}</xdr:col><xdr:colOff>${emu(right)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(down)}</xdr:rowOff>`
  );
}
