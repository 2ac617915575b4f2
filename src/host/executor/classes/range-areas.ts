import { overlaps, sheetAddress, type Area } from '../../../model/address.ts';
import type { HostSheet } from '../../workbook.ts';
import {
  areasArgument,
  cellCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  rangeAddress,
  rangeArgument,
  usedWithin,
  wholeSheet,
} from '../areas.ts';
import { generalException, itemNotFound } from '../errors.ts';
import { collectionMethods, hostClass, type HostObject, type ObjectMaker } from '../objects.ts';
import type { RangeTarget } from '../session.ts';
import { shared, type Cells } from './cells.ts';
import { conditionalFormatCollection } from './conditional-format.ts';
import { dataValidation } from './data-validation.ts';
import { range } from './range.ts';
import { copyCells, copyOptions } from './range-copy.ts';
import { rangeFormat } from './range-format.ts';
import { specialCells } from './range-special.ts';
import { clearCells } from './range-writing.ts';
import { applyStyle } from './style.ts';
import { tableCollection } from './table.ts';
import { worksheet } from './worksheet.ts';

const mostMergedAreas = 512;

/** The merged areas that touch the range; fails above Excel's limit of them. */
export function mergedAreas({ sheet, area }: RangeTarget): HostObject | null {
  const areas = sheet.merges.filter((merge) => overlaps(merge, area));
  if (areas.length > mostMergedAreas) throw generalException('There are too many merged areas.');
  return someAreas(sheet, areas);
}

export function someAreas(sheet: HostSheet, areas: readonly Area[]): HostObject | null {
  return areas.length > 0 ? rangeAreas.of({ sheet, areas }) : null;
}

const addressOf = ({ sheet, areas }: Cells) =>
  areas.map((area) => sheetAddress(sheet.name, rangeAddress(area))).join(',');

function found<T>(result: T | null): T {
  if (result === null) throw itemNotFound();
  return result;
}

const common = (areas: readonly Area[], others: readonly Area[]) =>
  areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));
const moved = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  left: area.left + columns,
  bottom: area.bottom + rows,
  right: area.right + columns,
});

export const rangeAreas: ObjectMaker<Cells> = hostClass<Cells>('RangeAreas', {
  keepsReference: true,
  get: {
    Address: addressOf,
    AddressLocal: addressOf,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    IsEntireColumn: ({ areas }) => areas.every(isEntireColumn),
    IsEntireRow: ({ areas }) => areas.every(isEntireRow),
    Style: (cells) => shared(cells, 'style'),
  },
  set: { Style: (cells, value, session) => applyStyle(cells, value, session) },
  objects: {
    Areas: (target) => rangeCollection.of(target),
    ConditionalFormats: ({ sheet, areas }, { workbook }) =>
      conditionalFormatCollection.of({
        sheet,
        areas,
        tell: () => workbook.tell({ kind: 'featureChanged', sheet, feature: 'conditionalFormats' }),
      }),
    DataValidation: (cells) => dataValidation.of(cells),
    Format: (cells) => rangeFormat.of(cells),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
  methods: {
    Calculate: (_, __, { workbook }) => workbook.calculate(),
    Clear: ({ sheet, areas }, args) => areas.forEach((area) => clearCells({ sheet, area }, args)),
    CopyFrom: ({ sheet, areas }, args, session) => {
      const source = rangeArgument(sheet, args, 0, session);
      const options = copyOptions(args.value(1), args.value(2), args.value(3));
      for (const area of areas) copyCells(source, { sheet, area }, options);
    },
    GetEntireColumn: ({ sheet, areas }) =>
      rangeAreas.of({ sheet, areas: areas.map((area) => ({ ...area, top: 0, bottom: wholeSheet.bottom })) }),
    GetEntireRow: ({ sheet, areas }) =>
      rangeAreas.of({ sheet, areas: areas.map((area) => ({ ...area, left: 0, right: wholeSheet.right })) }),
    GetIntersection: ({ sheet, areas }, args, session) =>
      found(someAreas(sheet, common(areas, areasArgument(sheet, args, 0, session)))),
    GetIntersectionOrNullObject: ({ sheet, areas }, args, session) =>
      someAreas(sheet, common(areas, areasArgument(sheet, args, 0, session))),
    GetOffsetRangeAreas: ({ sheet, areas }, args) =>
      rangeAreas.of({ sheet, areas: areas.map((area) => moved(area, args.integer(0), args.integer(1))) }),
    GetSpecialCells: (cells, args) => found(special(cells, args.value(0), args.value(1))),
    GetSpecialCellsOrNullObject: (cells, args) => special(cells, args.value(0), args.value(1)),
    GetTables: ({ sheet, areas }, args) =>
      tableCollection.of({ sheet, area: areas[0] ?? null, fully: args.flag(0) }),
    GetUsedRangeAreas: (cells, args) => found(used(cells, args.flag(0))),
    GetUsedRangeAreasOrNullObject: (cells, args) => used(cells, args.flag(0)),
    SetDirty: () => null,
  },
});

function special({ sheet, areas }: Cells, kind: unknown, values: unknown): HostObject | null {
  return someAreas(
    sheet,
    areas.flatMap((area) => specialCells({ sheet, area }, kind, values)),
  );
}

function used({ sheet, areas }: Cells, valuesOnly: boolean): HostObject | null {
  return someAreas(
    sheet,
    areas.flatMap((area) => usedWithin({ sheet, area }, valuesOnly) ?? []),
  );
}

const ranges = ({ sheet, areas }: Cells) => areas.map((area) => range.of({ sheet, area }));

const rangeCollection = hostClass<Cells>('RangeCollection', {
  items: ranges,
  methods: collectionMethods(ranges),
});

type Places = readonly RangeTarget[];

const sheetsOf = (places: Places) => [...new Set(places.map(({ sheet }) => sheet))];
const onSheet = (places: Places, sheet: HostSheet) =>
  rangeAreas.of({ sheet, areas: places.filter((place) => place.sheet === sheet).map(({ area }) => area) });

/** Cells of several sheets. */
export const workbookRangeAreas = hostClass<Places>('WorkbookRangeAreas', {
  keepsReference: true,
  get: {
    Addresses: (places) => places.map(({ sheet, area }) => sheetAddress(sheet.name, rangeAddress(area))),
  },
  objects: {
    Areas: (places) => rangeAreasCollection.of(places),
    Ranges: (places) => placeCollection.of(places),
  },
  methods: {
    GetRangeAreasBySheet: (places, args) => found(bySheet(places, args.text(0))),
    GetRangeAreasOrNullObjectBySheet: (places, args) => bySheet(places, args.text(0)),
  },
});

function bySheet(places: Places, key: string): HostObject | null {
  const sheet = sheetsOf(places).find(
    (one) => one.id === key || one.name.toLowerCase() === key.toLowerCase(),
  );
  return sheet ? onSheet(places, sheet) : null;
}

const areasBySheet = (places: Places) => sheetsOf(places).map((sheet) => onSheet(places, sheet));
const rangeAreasCollection = hostClass<Places>('RangeAreasCollection', {
  items: areasBySheet,
  methods: collectionMethods(areasBySheet),
});

const placeRanges = (places: Places) => places.map((place) => range.of(place));
const placeCollection = hostClass<Places>('RangeCollection', {
  items: placeRanges,
  methods: collectionMethods(placeRanges),
});
