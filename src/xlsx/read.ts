import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';
import type { CellContext } from './cell-value.ts';
import { damaged, XlsxError } from './errors.ts';
import { requireZip } from './identify.ts';
import { defaultLimits, type XlsxLimits } from './limits.ts';
import { OfficePackage, type Relationship } from './package.ts';
import { otherSheet, readSheet } from './read-sheet.ts';
import { SharedStringsHandler } from './strings.ts';
import { StylesHandler } from './styles.ts';
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
  const files = new OfficePackage(bytes, { ...defaultLimits, ...options.limits }, options.signal);
  const main = await findWorkbook(files);
  const workbook = new WorkbookHandler();
  await files.scan(main, workbook);
  if (workbook.root !== 'workbook') throw otherDocument(workbook.root);
  if (workbook.sheets.length === 0) throw new XlsxError('no-sheets');
  const links = await files.relationships(main);
  const targets = sheetTargets(main, links, workbook.sheets);
  files.check(
    targets.filter((target) => target !== null),
    'partBytes',
  );
  const context = await readContext(files, links, workbook.date1904);
  const sheets: SheetSnapshot[] = [];
  for (const [i, sheet] of workbook.sheets.entries()) {
    const target = targets[i] ?? null;
    sheets.push(target === null ? otherSheet(sheet) : await readSheet(files, target, sheet, context));
  }
  const { names, date1904, structureProtected, calculation } = workbook;
  return { sheets, names, date1904, structureProtected, calculation };
}

/** The name of the workbook part. Throws what the file is instead when it has none. */
export async function findWorkbook(files: OfficePackage): Promise<string> {
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

/** The part of every sheet; null for charts, dialogs and macro sheets. */
function sheetTargets(
  main: string,
  links: readonly Relationship[],
  sheets: readonly ListedSheet[],
): (string | null)[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  const seen = new Set<string>();
  return sheets.map(({ name, relationship }) => {
    const link = byId.get(relationship);
    if (!link?.target) throw damaged(main, `does not say where the sheet ${name} is`);
    if (seen.has(link.target)) throw damaged(link.target, 'stands for two sheets');
    seen.add(link.target);
    return link.type === 'worksheet' ? link.target : null;
  });
}

async function readContext(
  files: OfficePackage,
  links: readonly Relationship[],
  date1904: boolean,
): Promise<CellContext> {
  const stringsPart = links.find(({ type }) => type === 'sharedStrings')?.target;
  const strings = new SharedStringsHandler(files.budget.limits);
  if (stringsPart) await files.scan(stringsPart, strings, 'partBytes');
  const stylesPart = links.find(({ type }) => type === 'styles')?.target;
  const styles = new StylesHandler((problem) => {
    throw damaged(stylesPart ?? '', problem);
  });
  if (stylesPart) await files.scan(stylesPart, styles);
  return { strings: strings.strings, styles: styles.finish(), date1904, budget: files.budget };
}
