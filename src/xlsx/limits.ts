import { XlsxError } from './errors.ts';

export interface XlsxLimits {
  /** Files inside the package. */
  readonly entries: number;
  /** Bytes of one sheet, or of the shared strings, once inflated. */
  readonly partBytes: number;
  /** Bytes of any other part: styles, tables, lists of parts. */
  readonly smallPartBytes: number;
  /** Bytes of all parts read, once inflated. */
  readonly totalBytes: number;
  /** Inflated size by packed size of a part larger than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Cells and merges of the whole workbook together; and, counted apart, its shared strings. */
  readonly cells: number;
  /** Characters of formulas written out for the cells that share one. */
  readonly sharedCharacters: number;
}

/**
 * Sheets pack about 5 to 20 times smaller, and 60 times when they repeat themselves; deflate itself ends at 1032.
 * Five million cells are what Excel lets an add-in read at once, some 130 MB of columns here; 2 million cells
 * are about 90 MB of XML, so the byte limits leave room for verbose writers.
 */
export const defaultLimits: XlsxLimits = {
  entries: 10_000,
  partBytes: 2 ** 30,
  smallPartBytes: 2 ** 26,
  totalBytes: 3 * 2 ** 30,
  ratio: 250,
  ratioFrom: 32 * 2 ** 20,
  cells: 5_000_000,
  sharedCharacters: 2 ** 28,
};

/** Throws `too-large` when `actual` exceeds the limit. */
export function checkLimit(limits: XlsxLimits, limit: keyof XlsxLimits, actual: number): void {
  const allowed = limits[limit];
  if (actual > allowed) throw new XlsxError('too-large', { limit, allowed, actual });
}
