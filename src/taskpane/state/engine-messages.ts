import type { ConfirmedReading } from '../../model/confirmed-reading.ts';
import type { Explanation } from '../../model/explanation.ts';
import type { Language } from '../../model/language.ts';
import type { Organisation } from '../../model/organisation.ts';
import { ReadingError, type ReadingErrorCode } from '../../readings/error.ts';
import type { CellsOf } from '../../check/affected.ts';
import type { EarlyFindings } from '../../check/early-findings.ts';
import type { CheckedPiece, SnapshotPiece } from './engine-pieces.ts';

/** What was stored, or why it cannot be used; errors lose their class on the way to another thread. */
type Plain<T> = T | { readonly readingError: ReadingErrorCode };

/** What the worker is told: the snapshot to keep, piece by piece, then questions about it. */
export type EngineMessage = SnapshotPiece | EngineQuestion | AffectedQuestion;

/** One check of the snapshot sent before, as plain data. */
export interface EngineQuestion {
  readonly id: number;
  readonly language: Language;
  readonly confirmed: Plain<ConfirmedReading>;
  readonly profile: string | Organisation | null | undefined;
  readonly explanations: Plain<readonly Explanation[]>;
  /** Whether what is found is to be told as soon as it is. */
  readonly early: boolean;
}

/** Which cells of the snapshot sent before may differ when these have changed. */
export interface AffectedQuestion {
  readonly id: number;
  readonly changed: readonly CellsOf[];
}

/** A piece of the answer, its end, or why there is none. */
export type EngineAnswer =
  | { readonly id: number; readonly piece: CheckedPiece }
  | { readonly id: number; readonly done: true }
  | { readonly id: number; readonly early: EarlyFindings }
  | { readonly id: number; readonly affected: readonly CellsOf[] }
  | { readonly id: number; readonly error: string };

export function toPlain<T extends object>(stored: T | ReadingError): Plain<T> {
  return stored instanceof ReadingError ? { readingError: stored.code } : stored;
}

export function fromPlain<T extends object>(plain: Plain<T>): T | ReadingError {
  return 'readingError' in plain ? new ReadingError(plain.readingError) : plain;
}
