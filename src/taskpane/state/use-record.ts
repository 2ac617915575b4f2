import { useEffect, useRef, useState, type Dispatch, type RefObject } from 'react';
import type { RecordState } from '../../record/verify.ts';
import { loadReader, loadValidation } from './chunks.ts';
import type { PaneAction, PaneState } from './pane-state.ts';

/** The workbook's validation record; null until it is known. */
export type Record = RecordState | null;

interface RecordWatch {
  readonly record: Record;
  /** The pane itself is writing: what changes now is no edit. */
  readonly writing: RefObject<boolean>;
  /** Reads the workbook and its record anew. */
  readonly verify: () => Promise<RecordState['kind']>;
}

/** Milliseconds without an edit after which the workbook is read again. */
const calm = 400;

/** Sums of large workbooks are made between the pane's other work. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Whether the validation record holds: at once after a check, and after every edit. */
export function useRecord(state: PaneState, dispatch: Dispatch<PaneAction>): RecordWatch {
  const [known, setKnown] = useState<Record>(null);
  const writing = useRef(false);
  const { result, work } = state;
  const snapshot = result?.snapshot;

  useEffect(() => {
    if (!snapshot) return undefined;
    let over = false;
    loadValidation()
      .then(({ verifyRecord }) => verifyRecord(snapshot, nextTurn))
      .then((found) => {
        if (!over) setKnown(found);
      })
      .catch(() => undefined);
    return () => {
      over = true;
    };
  }, [snapshot]);

  const verify = async () => {
    const [{ sumOfWorkbook, verifyRecord }, { readWorkbook }] = await Promise.all([
      loadValidation(),
      loadReader(),
    ]);
    const now = await readWorkbook();
    const found = await verifyRecord(now, nextTurn);
    setKnown(found);
    if (result && (await sumOfWorkbook(result.snapshot, nextTurn)) === (await sumOfWorkbook(now, nextTurn)))
      dispatch({ type: 'workbook-same', result });
    return found.kind;
  };
  const verifyLatest = useRef(verify);
  useEffect(() => {
    verifyLatest.current = verify;
  });

  // Every edit gives a new result that is marked as changed.
  useEffect(() => {
    const exists = known !== null && known.kind !== 'none';
    if (!result?.changed || result.rechecking || !exists || work.kind !== 'idle' || writing.current)
      return undefined;
    const timer = setTimeout(() => void verifyLatest.current().catch(() => undefined), calm);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- what was learnt must not ask again
  }, [result, work.kind]);

  const isDoubted = result?.changed && known?.kind === 'valid';
  return { record: isDoubted ? { ...known, kind: 'changed' } : known, writing, verify };
}
