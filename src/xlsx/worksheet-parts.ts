import { requireZip } from './identify.ts';
import { defaultLimits } from './limits.ts';
import { OfficePackage } from './package.ts';
import { findWorkbook } from './read.ts';
import { WorkbookHandler } from './workbook.ts';

export interface WorksheetParts {
  readonly files: OfficePackage;
  readonly main: string;
  /** Charts and macro sheets are none. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
}

/** Where the worksheets of a file are. Throws `XlsxError` as `readXlsx` does. */
export async function worksheetParts(bytes: Uint8Array): Promise<WorksheetParts> {
  requireZip(bytes);
  const files = new OfficePackage(bytes, defaultLimits);
  const main = await findWorkbook(files);
  const workbook = new WorkbookHandler();
  await files.scan(main, workbook);
  const links = await files.relationships(main);
  const sheets = workbook.sheets.flatMap(({ name, relationship }) => {
    const link = links.find(({ id }) => id === relationship);
    return link?.type === 'worksheet' && link.target ? [{ name, part: link.target }] : [];
  });
  return { files, main, sheets };
}
