import type { WorkbookReport } from '../../check/report.ts';
import type { Language } from '../../model/language.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import { firstError } from './findings.ts';
import { changesBetween, type ListChange } from './list-change.ts';
import type { Failure } from './failure.ts';

export type Appearance = 'excel' | 'light' | 'dark';
export type Group = 'error' | 'warning' | 'info' | 'notChecked';
export type View = 'check' | 'tables' | 'about' | { readonly rule: string };

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
  readonly language: Language;
  /** The city whose profile was used; null when none applies. */
  readonly city: string | null;
}

export interface Result extends Checked {
  readonly at: Date;
  /** The workbook has been edited since it was read. */
  readonly changed: boolean;
  /** Key of the finding that is open. */
  readonly open: string | null;
}

export type Notice =
  | { readonly kind: 'list-changed'; readonly change: ListChange }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'sheet-hidden'; readonly sheet: string }
  | { readonly kind: 'not-shown'; readonly failure: Failure };

export interface PaneState {
  readonly language: Language;
  readonly appearance: Appearance;
  readonly work: Work;
  readonly result: Result | null;
  /** An edit arrived while the workbook was being read. */
  readonly editedMeanwhile: boolean;
  readonly filter: Group | null;
  readonly view: View;
  readonly notice: Notice | null;
}

export type PaneAction =
  | { readonly type: 'check-started' }
  | { readonly type: 'sheets-read'; readonly done: number; readonly of: number }
  | { readonly type: 'held'; readonly by: Hold }
  | { readonly type: 'workbook-read' }
  | { readonly type: 'checked'; readonly checked: Checked; readonly at: Date }
  | { readonly type: 'reworded'; readonly checked: Checked }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'cancelled' }
  | { readonly type: 'workbook-edited' }
  | { readonly type: 'finding-opened'; readonly key: string | null }
  | { readonly type: 'sheet-hidden'; readonly sheet: string }
  | { readonly type: 'not-shown'; readonly failure: Failure }
  | { readonly type: 'filtered'; readonly group: Group }
  | { readonly type: 'view-opened'; readonly view: View }
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'appearance-chosen'; readonly appearance: Appearance };

const idle: Work = { kind: 'idle' };

export function initialState(language: Language, appearance: Appearance): PaneState {
  return {
    language,
    appearance,
    work: idle,
    result: null,
    editedMeanwhile: false,
    filter: null,
    view: 'check',
    notice: null,
  };
}

/** The pane's whole behaviour over time. Effects live in `use-check.ts`. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'check-started':
      return {
        ...state,
        work: { kind: 'reading', done: 0, of: 0, held: null },
        editedMeanwhile: false,
        view: 'check',
        notice: null,
      };
    case 'sheets-read':
      if (state.work.kind !== 'reading') return state;
      return { ...state, work: { kind: 'reading', done: action.done, of: action.of, held: null } };
    case 'held':
      if (state.work.kind !== 'reading') return state;
      return { ...state, work: { ...state.work, held: action.by } };
    case 'workbook-read':
      return { ...state, work: { kind: 'checking' } };
    case 'checked':
      return withResult(state, action.checked, action.at);
    case 'reworded':
      if (state.result?.snapshot !== action.checked.snapshot) return state;
      return { ...state, result: { ...state.result, ...action.checked } };
    case 'failed':
      return { ...state, work: { kind: 'failed', failure: action.failure }, result: null };
    case 'cancelled':
      return { ...edited(state, state.editedMeanwhile), work: idle, notice: { kind: 'cancelled' } };
    case 'workbook-edited':
      return state.work.kind === 'idle' ? edited(state, true) : { ...state, editedMeanwhile: true };
    case 'finding-opened':
      if (!state.result) return state;
      return { ...state, result: { ...state.result, open: action.key }, notice: null };
    case 'sheet-hidden':
      return { ...state, notice: { kind: 'sheet-hidden', sheet: action.sheet } };
    case 'not-shown':
      return { ...state, notice: { kind: 'not-shown', failure: action.failure } };
    case 'filtered':
      return { ...state, filter: state.filter === action.group ? null : action.group };
    case 'view-opened':
      return { ...state, view: action.view };
    case 'language-chosen':
      return { ...state, language: action.language };
    default:
      return { ...state, appearance: action.appearance };
  }
}

function withResult(state: PaneState, checked: Checked, at: Date): PaneState {
  const before = state.result?.report;
  const change = before ? changesBetween(before, checked.report) : null;
  return {
    ...state,
    work: idle,
    result: { ...checked, at, changed: state.editedMeanwhile, open: firstError(checked.report) },
    editedMeanwhile: false,
    filter: null,
    notice: change && { kind: 'list-changed', change },
  };
}

function edited(state: PaneState, changed: boolean): PaneState {
  if (!state.result || !changed) return { ...state, editedMeanwhile: false };
  return { ...state, result: { ...state.result, changed: true }, editedMeanwhile: false };
}
