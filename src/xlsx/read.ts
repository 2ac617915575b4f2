import { CellBuilder } from '../model/cells.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';
import type { CellContext } from './cell.ts';
import { damaged, XlsxError } from './errors.ts';
import { requireZip } from './identify.ts';
import { checkLimit, defaultLimits, type XlsxLimits } from './limits.ts';
import { OfficePackage, type Relationship } from './package.ts';
import { SheetHandler } from './sheet.ts';
import { SharedStringsHandler } from './strings.ts';
import { StylesHandler } from './styles.ts';
import { TableHandler } from './table.ts';
import { WorkbookHandler, type ListedSheet } from './workbook.ts';

export interface XlsxOptions {
  readonly limits?: Partial<XlsxLimits>;
  readonly signal?: AbortSignal;
}

/**
 * Reads an .xlsx or .xlsm file, transitional or strict, in a browser or in Node. Throws `XlsxError` when the file is
 * anything else, is damaged anywhere it was read, or exceeds a limit; the signal's reason when aborted.
 */
export async function readXlsx(bytes: Uint8Array, options: XlsxOptions = {}): Promise<WorkbookSnapshot> {
  options.signal?.throwIfAborted();
  requireZip(bytes);
  const limits = { ...defaultLimits, ...options.limits };
  const files = new OfficePackage(bytes, limits, options.signal);
  const workbook = new WorkbookHandler();
  const main = await findWorkbook(files);
  await files.scan(main, workbook);
  if (workbook.root !== 'workbook') throw otherDocument(workbook.root);
  if (workbook.sheets.length === 0) throw new XlsxError('no-sheets');
  const links = await files.relationships(main);
  const sheetLinks = workbook.sheets.map((sheet) => sheetLink(main, links, sheet));
  files.check(sheetLinks.filter(isWorksheet).map((link) => link.target));
  const context = await readContext(files, links, workbook.date1904);
  const sheets: SheetSnapshot[] = [];
  let cells = 0;
  for (const [i, sheet] of workbook.sheets.entries()) {
    const link = sheetLinks[i]!;
    const before = cells;
    const checkCells = (count: number) => checkLimit(limits, 'cells', before + count);
    const read = isWorksheet(link)
      ? await readSheet(files, link.target, sheet, context, checkCells)
      : otherSheet(sheet);
    cells += read.cells.count;
    sheets.push(read);
  }
  return {
    sheets,
    names: workbook.names,
    date1904: workbook.date1904,
    structureProtected: workbook.structureProtected,
  };
}

async function findWorkbook(files: OfficePackage): Promise<string> {
  const { archive } = files;
  const main = (await files.relationships('')).find(({ type }) => type === 'officeDocument')?.target;
  if (main) {
    if (main.toLowerCase().endsWith('.bin')) throw new XlsxError('binary-xlsb');
    return main;
  }
  if (archive.has('content.xml')) throw new XlsxError('ods');
  if (archive.hasFolder('xl')) throw damaged('_rels/.rels', 'names no workbook');
  throw new XlsxError('not-a-workbook', { found: 'zip' });
}

function otherDocument(root: string): XlsxError {
  const found = root === 'document' ? 'docx' : root === 'presentation' ? 'pptx' : 'zip';
  return new XlsxError('not-a-workbook', { found });
}

type SheetLink = Relationship & { readonly target: string };

function sheetLink(main: string, links: readonly Relationship[], sheet: ListedSheet): SheetLink {
  const link = links.find(({ id }) => id === sheet.relationship);
  if (!link || link.target === null) throw damaged(main, `does not say where the sheet ${sheet.name} is`);
  return { ...link, target: link.target };
}

function isWorksheet({ type }: Relationship): boolean {
  return type === 'worksheet';
}

async function readContext(
  files: OfficePackage,
  links: readonly Relationship[],
  date1904: boolean,
): Promise<CellContext> {
  const strings = new SharedStringsHandler();
  const styles = new StylesHandler();
  for (const { type, target } of links) {
    if (target && type === 'sharedStrings') await files.scan(target, strings);
    if (target && type === 'styles') await files.scan(target, styles);
  }
  return { strings: strings.strings, styles: styles.finish(), date1904 };
}

async function readSheet(
  files: OfficePackage,
  part: string,
  sheet: ListedSheet,
  context: CellContext,
  checkCells: (count: number) => void,
): Promise<SheetSnapshot> {
  const fail = (problem: string): never => {
    throw damaged(part, problem);
  };
  const handler = new SheetHandler({ context, checkCells, fail });
  await files.scan(part, handler);
  const { used, cells, hidden, merges, protected: isProtected, filteredArea, tables } = handler.finish();
  const read = await readTables(files, part, tables);
  const filters = [filteredArea, ...read.map((table) => table.filteredArea)];
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    kind: 'cells',
    used,
    cells,
    hiddenRows: used ? hidden.rowsWithin(used) : [],
    hiddenColumns: used ? hidden.columnsWithin(used) : [],
    merges,
    tables: read.map(({ table }) => table),
    protected: isProtected,
    filtered: filters.some((area) => area !== null && hidden.hidesRowOf(area, used)),
  };
}

async function readTables(
  files: OfficePackage,
  part: string,
  ids: readonly string[],
): Promise<TableHandler[]> {
  const links = ids.length > 0 ? await files.relationships(part) : [];
  const tables: TableHandler[] = [];
  for (const id of ids) {
    const target = links.find((link) => link.id === id)?.target;
    if (!target) throw damaged(part, 'does not say where its table is');
    const handler = new TableHandler((problem) => {
      throw damaged(target, problem);
    });
    await files.scan(target, handler);
    tables.push(handler);
  }
  return tables;
}

/** Charts, dialogs and macro sheets. */
function otherSheet({ name, visibility }: ListedSheet): SheetSnapshot {
  const none = { hiddenRows: [], hiddenColumns: [], merges: [], tables: [] };
  const cells = new CellBuilder().finish();
  return { name, visibility, kind: 'other', used: null, cells, ...none, protected: false, filtered: false };
}
