import type { Area, Cell } from '../model/address.ts';
import type { WorkbookEdit } from '../model/edits.ts';
import type { Hindrance } from '../model/hindrance.ts';
import type { GoalLayout, TableLanguage } from '../model/goal-layout.ts';

/** The table somebody asks for. */
export interface TableRequest {
  readonly layout: GoalLayout;
  readonly language: TableLanguage;
  readonly year: number;
  /** Last year of the period; ten years on where nothing says it. */
  readonly lastYear: number | null;
  /** The unit or area as it is to be printed: `1280 Henkilöstöpalvelut`. */
  readonly unit: string | null;
  readonly aims: readonly ChosenAim[];
  /** Parties to choose from. */
  readonly responsible: readonly string[];
  readonly place: Place;
  /** The rows it is filled with; made of the aims where left out. */
  readonly lines?: readonly Line[];
}

/** An aim or theme of the strategy, and those of its goals that the table begins with. */
export interface ChosenAim {
  readonly name: string;
  readonly goals: readonly ChosenGoal[];
  /** Rows to be filled in; as many as the layout says where left out. */
  readonly rows?: number;
}

export interface ChosenGoal {
  readonly text: string;
  /** Its number in the whole strategy. */
  readonly number: number;
  /** Rows to be filled in, where goals have rows of their own. */
  readonly rows?: number;
}

export type Place =
  /** Named after what it holds when no name is given. */
  | { readonly kind: 'new-sheet'; readonly name?: string }
  | { readonly kind: 'below'; readonly sheet: string }
  | { readonly kind: 'at'; readonly sheet: string; readonly cell: Cell };

export type TablePlan =
  | {
      readonly kind: 'planned';
      readonly sheet: string;
      /** With its titles and the rows below the table. */
      readonly area: Area;
      /** The Excel table. */
      readonly table: Area;
      readonly lines: readonly Line[];
      readonly headings: readonly string[];
      readonly edits: readonly WorkbookEdit[];
    }
  | { readonly kind: 'hindered'; readonly hindrance: Hindrance };

/** A row of the table: one that names an aim or a goal, or one to be filled in. */
export interface Line {
  readonly kind: 'aim' | 'goal' | 'row';
  /** By column; null stays empty. */
  readonly texts: readonly (string | null)[];
}
