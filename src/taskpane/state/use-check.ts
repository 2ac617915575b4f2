import { useCallback, useEffect, useRef, type Dispatch } from 'react';
import type { EarlyFindings } from '../../check/early-findings.ts';
import { onCheckRequest } from '../../commands/check-request.ts';
import type { Kept } from '../../excel/kept-store.ts';
import { readProfileSetting } from '../../excel/profile-setting.ts';
import { selectCell } from '../../excel/select-cell.ts';
import { watchChanges } from '../../excel/watch-changes.ts';
import type { ConfirmedReading } from '../../model/confirmed-reading.ts';
import type { Language } from '../../model/language.ts';
import { ReadingError } from '../../readings/error.ts';
import { toFailure } from './failure.ts';
import { loadEngine, loadMemory, loadProfiles, loadReader } from './chunks.ts';
import type { PaneAction, PaneState, View } from './pane-state.ts';
import { automaticProfile, profileOption, type ProfileInUse } from './profile-in-use.ts';
import { toReadingFailure } from './reading-failure.ts';
import { inForce, recall } from './said.ts';
import { useRecheck } from './use-recheck.ts';

/** What the pane can do to the workbook. */
export interface Check {
  readonly start: () => void;
  /** Checks without leaving the view. */
  readonly startIn: (view: View) => void;
  readonly cancel: () => void;
  /** Selects a cell or an area of a sheet; says so in the pane when it cannot. */
  readonly show: (sheet: string, address: string) => void;
}

/** Connects the state with Excel: reads, checks, words again in another language, notices edits. */
export function useCheck(state: PaneState, dispatch: Dispatch<PaneAction>): Check {
  const running = useRef<AbortController | null>(null);
  const latest = useRef(state);
  const noticeChange = useRecheck(state, dispatch);
  const stopWatching = useRef<Promise<() => Promise<void>> | null>(null);

  useEffect(() => {
    latest.current = state;
  }, [state]);

  const startIn = useCallback(
    (view: View) => {
      if (running.current) return;
      const run = new AbortController();
      running.current = run;
      dispatch({ type: 'check-started', view });
      runCheck(run.signal, latest.current, dispatch)
        .catch((error: unknown) => {
          if (!run.signal.aborted) dispatch({ type: 'failed', failure: toFailure(error) });
        })
        .finally(() => {
          if (running.current === run) running.current = null;
        });
      // Asked after the check has taken its turn, so that the check itself tells when Excel keeps it waiting.
      // Without change events the pane still works; the time of the check tells how old the result is.
      stopWatching.current ??= loadReader()
        .then(() => watchChanges(noticeChange))
        .catch(() => {
          stopWatching.current = null;
          return async () => {};
        });
    },
    // oxlint-disable-next-line react/memo-dependencies -- asked for by exhaustive-deps
    [dispatch, noticeChange],
  );
  const start = useCallback(() => startIn('check'), [startIn]);

  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = null;
    dispatch({ type: 'cancelled' });
  }, [dispatch]);

  const show = useCallback(
    (sheet: string, address: string) => {
      selectCell(sheet, address).then(
        (answer) => answer === 'hidden' && dispatch({ type: 'sheet-hidden', sheet }),
        (error: unknown) => dispatch({ type: 'not-shown', failure: toFailure(error) }),
      );
    },
    [dispatch],
  );

  useEffect(() => {
    // Loaded ahead, so that a connection lost later does not stop the first check.
    loadReader().catch(() => undefined);
    loadEngine().catch(() => undefined);
    loadMemory().catch(() => undefined);
    const stopListening = onCheckRequest(start);
    return () => {
      stopListening();
      running.current?.abort();
      // The handlers end with the pane in any case.
      stopWatching.current?.then((stop) => stop()).catch(() => undefined);
    };
  }, [start]);

  useEffect(() => {
    if (!state.result || state.result.language === state.language) return;
    const { snapshot, confirmed, explanations } = state.result;
    const wanted = state.language;
    const profile = profileOption(state.profile ?? automaticProfile);
    loadEngine()
      .then(({ check }) => check(snapshot, wanted, confirmed, profile, explanations))
      .then((checked) => dispatch({ type: 'reworded', checked }))
      .catch((error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }));
  }, [state.language, state.result, state.profile, dispatch]);

  return { start, startIn, cancel, show };
}

async function runCheck(
  signal: AbortSignal,
  { said: known, profile: chosen, language }: PaneState,
  dispatch: Dispatch<PaneAction>,
): Promise<void> {
  const engine = loadEngine();
  const kept = loadKept();
  // Without it the findings wait for new explanations.
  const explained = kept.then(
    ({ explanations }) => explanations,
    () => [],
  );
  const recalled = known ? inForce(known) : recallReading(kept, signal, dispatch);
  const { readWorkbook } = await loadReader();
  const snapshot = await readWorkbook({
    signal,
    onProgress: (done, of) => signal.aborted || dispatch({ type: 'sheets-read', done, of }),
    onCellEdit: () => signal.aborted || dispatch({ type: 'held', by: 'cell-edit' }),
    onSlow: () => signal.aborted || dispatch({ type: 'held', by: 'slow' }),
  });
  const confirmed = await recalled;
  const profile = chosen ?? (await recallProfile(signal, language, dispatch));
  const explanations = await explained;
  const { check, stop } = await engine;
  signal.throwIfAborted();
  dispatch({ type: 'workbook-read' });
  await nextPaint();
  signal.throwIfAborted();
  signal.addEventListener('abort', stop, { once: true });
  const tell = (found: EarlyFindings) => signal.aborted || dispatch({ type: 'found', found });
  const option = profileOption(profile);
  const checked = await check(snapshot, language, confirmed, option, explanations, tell);
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  dispatch({ type: 'checked', checked, at: new Date() });
}

/** What the workbook remembers. When that cannot be had, the pane says so and the sheets are read as they are. */
async function recallReading(
  kept: Promise<Kept>,
  signal: AbortSignal,
  dispatch: Dispatch<PaneAction>,
): Promise<ConfirmedReading | ReadingError> {
  try {
    const { reading } = await kept;
    if (reading instanceof ReadingError) throw reading;
    if (!signal.aborted) dispatch({ type: 'recalled', said: recall(reading ?? { tables: [] }) });
    return reading ?? { tables: [] };
  } catch (error) {
    const why = toReadingFailure(error);
    if (!signal.aborted)
      dispatch({ type: 'noticed', notice: { kind: 'reading-failed', doing: 'load', why } });
    return error instanceof ReadingError ? error : { tables: [] };
  }
}

/** The profile the workbook remembers; the workbook speaks for itself when that profile cannot be had. */
async function recallProfile(
  signal: AbortSignal,
  language: Language,
  dispatch: Dispatch<PaneAction>,
): Promise<ProfileInUse> {
  const setting = readProfileSetting();
  const kept =
    setting.kind === 'automatic'
      ? automaticProfile
      : await loadProfiles()
          .then(
            ({ takeProfile }) => takeProfile(setting, language),
            () => null,
          )
          .catch(() => null);
  const profile = kept ?? automaticProfile;
  if (signal.aborted) return profile;
  if (!kept) dispatch({ type: 'noticed', notice: { kind: 'profile-lost' } });
  dispatch({ type: 'profile-recalled', profile });
  return profile;
}

async function loadKept(): Promise<Kept> {
  return (await loadMemory()).loadKept();
}

/** Lets the browser show the last state before the synchronous work. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
