import type { ReportFinding, WorkbookReport } from '../check/report.ts';
import { sheetAddress } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { formatDate } from '../wording/format.ts';
import { wordProved, wordRecord, type RecordWord } from '../wording/record.ts';
import { itemNames } from '../wording/roles.ts';
import { freeName } from './free-name.ts';
import type { SheetDraft } from './sheet-draft.ts';

/** Names of tables and cells that a new table must not take. */
export function namesIn({ sheets, names }: WorkbookSnapshot): string[] {
  return [...sheets.flatMap(({ tables }) => tables), ...names].map(({ name }) => name);
}

/** What was proved of a workbook, what is left, what was explained and what could not be checked. */
export function addChecked(
  draft: SheetDraft,
  report: WorkbookReport,
  taken: readonly string[],
  language: Language,
): void {
  const say = (...words: RecordWord[]) => words.map((word) => wordRecord(word, language));
  const add = (heading: RecordWord, table: string, columns: string[], rows: (string | number | null)[][]) => {
    draft.heading(wordRecord(heading, language));
    if (rows.length === 0) draft.line(say('nothing'));
    else draft.table(freeName(table, taken, ''), columns, rows);
  };
  draft.heading(wordRecord('proved', language));
  for (const line of [...wordProved(report.proved, language), ...understood(report)]) draft.line([line]);
  add(
    'headroom',
    'SitovaHeadroom',
    say('unit', 'binding', 'bound', 'used', 'left'),
    report.headroom.map((one) => [
      one.unit === one.unitName ? one.unitName : `${one.unit} ${one.unitName}`,
      itemNames[one.item][language],
      one.bound,
      one.used,
      one.left,
    ]),
  );
  add(
    'explained',
    'SitovaExplained',
    say('finding', 'reason', 'name', 'when'),
    report.findings
      .filter(({ acknowledged }) => acknowledged !== null)
      .map((finding) => explanationRow(finding, language)),
  );
  add(
    'notChecked',
    'SitovaNotChecked',
    say('place', 'why'),
    report.notChecked.map(({ sheet, cell, message }) => [cell ? sheetAddress(sheet, cell) : sheet, message]),
  );
}

function understood({ tables }: WorkbookReport): string[] {
  return tables.filter(({ kind }) => kind !== 'list').map(({ understood: sentence }) => sentence);
}

function explanationRow({ sheet, cell, parts, acknowledged }: ReportFinding, language: Language): string[] {
  const { reason, by, at } = acknowledged!;
  return [`${sheetAddress(sheet, cell)}: ${parts.what}`, reason, by, formatDate(at.slice(0, 10), language)];
}
