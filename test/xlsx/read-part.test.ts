import { readCustomPart } from '../../src/xlsx/read-part.ts';
import { buildWorkbook, relationships } from '../support/xlsx.ts';

const namespace = 'urn:sitova:reading:1';
const ours = `<?xml version="1.0"?><r:reading xmlns:r="${namespace}">ä &amp; {}</r:reading>`;

/** A workbook with these custom XML parts, by name below `customXml`. */
function workbookWith(items: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const names = Object.keys(items);
  const parts = Object.entries(items).flatMap(([name, content]) =>
    content === null ? [] : [[`customXml/${name}`, content] as const],
  );
  return buildWorkbook({
    sheets: { Taul1: '<sheetData/>' },
    parts: {
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ...names.map((name, i) => [`rIdC${i}`, 'customXml', `../customXml/${name}`] as const),
      ]),
      ...Object.fromEntries(parts),
    },
  });
}

test('the part of the namespace is found among those of others', async () => {
  const bytes = workbookWith({
    'item1.xml': '<p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"/>',
    'item2.xml': ours,
  });
  expect(await readCustomPart(bytes, namespace)).toBe(ours);
});

test('it may be written in UTF-16', async () => {
  const utf16 = Uint8Array.from(Buffer.from(`\ufeff${ours}`, 'utf16le'));
  expect(await readCustomPart(workbookWith({ 'item1.xml': utf16 }), namespace)).toBe(ours);
});

test.each<[string, Record<string, string | null>]>([
  ['no custom part', {}],
  ['a part that is listed but missing', { 'item1.xml': null }],
  ['a part larger than any reading', { 'item1.xml': ours + ' '.repeat(5 * 2 ** 20) }],
  ['the namespace named deep inside another part', { 'item1.xml': `<a>${'b'.repeat(3000)}${namespace}</a>` }],
])('%s is none', async (_, items) => {
  expect(await readCustomPart(workbookWith(items), namespace)).toBeNull();
});

test('a part that cannot be unpacked is damage, not absence', async () => {
  const bytes = workbookWith({ 'item1.xml': new Uint8Array([0x3c, 0xff, 0xff, 0x3e]) });
  await expect(readCustomPart(bytes, namespace)).rejects.toMatchObject({
    code: 'damaged',
    detail: { part: 'customXml/item1.xml' },
  });
  await expect(readCustomPart(new Uint8Array([1, 2, 3]), namespace)).rejects.toMatchObject({
    code: 'not-a-workbook',
  });
});
