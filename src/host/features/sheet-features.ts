import type { Area, Cell } from '../../model/address.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';
import type { Chart } from './chart.ts';
import type { Comment } from './comment.ts';
import type { ConditionalFormat } from './conditional-format.ts';
import type { Filter } from './filter.ts';
import { plainPageLayout, type PageLayout } from './page-layout.ts';
import { protectionOptions, type SheetProtection } from './protection.ts';
import type { PivotTable } from './pivot-table.ts';
import type { Shape } from './shape.ts';
import type { Slicer } from './slicer.ts';
import type { Validation } from './validation.ts';

/** What a sheet has beside its cells. Whoever changes it tells the workbook (`featureChanged`). */
export interface SheetFeatures {
  protection: SheetProtection | null;
  autoFilter: Filter | null;
  /** The first has the highest priority. */
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  comments: Comment[];
  charts: Chart[];
  /** The first lies under the others. */
  shapes: Shape[];
  pivotTables: PivotTable[];
  slicers: Slicer[];
  /** Rows and columns that stay in sight while the rest scrolls, from the top left corner; null: none. */
  frozen: { readonly rows: number; readonly columns: number } | null;
  /** `#RRGGBB`, or empty. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  enableCalculation: boolean;
  readonly pageLayout: PageLayout;
  /** The cell below or right of the break. */
  rowBreaks: Cell[];
  columnBreaks: Cell[];
  readonly customProperties: Map<string, string>;
  /** Outline levels above 0 of grouped rows and columns. */
  rowLevels: Map<number, number>;
  columnLevels: Map<number, number>;
}

export type SheetFeature = keyof SheetFeatures;

/** A sheet's features as far as a snapshot tells them. */
export function featuresOf(
  snapshot: Pick<SheetSnapshot, 'protected' | 'filtered' | 'used' | 'hiddenRows'>,
): SheetFeatures {
  return {
    ...emptyFeatures(),
    protection: snapshot.protected ? { options: protectionOptions(), password: undefined } : null,
    autoFilter: snapshot.filtered && snapshot.used ? unknownFilter(snapshot.used, snapshot.hiddenRows) : null,
  };
}

export function emptyFeatures(): SheetFeatures {
  return {
    protection: null,
    autoFilter: null,
    conditionalFormats: [],
    validations: [],
    comments: [],
    charts: [],
    shapes: [],
    pivotTables: [],
    slicers: [],
    frozen: null,
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    enableCalculation: true,
    pageLayout: plainPageLayout(),
    rowBreaks: [],
    columnBreaks: [],
    customProperties: new Map(),
    rowLevels: new Map(),
    columnLevels: new Map(),
  };
}

/** A snapshot says that a filter hides rows, not which one. */
function unknownFilter(area: Area, hidden: readonly number[]): Filter {
  const rows = hidden.filter((row) => row > area.top && row <= area.bottom);
  return { area, criteria: [{ filterOn: 'Custom' }], hiddenRows: new Set(rows) };
}
