import { useCallback, useEffect, useRef, type Dispatch } from 'react';
import { onCheckRequest } from '../../commands/check-request.ts';
import { readWorkbook } from '../../excel/read-workbook.ts';
import { selectCell } from '../../excel/select-cell.ts';
import { watchChanges } from '../../excel/watch-changes.ts';
import type { Language } from '../../model/language.ts';
import { toFailure } from './failure.ts';
import type { PaneAction, PaneState } from './pane-state.ts';

/** What the pane can do to the workbook. */
export interface Check {
  readonly start: () => void;
  readonly cancel: () => void;
  /** Selects a cell or an area of a sheet; says so in the pane when it cannot. */
  readonly show: (sheet: string, address: string) => void;
}

/** Connects the state with Excel: reads, checks, words again in another language, notices edits. */
export function useCheck(state: PaneState, dispatch: Dispatch<PaneAction>): Check {
  const running = useRef<AbortController | null>(null);
  const language = useRef(state.language);
  const stopWatching = useRef<Promise<() => Promise<void>> | null>(null);

  useEffect(() => {
    language.current = state.language;
  }, [state.language]);

  const start = useCallback(() => {
    if (running.current) return;
    const run = new AbortController();
    running.current = run;
    dispatch({ type: 'check-started' });
    runCheck(run.signal, language.current, dispatch)
      .catch((error: unknown) => {
        if (!run.signal.aborted) dispatch({ type: 'failed', failure: toFailure(error) });
      })
      .finally(() => {
        if (running.current === run) running.current = null;
      });
    // Asked after the check has taken its turn, so that the check itself tells when Excel keeps it waiting.
    // Without change events the pane still works; the time of the check tells how old the result is.
    stopWatching.current ??= watchChanges(() => dispatch({ type: 'workbook-edited' })).catch(() => {
      stopWatching.current = null;
      return async () => {};
    });
  }, [dispatch]);

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
    loadEngine().catch(() => undefined);
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
    const { snapshot } = state.result;
    const wanted = state.language;
    loadEngine()
      .then(({ check }) => dispatch({ type: 'reworded', checked: check(snapshot, wanted) }))
      .catch((error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }));
  }, [state.language, state.result, dispatch]);

  return { start, cancel, show };
}

async function runCheck(
  signal: AbortSignal,
  language: Language,
  dispatch: Dispatch<PaneAction>,
): Promise<void> {
  const engine = loadEngine();
  const snapshot = await readWorkbook({
    signal,
    onProgress: (done, of) => signal.aborted || dispatch({ type: 'sheets-read', done, of }),
    onCellEdit: () => signal.aborted || dispatch({ type: 'held', by: 'cell-edit' }),
    onSlow: () => signal.aborted || dispatch({ type: 'held', by: 'slow' }),
  });
  const { check } = await engine;
  signal.throwIfAborted();
  dispatch({ type: 'workbook-read' });
  await nextPaint();
  signal.throwIfAborted();
  dispatch({ type: 'checked', checked: check(snapshot, language), at: new Date() });
}

function loadEngine() {
  return import('../engine.ts');
}

/** Lets the browser show the last state before the synchronous work. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
