import type { ColumnRole, Item, Level, Scale } from './table.ts';

/**
 * What a person has confirmed or corrected of a workbook's reading. It is kept in the workbook and outlives inserted
 * rows and columns: everything in it is found again by its words, addresses only break ties.
 */
export interface ConfirmedReading {
  readonly tables: readonly ConfirmedTable[];
}

export interface ConfirmedTable {
  readonly sheet: string;
  /** The range when it was confirmed, `A4:E12`. */
  readonly range: string;
  /** False: a person said that this is no plan table. */
  readonly isPlan: boolean;
  readonly scale: Scale;
  readonly expenseSign: 'negative' | 'positive' | 'unknown';
  readonly year: number | null;
  /** The plan year that the sheet alone said; it tells a copy for another year. Left out in older readings. */
  readonly yearRead?: number | null | undefined;
  /** What the sheet alone said, so that it is told when it says something else. Left out in older readings. */
  readonly scaleRead?: Scale | undefined;
  readonly signRead?: ConfirmedTable['expenseSign'] | undefined;
  /** Every column of the table, left to right, as confirmed. */
  readonly columns: readonly ConfirmedColumn[];
  /** Every entity of the table, in order, as confirmed. */
  readonly units: readonly ConfirmedUnit[];
}

export interface ConfirmedColumn {
  readonly header: string;
  readonly role: ColumnRole;
  readonly year: number | null;
  readonly item: Item | null;
}

export interface ConfirmedUnit {
  /** As printed. */
  readonly code: string | null;
  readonly name: string;
  readonly level: Level;
  /** Code or name of the parent; null when it has none. */
  readonly parent: string | null;
}
