import type { ReportFinding, WorkbookReport } from '../check/report.ts';
import { buildReport } from '../check/summary.ts';
import { sheetAddress } from '../model/address.ts';
import type { WorkbookEdit } from '../model/edits.ts';
import type { Language } from '../model/language.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { recordMarker } from '../record/find.ts';
import { inGroups, sumOfRecord, sumOfWorkbook } from '../record/sums.ts';
import { formatDate } from '../wording/format.ts';
import { wordProved, wordRecord, wordTime, type RecordWord } from '../wording/record.ts';
import { itemNames } from '../wording/roles.ts';
import { freeName } from './free-name.ts';
import { SheetDraft } from './sheet-draft.ts';

export interface RecordPlan {
  /** Name of the new sheet. */
  readonly sheet: string;
  readonly steps: readonly WorkbookEdit[];
}

/**
 * The validation record of a checked workbook as a new sheet. `by` is the name as typed, `at` the local time as
 * `2025-01-31T12:15`, `city` the name of the profile's city.
 */
export async function planRecord(
  snapshot: WorkbookSnapshot,
  report: WorkbookReport,
  { by, at, city, language }: { by: string; at: string; city: string | null; language: Language },
): Promise<RecordPlan> {
  const say = (word: RecordWord) => wordRecord(word, language);
  const sheet = freeName(
    say('sheet'),
    snapshot.sheets.map(({ name }) => name),
  );
  const draft = new SheetDraft(sheet);
  draft.widths([34, 34, 17, 17, 17]);
  draft.title(say('title'));
  draft.line([say(report.verdict === 'incomplete' ? 'readyPartly' : 'ready')], { bold: true });
  draft.row++;
  draft.line([say('at'), wordTime(at, language)]);
  draft.line([say('by'), by.trim()]);
  draft.line([say('year'), report.year === null ? say('unknown') : String(report.year)]);
  draft.line([say('profile'), city ?? say('noProfile')]);
  draft.line([say('rules'), `Sitova ${buildReport([]).tool.version}`]);
  draft.heading(say('proved'));
  for (const line of [...wordProved(report.proved, language), ...understood(report)]) draft.line([line]);
  addTables(draft, snapshot, report, language);
  draft.heading(say('sums'));
  draft.line([say('validity')]);
  draft.line([say('workbookSum'), inGroups(await sumOfWorkbook(snapshot))]);
  draft.line([say('recordSum'), inGroups(await sumOfRecord({ cells: draft.cells() }, draft.row))]);
  draft.line([recordMarker], { color: '#616161', fontSize: 8 });
  draft.print('&L&A&RSitova &P/&N');
  return { sheet, steps: [{ kind: 'addSheet', sheet }, ...draft.steps()] };
}

function understood({ tables }: WorkbookReport): string[] {
  return tables.filter(({ kind }) => kind !== 'list').map(({ understood: sentence }) => sentence);
}

function addTables(
  draft: SheetDraft,
  snapshot: WorkbookSnapshot,
  { headroom, findings, notChecked }: WorkbookReport,
  language: Language,
): void {
  const say = (...words: RecordWord[]) => words.map((word) => wordRecord(word, language));
  const taken = snapshot.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  const add = (heading: RecordWord, table: string, columns: string[], rows: (string | number | null)[][]) => {
    draft.heading(wordRecord(heading, language));
    if (rows.length === 0) draft.line(say('nothing'));
    else
      draft.table(freeName(table, [...taken, ...snapshot.names.map(({ name }) => name)], ''), columns, rows);
  };
  add(
    'headroom',
    'SitovaHeadroom',
    say('unit', 'binding', 'bound', 'used', 'left'),
    headroom.map((one) => [
      one.unit === one.unitName ? one.unitName : `${one.unit} ${one.unitName}`,
      itemNames[one.item][language],
      one.bound,
      one.used,
      one.left,
    ]),
  );
  const explained = findings.filter(({ acknowledged }) => acknowledged !== null);
  add(
    'explained',
    'SitovaExplained',
    say('finding', 'reason', 'name', 'when'),
    explained.map((finding) => explanationRow(finding, language)),
  );
  add(
    'notChecked',
    'SitovaNotChecked',
    say('place', 'why'),
    notChecked.map(({ sheet, cell, message }) => [cell ? sheetAddress(sheet, cell) : sheet, message]),
  );
}

function explanationRow({ sheet, cell, parts, acknowledged }: ReportFinding, language: Language): string[] {
  const { reason, by, at } = acknowledged!;
  return [`${sheetAddress(sheet, cell)}: ${parts.what}`, reason, by, formatDate(at.slice(0, 10), language)];
}
