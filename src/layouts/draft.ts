import { isGenericTotal } from './cells/label-total.ts';
import type { ColumnRole, Item, Level, Scale } from '../model/table.ts';
import type { GridCell } from './cells/grid.ts';

/** A column while the table is being understood. */
export interface DraftColumn {
  readonly column: number;
  header: string;
  role: ColumnRole;
  year: number | null;
  item: Item | null;
  /** The line of the income statement that the column is; null for the main quantities. */
  account: string | null;
  split: 'external' | 'internal' | null;
  month: number | null;
  /** Headed "Muutos" without saying of what. */
  isPlainChange: boolean;
  /** Where the headings of one table declare different scales, its own. */
  scale?: Scale;
  /** Which side of the income statement it adds to, where its figures tell. */
  side?: 'revenue' | 'expense';
  /** The entity named above the column (accounts down, units across). */
  entity: {
    code: string | null;
    name: string;
    isTotal: boolean;
    level: Level | null;
    /** What stands over it and others. */
    outer?: { code: string | null; name: string; level: Level | null };
  } | null;
  /** Which of its entity's columns it is: the year, and which column of that year. */
  slot: string;
}

export interface DraftFigure {
  readonly cell: GridCell;
  column: DraftColumn;
  item: Item;
  account: string | null;
  label: string;
  split: 'external' | 'internal' | null;
  /** Which side of the income statement the row stands on, when the rows before it tell. */
  section: 'revenue' | 'expense' | null;
}

/** An entity while the table is being understood. */
export interface DraftUnit {
  code: string | null;
  name: string;
  level: Level | null;
  /** Printed as a sum ("yhteensä"). */
  isTotal: boolean;
  /** Stands over other units without figures of its own; a unit left unfilled does not. */
  isHeading: boolean;
  /** A sum that names no entity ("Yhteensä"). */
  isGeneric: boolean;
  heading: { row: number; column: number };
  /** Where its own code stands, else its name. */
  ownColumn: number;
  indent: number;
  bold: boolean;
  lastRow: number;
  /** Codes and names of what encloses it, printed in columns to its left, outermost first. */
  enclosing: readonly { readonly code: string | null; readonly name: string; readonly column: number }[];
  parent: DraftUnit | null;
  members: DraftUnit[] | null;
  figures: DraftFigure[];
}

export function newUnit(
  name: { code: string | null; name: string; level: Level | null; isTotal: boolean },
  heading: { row: number; column: number },
  look: { indent: number; bold: boolean },
): DraftUnit {
  return {
    code: name.code,
    name: name.name,
    level: name.level,
    isTotal: name.isTotal,
    isHeading: false,
    isGeneric: name.isTotal && !name.code && isGenericTotal(name.name),
    heading,
    ownColumn: heading.column,
    indent: look.indent,
    bold: look.bold,
    lastRow: heading.row,
    enclosing: [],
    parent: null,
    members: null,
    figures: [],
  };
}
