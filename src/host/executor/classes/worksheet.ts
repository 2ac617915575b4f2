import { areaFrom, rangeOnSheet, wholeSheet } from '../areas.ts';
import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
  unsupportedSheet,
} from '../errors.ts';
import { eventMethods } from '../events.ts';
import { collectionMethods, hostClass, type ObjectMaker } from '../objects.ts';
import type { Session } from '../session.ts';
import type { HostSheet, HostWorkbook } from '../../workbook.ts';
import { autoFilter } from './auto-filter.ts';
import { namedItemCollection } from './named-item.ts';
import { worksheetProtection } from './protection.ts';
import { range } from './range.ts';
import { tableCollection } from './table.ts';

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const wireVisibility = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

export const worksheet: ObjectMaker<HostSheet> = hostClass<HostSheet>('Worksheet', {
  id: (sheet) => ({ Id: sheet.id }),
  get: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet) => sheet.position,
    Visibility: (sheet) => wireVisibility[sheet.visibility],
  },
  set: {
    Name: (sheet, value, session) => {
      refuseProtectedStructure(session);
      if (value !== sheet.name) sheet.name = validName(value, session, sheet);
    },
    Position: (sheet, value, session) => {
      refuseProtectedStructure(session);
      if (!Number.isInteger(value) || !session.workbook.sheets[Number(value)])
        throw invalidArgument('The position');
      sheet.position = Number(value);
    },
    Visibility: (sheet, value, session) => {
      refuseProtectedStructure(session);
      if (typeof value !== 'string' || !Object.hasOwn(visibilities, value))
        throw invalidArgument('The visibility');
      const visibility = visibilities[value as keyof typeof visibilities];
      if (visibility !== 'visible') keepOneVisible(sheet, session);
      sheet.visibility = visibility;
    },
  },
  objects: {
    AutoFilter: (sheet) => autoFilter.of(sheet),
    Names: (sheet) => namedItemCollection.of({ sheet }),
    Protection: (sheet) => worksheetProtection.of(sheet),
    Tables: (sheet) => tableCollection.of({ sheet, area: null, fully: false }),
  },
  methods: {
    ...eventMethods((sheet) => sheet.id),
    Activate: (sheet, _, { workbook }) => {
      if (sheet.visibility !== 'visible') throw invalidOperation('A hidden sheet cannot be activated.');
      workbook.activate(sheet);
    },
    Delete: (sheet, _, session) => {
      refuseProtectedStructure(session);
      keepOneVisible(sheet, session);
      session.workbook.deleteSheet(sheet);
    },
    GetCell: (sheet, args) =>
      range.of({ sheet: withCells(sheet), area: areaFrom(args.integer(0), args.integer(1), 1, 1) }),
    GetNext: (sheet, args, session) => found(neighbour(sheet, 1, args.flag(0), session)),
    GetNextOrNullObject: (sheet, args, session) => neighbour(sheet, 1, args.flag(0), session),
    GetPrevious: (sheet, args, session) => found(neighbour(sheet, -1, args.flag(0), session)),
    GetPreviousOrNullObject: (sheet, args, session) => neighbour(sheet, -1, args.flag(0), session),
    GetRange: (sheet, args, session) =>
      range.of(rangeOnSheet(sheet, args.isMissing(0) ? null : args.text(0), session)),
    GetRangeByIndexes: (sheet, args) =>
      range.of({
        sheet: withCells(sheet),
        area: areaFrom(args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
      }),
    GetUsedRange: (sheet, args) => {
      const area = withCells(sheet).usedArea(args.flag(0)) ?? { ...wholeSheet, bottom: 0, right: 0 };
      return range.of({ sheet, area });
    },
    GetUsedRangeOrNullObject: (sheet, args) => {
      const area = withCells(sheet).usedArea(args.flag(0));
      return area && range.of({ sheet, area });
    },
  },
});

const sheets = (workbook: HostWorkbook) => workbook.sheets.map((sheet) => worksheet.of(sheet));
const visible = (workbook: HostWorkbook) => workbook.sheets.filter((sheet) => sheet.visibility === 'visible');
const candidates = (workbook: HostWorkbook, visibleOnly: boolean) =>
  visibleOnly ? visible(workbook) : workbook.sheets;

export const worksheetCollection = hostClass<HostWorkbook>('WorksheetCollection', {
  items: sheets,
  methods: {
    ...collectionMethods(sheets),
    ...eventMethods(),
    Add: (workbook, args, session) => {
      refuseProtectedStructure(session);
      const name = args.isMissing(0) ? freeName(workbook) : validName(args.text(0), session, null);
      return worksheet.of(workbook.addSheet(name));
    },
    GetActiveWorksheet: (workbook) => worksheet.of(workbook.activeSheet),
    GetCount: (workbook, args) => candidates(workbook, args.flag(0)).length,
    GetFirst: (workbook, args) => worksheet.of(candidates(workbook, args.flag(0))[0]!),
    GetLast: (workbook, args) => worksheet.of(candidates(workbook, args.flag(0)).at(-1)!),
  },
});

function neighbour(sheet: HostSheet, step: 1 | -1, visibleOnly: boolean, { workbook }: Session) {
  for (let at = sheet.position + step; ; at += step) {
    const candidate = workbook.sheets[at];
    if (!candidate) return null;
    if (!visibleOnly || candidate.visibility === 'visible') return worksheet.of(candidate);
  }
}

function found<T>(item: T | null): T {
  if (item === null) throw itemNotFound();
  return item;
}

function withCells(sheet: HostSheet): HostSheet {
  if (sheet.kind === 'other') throw unsupportedSheet();
  return sheet;
}

function validName(value: unknown, { workbook }: Session, renamed: HostSheet | null): string {
  const invalid = typeof value !== 'string' || !/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(value);
  if (invalid) throw invalidArgument('The sheet name');
  const taken = workbook.sheets.some(
    (sheet) => sheet !== renamed && sheet.name.toLowerCase() === value.toLowerCase(),
  );
  if (taken) throw itemAlreadyExists();
  return value;
}

function freeName(workbook: HostWorkbook): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name));
  for (let number = 1; ; number++) if (!taken.has(`Sheet${number}`)) return `Sheet${number}`;
}

function keepOneVisible(sheet: HostSheet, { workbook }: Session): void {
  if (visible(workbook).every((other) => other === sheet)) {
    throw invalidOperation('A workbook must keep one visible sheet.');
  }
}

function refuseProtectedStructure({ workbook }: Session): void {
  if (workbook.structureProtected) throw accessDenied();
}
