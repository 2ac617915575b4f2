import { ExcelFailure } from '../../excel/failure.ts';

export type FailureKind = ExcelFailure['kind'] | 'not-loaded' | 'internal';

/** Why something did not succeed. Holds no text of the workbook. */
export interface Failure {
  readonly kind: FailureKind;
  /** Excel's code, for support. */
  readonly code: string | null;
}

/** An error of the check itself is ours; anything Excel said keeps its kind. */
export function failureFrom(error: unknown): Failure {
  if (error instanceof ExcelFailure) return { kind: error.kind, code: error.code ?? null };
  if (error instanceof Error && error.name === 'ChunkLoadError') return { kind: 'not-loaded', code: null };
  return { kind: 'internal', code: error instanceof Error ? error.name : null };
}
