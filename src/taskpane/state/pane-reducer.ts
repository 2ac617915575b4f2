import type { EarlyFindings } from '../../check/early-findings.ts';
import { firstError, hasFinding } from './findings.ts';
import { changesBetween, missingFrom } from './list-change.ts';
import { idle, type Checked, type Notice, type PaneAction, type PaneState, type View } from './pane-state.ts';
import type { ProfileInUse } from './profile-in-use.ts';
import type { Said } from './said.ts';

/** The pane's whole behaviour over time. Effects live in `use-check.ts` and `use-reading.ts`. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'check-started':
      return {
        ...state,
        work: { kind: 'reading', done: 0, of: 0, held: null },
        editedMeanwhile: false,
        early: null,
        view: action.view,
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
    case 'found':
      return withFound(state, action.found);
    case 'checked':
      return withResult(state, action.checked, action.at);
    case 'reworded':
      if (state.result?.snapshot !== action.checked.snapshot) return state;
      return { ...state, result: { ...state.result, ...action.checked } };
    case 'recalled':
      return { ...state, said: action.said };
    case 'read-anew':
      return readAnew(state, action.checked, action.said);
    case 'profile-recalled':
      return { ...state, profile: action.profile };
    case 'profile-chosen':
      return withProfile(state, action.checked, action.profile);
    case 'fix-written':
      return {
        ...state,
        journal: action.undo ? [...state.journal, action.undo] : state.journal,
        notice: { kind: 'fixed', cells: action.cells },
      };
    case 'fix-undone':
      return {
        ...state,
        journal: state.journal.slice(0, -1),
        notice: { kind: 'undone', cells: action.cells },
      };
    case 'inserted':
      return withInserted(state, { [action.view]: action.inserted });
    case 'removed-again':
      return withInserted(state, { [action.view]: undefined });
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'failed':
      return { ...state, work: { kind: 'failed', failure: action.failure }, result: null, early: null };
    case 'cancelled':
      return {
        ...edited(state, state.editedMeanwhile),
        work: idle,
        early: state.result ? null : state.early,
        notice: { kind: 'cancelled' },
      };
    case 'workbook-edited':
      return state.work.kind === 'idle' ? edited(state, true) : { ...state, editedMeanwhile: true };
    case 'cells-edited':
      return cellsEdited(state);
    case 'rechecked':
      return rechecked(state, action);
    case 'workbook-same':
      if (state.result !== action.result) return state;
      return { ...state, result: { ...action.result, changed: false, rechecking: false } };
    case 'finding-opened':
      if (state.early) return { ...state, early: { ...state.early, open: action.key } };
      if (!state.result) return state;
      return { ...state, result: { ...state.result, open: action.key }, notice: null };
    case 'sheet-hidden':
      return { ...state, notice: { kind: 'sheet-hidden', sheet: action.sheet } };
    case 'not-shown':
      return { ...state, notice: { kind: 'not-shown', failure: action.failure } };
    case 'filtered':
      return { ...state, filter: state.filter === action.group ? null : action.group };
    case 'view-opened':
      return { ...state, view: action.view, notice: isAboutResult(action.view) ? state.notice : null };
    case 'language-chosen':
      return { ...state, language: action.language };
    default:
      return { ...state, appearance: action.appearance };
  }
}

/** Elsewhere what was told of an earlier check is beside the point. */
function isAboutResult(view: View): boolean {
  return view === 'check' || view === 'validation';
}

function withInserted(state: PaneState, change: PaneState['inserted']): PaneState {
  return { ...edited(state, true), inserted: { ...state.inserted, ...change } };
}

/** Added to what was found before, so that nothing moves or closes. */
function withFound(state: PaneState, found: EarlyFindings): PaneState {
  if (state.work.kind !== 'checking') return state;
  const { findings = [], open = null } = state.early ?? {};
  return { ...state, early: { ...found, findings: [...findings, ...found.findings], open } };
}

function withResult(state: PaneState, checked: Checked, at: Date): PaneState {
  const { open = null } = state.early ?? {};
  return {
    ...state,
    work: idle,
    early: null,
    result: {
      ...checked,
      at,
      changed: state.editedMeanwhile,
      rechecking: false,
      open: hasFinding(checked.report, open) ? open : firstError(checked.report),
    },
    editedMeanwhile: false,
    filter: null,
    notice: state.notice ?? noticeOf(state, checked),
  };
}

function noticeOf({ result, early }: PaneState, { report }: Checked): Notice | null {
  const change = result && changesBetween(result.report, report);
  const findings = early ? missingFrom(report, early) : 0;
  if (findings > 0) return { kind: 'withdrawn', findings, change };
  return change && { kind: 'list-changed', change };
}

/** The same workbook, read with other corrections; what was said of another state of it holds when it is next checked. */
function readAnew(state: PaneState, checked: Checked, said: readonly Said[]): PaneState {
  if (!state.result) return state;
  if (state.result.snapshot !== checked.snapshot) return { ...edited(state, true), said };
  const change = changesBetween(state.result.report, checked.report);
  return {
    ...state,
    said,
    result: { ...state.result, ...checked, open: firstError(checked.report) },
    filter: null,
    notice: { kind: 'corrected', change },
  };
}

/** The same workbook, checked with another profile. */
function withProfile(state: PaneState, checked: Checked, profile: ProfileInUse): PaneState {
  if (state.result?.snapshot !== checked.snapshot) return { ...state, profile };
  const change = changesBetween(state.result.report, checked.report);
  return {
    ...state,
    profile,
    result: { ...state.result, ...checked, open: firstError(checked.report) },
    filter: null,
    notice: { kind: 'profile-chosen', change },
  };
}

function edited(state: PaneState, changed: boolean): PaneState {
  if (!state.result || !changed) return { ...state, editedMeanwhile: false };
  return { ...state, result: { ...state.result, changed: true, rechecking: false }, editedMeanwhile: false };
}

/** A workbook known to have changed otherwise waits for somebody to ask. */
function cellsEdited(state: PaneState): PaneState {
  if (state.work.kind !== 'idle') return { ...state, editedMeanwhile: true };
  if (!state.result || (state.result.changed && !state.result.rechecking)) return state;
  return { ...state, result: { ...state.result, changed: true, rechecking: true } };
}

/** Nothing moves but what was found: the view, the filter and the open finding stay. */
function rechecked(
  state: PaneState,
  { checked, before, at, more }: Extract<PaneAction, { type: 'rechecked' }>,
): PaneState {
  const { result } = state;
  if (!result || state.work.kind !== 'idle') return state;
  if (result.snapshot !== before) return edited(state, true);
  const change = changesBetween(result.report, checked.report);
  const rechecking = result.rechecking && more;
  const isSame = change.added + change.removed === 0;
  return {
    ...state,
    result: {
      ...result,
      ...checked,
      at,
      changed: more || !result.rechecking,
      rechecking,
      open: hasFinding(checked.report, result.open) ? result.open : null,
    },
    notice: isSame ? state.notice : { kind: 'list-changed', change },
  };
}
