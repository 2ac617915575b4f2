import type { WorkbookReport } from '../check/report.ts';
import { buildReport } from '../check/summary.ts';
import type { WorkbookEdit } from '../model/edits.ts';
import type { Language } from '../model/language.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { recordMarker } from '../record/find.ts';
import { inGroups, sumOfRecord, sumOfWorkbook } from '../record/sums.ts';
import { wordRecord, wordTime, type RecordWord } from '../wording/record.ts';
import { freeName } from './free-name.ts';
import { addChecked, namesIn } from './report-tables.ts';
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
  addChecked(draft, report, namesIn(snapshot), language);
  draft.heading(say('sums'));
  draft.line([say('validity')]);
  draft.line([say('workbookSum'), inGroups(await sumOfWorkbook(snapshot))]);
  draft.line([say('recordSum'), inGroups(await sumOfRecord({ cells: draft.cells() }, draft.row))]);
  draft.line([recordMarker], { color: '#616161', fontSize: 8 });
  draft.print('&L&A&RSitova &P/&N');
  return { sheet, steps: [{ kind: 'addSheet', sheet }, ...draft.steps()] };
}
