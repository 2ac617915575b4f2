import type { EarlyFindings } from '../../check/early-findings.ts';
import type { ComparedTable } from '../../check/compare-readings.ts';
import type { ReportFinding, WorkbookReport } from '../../check/report.ts';
import type { Cell } from '../../model/address.ts';
import type { ConfirmedReading } from '../../model/confirmed-reading.ts';
import type { WorkbookEdit } from '../../model/edits.ts';
import type { Explanation } from '../../model/explanation.ts';
import type { Fix } from '../../model/fix.ts';
import type { Language } from '../../model/language.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import type { ReadingError, ReadingErrorCode } from '../../readings/error.ts';
import type { Failure } from './failure.ts';
import type { FixTarget, Journal } from './fixes.ts';
import type { ListChange } from './list-change.ts';
import type { AppliedProfile, ProfileInUse } from './profile-in-use.ts';
import type { Said } from './said.ts';

export type Appearance = 'excel' | 'light' | 'dark';
export type Group = 'error' | 'warning' | 'info' | 'notChecked';
/** Pages that insert something. */
export type InsertView = 'goals' | 'templates';
export type View =
  | 'check'
  | 'tables'
  | 'profile'
  | 'about'
  | 'validation'
  | InsertView
  | { readonly rule: string }
  | { readonly fix: FixTarget };

export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number; readonly held: Hold | null }
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Why reading waits: the user is typing in a cell, or Excel is slow to answer. */
type Hold = 'cell-edit' | 'slow';

/** A report and what it was made of, kept so that it can be worded again in another language. */
export interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly report: WorkbookReport;
  /** What cures the findings that can be cured, by fingerprint. */
  readonly fixes: ReadonlyMap<string, Fix>;
  /** The tables of the report, in the same order. */
  readonly tables: readonly ComparedTable[];
  /** What the tables were read with, or why what the workbook remembers could not be used. */
  readonly confirmed: ConfirmedReading | ReadingError;
  /** Why findings were accepted, as the workbook keeps it, or why that cannot be used. */
  readonly explanations: readonly Explanation[] | ReadingError;
  readonly language: Language;
  readonly profile: AppliedProfile;
}

export interface Result extends Checked {
  readonly at: Date;
  /** The workbook has been edited since it was read. */
  readonly changed: boolean;
  /** Only cells have been edited, and they are being read and checked again without anybody asking. */
  readonly rechecking: boolean;
  /** Key of the finding that is open. */
  readonly open: string | null;
}

/** What a check that is not ready, or was stopped, has found. It is no result: nothing follows from it. */
export interface Early {
  readonly findings: readonly ReportFinding[];
  readonly done: number;
  readonly of: number;
  readonly open: string | null;
}

export type Notice =
  | { readonly kind: 'list-changed'; readonly change: ListChange }
  /** What the check told early and does not find in the whole; the change is from the result before, if any. */
  | { readonly kind: 'withdrawn'; readonly findings: number; readonly change: ListChange | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'sheet-hidden'; readonly sheet: string }
  | { readonly kind: 'not-shown'; readonly failure: Failure }
  | { readonly kind: 'corrected'; readonly change: ListChange }
  | { readonly kind: 'profile-chosen'; readonly change: ListChange }
  | { readonly kind: 'profile-not-kept' }
  | { readonly kind: 'profile-lost' }
  | { readonly kind: 'remembered' }
  | { readonly kind: 'fixed' | 'undone'; readonly cells: number }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'imported'; readonly used: number; readonly of: number }
  | {
      readonly kind: 'reading-failed';
      readonly doing: ReadingTask;
      readonly why: Failure | ReadingErrorCode;
    };

/** What was put into the workbook. */
export interface Inserted {
  /** Addresses with their sheets. */
  readonly places: readonly string[];
  /** Where filling in begins. */
  readonly start: { readonly sheet: string; readonly cell: Cell };
  readonly edits: readonly WorkbookEdit[];
  /** What takes it away again; null when nothing does. */
  readonly undo: readonly WorkbookEdit[] | null;
}

/** What was being done with the remembered reading. */
export type ReadingTask = 'load' | 'save' | 'import' | 'export' | 'correct';

export interface PaneState {
  readonly language: Language;
  readonly appearance: Appearance;
  readonly work: Work;
  readonly result: Result | null;
  readonly early: Early | null;
  /** What a person has said of the tables; null until the workbook was asked what it remembers. */
  readonly said: readonly Said[] | null;
  /** What the user chose; null until the workbook was asked what it remembers. */
  readonly profile: ProfileInUse | null;
  /** An edit arrived while the workbook was being read. */
  readonly editedMeanwhile: boolean;
  readonly journal: Journal;
  /** What each page inserted last, unless it was taken away. */
  readonly inserted: Readonly<Partial<Record<InsertView, Inserted>>>;
  readonly filter: Group | null;
  readonly view: View;
  readonly notice: Notice | null;
}

export type PaneAction =
  /** Shows the view meanwhile and afterwards. */
  | { readonly type: 'check-started'; readonly view: View }
  | { readonly type: 'sheets-read'; readonly done: number; readonly of: number }
  | { readonly type: 'held'; readonly by: Hold }
  | { readonly type: 'workbook-read' }
  | { readonly type: 'found'; readonly found: EarlyFindings }
  | { readonly type: 'recalled'; readonly said: readonly Said[] }
  | { readonly type: 'checked'; readonly checked: Checked; readonly at: Date }
  | { readonly type: 'reworded'; readonly checked: Checked }
  | { readonly type: 'read-anew'; readonly checked: Checked; readonly said: readonly Said[] }
  | { readonly type: 'profile-recalled'; readonly profile: ProfileInUse }
  | { readonly type: 'profile-chosen'; readonly checked: Checked; readonly profile: ProfileInUse }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'fix-written'; readonly cells: number; readonly undo: readonly WorkbookEdit[] | null }
  | { readonly type: 'fix-undone'; readonly cells: number }
  | { readonly type: 'inserted'; readonly view: InsertView; readonly inserted: Inserted }
  | { readonly type: 'removed-again'; readonly view: InsertView }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'cancelled' }
  | { readonly type: 'workbook-edited' }
  /** Cells were edited that can be checked again by themselves. */
  | { readonly type: 'cells-edited' }
  /** They were; `more` have been edited meanwhile. */
  | {
      readonly type: 'rechecked';
      readonly checked: Checked;
      readonly before: WorkbookSnapshot;
      readonly at: Date;
      readonly more: boolean;
    }
  /** All cells hold again what was checked; not when they have been edited since the workbook was read for it. */
  | { readonly type: 'workbook-same'; readonly result: Result }
  | { readonly type: 'finding-opened'; readonly key: string | null }
  | { readonly type: 'sheet-hidden'; readonly sheet: string }
  | { readonly type: 'not-shown'; readonly failure: Failure }
  | { readonly type: 'filtered'; readonly group: Group }
  | { readonly type: 'view-opened'; readonly view: View }
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'appearance-chosen'; readonly appearance: Appearance };

export const idle: Work = { kind: 'idle' };

export function initialState(language: Language, appearance: Appearance): PaneState {
  return {
    language,
    appearance,
    work: idle,
    journal: [],
    inserted: {},
    result: null,
    early: null,
    said: null,
    profile: null,
    editedMeanwhile: false,
    filter: null,
    view: 'check',
    notice: null,
  };
}
