import { useState } from 'react';
import type { Organisation } from '../../model/organisation.ts';
import type { WorkbookEdit } from '../../model/edits.ts';
import { planBindingSheet } from '../../profiles/binding-sheet/template.ts';
import { findProfile } from '../../profiles/index.ts';
import { writeEdits } from '../../excel/write/write-edits.ts';
import { toFailure, type Failure } from './failure.ts';
import type { PaneState, Result } from './pane-state.ts';
import { automaticProfile, type ProfileInUse } from './profile-in-use.ts';

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

/** Adds the workbook's own sheet of what binds, and takes it back. */
export function useBindingSheet({ result, profile, language }: PaneState) {
  const [writing, setWriting] = useState<SheetWriting | null>(null);

  const write = async (
    edits: readonly WorkbookEdit[],
    done: (undo: readonly WorkbookEdit[] | null) => SheetWriting,
  ) => {
    setWriting({ kind: 'writing' });
    try {
      const outcome = await writeEdits(edits);
      if (outcome.kind === 'written') setWriting(done(outcome.undo));
      else if (outcome.kind === 'failed')
        setWriting({ kind: 'failed', failure: toFailure(outcome.failure), restored: outcome.restored });
      else setWriting({ kind: 'refused', why: reasonOf(outcome.obstacles[0]!.kind) });
    } catch (error) {
      setWriting({ kind: 'failed', failure: toFailure(error), restored: true });
    }
  };

  const add = () => {
    if (!result) return;
    const { sheet, edits } = planBindingSheet({
      units: unitsOf(result),
      organisation: organisationOf(result, profile ?? automaticProfile),
      language,
    });
    void write(edits, (undo) => ({ kind: 'added', sheet, undo }));
  };
  const undo = () => {
    if (writing?.kind === 'added' && writing.undo) void write(writing.undo, () => ({ kind: 'undone' }));
  };
  return { writing, add, undo };
}

function unitsOf({ report }: Result) {
  const units = report.tables
    .flatMap((table) => table.units)
    .filter(({ level }) => level === 'operatingUnit')
    .map(({ code, name }) => ({ code, name }));
  return [...new Map(units.map((unit) => [unit.code ?? unit.name, unit])).values()];
}

function organisationOf({ report }: Result, { organisation }: ProfileInUse): Organisation | null {
  return organisation ?? (report.profile === null ? null : findProfile(report.profile));
}

function reasonOf(kind: string): Extract<SheetWriting, { kind: 'refused' }>['why'] {
  return kind === 'read-only' || kind === 'structure-protected' || kind === 'sheet-taken' ? kind : 'changed';
}
