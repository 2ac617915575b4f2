import { useEffect, useRef, type Dispatch } from 'react';
import type { ComparedTable } from '../../check/compare-readings.ts';
import type { ConfirmedReading } from '../../model/confirmed-reading.ts';
import { ReadingError } from '../../readings/error.ts';
import type { Change } from './change.ts';
import { loadEngine, loadMemory } from './chunks.ts';
import type { Notice, PaneAction, PaneState, ReadingTask, Result } from './pane-state.ts';
import { automaticProfile, profileOption } from './profile-in-use.ts';
import { readAnew, takeIn } from './read-anew.ts';
import { toReadingFailure } from './reading-failure.ts';
import { confirm, correct, forget, restore, toRemember, type Said } from './said.ts';

/** Bytes; no reading file is larger, and nothing larger is worth opening. */
const largestFile = 1_000_000;

/** What a person can say of how the tables were read. It is in force at once. */
export interface ReadingActions {
  readonly correct: (table: ComparedTable, change: Change) => void;
  /** Confirms the table as it stands and stores that in the workbook. */
  readonly confirm: (table: ComparedTable) => void;
  /** Forgets everything said of the table. */
  readonly restore: (table: ComparedTable) => void;
  /** Forgets a confirmed table that the workbook no longer holds. */
  readonly forget: (said: Said) => void;
  /** Takes confirmed tables from a reading file. */
  readonly importFile: (file: Blob) => void;
  /** The text of a reading file with everything confirmed; null when it cannot be made, which the pane tells. */
  readonly exportText: () => Promise<string | null>;
}

/** Connects corrections with the check and confirmed readings with the workbook and with files. */
export function useReading(state: PaneState, dispatch: Dispatch<PaneAction>): ReadingActions {
  const latest = useRef(state);
  const saving = useRef(Promise.resolve());
  useEffect(() => {
    latest.current = state;
  }, [state]);

  const notice = (told: Notice) => dispatch({ type: 'noticed', notice: told });
  const attempt = async <T>(doing: ReadingTask, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      notice({ kind: 'reading-failed', doing, why: toReadingFailure(error) });
      return null;
    }
  };

  /** One after the other, so that the workbook keeps what was said last. */
  const save = (said: readonly Said[], told: Notice) => {
    saving.current = saving.current.then(async () => {
      await attempt('save', async () => {
        const { removeReading, saveReading } = await loadMemory();
        const reading = toRemember(said);
        await (reading.tables.length === 0 ? removeReading() : saveReading(reading));
        notice(told);
      });
    });
  };

  const say = (change: (all: readonly Said[]) => readonly Said[], told: Notice | null) =>
    attempt('correct', async () => {
      const { check } = await loadEngine();
      for (;;) {
        const { result, said } = latest.current;
        if (!result) return;
        const anew = await readAnew(checkWith(check, result, latest.current), change(said ?? []));
        // A check of the edited workbook has ended meanwhile: it is said of that one.
        if (latest.current.result?.snapshot !== result.snapshot) continue;
        dispatch({ type: 'read-anew', ...anew });
        if (told) save(anew.said, told);
        return;
      }
    });

  const takeFile = (file: Blob) =>
    attempt('import', async () => {
      const [{ check }, { decodeReading }] = await Promise.all([loadEngine(), loadMemory()]);
      if (file.size > largestFile) throw new ReadingError('too-large');
      const reading = decodeReading(await file.text());
      const { result, said } = latest.current;
      if (!result) return;
      const before = { checked: result, said: said ?? [] };
      const { used, ...anew } = await takeIn(checkWith(check, result, latest.current), before, reading);
      const told: Notice = { kind: 'imported', used, of: reading.tables.length };
      if (used === 0) return notice(told);
      dispatch({ type: 'read-anew', ...anew });
      save(anew.said, told);
    });

  return {
    correct: (table, change) => void say((all) => correct(all, table, change), null),
    confirm: (table) => void say((all) => confirm(all, table), { kind: 'remembered' }),
    restore: (table) => {
      const own = table.said === null ? null : latest.current.said?.[table.said];
      void say((all) => restore(all, table), own?.confirmed ? { kind: 'forgotten' } : null);
    },
    forget: (one) => void say((all) => forget(all, one), { kind: 'forgotten' }),
    importFile: (file) => void takeFile(file),
    exportText: () =>
      attempt('export', async () => {
        const { encodeReading } = await loadMemory();
        return encodeReading(toRemember(latest.current.said ?? []));
      }),
  };
}

function checkWith(
  check: Awaited<ReturnType<typeof loadEngine>>['check'],
  { snapshot, explanations }: Result,
  { language, profile }: PaneState,
) {
  const option = profileOption(profile ?? automaticProfile);
  return (confirmed: ConfirmedReading) => check(snapshot, language, confirmed, option, explanations);
}
