import type { Dispatch } from 'react';
import { planBindingSheet } from '../../profiles/binding-sheet/template.ts';
import { findProfile } from '../../profiles/index.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { PaneAction, PaneState, Result } from './pane-state.ts';
import { automaticProfile, type ProfileInUse } from './profile-in-use.ts';
import { useNewSheet } from './use-new-sheet.ts';

/** Adds the workbook's own sheet of what binds, and takes it back: what was checked before is old then. */
export function useBindingSheet({ result, profile, language }: PaneState, dispatch: Dispatch<PaneAction>) {
  const { writing, add, undo } = useNewSheet();
  const told = (done: Promise<boolean>) =>
    void done.then((isDone) => isDone && dispatch({ type: 'workbook-edited' }));
  const addBindings = () => {
    if (!result) return;
    const { sheet, edits } = planBindingSheet({
      units: unitsOf(result),
      organisation: organisationOf(result, profile ?? automaticProfile),
      language,
    });
    told(add(sheet, edits));
  };
  return { writing, add: addBindings, undo: () => told(undo()) };
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
