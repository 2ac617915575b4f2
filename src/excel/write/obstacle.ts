import type { Cell } from '../../model/address.ts';

/** Why a change is not written. Nothing has been touched then. */
export interface Obstacle {
  readonly kind:
    | 'read-only'
    | 'sheet-missing'
    | 'sheet-taken'
    | 'sheet-name'
    | 'structure-protected'
    | 'protected'
    | 'filtered'
    | 'changed'
    | 'merged'
    | 'spill'
    | 'table'
    | 'name-taken';
  readonly sheet: string;
  /** The first cell in the way; null when it is the sheet or the workbook. */
  readonly cell: Cell | null;
}
