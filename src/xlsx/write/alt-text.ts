import type { TableDesign } from '../../model/edits.ts';
import { make } from './elements.ts';
import { XmlElement } from './xml-element.ts';

const use = '{504A1905-F514-4f6f-8877-14C23A59335A}';
const space = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** What a screen reader says of a table lies in an extension of its part; others' extensions stay. */
export function setAltText(root: XmlElement, { title, text }: NonNullable<TableDesign['altText']>): void {
  const list = root.find('extLst') ?? make(root, 'extLst');
  root.remove(list);
  list.remove(list.elements.find((one) => one.get('uri') === use));
  const table = new XmlElement('', 'x14:table').set('altText', title).set('altTextSummary', text);
  list.append(make(list, 'ext', { uri: use, 'xmlns:x14': space }, [table]));
  root.append(list);
}
