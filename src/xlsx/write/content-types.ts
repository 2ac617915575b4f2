import { make } from './elements.ts';
import type { XmlDocument } from './xml-tree.ts';

interface Parts {
  document(part: string): Promise<XmlDocument>;
}

const office = 'application/vnd.openxmlformats-officedocument.';

export const contentTypes = {
  styles: `${office}spreadsheetml.styles+xml`,
  worksheet: `${office}spreadsheetml.worksheet+xml`,
  metadata: `${office}spreadsheetml.sheetMetadata+xml`,
  table: `${office}spreadsheetml.table+xml`,
  comments: `${office}spreadsheetml.comments+xml`,
  noteBoxes: `${office}vmlDrawing`,
  person: 'application/vnd.ms-excel.person+xml',
  threadedComment: 'application/vnd.ms-excel.threadedcomments+xml',
  drawing: `${office}drawing+xml`,
  chart: `${office}drawingml.chart+xml`,
  customXmlProperties: `${office}customXmlProperties+xml`,
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;

const list = '[Content_Types].xml';

/** Says what the part is. */
export async function declarePart(files: Parts, part: string, contentType: string): Promise<void> {
  const { root } = await files.document(list);
  root.append(make(root, 'Override', { PartName: `/${part}`, ContentType: contentType }));
}

export async function forgetPart(files: Parts, part: string): Promise<void> {
  const { root } = await files.document(list);
  const name = `/${part}`.toLowerCase();
  root.remove(root.all('Override').find((one) => one.get('PartName')?.toLowerCase() === name));
}

/** Says what files with this ending are, unless it is said. */
export async function declareEnding(files: Parts, ending: string, contentType: string): Promise<void> {
  const { root } = await files.document(list);
  if (root.all('Default').some((one) => one.get('Extension')?.toLowerCase() === ending)) return;
  root.insertBefore(make(root, 'Default', { Extension: ending, ContentType: contentType }), root.elements[0]);
}
