import { isReadOnly } from './environment.ts';

export type FailureKind = keyof typeof codes | 'timeout' | 'read-only' | 'aborted' | 'unknown';

const codes = {
  'cell-edit': ['InvalidOperationInCellEditMode'],
  protected: ['AccessDenied'],
  'too-large': [
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
    'RangeExceedsLimit',
    'MemoryLimitReached',
    'OperationCellsExceedLimit',
  ],
  busy: ['ActivityLimitReached', 'ServiceNotAvailable', 'RequestAborted', 'Conflict'],
  'other-workbook-active': ['InactiveWorkbook', 'InvalidSelection'],
  gone: ['ItemNotFound', 'InvalidReference', 'InvalidBinding'],
  'not-supported': ['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedSheet'],
  session: [
    'Unauthenticated',
    'ConnectionFailure',
    'InvalidOrTimedOutSession',
    '5001',
    '5002',
    '5006',
    '5012',
  ],
} as const;

/** Why Excel did not do what was asked. Carries codes only: never texts or values of the workbook. */
export class ExcelFailure extends Error {
  override readonly name = 'ExcelFailure';
  readonly kind: FailureKind;
  /** Excel's own code, for support. */
  readonly code: string | null;
  /** The member that refused, e.g. `Range.values`. */
  readonly location: string | null;

  constructor(kind: FailureKind, code: string | null = null, location: string | null = null) {
    super([kind, code, location].filter(Boolean).join(' '));
    this.kind = kind;
    this.code = code;
    this.location = location;
  }
}

/** Names the reason of an error of Office; an error of our own code is given back as it is. */
export function failureFrom(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  const code = String(error.code);
  return new ExcelFailure(kindOf(code), code, error.debugInfo?.errorLocation || null);
}

interface OfficeError {
  readonly code: string | number;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Told by its code: an error may come from another realm. */
function isOfficeError(error: unknown): error is OfficeError {
  if (typeof error !== 'object' || error === null || error instanceof ExcelFailure) return false;
  return 'code' in error && (typeof error.code === 'string' || typeof error.code === 'number');
}

function kindOf(code: string): FailureKind {
  if (code === 'AccessDenied' && isReadOnly()) return 'read-only';
  const kinds = Object.keys(codes) as (keyof typeof codes)[];
  return kinds.find((kind) => (codes[kind] as readonly string[]).includes(code)) ?? 'unknown';
}
