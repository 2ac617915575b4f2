import { areaFrom, areasOnSheet, rangeOnSheet, wholeSheet } from '../areas.ts';
import { invalidArgument, invalidOperation, itemNotFound, unsupportedSheet } from '../errors.ts';
import { eventMethods } from '../events.ts';
import { colorOrNone, fields, flag, number } from '../fields.ts';
import { hostClass, type ObjectMaker } from '../objects.ts';
import type { RangeTarget } from '../session.ts';
import { standardColumnWidth, standardRowHeight, type HostSheet } from '../../workbook.ts';
import { autoFilter, sheetFilter } from './auto-filter.ts';
import { chartCollection } from './chart.ts';
import { commentCollection } from './comment.ts';
import { freezePanes } from './freeze-panes.ts';
import { namedItemCollection } from './named-item.ts';
import { columnBreaks, pageLayout, rowBreaks } from './page-layout.ts';
import { pivotTableCollection } from './pivot-table.ts';
import { worksheetProtection } from './protection.ts';
import { range } from './range.ts';
import { rangeAreas, someAreas } from './range-areas.ts';
import { findAllIn, replaceIn } from './range-find.ts';
import { showLevels } from './range-outline.ts';
import { refuseProtectedStructure } from './refusals.ts';
import { shapeCollection } from './shape.ts';
import { slicerCollection } from './slicer.ts';
import { tableCollection } from './table.ts';
import { copySheet } from './worksheet-copy.ts';
import { customPropertyCollection } from './worksheet-custom-property.ts';
import { keepOneVisible, neighbour, validName } from './worksheet-list.ts';

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const wireVisibility = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
/** One character of the standard font. */
const pointsPerCharacter = standardColumnWidth / 8.43;

const ownFields = fields(
  (sheet: HostSheet) => sheet.features,
  { enableCalculation: flag, showGridlines: flag, showHeadings: flag, tabColor: colorOrNone },
  (sheet, { workbook }, feature) => workbook.tell({ kind: 'featureChanged', sheet, feature }),
);

export const worksheet: ObjectMaker<HostSheet> = hostClass<HostSheet>('Worksheet', {
  complete: true,
  id: (sheet) => ({ Id: sheet.id }),
  get: {
    ...ownFields.get,
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet) => sheet.position,
    StandardHeight: () => standardRowHeight,
    StandardWidth: (sheet) => Number((sheet.columnWidth(wholeSheet.right) / pointsPerCharacter).toFixed(2)),
    TabId: (sheet) => Number.parseInt(sheet.id.replaceAll(/\D/g, ''), 10) || 1,
    Visibility: (sheet) => wireVisibility[sheet.visibility],
  },
  set: {
    ...ownFields.set,
    // The client writes these two by other names than it reads them.
    Gridlines: ownFields.set['ShowGridlines']!,
    Headings: ownFields.set['ShowHeadings']!,
    Name: (sheet, value, session) => {
      refuseProtectedStructure(session.workbook);
      if (value !== sheet.name) sheet.name = validName(value, session, sheet);
    },
    Position: (sheet, value, session) => {
      refuseProtectedStructure(session.workbook);
      if (!Number.isInteger(value) || !session.workbook.sheets[Number(value)])
        throw invalidArgument('The position');
      sheet.position = Number(value);
    },
    StandardWidth: (sheet, value) =>
      sheet.setColumnWidths(0, wholeSheet.right, number(0, 255)(value) * pointsPerCharacter),
    Visibility: (sheet, value, session) => {
      refuseProtectedStructure(session.workbook);
      if (typeof value !== 'string' || !Object.hasOwn(visibilities, value))
        throw invalidArgument('The visibility');
      const visibility = visibilities[value as keyof typeof visibilities];
      if (visibility !== 'visible') keepOneVisible(sheet, session);
      if (visibility !== sheet.visibility) sheet.visibility = visibility;
    },
  },
  objects: {
    AutoFilter: (sheet) => autoFilter.of(sheetFilter(sheet)),
    Charts: (sheet) => chartCollection.of(sheet),
    Comments: (sheet) => commentCollection.of({ sheet }),
    CustomProperties: (sheet) => customPropertyCollection.of(sheet),
    FreezePanes: (sheet) => freezePanes.of(sheet),
    HorizontalPageBreaks: (sheet) => rowBreaks.of(sheet),
    Names: (sheet) => namedItemCollection.of({ sheet }),
    PageLayout: (sheet) => pageLayout.of(sheet),
    PivotTables: (sheet) => pivotTableCollection.of({ sheet }),
    Protection: (sheet) => worksheetProtection.of(sheet),
    Shapes: (sheet) => shapeCollection.of(sheet),
    Slicers: (sheet) => slicerCollection.of({ sheet }),
    Tables: (sheet) => tableCollection.of({ sheet, area: null, fully: false }),
    VerticalPageBreaks: (sheet) => columnBreaks.of(sheet),
  },
  methods: {
    ...eventMethods((sheet) => sheet.id),
    Activate: (sheet, _, { workbook }) => {
      if (sheet.visibility !== 'visible') throw invalidOperation('A hidden sheet cannot be activated.');
      workbook.activate(sheet);
    },
    Calculate: (_, __, { workbook }) => workbook.calculate(),
    Copy: (sheet, args, session) => worksheet.of(copySheet(sheet, args, session)),
    Delete: (sheet, _, session) => {
      refuseProtectedStructure(session.workbook);
      keepOneVisible(sheet, session);
      if (sheet.visibility === 'veryHidden') throw invalidOperation('A very hidden sheet cannot be deleted.');
      session.workbook.deleteSheet(sheet);
    },
    FindAll: (sheet, args) => found(someAreas(sheet, findAllIn(whole(sheet), args))),
    FindAllOrNullObject: (sheet, args) => someAreas(sheet, findAllIn(whole(sheet), args)),
    GetCell: (sheet, args) =>
      range.of({ sheet: withCells(sheet), area: areaFrom(args.integer(0), args.integer(1), 1, 1) }),
    GetNext: (sheet, args, session) => worksheet.of(found(neighbour(sheet, 1, args.flag(0), session))),
    GetNextOrNullObject: (sheet, args, session) => orNull(neighbour(sheet, 1, args.flag(0), session)),
    GetPrevious: (sheet, args, session) => worksheet.of(found(neighbour(sheet, -1, args.flag(0), session))),
    GetPreviousOrNullObject: (sheet, args, session) => orNull(neighbour(sheet, -1, args.flag(0), session)),
    GetRange: (sheet, args, session) =>
      range.of(rangeOnSheet(sheet, args.isMissing(0) ? null : args.text(0), session)),
    GetRangeByIndexes: (sheet, args) =>
      range.of({
        sheet: withCells(sheet),
        area: areaFrom(args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
      }),
    GetRanges: (sheet, args, session) =>
      rangeAreas.of({
        sheet: withCells(sheet),
        areas: args.isMissing(0) ? [wholeSheet] : areasOnSheet(sheet, args.text(0), session),
      }),
    GetUsedRange: (sheet, args) => {
      const area = withCells(sheet).usedArea(args.flag(0)) ?? { ...wholeSheet, bottom: 0, right: 0 };
      return range.of({ sheet, area });
    },
    GetUsedRangeOrNullObject: (sheet, args) => {
      const area = withCells(sheet).usedArea(args.flag(0));
      return area && range.of({ sheet, area });
    },
    ReplaceAll: (sheet, args) => replaceIn(whole(sheet), args),
    ShowOutlineLevels: (sheet, args) => showLevels(sheet, args.integer(0), args.integer(1)),
  },
});

const orNull = (sheet: HostSheet | null) => sheet && worksheet.of(sheet);
const whole = (sheet: HostSheet): RangeTarget => ({ sheet: withCells(sheet), area: wholeSheet });

function found<T>(item: T | null): T {
  if (item === null) throw itemNotFound();
  return item;
}

function withCells(sheet: HostSheet): HostSheet {
  if (sheet.kind === 'other') throw unsupportedSheet();
  return sheet;
}
