import { sheetAddress } from '../../../model/address.ts';
import type { CellProperties } from '../../workbook.ts';
import {
  areaArgument,
  areaFrom,
  boundingArea,
  cellCount,
  columnCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  rangeAddress,
  rowCount,
  usedWithin,
  wholeSheet,
} from '../areas.ts';
import { itemNotFound } from '../errors.ts';
import { hostClass, type ObjectMaker } from '../objects.ts';
import type { RangeTarget } from '../session.ts';
import { rangeFormat } from './range-format.ts';
import { cellProperties, columnProperties, rowProperties } from './range-properties.ts';
import { mergedAreas } from './range-areas.ts';
import { clearCells, refuseProtected, validateSize, writeContents, writeFormat } from './range-writing.ts';
import { tableCollection } from './table.ts';
import { worksheet } from './worksheet.ts';

const largestRead = 5_000_000;
const largestCount = 2 ** 31 - 1;

/** Cell by cell, or null where Excel gives none: whole rows or columns, and reads beyond its limit. */
function grid<P extends keyof CellProperties>(property: P) {
  return ({ sheet, area }: RangeTarget): CellProperties[P][][] | null =>
    isEntireRow(area) || isEntireColumn(area) || cellCount(area) > largestRead
      ? null
      : sheet.read(property, area);
}

/** The one state of all rows (columns) of the area; null when they differ. */
function uniform(first: number, last: number, isHidden: (index: number) => boolean): boolean | null {
  const hidden = isHidden(first);
  for (let index = first + 1; index <= last; index++) if (isHidden(index) !== hidden) return null;
  return hidden;
}

const rowHidden = ({ sheet, area }: RangeTarget) =>
  uniform(area.top, area.bottom, (row) => sheet.isRowHidden(row));
const columnHidden = ({ sheet, area }: RangeTarget) =>
  uniform(area.left, area.right, (column) => sheet.isColumnHidden(column));
const hidden = (target: RangeTarget) =>
  rowHidden(target) === true || columnHidden(target) === true
    ? true
    : rowHidden(target) === false && columnHidden(target) === false
      ? false
      : null;
const address = ({ sheet, area }: RangeTarget) => sheetAddress(sheet.name, rangeAddress(area));

/** The same sheet, another area. */
const at = ({ sheet }: RangeTarget, top: number, left: number, rows: number, columns: number) =>
  range.of({ sheet, area: areaFrom(top, left, rows, columns) });
const within = (target: RangeTarget, area: RangeTarget['area'] | null) =>
  area && range.of({ sheet: target.sheet, area });
const found = <T>(result: T | null): T => {
  if (result === null) throw itemNotFound();
  return result;
};

export const range: ObjectMaker<RangeTarget> = hostClass<RangeTarget>('Range', {
  keepsReference: true,
  get: {
    Address: address,
    AddressLocal: address,
    CellCount: ({ area }) => (cellCount(area) > largestCount ? -1 : cellCount(area)),
    ColumnCount: ({ area }) => columnCount(area),
    ColumnHidden: columnHidden,
    ColumnIndex: ({ area }) => area.left,
    Formulas: grid('formula'),
    Hidden: hidden,
    IsEntireColumn: ({ area }) => isEntireColumn(area),
    IsEntireRow: ({ area }) => isEntireRow(area),
    NumberFormat: grid('numberFormat'),
    RowCount: ({ area }) => rowCount(area),
    RowHidden: rowHidden,
    RowIndex: ({ area }) => area.top,
    Text: grid('text'),
    ValueTypes: grid('valueType'),
    Values: grid('value'),
  },
  set: {
    ColumnHidden: ({ sheet, area }, value) => {
      refuseProtected(sheet);
      sheet.setColumnsHidden(area.left, area.right, value === true);
    },
    Formulas: writeContents,
    NumberFormat: (target, value) => writeFormat(target, 'numberFormat', value),
    RowHidden: ({ sheet, area }, value) => {
      refuseProtected(sheet);
      sheet.setRowsHidden(area.top, area.bottom, value === true);
    },
    Values: writeContents,
  },
  objects: {
    Format: (target) => rangeFormat.of(target),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
  methods: {
    _ValidateArraySize: validateSize,
    Clear: clearCells,
    GetAbsoluteResizedRange: (target, args) =>
      at(target, target.area.top, target.area.left, args.integer(0), args.integer(1)),
    GetBoundingRect: (target, args, session) =>
      within(target, boundingArea(target.area, areaArgument(target, args, 0, session))),
    GetCell: (target, args) =>
      at(target, target.area.top + args.integer(0), target.area.left + args.integer(1), 1, 1),
    GetCellProperties: cellProperties,
    GetColumn: (target, args) =>
      at(target, target.area.top, target.area.left + args.integer(0), rowCount(target.area), 1),
    GetColumnProperties: columnProperties,
    GetEntireColumn: (target) =>
      within(target, { ...target.area, top: wholeSheet.top, bottom: wholeSheet.bottom }),
    GetEntireRow: (target) =>
      within(target, { ...target.area, left: wholeSheet.left, right: wholeSheet.right }),
    GetIntersection: (target, args, session) =>
      found(overlap(target, areaArgument(target, args, 0, session))),
    GetIntersectionOrNullObject: (target, args, session) =>
      overlap(target, areaArgument(target, args, 0, session)),
    GetLastCell: (target) => at(target, target.area.bottom, target.area.right, 1, 1),
    GetLastColumn: (target) => at(target, target.area.top, target.area.right, rowCount(target.area), 1),
    GetLastRow: (target) => at(target, target.area.bottom, target.area.left, 1, columnCount(target.area)),
    GetMergedAreasOrNullObject: mergedAreas,
    GetOffsetRange: (target, args) =>
      at(
        target,
        target.area.top + args.integer(0),
        target.area.left + args.integer(1),
        rowCount(target.area),
        columnCount(target.area),
      ),
    GetResizedRange: (target, args) =>
      at(
        target,
        target.area.top,
        target.area.left,
        rowCount(target.area) + args.integer(0),
        columnCount(target.area) + args.integer(1),
      ),
    GetRow: (target, args) =>
      at(target, target.area.top + args.integer(0), target.area.left, 1, columnCount(target.area)),
    GetRowProperties: rowProperties,
    GetTables: ({ sheet, area }, args) => tableCollection.of({ sheet, area, fully: args.flag(0) }),
    GetUsedRange: (target, args) => found(within(target, usedWithin(target, args.flag(0)))),
    GetUsedRangeOrNullObject: (target, args) => within(target, usedWithin(target, args.flag(0))),
    Merge: ({ sheet, area }, args) => {
      refuseProtected(sheet);
      if (!args.flag(0)) return sheet.merge(area);
      for (let row = area.top; row <= area.bottom; row++) sheet.merge({ ...area, top: row, bottom: row });
    },
    Select: ({ sheet, area }, _, session) => {
      session.workbook.activate(sheet);
      session.workbook.select(area);
    },
    Unmerge: ({ sheet, area }) => {
      refuseProtected(sheet);
      sheet.unmerge(area);
    },
  },
});

function overlap(target: RangeTarget, other: RangeTarget['area']) {
  return within(target, intersection(target.area, other));
}
