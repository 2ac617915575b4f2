/**
 * - `not-a-reading`: something else altogether
 * - `newer-version`: written by a later Sitova
 * - `damaged`: cut, or changed by hand
 * - `too-large`: above 512 kB
 */
export type ReadingErrorCode = 'not-a-reading' | 'newer-version' | 'damaged' | 'too-large';

/** Why a stored reading cannot be used. Worded for users by `wording/reading-errors.ts`. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError';
  readonly code: ReadingErrorCode;

  constructor(code: ReadingErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
