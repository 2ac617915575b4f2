import type { Area } from './address.ts';

/** What a workbook held at one moment. Nothing in it refers back to Excel or to a file. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** Serial dates count from 1904-01-01 instead of 1899-12-30. Null: the source could not tell. */
  readonly date1904: boolean | null;
  /** Sheets can be neither added nor removed. */
  readonly structureProtected: boolean;
  /** Whether formulas follow a change by themselves (data tables aside). Null: the source could not tell. */
  readonly calculation: 'automatic' | 'manual' | null;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Charts, dialogs and macro sheets have no cells to read. */
  readonly kind: 'cells' | 'other';
  /** The smallest area holding every cell with a value or a formula; null when there is none. */
  readonly used: Area | null;
  readonly cells: CellColumns;
  /** Zero-based, ascending, within the used area. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Merged areas that touch the used area, in reading order. Null: not read. */
  readonly merges: readonly Area[] | null;
  readonly tables: readonly TableSnapshot[];
  readonly protected: boolean;
  /** A filter hides rows at this moment. */
  readonly filtered: boolean;
  /**
   * Areas that formulas of dynamic arrays fill from their top left cell. Only files tell them. Absent when there are
   * none.
   */
  readonly spills?: readonly Area[];
  /** Formulas whose result the source did not hold: they read as empty text. Absent when there are none. */
  readonly uncalculated?: number;
  /** Formulas whose missing results were worked out without Excel. Absent when there are none. */
  readonly calculated?: number;
}

/** An Excel table (ListObject). */
export interface TableSnapshot {
  readonly name: string;
  /** The whole table with its header and total rows. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Name of the sheet it belongs to; null for the whole workbook. */
  readonly sheet: string | null;
  /** With the leading `=`, in English form. */
  readonly formula: string;
  readonly visible: boolean;
}

export const cellKinds = ['number', 'text', 'boolean', 'error'] as const;

/**
 * Every cell with a value or a formula, in reading order (row, then column), one column of
 * typed arrays per property. Blank cells are absent, whatever their format.
 */
export interface CellColumns {
  readonly count: number;
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  /** Index into `cellKinds`. */
  readonly kinds: Uint8Array;
  /** The number; 1 or 0 for a boolean; 0 for text and errors. */
  readonly numbers: Float64Array;
  /** Index into `strings` of the text or of the error code (`#REF!`); -1 for numbers and booleans. */
  readonly texts: Int32Array;
  /** Index into `strings` of the formula with its leading `=`, English names, `,` separators; -1: none. */
  readonly formulas: Int32Array;
  /** Index into `formatCodes`. */
  readonly formats: Uint16Array;
  /** Text cells only, 0 elsewhere: bit 7 = bold, bits 0-6 = indent steps. */
  readonly styles: Uint8Array;
  readonly strings: readonly string[];
  /** Number format codes in English form, `General` first. */
  readonly formatCodes: readonly string[];
}

/** One cell, unpacked. */
export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly indent: number;
}

export type CellValue =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly error: string };
