import type { Area, Cell } from '../model/address.ts';
import type { CellValue, WorkbookSnapshot } from '../model/snapshot.ts';
import type { CellFormat, FormatProperty } from './cell-format.ts';
import type { SheetFeature, SheetFeatures } from './features/sheet-features.ts';
import type { Filter } from './features/filter.ts';
import type { WorkbookFeatures } from './features/workbook-features.ts';
import type { Shift } from '../model/shift.ts';

/** Opens a workbook of the host: in memory for tests, in the grid for the page. */
export type OpenHostWorkbook = (snapshot: WorkbookSnapshot) => Promise<HostWorkbook>;

/**
 * A live workbook as the executor needs it, whatever holds the cells. It knows nothing of the wire and checks
 * nothing that Excel refuses (protection, name clashes): the executor does. Reads and writes are synchronous;
 * results of formulas may arrive later, so await `settled` before the first read after a write.
 */
export interface HostWorkbook {
  /** In tab order. The same sheet is the same object for as long as it exists. */
  readonly sheets: readonly HostSheet[];
  readonly activeSheet: HostSheet;
  /** On the active sheet. */
  readonly selection: HostSelection;
  readonly tables: readonly HostTable[];
  readonly names: readonly HostName[];
  readonly features: WorkbookFeatures;
  /** Language tag of the data: `fi-FI`. */
  readonly locale: string;
  calculationMode: CalculationMode;

  /** Adds an empty visible sheet at the end; the active sheet stays. */
  addSheet(name: string): HostSheet;
  deleteSheet(sheet: HostSheet): void;
  /** Makes the sheet active; its own last selection comes back. */
  activate(sheet: HostSheet): void;
  /** Selects on the active sheet; the active cell is the top left one. */
  select(area: Area): void;
  /** Cuts the cells and puts them over others of the same size; formulas everywhere follow. */
  moveCells(from: Place, to: Place): void;
  addTable(table: HostTable): void;
  deleteTable(table: HostTable): void;
  addName(name: HostName): void;
  /** Puts the second name in place of the first. */
  changeName(name: HostName, changed: HostName): void;
  deleteName(name: HostName): void;
  /** Never given before. */
  newId(): string;
  calculate(): void;
  /** Resolves when every formula shows the result of the writes made so far. */
  settled(): Promise<void>;
  /**
   * The results of these formulas, or of all of them, are asked for: what did not calculate so far does so from now
   * on, if it can.
   */
  demandResults(place: Place | null): void;
  /** What a formula that is in no cell comes to. */
  evaluate(formula: string): Promise<CellValue | null>;
  /** What code writes from now on is taken back as one step, where steps can be taken back. */
  beginStep(): void;
  /** Nothing that was done so far can be taken back. */
  forgetSteps(): void;
  /** What happens during the work was done by somebody else than code at this machine. */
  as(author: Author, work: () => void): void;
  /** Listens to everything that happens, by users and by code alike; the answer stops it. */
  listen(listener: (event: HostEvent) => void): () => void;
  /** Tells the listeners: whoever changes features or tables says so. */
  tell(event: HostEvent): void;
  dispose(): void;
}

export interface HostSheet {
  /** Never changes and is never reused. */
  readonly id: string;
  /** Writing renames; formulas and names that mention the sheet follow. */
  name: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Zero-based among all tabs. Writing moves the tab. */
  position: number;
  /** A chart or macro sheet has no cells; nothing below may be called on it. */
  readonly kind: 'cells' | 'other';
  readonly features: SheetFeatures;
  readonly merges: readonly Area[];
  /** Areas that formulas of dynamic arrays fill from their top left cell. Their other cells hold nothing of their own. */
  readonly spills: readonly Area[];

  /** Rows of cells, as large as the area. Cells never written read as blank with the format `General`. */
  read<P extends keyof CellProperties>(property: P, area: Area): CellProperties[P][][];
  /** What cells hold; null leaves a cell as it is. The grid of contents is as large as the area. */
  setContents(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void;
  /** How cells look; undefined leaves a cell as it is. */
  setFormat<P extends FormatProperty>(
    property: P,
    area: Area,
    values: readonly (readonly (CellFormat[P] | undefined)[])[],
  ): void;
  /** The same looks for every cell; whole rows and columns keep them for cells written later. */
  fillFormat(area: Area, looks: Partial<CellFormat>): void;
  clear(area: Area, what: 'contents' | 'formats' | 'all'): void;
  /** The smallest area holding every cell with content (`valuesOnly`) or with content or a format. */
  usedArea(valuesOnly: boolean): Area | null;

  /**
   * Puts cells in or takes them out. Formats of new cells come from above or from the left. Formulas, names, merges,
   * hidden rows and features everywhere follow.
   */
  shiftCells(shift: Shift): void;

  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  /** Both ends inclusive. */
  setRowsHidden(first: number, last: number, hidden: boolean): void;
  setColumnsHidden(first: number, last: number, hidden: boolean): void;
  /** In points, as if nothing were hidden. */
  rowHeight(row: number): number;
  columnWidth(column: number): number;
  /** Null: the standard size. */
  setRowHeights(first: number, last: number, points: number | null): void;
  setColumnWidths(first: number, last: number, points: number | null): void;

  /** Keeps the top left content and empties the rest. */
  merge(area: Area): void;
  /** Undoes every merge that touches the area. */
  unmerge(area: Area): void;
}

/** One property of one cell, by name. */
export interface CellProperties extends CellFormat {
  /** `''` for a blank cell; the code (`#REF!`) for an error. */
  value: Scalar;
  valueType: ValueType;
  /** The formula with its `=`, or the value of a cell without one. English names, `,` separators. */
  formula: Scalar;
  /** As the cell shows it in the workbook's language. */
  text: string;
}

export type Scalar = string | number | boolean;
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** What is put into a cell. A formula's result is up to the workbook's calculation. */
export type CellContent =
  | CellValue
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'blank' };

/** Points. */
export const standardRowHeight = 15;
export const standardColumnWidth = 48;

/** Cells of a sheet. */
export interface Place {
  readonly sheet: HostSheet;
  readonly area: Area;
}

export interface HostSelection {
  readonly area: Area;
  readonly activeCell: Cell;
}

/** An Excel table (ListObject). Whoever changes it tells the workbook (`tableChanged`). */
export interface HostTable {
  readonly id: string;
  name: string;
  readonly sheet: HostSheet;
  /** With header and total rows. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** `TableStyleMedium2`; empty for none. */
  style: string;
  columns: HostTableColumn[];
  filter: Filter | null;
  sortFields: readonly unknown[];
}

export interface HostTableColumn {
  readonly id: number;
  /** What the heading says; kept also while headings are hidden. */
  name: string;
}

export interface HostName {
  readonly name: string;
  /** The sheet it belongs to; null for the whole workbook. */
  readonly sheet: HostSheet | null;
  /** With its leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export type CalculationMode = 'automatic' | 'automaticExceptTables' | 'manual';

/** A user at this machine, code at this machine, or somebody else who edits the same workbook. */
export type Author = 'user' | 'code' | 'coauthor';

export type HostEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: HostSheet;
      readonly area: Area;
      readonly by: Author;
      /** Of a single cell, where it is known. */
      readonly before?: CellBefore;
      /** Cells that were or became formulas. */
      readonly formulas?: boolean;
      /** A step is taken back or done again: what followed from it comes along by itself. */
      readonly repeated?: boolean;
    }
  | { readonly kind: 'formatChanged'; readonly sheet: HostSheet; readonly area: Area; readonly by: Author }
  | {
      readonly kind: 'shifted';
      readonly sheet: HostSheet;
      readonly shift: Shift;
      readonly by: Author;
      /** It takes back the sheet's last shift. */
      readonly takenBack?: boolean;
    }
  | {
      readonly kind: 'sorted';
      readonly sheet: HostSheet;
      readonly area: Area;
      readonly along: 'rows' | 'columns';
    }
  | { readonly kind: 'rowsHidden'; readonly sheet: HostSheet; readonly area: Area; readonly hidden: boolean }
  | { readonly kind: 'calculated'; readonly sheet: HostSheet }
  | { readonly kind: 'selectionChanged'; readonly sheet: HostSheet; readonly area: Area }
  | { readonly kind: 'renamed'; readonly sheet: HostSheet; readonly before: string }
  | { readonly kind: 'moved'; readonly sheet: HostSheet; readonly before: number }
  | {
      readonly kind: 'visibilityChanged';
      readonly sheet: HostSheet;
      readonly before: HostSheet['visibility'];
    }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted'; readonly sheet: HostSheet }
  | {
      readonly kind: 'tableAdded' | 'tableDeleted' | 'tableChanged';
      readonly sheet: HostSheet;
      readonly table: HostTable;
    }
  | {
      readonly kind: 'commentAdded' | 'commentDeleted' | 'commentChanged';
      readonly sheet: HostSheet;
      readonly commentId: string;
      readonly replyIds: readonly string[];
      readonly change?: CommentChange;
    }
  /** A feature of a sheet. */
  | { readonly kind: 'featureChanged'; readonly sheet: HostSheet; readonly feature: SheetFeature }
  /** Names, properties, settings and the like. */
  | { readonly kind: 'workbookChanged'; readonly what: 'names' | keyof WorkbookFeatures };

export interface CellBefore {
  readonly value: Scalar;
  readonly valueType: ValueType;
}

export type CommentChange =
  | 'CommentEdited'
  | 'CommentResolved'
  | 'CommentReopened'
  | 'ReplyAdded'
  | 'ReplyEdited'
  | 'ReplyDeleted';
