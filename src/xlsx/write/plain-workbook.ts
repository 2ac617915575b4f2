import { contentTypes } from './content-types.ts';
import { plainSheet, plainStyles } from './plain-parts.ts';
import { escapeAttribute } from './xml-element.ts';
import { packEntry, writeZip } from './zip-writer.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006';
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** The smallest workbook: one empty sheet. */
export async function plainWorkbook(sheet: string): Promise<Uint8Array> {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      `<Types xmlns="${packageSpace}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('xl/workbook.xml', workbookType) +
      override('xl/worksheets/sheet1.xml', contentTypes.worksheet) +
      override('xl/styles.xml', contentTypes.styles) +
      '</Types>',
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>` +
      `<sheet name="${escapeAttribute(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': plainSheet(main),
    'xl/styles.xml': plainStyles(main),
  };
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const entries = Object.entries(parts).map(([name, xml]) =>
    packEntry(name, new TextEncoder().encode(declaration + xml)),
  );
  return writeZip(await Promise.all(entries));
}

function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}

function relationships(links: readonly (readonly [type: string, target: string])[]): string {
  const list = links.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageSpace}/relationships">${list.join('')}</Relationships>`;
}
