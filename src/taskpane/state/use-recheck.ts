import { useCallback, useEffect, useRef, type Dispatch } from 'react';
import { ExcelFailure } from '../../excel/failure.ts';
import type { WorkbookChange } from '../../excel/watch-changes.ts';
import type { CellEdit } from '../recheck.ts';
import { loadEngine, loadRecheck } from './chunks.ts';
import type { PaneAction, PaneState } from './pane-state.ts';

/** Milliseconds without an edit after which the edited cells are checked again, and between attempts. */
const calm = 150;
const untilAgain = 1000;

/** Checks again by itself what the user edits; anything else that happens to the workbook is only told. */
export function useRecheck(
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
): (change: WorkbookChange) => void {
  const latest = useRef(state);
  const edits = useRef<CellEdit[]>([]);
  const working = useRef(false);
  const next = useRef(async () => {});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const work = useCallback(async () => {
    const { result, work: now } = latest.current;
    if (working.current) return;
    const taken = edits.current.splice(0);
    // What is shown may lag behind: only what is known to have changed otherwise waits for somebody to ask.
    if (!result || now.kind !== 'idle' || (result.changed && !result.rechecking)) return;
    working.current = true;
    let wait = calm;
    try {
      const [engine, { recheck }] = await Promise.all([loadEngine(), loadRecheck()]);
      const checked = await recheck(engine, result, taken, latest.current);
      const more = edits.current.length > 0;
      if (!checked) dispatch({ type: 'workbook-edited' });
      else {
        latest.current = { ...latest.current, result: { ...result, ...checked, rechecking: true } };
        dispatch({ type: 'rechecked', checked, before: result.snapshot, at: new Date(), more });
      }
    } catch (error) {
      if (error instanceof ExcelFailure && error.kind === 'cell-edit') {
        edits.current.unshift(...taken);
        wait = untilAgain;
      } else dispatch({ type: 'workbook-edited' });
    }
    working.current = false;
    if (edits.current.length > 0) timer.current = setTimeout(() => void next.current(), wait);
  }, [dispatch]);

  useEffect(() => {
    next.current = work;
  }, [work]);

  return useCallback(
    (change) => {
      if (change.kind === 'other') return dispatch({ type: 'workbook-edited' });
      edits.current.push(change);
      dispatch({ type: 'cells-edited' });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void work(), calm);
    },
    [dispatch, work],
  );
}
