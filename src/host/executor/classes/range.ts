import { overlaps, sheetAddress, type Area } from '../../../model/address.ts';
import { englishFormula, localFormula } from '../../formulas/local.ts';
import { fromR1C1, toR1C1 } from '../../formulas/r1c1.ts';
import { englishNumberFormat, localNumberFormat, numberFormatCategory } from '../../number-format.ts';
import type { CellProperties, Scalar } from '../../workbook.ts';
import type { Arguments } from '../arguments.ts';
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
  rangeArgument,
  resized,
  rowCount,
  usedWithin,
  wholeSheet,
} from '../areas.ts';
import { itemNotFound } from '../errors.ts';
import { hostClass, type ObjectMaker } from '../objects.ts';
import type { RangeTarget, Session } from '../session.ts';
import { shared } from './cells.ts';
import { conditionalFormatCollection } from './conditional-format.ts';
import { dataValidation } from './data-validation.ts';
import { applyStyle } from './style.ts';
import { autoFill } from './range-fill.ts';
import { copyCells, copyOptions } from './range-copy.ts';
import { beside, extendedRange, rangeEdge, surroundingRegion } from './range-edges.ts';
import { findIn, replaceIn } from './range-find.ts';
import { rangeFormat } from './range-format.ts';
import { hyperlinkOf, setHyperlink } from './range-hyperlink.ts';
import { rangeImage } from './range-image.ts';
import { group, showGroup } from './range-outline.ts';
import { related } from './range-precedents.ts';
import { cellProperties, columnProperties, rowProperties } from './range-properties.ts';
import { setCellProperties, setColumnProperties, setRowProperties } from './range-property-writing.ts';
import { mergedAreas, someAreas, workbookRangeAreas } from './range-areas.ts';
import { deleteCells, insertCells, moveTo } from './range-shift.ts';
import { rangeSort } from './range-sort.ts';
import { specialCells } from './range-special.ts';
import { rangeView } from './range-view.ts';
import { refuseMergingTables, refuseProtected } from './refusals.ts';
import { removeDuplicates } from './remove-duplicates.ts';
import { pivotTableScopedCollection } from './pivot-table.ts';
import { clearCells, validateSize, writeFormat } from './range-writing.ts';
import { writeVisible } from './filtered-writing.ts';
import { hasSpill, isOneCell, spillingTo, spillParent } from './range-spill.ts';
import { tableCollection } from './table.ts';
import { worksheet } from './worksheet.ts';

const largestRead = 5_000_000;
const largestCount = 2 ** 31 - 1;

/** Cell by cell, or null where Excel gives none: whole rows or columns, and reads beyond its limit. */
function grid<P extends keyof CellProperties, V = CellProperties[P]>(
  property: P,
  change?: (value: CellProperties[P], row: number, column: number, session: Session) => V,
) {
  return ({ sheet, area }: RangeTarget, session: Session): (V | CellProperties[P])[][] | null => {
    if (isEntireRow(area) || isEntireColumn(area) || cellCount(area) > largestRead) return null;
    const cells = sheet.read(property, area);
    if (!change) return cells;
    return cells.map((row, r) => row.map((value, c) => change(value, area.top + r, area.left + c, session)));
  };
}

const onlyFormulas = (change: (formula: string, row: number, column: number, session: Session) => string) =>
  grid('formula', (held, row, column, session): Scalar =>
    typeof held === 'string' && held.startsWith('=') ? change(held, row, column, session) : held,
  );
const formulasFrom =
  (change: (formula: string, row: number, column: number) => string) =>
  (input: unknown, row: number, column: number) =>
    typeof input === 'string' && input.startsWith('=') ? change(input, row, column) : input;

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

/** Points from the sheet's edge; hidden rows and columns take none. */
function distance({ sheet }: RangeTarget, of: 'rows' | 'columns', from: number, to: number): number {
  let sum = 0;
  for (let line = from; line < to; line++) {
    const isHidden = of === 'rows' ? sheet.isRowHidden(line) : sheet.isColumnHidden(line);
    if (!isHidden) sum += of === 'rows' ? sheet.rowHeight(line) : sheet.columnWidth(line);
  }
  return sum;
}

/** The same sheet, another area. */
const at = ({ sheet }: RangeTarget, top: number, left: number, rows: number, columns: number) =>
  range.of({ sheet, area: areaFrom(top, left, rows, columns) });
const within = (target: RangeTarget, area: Area | null) => area && range.of({ sheet: target.sheet, area });
const found = <T>(result: T | null): T => {
  if (result === null) throw itemNotFound();
  return result;
};
const cellsOf = ({ sheet, area }: RangeTarget) => ({ sheet, areas: [area] });
const optional = (args: Arguments, index: number) => (args.isMissing(index) ? null : args.integer(index));

export const range: ObjectMaker<RangeTarget> = hostClass<RangeTarget>('Range', {
  complete: true,
  keepsReference: true,
  get: {
    Address: address,
    AddressLocal: address,
    CellCount: ({ area }) => (cellCount(area) > largestCount ? -1 : cellCount(area)),
    ColumnCount: ({ area }) => columnCount(area),
    ColumnHidden: columnHidden,
    ColumnIndex: ({ area }) => area.left,
    Formulas: grid('formula'),
    FormulasLocal: onlyFormulas((formula, _, __, { workbook }) => localFormula(formula, workbook.locale)),
    FormulasR1C1: onlyFormulas((formula, row, column) => toR1C1(formula, { row, column })),
    HasSpill: hasSpill,
    Height: (target) => distance(target, 'rows', target.area.top, target.area.bottom + 1),
    Hidden: hidden,
    Hyperlink: hyperlinkOf,
    IsEntireColumn: ({ area }) => isEntireColumn(area),
    IsEntireRow: ({ area }) => isEntireRow(area),
    Left: (target) => distance(target, 'columns', 0, target.area.left),
    LinkedDataTypeState: grid('valueType', () => 'None'),
    NumberFormat: grid('numberFormat'),
    NumberFormatCategories: grid('numberFormat', (code) => numberFormatCategory(code)),
    NumberFormatLocal: grid('numberFormat', (code, _, __, { workbook }) =>
      localNumberFormat(code, workbook.locale),
    ),
    RowCount: ({ area }) => rowCount(area),
    RowHidden: rowHidden,
    RowIndex: ({ area }) => area.top,
    SavedAsArray: ({ sheet, area }) => sheet.spills.some((spill) => overlaps(spill, area)),
    Style: (target) => shared(cellsOf(target), 'style'),
    Text: grid('text'),
    Top: (target) => distance(target, 'rows', 0, target.area.top),
    ValueTypes: grid('valueType'),
    Values: grid('value'),
    Width: (target) => distance(target, 'columns', target.area.left, target.area.right + 1),
  },
  set: {
    ColumnHidden: ({ sheet, area }, value) => {
      refuseProtected(sheet, 'allowFormatColumns');
      sheet.setColumnsHidden(area.left, area.right, value === true);
    },
    Formulas: (target, value, { workbook }) => writeVisible(target, value, workbook),
    FormulasLocal: (target, value, { workbook }) =>
      writeVisible(
        target,
        value,
        workbook,
        formulasFrom((formula) => englishFormula(formula, workbook.locale)),
      ),
    FormulasR1C1: (target, value, { workbook }) =>
      writeVisible(
        target,
        value,
        workbook,
        formulasFrom((formula, row, column) => fromR1C1(formula, { row, column })),
      ),
    Hyperlink: setHyperlink,
    NumberFormat: (target, value) => writeFormat(target, 'numberFormat', value),
    NumberFormatLocal: (target, value, { workbook }) => {
      const english = (code: unknown): unknown =>
        Array.isArray(code)
          ? code.map(english)
          : typeof code === 'string'
            ? englishNumberFormat(code, workbook.locale)
            : code;
      writeFormat(target, 'numberFormat', english(value));
    },
    RowHidden: ({ sheet, area }, value) => {
      refuseProtected(sheet, 'allowFormatRows');
      sheet.setRowsHidden(area.top, area.bottom, value === true);
    },
    Style: (target, value, session) => applyStyle(cellsOf(target), value, session),
    Values: (target, value, { workbook }) => writeVisible(target, value, workbook),
  },
  objects: {
    ConditionalFormats: ({ sheet, area }, { workbook }) =>
      conditionalFormatCollection.of({
        sheet,
        areas: [area],
        tell: () => workbook.tell({ kind: 'featureChanged', sheet, feature: 'conditionalFormats' }),
      }),
    DataValidation: (target) => dataValidation.of(cellsOf(target)),
    Format: (target) => rangeFormat.of(cellsOf(target)),
    Sort: (target) => rangeSort.of(target),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
  methods: {
    _ValidateArraySize: validateSize,
    AutoFill: (target, args, session) => {
      const destination = args.isMissing(0)
        ? { sheet: target.sheet, area: target.area }
        : rangeArgument(target.sheet, args, 0, session);
      autoFill(target, destination, args.value(1));
    },
    Calculate: (_, __, { workbook }) => workbook.calculate(),
    Clear: clearCells,
    CopyFrom: (target, args, session) =>
      copyCells(
        rangeArgument(target.sheet, args, 0, session),
        target,
        copyOptions(args.value(1), args.value(2), args.value(3)),
      ),
    Delete: (target, args, session) => deleteCells(target, args, session),
    Find: (target, args) => found(within(target, findIn(target, args))),
    FindOrNullObject: (target, args) => within(target, findIn(target, args)),
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
    GetColumnsAfter: (target, args) =>
      within(target, beside(target.area, 'columns', true, optional(args, 0))),
    GetColumnsBefore: (target, args) =>
      within(target, beside(target.area, 'columns', false, optional(args, 0))),
    GetDependents: (target, _, session) => workbookRangeAreas.of(related(target, session, true, true)),
    GetDirectDependents: (target, _, session) => workbookRangeAreas.of(related(target, session, true, false)),
    GetDirectPrecedents: (target, _, session) =>
      workbookRangeAreas.of(related(target, session, false, false)),
    GetEntireColumn: (target) =>
      within(target, { ...target.area, top: wholeSheet.top, bottom: wholeSheet.bottom }),
    GetEntireRow: (target) =>
      within(target, { ...target.area, left: wholeSheet.left, right: wholeSheet.right }),
    GetExtendedRange: (target, args) => within(target, extendedRange(target, args.value(0))),
    GetImage: rangeImage,
    GetIntersection: (target, args, session) =>
      found(overlap(target, areaArgument(target, args, 0, session))),
    GetIntersectionOrNullObject: (target, args, session) =>
      overlap(target, areaArgument(target, args, 0, session)),
    GetLastCell: (target) => at(target, target.area.bottom, target.area.right, 1, 1),
    GetLastColumn: (target) => at(target, target.area.top, target.area.right, rowCount(target.area), 1),
    GetLastRow: (target) => at(target, target.area.bottom, target.area.left, 1, columnCount(target.area)),
    GetMergedAreas: (target) => found(mergedAreas(target)),
    GetMergedAreasOrNullObject: mergedAreas,
    GetOffsetRange: (target, args) =>
      at(
        target,
        target.area.top + args.integer(0),
        target.area.left + args.integer(1),
        rowCount(target.area),
        columnCount(target.area),
      ),
    GetPivotTables: ({ sheet, area }, args) =>
      pivotTableScopedCollection.of({ sheet, area, fully: args.flag(0) }),
    GetPrecedents: (target, _, session) => workbookRangeAreas.of(related(target, session, false, true)),
    GetRangeEdge: (target, args) => within(target, rangeEdge(target, args.value(0))),
    GetResizedRange: (target, args) => within(target, resized(target.area, args.integer(0), args.integer(1))),
    GetRow: (target, args) =>
      at(target, target.area.top + args.integer(0), target.area.left, 1, columnCount(target.area)),
    GetRowProperties: rowProperties,
    GetRowsAbove: (target, args) => within(target, beside(target.area, 'rows', false, optional(args, 0))),
    GetRowsBelow: (target, args) => within(target, beside(target.area, 'rows', true, optional(args, 0))),
    GetSpecialCells: (target, args) =>
      found(someAreas(target.sheet, specialCells(target, args.value(0), args.value(1)))),
    GetSpecialCellsOrNullObject: (target, args) =>
      someAreas(target.sheet, specialCells(target, args.value(0), args.value(1))),
    GetSpillParent: (target) => found(within(target, spillParent(target))),
    GetSpillParentOrNullObject: (target) => within(target, isOneCell(target) ? spillParent(target) : null),
    GetSpillingToRange: (target) => found(within(target, spillingTo(target))),
    GetSpillingToRangeOrNullObject: (target) => within(target, isOneCell(target) ? spillingTo(target) : null),
    GetSurroundingRegion: (target) => within(target, surroundingRegion(target)),
    GetTables: ({ sheet, area }, args) => tableCollection.of({ sheet, area, fully: args.flag(0) }),
    GetUsedRange: (target, args) => found(within(target, usedWithin(target, args.flag(0)))),
    GetUsedRangeOrNullObject: (target, args) => within(target, usedWithin(target, args.flag(0))),
    GetVisibleView: (target) => rangeView.of({ ...target, index: 0 }),
    Group: (target, args) => group(target, args, 1),
    HideGroupDetails: (target, args) => showGroup(target, args, false),
    Insert: (target, args, session) => range.of(insertCells(target, args, session)),
    Merge: ({ sheet, area }, args, { workbook }) => {
      refuseProtected(sheet);
      refuseMergingTables(sheet, area, workbook);
      if (!args.flag(0)) return sheet.merge(area);
      for (let row = area.top; row <= area.bottom; row++) sheet.merge({ ...area, top: row, bottom: row });
    },
    MoveTo: (target, args, session) => moveTo(target, session, rangeArgument(target.sheet, args, 0, session)),
    RemoveDuplicates: removeDuplicates,
    ReplaceAll: replaceIn,
    Select: ({ sheet, area }, _, session) => {
      session.workbook.activate(sheet);
      session.workbook.select(area);
    },
    SetCellProperties: setCellProperties,
    SetColumnProperties: setColumnProperties,
    SetDirty: () => null,
    SetRowProperties: setRowProperties,
    ShowCard: () => null,
    ShowGroupDetails: (target, args) => showGroup(target, args, true),
    Ungroup: (target, args) => group(target, args, -1),
    Unmerge: ({ sheet, area }) => {
      refuseProtected(sheet);
      sheet.unmerge(area);
    },
  },
});

function overlap(target: RangeTarget, other: Area) {
  return within(target, intersection(target.area, other));
}
