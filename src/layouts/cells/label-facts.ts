import type { Level } from '../../model/table.ts';
import type { Quantity } from '../vocabulary/quantities.ts';

/** What a row label says. */
export interface LabelFacts {
  readonly text: string;
  readonly code: string | null;
  /** The label without its code and without "yhteensä". */
  readonly name: string;
  readonly isTotal: boolean;
  readonly quantity: Quantity | null;
  readonly split: 'external' | 'internal' | null;
  readonly level: Level | null;
  /** The label names an entity besides the quantity: "Lautakunta yhteensä netto". */
  readonly namesEntity: boolean;
  /** `Kirjasto, tuotot`: whose quantity it may be; only the labels beside it can tell. */
  readonly part: LabelPart | null;
  /** A note among the rows ("- se bilaga 2", "1 virka täyttämättä"), no name. */
  readonly isRemark: boolean;
}

export interface LabelPart {
  readonly name: string;
  readonly quantity: Quantity;
  /** A comma, a dash or parentheses part the two; `Kirjasto tuotot` may be one word of a statement. */
  readonly isMarked: boolean;
}
