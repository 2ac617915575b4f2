import type { ConfirmedReading } from '../../model/confirmed-reading.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import type { ReadingErrorCode } from '../../readings/error.ts';
import type { check } from '../engine.ts';
import type { Checked } from './pane-state.ts';

type Rest =
  Parameters<typeof check> extends [unknown, infer Language, unknown, ...infer Others]
    ? readonly [Language, Others]
    : never;

/** One check to be done in the worker, as plain data. */
export interface EngineQuestion {
  readonly id: number;
  readonly snapshotId: number;
  /** Absent when the worker has it already. */
  readonly snapshot: WorkbookSnapshot | null;
  readonly confirmed: ConfirmedReading | { readonly readingError: ReadingErrorCode };
  /** The language, and whatever else the check takes. */
  readonly rest: Rest;
}

export type EngineAnswer =
  | { readonly id: number; readonly checked: Omit<Checked, 'snapshot' | 'confirmed'> }
  | { readonly id: number; readonly error: string };
