import type { Area, Cell } from '../model/address.ts';
import type { CellValue, WorkbookSnapshot } from '../model/snapshot.ts';

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
  readonly structureProtected: boolean;
  calculationMode: CalculationMode;

  /** Adds an empty visible sheet at the end; the active sheet stays. */
  addSheet(name: string): HostSheet;
  deleteSheet(sheet: HostSheet): void;
  /** Makes the sheet active; its own last selection comes back. */
  activate(sheet: HostSheet): void;
  /** Selects on the active sheet; the active cell is the top left one. */
  select(area: Area): void;
  calculate(): void;
  /** Resolves when every formula shows the result of the writes made so far. */
  settled(): Promise<void>;
  /** Listens to everything that happens, by users and by code alike; the answer stops it. */
  listen(listener: (event: HostEvent) => void): () => void;
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
  readonly protected: boolean;
  readonly filter: HostFilter;
  readonly merges: readonly Area[];

  /** Rows of cells, as large as the area. Cells never written read as blank with the format `General`. */
  read<P extends keyof CellProperties>(property: P, area: Area): CellProperties[P][][];
  /** What cells hold; null leaves a cell as it is. The grid of contents is as large as the area. */
  setContents(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void;
  /** How cells look; null leaves a cell as it is. */
  setFormat<P extends FormatProperty>(
    property: P,
    area: Area,
    values: readonly (readonly (CellProperties[P] | null)[])[],
  ): void;
  clear(area: Area, what: 'contents' | 'formats' | 'all'): void;
  /** The smallest area holding every cell with content (`valuesOnly`) or with content or a format. */
  usedArea(valuesOnly: boolean): Area | null;

  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  /** Both ends inclusive. */
  setRowsHidden(first: number, last: number, hidden: boolean): void;
  setColumnsHidden(first: number, last: number, hidden: boolean): void;

  /** Keeps the top left content and empties the rest. */
  merge(area: Area): void;
  /** Undoes every merge that touches the area. */
  unmerge(area: Area): void;
}

/** One property of one cell, by name. */
export interface CellProperties {
  /** `''` for a blank cell; the code (`#REF!`) for an error. */
  value: Scalar;
  valueType: ValueType;
  /** The formula with its `=`, or the value of a cell without one. English names, `,` separators. */
  formula: Scalar;
  /** Code in English form. */
  numberFormat: string;
  /** As the cell shows it in the workbook's language. */
  text: string;
  bold: boolean;
  indent: number;
}

export type FormatProperty = 'numberFormat' | 'bold' | 'indent';
export type Scalar = string | number | boolean;
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** What is put into a cell. A formula's result is up to the workbook's calculation. */
export type CellContent =
  CellValue | { readonly kind: 'formula'; readonly formula: string } | { readonly kind: 'blank' };

/** The sheet's own autofilter, not a table's. */
export interface HostFilter {
  readonly enabled: boolean;
  /** It hides rows at this moment. */
  readonly filtering: boolean;
}

export interface HostSelection {
  readonly area: Area;
  readonly activeCell: Cell;
}

export interface HostTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: HostSheet;
  /** With header and total rows. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

export interface HostName {
  readonly name: string;
  /** The sheet it belongs to; null for the whole workbook. */
  readonly sheet: HostSheet | null;
  /** With its leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
}

export type CalculationMode = 'automatic' | 'automaticExceptTables' | 'manual';

export type HostEvent =
  | { readonly kind: 'changed'; readonly sheet: HostSheet; readonly area: Area; readonly by: 'user' | 'code' }
  | { readonly kind: 'calculated'; readonly sheet: HostSheet }
  | { readonly kind: 'selectionChanged'; readonly sheet: HostSheet; readonly area: Area }
  | {
      readonly kind:
        'activated' | 'deactivated' | 'added' | 'deleted' | 'renamed' | 'visibilityChanged' | 'moved';
      readonly sheet: HostSheet;
    };
