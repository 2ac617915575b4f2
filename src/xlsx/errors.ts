export type XlsxErrorCode =
  | 'empty-file'
  | 'not-a-workbook'
  | 'legacy-xls'
  | 'encrypted'
  | 'binary-xlsb'
  | 'ods'
  | 'damaged'
  | 'doctype'
  | 'no-sheets'
  | 'too-large'
  | 'bomb';

/** What a file that is no workbook turned out to be. */
export type FoundKind =
  | 'text'
  | 'html'
  | 'xml'
  | 'pdf'
  | 'image'
  | 'zip'
  | 'archive'
  | 'docx'
  | 'pptx'
  | 'ole'
  | 'unknown';

export interface XlsxErrorDetail {
  readonly found?: FoundKind;
  /** Name of the part inside the package, e.g. `xl/worksheets/sheet1.xml`. */
  readonly part?: string;
  /** What is wrong with the part, for developers; never shown to users. */
  readonly problem?: string;
  /** Name of the limit that was passed. */
  readonly limit?: string;
  readonly allowed?: number;
  readonly actual?: number;
}

/** The only error `readXlsx` throws about a file. Worded for users by `wording/file-errors.ts`. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';
  readonly code: XlsxErrorCode;
  readonly detail: XlsxErrorDetail;

  constructor(code: XlsxErrorCode, detail: XlsxErrorDetail = {}, options?: ErrorOptions) {
    super([code, detail.part, detail.problem].filter(Boolean).join(': '), options);
    this.code = code;
    this.detail = detail;
  }
}

export function damaged(part: string, problem: string, cause?: unknown): XlsxError {
  return new XlsxError('damaged', { part, problem }, cause === undefined ? undefined : { cause });
}
