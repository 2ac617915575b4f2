import { useState } from 'react';
import { writeEdits } from '../../excel/write/write-edits.ts';
import type { WorkbookEdit } from '../../model/edits.ts';
import { toFailure, type Failure } from './failure.ts';

/** How the last attempt went. */
export type SheetWriting =
  | { readonly kind: 'writing' }
  | { readonly kind: 'added'; readonly sheet: string; readonly undo: readonly WorkbookEdit[] | null }
  | { readonly kind: 'undone' }
  | {
      readonly kind: 'refused';
      readonly why: 'read-only' | 'structure-protected' | 'sheet-taken' | 'changed';
    }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly restored: boolean };

/** Adds a sheet to the workbook, and takes it back; both answer whether that was done. */
export function useNewSheet() {
  const [writing, setWriting] = useState<SheetWriting | null>(null);

  const write = async (
    edits: readonly WorkbookEdit[],
    done: (undo: readonly WorkbookEdit[] | null) => SheetWriting,
  ) => {
    setWriting({ kind: 'writing' });
    let isDone = false;
    try {
      const outcome = await writeEdits(edits);
      isDone = outcome.kind === 'written';
      if (outcome.kind === 'written') setWriting(done(outcome.undo));
      else if (outcome.kind === 'failed')
        setWriting({ kind: 'failed', failure: toFailure(outcome.failure), restored: outcome.restored });
      else setWriting({ kind: 'refused', why: reasonOf(outcome.obstacles[0]!.kind) });
    } catch (error) {
      setWriting({ kind: 'failed', failure: toFailure(error), restored: true });
    }
    return isDone;
  };

  const add = (sheet: string, edits: readonly WorkbookEdit[]) =>
    write(edits, (undo) => ({ kind: 'added', sheet, undo }));
  const undo = async () => {
    if (writing?.kind !== 'added' || !writing.undo) return false;
    return write(writing.undo, () => ({ kind: 'undone' }));
  };
  return { writing, add, undo };
}

function reasonOf(kind: string): Extract<SheetWriting, { kind: 'refused' }>['why'] {
  return kind === 'read-only' || kind === 'structure-protected' || kind === 'sheet-taken' ? kind : 'changed';
}
