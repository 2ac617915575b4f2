import type { Cell } from '../../../model/address.ts';
import type { TableReading } from '../../../model/table.ts';

/** A pot of project money and what has been reserved of it. Euro cents, all positive. */
export interface Pot {
  readonly table: TableReading;
  /** The money there is; null when the sheet does not say it. */
  readonly whole: { readonly cents: number; readonly cell: Cell } | null;
  readonly reserved: { readonly cents: number; readonly cells: readonly Cell[] };
  /** The sum of the reservations as the sheet prints it, right or wrong; null when it prints none. */
  readonly printedSum: number | null;
  /** Money printed as not reserved, in a row of its own and in the title. */
  readonly uncommitted: readonly Uncommitted[];
}

export interface Uncommitted {
  readonly cents: number;
  readonly cell: Cell;
  /** The sheet says *n.* */
  readonly approximate: boolean;
}
