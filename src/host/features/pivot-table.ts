import type { Area, Cell } from '../../model/address.ts';

/** A pivot table: what it sums up, how, and where it was drawn. Its cells are ordinary ones that it writes. */
export interface PivotTable {
  readonly id: string;
  name: string;
  /** Where its body was asked to begin. */
  place: Cell;
  source: PivotSource;
  /** As the source was when it was last read. */
  fields: PivotField[];
  records: PivotRecord[];
  /** Names of fields. */
  rows: string[];
  columns: string[];
  filters: string[];
  data: PivotData[];
  drawn: PivotDrawing | null;
  readonly layout: PivotLook;
  readonly options: PivotOptions;
}

export type PivotSource =
  | { readonly sheetId: string; area: Area | null; readonly text: string }
  | { readonly tableId: string };

/** One row of the source: a value by field. */
export type PivotRecord = readonly PivotValue[];

export interface PivotValue {
  readonly value: string | number | boolean;
  /** What its item is called. */
  readonly label: string;
  readonly numberFormat: string;
}

export interface PivotField {
  readonly name: string;
  caption: string;
  filters: PivotFilters;
  descending: boolean;
  /** Id of the data its items are ordered by; null: their labels. */
  sortedBy: string | null;
  subtotals: Readonly<Record<string, boolean>>;
  showAllItems: boolean;
  /** Labels of items whose details are not shown. */
  readonly collapsed: Set<string>;
}

/** As Excel states them: `manualFilter`, `labelFilter`, `valueFilter`, `dateFilter`. */
export interface PivotFilters {
  manual?: ReadonlySet<string>;
  label?: Readonly<Record<string, unknown>>;
  value?: Readonly<Record<string, unknown>>;
  date?: Readonly<Record<string, unknown>>;
}

export interface PivotData {
  readonly id: string;
  readonly field: string;
  /** Null: named after what it does. */
  caption: string | null;
  summarizeBy: string;
  numberFormat: string | null;
  showAs: {
    readonly calculation: string;
    readonly baseField: string | null;
    readonly baseItem: string | null;
  };
}

export interface PivotLook {
  layoutType: 'Compact' | 'Tabular' | 'Outline';
  subtotalLocation: 'AtTop' | 'AtBottom' | 'Off';
  showColumnGrandTotals: boolean;
  showRowGrandTotals: boolean;
  showFieldHeaders: boolean;
  enableFieldList: boolean;
  autoFormat: boolean;
  preserveFormatting: boolean;
  altTextTitle: string;
  altTextDescription: string;
  emptyCellText: string;
  fillEmptyCells: boolean;
  blankLines: boolean;
  repeatLabels: boolean;
}

export interface PivotOptions {
  useCustomSortLists: boolean;
  enableDataValueEditing: boolean;
  refreshOnOpen: boolean;
  allowMultipleFiltersPerField: boolean;
}

/** Where a pivot table's parts lie. */
export interface PivotDrawing {
  readonly whole: Area;
  readonly body: Area;
  readonly rowLabels: Area;
  readonly columnLabels: Area;
  readonly filterAxis: Area | null;
  /** By row and by column of the body: labels of the items met there, from the outermost. */
  readonly rowPaths: readonly (readonly string[])[];
  readonly columnPaths: readonly (readonly string[])[];
  /** By column of the body. */
  readonly dataIds: readonly (string | null)[];
}

export function newPivotTable(id: string, name: string, place: Cell, source: PivotSource): PivotTable {
  return {
    id,
    name,
    place,
    source,
    fields: [],
    records: [],
    rows: [],
    columns: [],
    filters: [],
    data: [],
    drawn: null,
    layout: {
      layoutType: 'Compact',
      subtotalLocation: 'AtTop',
      showColumnGrandTotals: true,
      showRowGrandTotals: true,
      showFieldHeaders: true,
      enableFieldList: true,
      autoFormat: true,
      preserveFormatting: true,
      altTextTitle: '',
      altTextDescription: '',
      emptyCellText: '',
      fillEmptyCells: true,
      blankLines: false,
      repeatLabels: false,
    },
    options: {
      useCustomSortLists: true,
      enableDataValueEditing: false,
      refreshOnOpen: false,
      allowMultipleFiltersPerField: false,
    },
  };
}
