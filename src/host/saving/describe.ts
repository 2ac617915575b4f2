import type { Area } from '../../model/address.ts';
import type { SheetFeatures } from '../features/sheet-features.ts';
import type { DocumentProperties } from '../features/workbook-features.ts';
import type { HostName, HostSheet, HostTable, HostWorkbook } from '../workbook.ts';

/** Everything about a workbook but its cells, at one moment. */
export interface Described {
  readonly sheets: readonly DescribedSheet[];
  readonly tables: ReadonlyMap<string, Omit<HostTable, 'sheet'> & { readonly sheet: string }>;
  /** By `describeName`. */
  readonly names: ReadonlyMap<string, Omit<HostName, 'sheet'> & { readonly sheet: string | null }>;
  readonly xmlParts: ReadonlyMap<string, string>;
  readonly properties: DocumentProperties;
}

export interface DescribedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: HostSheet['visibility'];
  readonly merges: readonly Area[];
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly features: Pick<SheetFeatures, DescribedFeature>;
}

export type DescribedFeature = (typeof describedFeatures)[number];

/** Points. */
export interface Line {
  readonly size: number;
  readonly hidden: boolean;
  /** Of the outline as far as the host was told. */
  readonly level: number;
}

const describedFeatures = [
  'protection',
  'frozen',
  'validations',
  'conditionalFormats',
  'comments',
  'pageLayout',
  'autoFilter',
  'tabColor',
  'rowBreaks',
  'columnBreaks',
] as const;

export function describe(workbook: HostWorkbook): Described {
  const { features, sheets, tables, names } = workbook;
  return {
    sheets: sheets.map(describeSheet),
    tables: new Map(
      tables.map(({ sheet, ...table }) => [table.id, { ...structuredClone(table), sheet: sheet.id }]),
    ),
    names: new Map(
      names.map(({ sheet, ...name }) => [
        `${sheet?.id ?? ''} ${name.name.toLowerCase()}`,
        { ...name, sheet: sheet?.id ?? null },
      ]),
    ),
    xmlParts: new Map(features.customXmlParts),
    properties: { ...features.properties },
  };
}

function describeSheet(sheet: HostSheet): DescribedSheet {
  const { id, name, visibility, kind, features } = sheet;
  const used = kind === 'cells' ? sheet.usedArea(false) : null;
  const kept = Object.fromEntries(describedFeatures.map((feature) => [feature, features[feature]]));
  return {
    id,
    name,
    visibility,
    merges: kind === 'cells' ? [...sheet.merges] : [],
    rows: lines((used?.bottom ?? 0) + spare, (row) => ({
      size: sheet.rowHeight(row),
      hidden: sheet.isRowHidden(row),
      level: features.rowLevels.get(row) ?? 0,
    })),
    columns: lines((used?.right ?? 0) + spare, (column) => ({
      size: sheet.columnWidth(column),
      hidden: sheet.isColumnHidden(column),
      level: features.columnLevels.get(column) ?? 0,
    })),
    features: structuredClone(kept) as DescribedSheet['features'],
  };
}

/** Lines behind the last cell that are looked at too. */
const spare = 30;

function lines(count: number, at: (index: number) => Line): Line[] {
  return Array.from({ length: count }, (_, index) => at(index));
}
