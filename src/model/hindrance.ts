import type { Area, Cell } from './address.ts';

/** Why something new cannot be put where it is wanted. */
export type Hindrance =
  | { readonly kind: 'no-sheet' | 'sheet-taken' | 'protected' | 'filtered'; readonly sheet: string }
  | { readonly kind: 'structure-protected' }
  | { readonly kind: 'no-room'; readonly sheet: string; readonly area: Area }
  | {
      readonly kind: 'cell';
      readonly sheet: string;
      readonly area: Area;
      readonly cell: Cell;
      /** What stands in the first cell in the way. */
      readonly text: string;
      readonly count: number;
    }
  | { readonly kind: 'table' | 'merged'; readonly sheet: string; readonly area: Area };
