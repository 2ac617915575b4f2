import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { areaAddress, cellAddress, overlaps, parseArea } from '../../src/model/address.ts';
import { unpackCell } from '../../src/model/cells.ts';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { readXlsx } from '../../src/xlsx/read.ts';

const shared = join(process.cwd(), '..', 'shared', 'data');

/** What the reader says of files it refuses; every other file of the folders is compared. */
const refused: Readonly<Record<string, string>> = {
  'calamine__OOM_alloc3.xls': 'legacy-xls',
  'calamine__issue_594_dos.ods': 'ods',
  'exceljs__test-issue-771.xlsx': 'damaged',
  'phpspreadsheet__corruptMeta.ods': 'ods',
  'poi__54764-2.xlsx': 'doctype',
  'poi__58616.xlsx': 'encrypted',
  'poi__clusterfuzz-testcase-minimized-POIXSSFFuzzer-5937385319563264.xlsx': 'damaged',
  'poi__clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5025401116950528.xlsx': 'damaged',
  'poi__clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-6504225896792064.xlsx': 'damaged',
  'poi__crash-9bf3cd4bd6f50a8a9339d363c2c7af14b536865c.xlsx': 'encrypted',
  'poi__duplicate-filename.xlsx': 'damaged',
  'poi__invalid.xlsx': 'not-a-workbook',
  'poi__poc-shared-strings.xlsx': 'damaged',
  'roo__apostrophe.ods': 'ods',
  'sheetjs__BlankSheetTypes.xlsb': 'binary-xlsb',
};

/** The other reader fails on UTF-16 without a mark. */
const unreadByOther = new Set(['phpspreadsheet__utf16be.xlsx']);

/** Formats the other reader spells its own way; ours are those Excel's API gives. */
const otherFormats: Readonly<Record<string, string>> = {
  'm/d/yy': 'm/d/yyyy',
  'm/d/yy h:mm': 'm/d/yyyy h:mm',
  GENERAL: 'General',
  '"$"#,##0_);\\("$"#,##0\\)': '$#,##0_);($#,##0)',
  '"$"#,##0.00_);\\("$"#,##0.00\\)': '$#,##0.00_);($#,##0.00)',
};

const files = ['odd-xlsx', 'public-budgets'].flatMap((folder) => {
  const path = join(shared, folder);
  return existsSync(path)
    ? readdirSync(path).flatMap((name) =>
        /\.(xls.?|ods)$/.test(name) ? [[name, join(path, name)] as const] : [],
      )
    : [];
});
const testFiles = files.length > 0 ? test.each(files) : test.skip.each([['no files', '']]);

testFiles('%s reads as another reader reads it', compareFile);

async function compareFile(name: string, path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  if (refused[name]) {
    await expect(readXlsx(bytes)).rejects.toMatchObject({ name: 'XlsxError', code: refused[name] });
    return;
  }
  const ours = await readXlsx(bytes);
  if (unreadByOther.has(name)) return;
  const theirs = read(bytes, { type: 'array', cellNF: true, cellStyles: true });
  expect(bookFacts(ours)).toEqual(otherBookFacts(theirs));
  for (const sheet of ours.sheets) {
    if (sheet.kind === 'cells') compareSheet(sheet, theirs.Sheets[sheet.name]!);
  }
}

const byText = (a: readonly unknown[], b: readonly unknown[]) => (String(a) < String(b) ? -1 : 1);

function bookFacts(book: WorkbookSnapshot) {
  return {
    sheets: book.sheets.map(({ name, visibility }) => [name, visibility]),
    names: book.names.map(({ name, formula, sheet }) => [name, formula, sheet]).sort(byText),
    date1904: book.date1904,
  };
}

function otherBookFacts({ Workbook, SheetNames }: WorkBook) {
  const names = (Workbook?.Names ?? []).filter(({ Name }) => !Name.startsWith('_xlnm.'));
  return {
    sheets: (Workbook?.Sheets ?? []).map(({ name, Hidden }) => [
      name,
      (['visible', 'hidden', 'veryHidden'] as const)[Hidden ?? 0],
    ]),
    names: names
      .map(({ Name, Ref, Sheet }) => [Name, `=${Ref}`, SheetNames[Sheet ?? -1] ?? null])
      .sort(byText),
    date1904: Boolean(Workbook?.WBProps?.date1904),
  };
}

/** Throws with the list of all differences. */
function compareSheet(sheet: SheetSnapshot, other: WorkSheet): void {
  const differences: unknown[] = [];
  const seen = new Set<string>();
  let uncalculated = 0;
  for (let i = 0; i < sheet.cells.count; i++) {
    const cell = unpackCell(sheet.cells, i);
    const address = cellAddress(cell);
    seen.add(address);
    // Of a formula without a stored result the other reader makes a blank cell, or none.
    if ((other[address]?.t ?? 'z') === 'z' && cell.formula !== null) uncalculated++;
    else if (!sameCell(cell, other[address])) differences.push([address, cell, other[address]]);
  }
  const missing = Object.keys(other).filter(
    (key) => key[0] !== '!' && !seen.has(key) && !isBlank(other[key]),
  );
  const used = sheet.used;
  const merges = (other['!merges'] ?? [])
    .map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
    .filter((area) => used && overlaps(area, used));
  expect({ differences, missing, uncalculated }).toEqual({
    differences: [],
    missing: [],
    uncalculated: sheet.uncalculated ?? 0,
  });
  expect(sheet.merges!.map(areaAddress).sort()).toEqual(merges.map(areaAddress).sort());
  expect(sheet.hiddenRows).toEqual(hiddenWithin(other['!rows'], used?.top, used?.bottom));
  expect(sheet.hiddenColumns).toEqual(hiddenWithin(other['!cols'], used?.left, used?.right));
}

interface OtherCell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly f?: string;
  /** Range of the array formula, which the other reader repeats in every cell of it. */
  readonly F?: string;
  readonly z?: string;
}

function isBlank(cell: OtherCell): boolean {
  return cell.t === 'z' || (cell.v === '' && cell.f === undefined);
}

function sameCell(cell: CellSnapshot, other: OtherCell | undefined): boolean {
  if (!other) return false;
  const value = Object.values(cell.value)[1] as unknown;
  const otherValue = other.t === 'e' ? other.w : other.v;
  // The other reader leaves out some carriage returns.
  const same = value === otherValue || String(value).replaceAll('\r\n', '\n') === otherValue;
  const area = other.F ? parseArea(other.F) : null;
  const repeated = area && (area.top !== cell.row || area.left !== cell.column);
  const sameFormula = repeated
    ? cell.formula === null
    : cell.formula === (other.f === undefined ? null : `=${other.f}`);
  const format = other.z ?? cell.numberFormat;
  const sameFormat = format === cell.numberFormat || otherFormats[format] === cell.numberFormat;
  return same && sameFormula && sameFormat;
}

function hiddenWithin(lines: readonly { hidden?: boolean }[] | undefined, first = 0, last = -1): number[] {
  return (lines ?? []).flatMap((line, i) => (line?.hidden && i >= first && i <= last ? [i] : []));
}
