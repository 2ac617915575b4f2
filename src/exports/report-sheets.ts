import type { Report, WorkbookReport } from '../check/report.ts';
import type { WorkbookEdit } from '../model/edits.ts';
import { reportMarker, reportMarkerRow } from '../record/find.ts';
import { wordRecord, wordTime, type RecordWord } from '../wording/record.ts';
import { wordReport } from '../wording/report.ts';
import type { ExportOptions } from './export-options.ts';
import { findingRows, type Content } from './finding-rows.ts';
import { freeName } from './free-name.ts';
import { addChecked } from './report-tables.ts';
import { SheetDraft } from './sheet-draft.ts';
import { verdictText, workbookName } from './workbook-words.ts';

/** The report as a workbook: its first sheet says what the check came to, the second lists what was found. */
export function planReportWorkbook(
  report: Report,
  options: ExportOptions,
): { readonly firstSheet: string; readonly steps: readonly WorkbookEdit[] } {
  const { language } = options;
  const firstSheet = wordReport('sheet', language);
  const findings = planFindingsSheet(report, [firstSheet], options);
  return { firstSheet, steps: [...resultSheet(firstSheet, report, options), ...findings.steps] };
}

/** What was found and what could not be checked, as a new sheet; `taken` are names of sheets, tables and cells. */
export function planFindingsSheet(
  report: Report,
  taken: readonly string[],
  { language, at }: ExportOptions,
): { readonly sheet: string; readonly steps: readonly WorkbookEdit[] } {
  const sheet = freeName(wordReport('findings', language), taken);
  const { columns, rows } = withoutEmpty(findingRows(report, language));
  const draft = new SheetDraft(sheet);
  draft.widths(columns.map((_, at) => widthOf(rows.map((row) => row[at]!))));
  draft.title(wordReport('findings', language));
  draft.line([`${wordRecord('at', language)} ${wordTime(at, language)}. ${wordReport('euros', language)}`]);
  draft.row = reportMarkerRow;
  draft.line([reportMarker], { color: '#616161', fontSize: 8 });
  draft.table(freeName('SitovaFindings', taken, ''), columns, rows);
  draft.printList('&L&A&RSitova &P/&N', reportMarkerRow + 1);
  return { sheet, steps: [{ kind: 'addSheet', sheet }, ...draft.steps()] };
}

function resultSheet(sheet: string, report: Report, options: ExportOptions): WorkbookEdit[] {
  const { language, at } = options;
  const say = (word: RecordWord) => wordRecord(word, language);
  const [only, ...others] = report.workbooks;
  const draft = new SheetDraft(sheet);
  draft.widths([34, 34, 17, 17, 17]);
  draft.title(wordReport('title', language));
  if (only && others.length === 0) draft.line([verdictText(only, language)], { bold: true });
  draft.row++;
  if (only && others.length === 0)
    draft.line([wordReport('workbook', language), workbookName(only, language)]);
  draft.line([say('at'), wordTime(at, language)]);
  draft.line([say('rules'), `Sitova ${report.tool.version}`]);
  if (only && others.length === 0) addWorkbook(draft, only, options);
  else {
    draft.heading(wordReport('workbooks', language));
    const columns = [wordReport('workbook', language), wordReport('result', language)];
    draft.table(
      'SitovaWorkbooks',
      columns,
      report.workbooks.map((workbook) => [workbook.path, verdictText(workbook, language)]),
    );
  }
  draft.print('&L&A&RSitova &P/&N');
  return draft.steps();
}

function addWorkbook(
  draft: SheetDraft,
  workbook: WorkbookReport,
  { language, cityName }: ExportOptions,
): void {
  const { year, profile } = workbook;
  const say = (word: RecordWord) => wordRecord(word, language);
  draft.line([say('year'), year === null ? say('unknown') : String(year)]);
  draft.line([say('profile'), profile === null ? say('noProfile') : cityName(profile)]);
  addChecked(draft, workbook, [], language);
}

/** Columns that say nothing of any row are left out. */
function withoutEmpty({ columns, rows }: ReturnType<typeof findingRows>): {
  columns: string[];
  rows: Content[][];
} {
  const isUsed = columns.map((_, at) => rows.some((row) => row[at] !== null && row[at] !== ''));
  return {
    columns: columns.filter((_, at) => isUsed[at]),
    rows: rows.map((row) => row.filter((_, at) => isUsed[at])),
  };
}

/** Sentences are wrapped, words and amounts are not. */
function widthOf(contents: readonly Content[]): number {
  const longest = Math.max(0, ...contents.map((one) => String(one ?? '').length));
  return Math.min(48, Math.max(12, longest + 2));
}
