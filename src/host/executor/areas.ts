import {
  areaAddress,
  columnName,
  lastColumn,
  lastRow,
  parseArea,
  parseCell,
  splitSheetAddress,
  type Area,
} from '../../model/address.ts';
import { bodyOf } from '../features/table.ts';
import { spillAt } from '../spills.ts';
import type { HostSheet } from '../workbook.ts';
import type { Arguments } from './arguments.ts';
import { invalidArgument, unsupportedSheet } from './errors.ts';
import type { RangeTarget, Session } from './session.ts';

/** Excel cuts longer ones off without a word. */
const longestAddress = 8192;

export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export const rowCount = (area: Area) => area.bottom - area.top + 1;
export const columnCount = (area: Area) => area.right - area.left + 1;
export const cellCount = (area: Area) => rowCount(area) * columnCount(area);
export const isEntireColumn = (area: Area) => area.top === 0 && area.bottom === lastRow;
export const isEntireRow = (area: Area) => area.left === 0 && area.right === lastColumn;

/** As Excel writes it: `A1:B2`, whole rows `2:3`, whole columns `B:C`. */
export function rangeAddress(area: Area): string {
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return areaAddress(area);
}

/** A rectangle by its corner and size; refuses one that leaves the grid. */
export function areaFrom(top: number, left: number, rows: number, columns: number): Area {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const inside =
    top >= 0 && left >= 0 && rows > 0 && columns > 0 && area.bottom <= lastRow && area.right <= lastColumn;
  if (!inside) throw invalidArgument('The range');
  return area;
}

/** Larger or smaller by some rows and columns. What shrinks below one turns to the other side of its corner. */
export function resized(area: Area, rows: number, columns: number): Area {
  const down = rowCount(area) + rows;
  const across = columnCount(area) + columns;
  const height = down > 0 ? down : 2 - down;
  const width = across > 0 ? across : 2 - across;
  return areaFrom(
    down > 0 ? area.top : area.top - height + 1,
    across > 0 ? area.left : area.left - width + 1,
    height,
    width,
  );
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Cells of the sheet at an address, under a defined name, or all of them. */
export function rangeOnSheet(sheet: HostSheet, address: string | null, session: Session): RangeTarget {
  if (sheet.kind === 'other') throw unsupportedSheet();
  if (address === null || address === '') return { sheet, area: wholeSheet };
  if (address.length > longestAddress) throw invalidArgument('The address');
  const { sheet: named, address: local } = splitSheetAddress(address);
  if (named !== null && named.toLowerCase() !== sheet.name.toLowerCase())
    throw invalidArgument('The address');
  const area = parseArea(local);
  if (area) return { sheet, area };
  const spill = spillOnSheet(sheet, local);
  if (spill) return spill;
  const table = tableRange(local, session);
  if (table?.sheet === sheet) return table;
  const byName = session.workbook.names
    .filter((name) => name.sheet === null || name.sheet === sheet)
    .find((name) => name.name.toLowerCase() === local.toLowerCase());
  const target = byName && rangeOfFormula(byName.formula, session);
  if (!target || target.sheet !== sheet) throw invalidArgument('The address');
  return target;
}

/** `C1#`: the cells that the formula in C1 fills. */
function spillOnSheet(sheet: HostSheet, address: string): RangeTarget | null {
  const cell = address.endsWith('#') ? parseCell(address.slice(0, -1)) : null;
  const area = cell && spillAt(sheet.spills, cell);
  return area ? { sheet, area } : null;
}

/** `Kulut`, `Kulut[Summa]` or `Kulut[#All]`: a table's body, a column of it, or all of it. */
function tableRange(address: string, { workbook }: Session): RangeTarget | null {
  const [, name = '', part = ''] = /^([^[\]]+)(?:\[([^[\]]*)\])?$/.exec(address) ?? [];
  const table = workbook.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!table) return null;
  const { sheet, area } = table;
  if (/^#all$/i.test(part)) return { sheet, area };
  if (/^#headers$/i.test(part)) return { sheet, area: { ...area, bottom: area.top } };
  if (/^#totals$/i.test(part)) return { sheet, area: { ...area, top: area.bottom } };
  const body = bodyOf(table);
  if (!body) return null;
  if (part === '' || /^#data$/i.test(part)) return { sheet, area: body };
  const index = table.columns.findIndex((column) => column.name.toLowerCase() === part.toLowerCase());
  return index < 0 ? null : { sheet, area: { ...body, left: area.left + index, right: area.left + index } };
}

/** The cells a name stands for; null when its formula is not a plain reference. */
export function rangeOfFormula(formula: string, session: Session): RangeTarget | null {
  const { sheet: name, address } = splitSheetAddress(formula.replace(/^=/, ''));
  const area = parseArea(address);
  const sheet = session.workbook.sheets.find(
    (candidate) => candidate.name.toLowerCase() === name?.toLowerCase(),
  );
  return area && sheet ? { sheet, area } : null;
}

/** Several areas of a sheet: their addresses parted by commas or semicolons, or ranges of it. */
export function areasOnSheet(sheet: HostSheet, addresses: string, session: Session): Area[] {
  const parts = addresses
    .slice(0, longestAddress)
    .split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/)
    .map((part) => part.trim());
  return parts.map((part) => rangeOnSheet(sheet, part, session).area);
}

export function areasArgument(sheet: HostSheet, args: Arguments, index: number, session: Session): Area[] {
  const value = args.value(index);
  if (typeof value === 'string') return areasOnSheet(sheet, value, session);
  const target = (value as { target?: { sheet: HostSheet; area?: Area; areas?: readonly Area[] } } | null)
    ?.target;
  const areas = target?.areas ?? (target?.area ? [target.area] : []);
  if (areas.length === 0 || target?.sheet !== sheet) throw invalidArgument(`Argument ${index + 1}`);
  return [...areas];
}

/** An argument that is a range, or an address on any sheet; one without a sheet means the sheet given. */
export function rangeArgument(own: HostSheet, args: Arguments, index: number, session: Session): RangeTarget {
  const value = args.value(index);
  if (typeof value === 'string') return rangeByAddress(own, value, session);
  const target = (value as { target?: Partial<RangeTarget> } | null)?.target;
  if (!target?.area || !target.sheet) throw invalidArgument(`Argument ${index + 1}`);
  return { sheet: target.sheet, area: target.area };
}

export function rangeByAddress(own: HostSheet, address: string, session: Session): RangeTarget {
  const { sheet: name } = splitSheetAddress(address.replace(/^=/, ''));
  const sheet =
    name === null
      ? own
      : session.workbook.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw invalidArgument('The address');
  return rangeOnSheet(sheet, address.replace(/^=/, ''), session);
}

/** An argument that is a range or an address on the same sheet. */
export function areaArgument(own: RangeTarget, args: Arguments, index: number, session: Session): Area {
  const value = args.value(index);
  if (typeof value === 'string') return rangeOnSheet(own.sheet, value, session).area;
  const other = (value as { target?: RangeTarget } | null)?.target;
  if (!other?.area) throw invalidArgument(`Argument ${index + 1}`);
  if (other.sheet !== own.sheet) throw invalidArgument(`Argument ${index + 1}`);
  return other.area;
}

/** The part of the area that holds content (or, with `valuesOnly` false, a format). */
export function usedWithin(target: RangeTarget, valuesOnly: boolean): Area | null {
  const used = target.sheet.usedArea(valuesOnly);
  const part = used && intersection(used, target.area);
  if (
    !part ||
    (part.top === used.top &&
      part.bottom === used.bottom &&
      part.left === used.left &&
      part.right === used.right)
  ) {
    return part;
  }
  const formulas = target.sheet.read('formula', part);
  const formats = valuesOnly ? null : target.sheet.read('numberFormat', part);
  let found: Area | null = null;
  formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      if (formula === '' && (formats?.[r]?.[c] ?? 'General') === 'General') return;
      const cell = { top: part.top + r, bottom: part.top + r, left: part.left + c, right: part.left + c };
      found = found ? boundingArea(found, cell) : cell;
    }),
  );
  return found;
}
