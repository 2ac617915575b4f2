import type { Area } from '../../model/address.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';
import type { Shift } from '../../model/shift.ts';

/** What happened to the cells of a sheet. */
export interface SheetChanges {
  /** As the sheet was opened; null for a new one. */
  readonly snapshot: SheetSnapshot | null;
  contents: Area[];
  formats: Area[];
  readonly shifts: Shift[];
  /** For each shift the contents and formats written before it, where they were then. */
  readonly beforeShifts: Pick<SheetChanges, 'contents' | 'formats'>[];
  /** Formulas may show other results. */
  calculated: boolean;
}
