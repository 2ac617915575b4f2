import { buildZip } from './zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface WorkbookXml {
  /** What stands inside `worksheet`, by sheet name. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** What stands inside `workbook` before and after the list of sheets. */
  readonly before?: string;
  readonly after?: string;
  /** What stands inside `sst` and `styleSheet`; no such part when absent. */
  readonly strings?: string;
  readonly styles?: string;
  /** Parts by name, added to the others or put in their place. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts of a small workbook written as XML. */
export function workbookParts(xml: WorkbookXml): Record<string, string | Uint8Array> {
  const names = Object.keys(xml.sheets ?? {});
  const parts: Record<string, string | Uint8Array> = {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${office}">${xml.before ?? ''}<sheets>` +
      names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('') +
      `</sheets>${xml.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ...(xml.strings === undefined ? [] : [['rIdS', 'sharedStrings', 'sharedStrings.xml'] as const]),
      ...(xml.styles === undefined ? [] : [['rIdT', 'styles', 'styles.xml'] as const]),
    ]),
  };
  names.forEach((name, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}" xmlns:r="${office}">${xml.sheets![name]}</worksheet>`;
  });
  if (xml.strings !== undefined) parts['xl/sharedStrings.xml'] = `<sst xmlns="${main}">${xml.strings}</sst>`;
  if (xml.styles !== undefined)
    parts['xl/styles.xml'] = `<styleSheet xmlns="${main}">${xml.styles}</styleSheet>`;
  return { ...parts, ...xml.parts };
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${type}.${kind}+xml"/>`;
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook', 'sheet.main') +
    override('sharedStrings', 'sharedStrings') +
    override('styles', 'styles') +
    Array.from({ length: sheets }, (_, i) => override(`worksheets/sheet${i + 1}`, 'worksheet')).join('') +
    '</Types>'
  );
}

/** The bytes of a small workbook written as XML. */
export function buildWorkbook(xml: WorkbookXml): Uint8Array {
  const types = contentTypes(Object.keys(xml.sheets ?? {}).length);
  const parts = { '[Content_Types].xml': types, ...workbookParts(xml) };
  return buildZip(Object.entries(parts).map(([name, data]) => ({ name, data })));
}

/** One sheet, `Taul1`, with these rows. */
export function sheetData(rows: string): WorkbookXml {
  return { sheets: { Taul1: `<sheetData>${rows}</sheetData>` } };
}

export function relationships(
  links: readonly (readonly [id: string, type: string, target: string])[],
): string {
  return `<Relationships xmlns="${relations}">${links
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
}
