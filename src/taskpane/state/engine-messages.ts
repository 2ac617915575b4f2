import type { ConfirmedReading } from '../../model/confirmed-reading.ts';
import type { Explanation } from '../../model/explanation.ts';
import type { Language } from '../../model/language.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import { ReadingError, type ReadingErrorCode } from '../../readings/error.ts';
import type { Checked } from './pane-state.ts';

/** What was stored, or why it cannot be used; errors lose their class on the way to another thread. */
type Plain<T> = T | { readonly readingError: ReadingErrorCode };

/** One check to be done in the worker, as plain data. */
export interface EngineQuestion {
  readonly id: number;
  readonly snapshotId: number;
  /** Null when the worker has it already. */
  readonly snapshot: WorkbookSnapshot | null;
  readonly language: Language;
  readonly confirmed: Plain<ConfirmedReading>;
  readonly profile: string | Organisation | null | undefined;
  readonly explanations: Plain<readonly Explanation[]>;
}

export type EngineAnswer =
  | { readonly id: number; readonly checked: Omit<Checked, 'snapshot' | 'confirmed' | 'explanations'> }
  | { readonly id: number; readonly error: string };

export function toPlain<T extends object>(stored: T | ReadingError): Plain<T> {
  return stored instanceof ReadingError ? { readingError: stored.code } : stored;
}

export function fromPlain<T extends object>(plain: Plain<T>): T | ReadingError {
  return 'readingError' in plain ? new ReadingError(plain.readingError) : plain;
}
