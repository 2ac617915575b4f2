export type FileProblemCode = 'not-found' | 'no-access' | 'not-a-file' | 'file-too-large' | 'cannot-be-read';

/** Why a file could not be opened, before anything was known of its contents. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  readonly code: FileProblemCode;
  /** Bytes, for `file-too-large`. */
  readonly size: number | null;

  constructor(code: FileProblemCode, size: number | null = null, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.size = size;
  }
}

const byErrno: Readonly<Record<string, FileProblemCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EBUSY: 'no-access',
};

/** Names an error of the file system; any other error is thrown on. */
export function problemOf(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (typeof code !== 'string') throw error;
  return new FileProblem(byErrno[code] ?? 'cannot-be-read', null, { cause: error });
}
