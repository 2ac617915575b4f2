import type { Area } from './address.ts';

/** How a cell looks. What is left out stays; colours are `#rrggbb`. */
export interface CellFormat {
  /** Code in English form. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly color?: string;
  /** Null: no fill. */
  readonly fill?: string | null;
  readonly horizontal?: 'general' | 'left' | 'center' | 'right' | 'fill' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly indent?: number;
  readonly wrap?: boolean;
  /** The four edges of every cell; a side left out stays. */
  readonly borders?: Readonly<Partial<Record<BorderSide, Border | null>>>;
  /** Counts on a protected sheet only. */
  readonly locked?: boolean;
}

export const borderSides = ['left', 'right', 'top', 'bottom'] as const;
export type BorderSide = (typeof borderSides)[number];

export interface Border {
  readonly style: 'thin' | 'medium' | 'thick' | 'double' | 'hair' | 'dotted' | 'dashed';
  readonly color?: string;
}

/** What users may still do on a protected sheet, besides selecting and filling in unlocked cells. */
export interface SheetAllowances {
  readonly formatCells?: boolean;
  readonly formatColumns?: boolean;
  readonly formatRows?: boolean;
  readonly insertRows?: boolean;
  readonly deleteRows?: boolean;
  readonly sort?: boolean;
  readonly filter?: boolean;
}

export interface PrintSetup {
  readonly orientation?: 'portrait' | 'landscape';
  readonly paper?: 'A4' | 'A3';
  /** Pages wide and tall; 0: as many as it takes. */
  readonly fit?: { readonly wide: number; readonly tall: number };
  /** Null: the whole sheet. */
  readonly area?: Area | null;
  /** Rows and columns repeated on every page, zero-based; null: none. */
  readonly titleRows?: readonly [first: number, last: number] | null;
  readonly titleColumns?: readonly [first: number, last: number] | null;
  /** In Excel's codes, e.g. `&CSivu &P/&N`. */
  readonly header?: string;
  readonly footer?: string;
  /** Centimetres. */
  readonly margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly centered?: boolean;
}

export interface Limits {
  readonly operator:
    | 'between'
    | 'notBetween'
    | 'equal'
    | 'notEqual'
    | 'greaterThan'
    | 'lessThan'
    | 'greaterThanOrEqual'
    | 'lessThanOrEqual';
  /** Formulas with their `=`, or numbers. The second one for the two kinds of between. */
  readonly first: string | number;
  readonly second?: string | number;
}

/** What cells accept. */
export type ValidationRule = ValidationTexts &
  (
    | {
        readonly type: 'list';
        /** A range, with its `=`, or items without commas. */ readonly source: string | readonly string[];
        /** The cell shows no arrow to choose by. */
        readonly noArrow?: boolean;
      }
    | ({ readonly type: 'whole' | 'decimal' | 'date' | 'time' | 'textLength' } & Limits)
    | { readonly type: 'custom'; /** With its `=`, as seen from the first cell. */ readonly formula: string }
    | { readonly type: 'any' }
  );

interface ValidationTexts {
  readonly ignoreBlank?: boolean;
  /** Anything is taken without a word. */
  readonly silent?: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
  };
}

/** What cells that meet a condition look like; only colours, weight and edges are looked at. */
export type ConditionalRule = { readonly format: CellFormat; readonly stopIfTrue?: boolean } & (
  | { readonly type: 'formula'; /** With its `=`, as seen from the first cell. */ readonly formula: string }
  | ({ readonly type: 'cellValue' } & Limits)
  | { readonly type: 'text'; readonly contains: string }
);
