import { ExcelFailure, type FailureKind as ExcelFailureKind } from '../../excel/failure.ts';

export type FailureKind = ExcelFailureKind | 'not-loaded' | 'internal';

/** Why something did not succeed. Holds no text of the workbook. */
export interface Failure {
  readonly kind: FailureKind;
  /** Excel's code, for support. */
  readonly code: string | null;
}

/** Anything Excel said keeps its kind; whatever else went wrong is ours. */
export function toFailure(error: unknown): Failure {
  if (error instanceof ExcelFailure) return { kind: error.kind, code: error.code };
  if (error instanceof Error && error.name === 'ChunkLoadError') return { kind: 'not-loaded', code: null };
  return { kind: 'internal', code: error instanceof Error ? error.name : null };
}
