import type { ColumnRole, Item, Level } from '../../src/model/table.ts';
import type { Look } from './sheet.ts';

export interface ColumnSpec {
  readonly role: ColumnRole;
  readonly year?: number | null;
  readonly item?: Item | null;
  readonly alsoRoles?: readonly ColumnRole[];
  readonly alsoItems?: readonly (Item | null)[];
  readonly anyYear?: boolean;
  readonly optional?: boolean;
}

export interface UnitSpec {
  readonly code?: string | null;
  readonly name: string;
  readonly level: Level;
  readonly parent?: string | null;
  readonly alsoCodes?: readonly string[];
  readonly alsoNames?: readonly string[];
  readonly alsoLevels?: readonly Level[];
  readonly alsoParents?: readonly (string | null)[];
  readonly optional?: boolean;
}

export interface MoneySpec {
  readonly label?: string;
  readonly formula?: string | null;
  readonly look?: Look;
  readonly item?: Item;
  readonly alsoItems?: readonly Item[];
  readonly anySign?: boolean;
  readonly optional?: boolean;
  /** Replaces the column's role and year where rows carry them. */
  readonly role?: ColumnRole;
  readonly alsoRoles?: readonly ColumnRole[];
  readonly year?: number | null;
}
