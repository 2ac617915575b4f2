import { relate, relationsOf } from './relations.ts';
import type { DocumentProperties, EditOf } from '../../model/edits.ts';
import { contentTypes } from './content-types.ts';
import type { WorkbookEditor } from './workbook-editor.ts';
import { escapeText, XmlElement } from './xml-element.ts';

const packageSpace = 'http://schemas.openxmlformats.org/package/2006/';
const dublinCore = 'http://purl.org/dc/elements/1.1/';

const elements: Readonly<Record<keyof DocumentProperties, string>> = {
  title: 'dc:title',
  subject: 'dc:subject',
  author: 'dc:creator',
  keywords: 'cp:keywords',
  description: 'dc:description',
};

export async function setProperties(book: WorkbookEditor, { to }: EditOf<'setProperties'>): Promise<void> {
  const root = await coreProperties(book);
  for (const [key, name] of Object.entries(elements)) {
    const value = to[key as keyof DocumentProperties];
    if (value === undefined) continue;
    const [space, local] = name.split(':') as [string, string];
    const found = root.elements.find((one) => one.qualified.replace(/^.*:/, '') === local);
    const element = found ?? new XmlElement('', name);
    if (!found) {
      element.set(`xmlns:${space}`, space === 'dc' ? dublinCore : `${packageSpace}metadata/core-properties`);
      root.append(element);
    }
    element.children = [escapeText(value)];
  }
}

async function coreProperties(book: WorkbookEditor): Promise<XmlElement> {
  const { files } = book;
  const part = (await relationsOf(files, '')).find(({ type }) => type === 'core-properties')?.target;
  if (part && files.has(part)) return (await files.document(part)).root;
  await relate(files, '', `${packageSpace}relationships/metadata/core-properties`, 'docProps/core.xml');
  const xml = `<cp:coreProperties xmlns:cp="${packageSpace}metadata/core-properties"/>`;
  return (await files.addPart('docProps/core.xml', contentTypes.coreProperties, xml)).root;
}
