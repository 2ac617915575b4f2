import type { Area, Cell } from './address.ts';
import type { ChartDesign } from './chart-design.ts';
import type { FileRule } from './conditional-rule.ts';
import type { AnchoredShape } from './shape-design.ts';
import type { Shift } from './shift.ts';
import type {
  CellFormat,
  ConditionalRule,
  PrintSetup,
  SheetAllowances,
  ValidationRule,
} from './edit-details.ts';
import type { CellValue, SheetSnapshot } from './snapshot.ts';

/**
 * One step of a change to a workbook, as plain data: it can be shown beforehand, carried out in a file or in Excel,
 * checked afterwards and undone (`undo.ts`). Steps are carried out in order, and a sheet is meant by the name it has
 * when a step's turn comes. Where a step overwrites, `before` says what stood there when it was planned: a writer that
 * finds something else there has a conflict, and undoing writes it back. What is left out of a step stays as it is.
 */
export type WorkbookEdit = CellEdit | LayoutEdit | SheetEdit | ObjectEdit | DocumentEdit;

export type EditKind = WorkbookEdit['kind'];
export type EditOf<K extends EditKind> = Extract<WorkbookEdit, { readonly kind: K }>;

/** What is put into a cell. A formula has its `=`, English names and `,`; its result is for those who do not calculate. */
export type CellContent =
  | CellValue
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly result?: CellValue;
      /** A dynamic array, which fills as many cells. Only for files: Excel finds out by itself. */
      readonly fills?: { readonly rows: number; readonly columns: number };
    }
  | { readonly kind: 'blank' };

/** As large as the area, by rows; null leaves a cell as it is. */
export type CellGrid<T> = readonly (readonly (T | null)[])[];

interface InSheet {
  readonly sheet: string;
}

interface InArea extends InSheet {
  readonly area: Area;
}

type CellEdit =
  | (InArea & {
      readonly kind: 'setCells';
      readonly contents: CellGrid<CellContent>;
      readonly before?: CellGrid<CellContent>;
    })
  /** What formulas show, without changing them. Only for files: Excel calculates by itself. */
  | (InArea & { readonly kind: 'setResults'; readonly results: CellGrid<CellValue> })
  | (InArea & {
      readonly kind: 'setFormat';
      readonly format: CellFormat;
      readonly before?: CellGrid<CellFormat>;
    })
  | (InArea & { readonly kind: 'setMerged'; readonly merged: boolean });

/** Zero-based, both ends inclusive. */
interface Lines extends InSheet {
  readonly first: number;
  readonly last: number;
}

/** Widths in characters of the normal font; heights in points. */
interface LineSize {
  readonly size?: number;
  readonly hidden?: boolean;
  /** Of the outline; 0: none. Only for files. */
  readonly level?: number;
}

type Sizes = Lines & { readonly to: LineSize; readonly before?: LineSize };

interface PageBreaks {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

interface Panes {
  readonly rows: number;
  readonly columns: number;
}

type LayoutEdit =
  | (Sizes & { readonly kind: 'setColumns' })
  | (Sizes & { readonly kind: 'setRows' })
  /** Rows above and columns left of this stay in sight; none when both are 0. */
  | (InSheet & { readonly kind: 'freezePanes'; readonly to: Panes; readonly before?: Panes })
  /** `#RRGGBB`, or empty for none. Only for files, as the next three. Cannot be undone. */
  | (InSheet & { readonly kind: 'setTabColor'; readonly to: string })
  /** New pages begin at these rows and columns, beside where they began. */
  | (InSheet & { readonly kind: 'addPageBreaks'; readonly to: PageBreaks })
  | (InSheet & { readonly kind: 'setFilter'; readonly to: SheetFilter | null })
  | (InSheet & { readonly kind: 'setHyperlink'; readonly cell: Cell; readonly to: CellLink })
  /** Whole rows or columns come or go. Only for files: in Excel whoever does so has done it. Cannot be undone. */
  | (InSheet & { readonly kind: 'shiftLines'; readonly shift: Shift })
  | (InSheet & { readonly kind: 'setPrintSetup'; readonly to: PrintSetup; readonly before?: PrintSetup })
  /** Null: not protected. Never with a password. */
  | (InSheet & {
      readonly kind: 'protectSheet';
      readonly to: SheetAllowances | null;
      readonly before?: SheetAllowances | null;
    });

type SheetEdit =
  /** At the end of the tabs unless a position says otherwise. */
  | (InSheet & { readonly kind: 'addSheet'; readonly position?: number })
  | (InSheet & { readonly kind: 'deleteSheet' })
  /** Formulas and names that mention the sheet follow. */
  | (InSheet & { readonly kind: 'renameSheet'; readonly to: string })
  | (InSheet & { readonly kind: 'moveSheet'; readonly to: number; readonly before?: number })
  | (InSheet & {
      readonly kind: 'setVisibility';
      readonly to: SheetSnapshot['visibility'];
      readonly before?: SheetSnapshot['visibility'];
    });

/** The filter of a sheet; the rows it hides are hidden by steps of their own. */
export interface SheetFilter {
  readonly area: Area;
  readonly columns: readonly FilterColumn[];
}

/** What stays in sight by one column, counted from the left of the area. `period`: as files name it, e.g. `aboveAverage`. */
export type FilterColumn = { readonly index: number } & (
  | { readonly values: readonly string[]; readonly dates?: readonly DateGroup[] }
  | {
      readonly conditions: readonly { readonly operator: string; readonly value: string }[];
      readonly all: boolean;
    }
  | { readonly top: boolean; readonly percent: boolean; readonly count: number }
  | { readonly period: string }
  | { readonly color: string; readonly of: 'cell' | 'font' }
  /** As files call the set: `3Arrows`. */
  | { readonly iconSet: string; readonly icon: number }
);

/** All moments of a year, a month, a day and so on. */
export interface DateGroup {
  /** `2026-03-01`, with hours and more behind a space or a `T`. */
  readonly date: string;
  readonly upTo: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';
}

export interface CellLink {
  readonly address?: string;
  /** A place in the workbook. */
  readonly place?: string;
  readonly tip?: string;
}

export interface TableDesign {
  readonly name: string;
  /** With header and total rows. */
  readonly area: Area;
  /** The columns' names, which the header row holds as text when there is one. All different. */
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  /** E.g. `TableStyleLight1`. */
  readonly style?: string;
  /** Only for files, as the next one; left out, both stay as they are in the file. */
  readonly looks?: TableLooks;
  /** What stays in sight by which columns; null: no buttons to filter by. */
  readonly filter?: readonly FilterColumn[] | null;
  /** What a screen reader says of it. Only for files: Excel's interface cannot set it. */
  readonly altText?: { readonly title: string; readonly text: string };
}

export interface TableLooks {
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
}

export interface NameContent {
  /** With its leading `=`. */
  readonly formula: string;
  readonly visible?: boolean;
  readonly comment?: string;
}

/** What somebody said, and when: `2026-03-01T12:00:00.00`. */
export interface Remark {
  readonly author: string;
  readonly email: string;
  readonly text: string;
  readonly at: string;
}

export interface Comment {
  readonly author: string;
  readonly text: string;
}

type ObjectEdit =
  /** Its cells are written before, by `setCells`. */
  | (InSheet & { readonly kind: 'addTable'; readonly table: TableDesign })
  | {
      readonly kind: 'changeTable';
      readonly table: string;
      readonly to: TableDesign;
      readonly before?: TableDesign;
    }
  /** The cells stay. */
  | { readonly kind: 'removeTable'; readonly table: string }
  /** `sheet` null: a name of the workbook. Null content: there is no such name. */
  | {
      readonly kind: 'setName';
      readonly sheet: string | null;
      readonly name: string;
      readonly to: NameContent | null;
      readonly before?: NameContent | null;
    }
  /** Replaces what is there; null takes it away. */
  | (InArea & {
      readonly kind: 'setValidation';
      readonly to: ValidationRule | null;
      readonly before?: ValidationRule | null;
    })
  | (InArea & { readonly kind: 'addConditionalFormat'; readonly rule: ConditionalRule })
  /** Only rules that hold for exactly this area; with a rule, only that one. */
  | (InArea & { readonly kind: 'removeConditionalFormats'; readonly rule?: ConditionalRule })
  /** Every rule by formula whose formula, with its `=`, begins so, wherever it holds by now. Cannot be undone. */
  | (InSheet & { readonly kind: 'removeFormulaFormats'; readonly start: string })
  /** Only for files. Cannot be undone. */
  | (InArea & { readonly kind: 'addFileRule'; readonly rule: FileRule })
  | (InSheet & { readonly kind: 'addChart'; readonly chart: ChartDesign })
  | (InSheet & {
      readonly kind: 'addThread';
      readonly cell: Cell;
      /** The first one and the answers to it. */
      readonly remarks: readonly Remark[];
      readonly resolved: boolean;
    })
  | (InSheet & { readonly kind: 'addShape'; readonly shape: AnchoredShape })
  | (InSheet & {
      readonly kind: 'setComment';
      readonly cell: Cell;
      readonly to: Comment | null;
      readonly before?: Comment | null;
    });

type DocumentEdit =
  /** The workbook's custom XML part of that namespace, declared by the part's root. */
  | {
      readonly kind: 'setXmlPart';
      readonly namespace: string;
      readonly to: string | null;
      readonly before?: string | null;
    }
  | {
      readonly kind: 'setProperties';
      readonly to: DocumentProperties;
      readonly before?: DocumentProperties;
    };

export interface DocumentProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly description?: string;
}
