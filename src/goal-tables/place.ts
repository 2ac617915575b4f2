import { lastColumn, lastRow, overlaps, type Area, type Cell } from '../model/address.ts';
import { unpackCell } from '../model/cells.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';
import { freeName } from '../model/free-name.ts';
import type { Hindrance } from '../model/hindrance.ts';
import type { TableRequest } from './request.ts';
import { tableWords } from './words.ts';

/** Readers take a table for ended after this many empty rows, so that one below it is another one. */
const gap = 4;

export interface Spot {
  readonly sheet: string;
  readonly isNew: boolean;
  /** Nothing else stands on the sheet, so that its columns, panes and pages can be set. */
  readonly isOwn: boolean;
  readonly corner: Cell;
}

export function findSpot(
  request: TableRequest,
  { sheets, structureProtected }: WorkbookSnapshot,
): Spot | Hindrance {
  const { place } = request;
  const names = sheets.map(({ name }) => name);
  if (place.kind === 'new-sheet') {
    if (structureProtected) return { kind: 'structure-protected' };
    const isTaken = names.some((name) => name.toLowerCase() === place.name?.toLowerCase());
    if (place.name !== undefined && isTaken) return { kind: 'sheet-taken', sheet: place.name };
    const sheet = place.name ?? freeName(sheetName(request), names, ' ');
    return { sheet, isNew: true, isOwn: true, corner: { row: 0, column: 0 } };
  }
  const sheet = sheets.find(({ name }) => name.toLowerCase() === place.sheet.toLowerCase());
  if (!sheet || sheet.kind === 'other') return { kind: 'no-sheet', sheet: place.sheet };
  if (sheet.protected) return { kind: 'protected', sheet: sheet.name };
  if (sheet.filtered) return { kind: 'filtered', sheet: sheet.name };
  const below = { row: sheet.used ? sheet.used.bottom + gap + 1 : 0, column: sheet.used?.left ?? 0 };
  return {
    sheet: sheet.name,
    isNew: false,
    isOwn: sheet.used === null && sheet.tables.length === 0,
    corner: place.kind === 'at' ? place.cell : below,
  };
}

/** What stands in the area already; null when it is free. */
export function findHindrance(
  { sheets }: WorkbookSnapshot,
  { sheet: name, isNew }: Spot,
  area: Area,
): Hindrance | null {
  if (area.bottom > lastRow || area.right > lastColumn) return { kind: 'no-room', sheet: name, area };
  const sheet = isNew ? undefined : sheets.find((one) => one.name === name);
  if (!sheet) return null;
  const table = sheet.tables.find((one) => overlaps(one.area, area));
  if (table) return { kind: 'table', sheet: name, area: table.area };
  const merged = sheet.merges?.find((one) => overlaps(one, area));
  if (merged) return { kind: 'merged', sheet: name, area: merged };
  return cellInTheWay(sheet, area);
}

function cellInTheWay({ name, cells }: SheetSnapshot, area: Area): Hindrance | null {
  const found: number[] = [];
  for (let i = 0; i < cells.count; i++) {
    const row = cells.rows[i]!;
    const column = cells.columns[i]!;
    if (overlaps(area, { top: row, left: column, bottom: row, right: column })) found.push(i);
  }
  const [first] = found;
  if (first === undefined) return null;
  const { row, column, value } = unpackCell(cells, first);
  return { kind: 'cell', sheet: name, area, cell: { row, column }, text: shown(value), count: found.length };
}

function shown(value: CellValue): string {
  if (value.kind === 'number') return String(value.number);
  if (value.kind === 'boolean') return String(value.boolean);
  return value.kind === 'text' ? value.text : value.error;
}

/** `Tavoitteet 1280`: the unit by its code, else by its name. */
function sheetName({ unit, language }: TableRequest): string {
  const short = unit && (/^\d+/.exec(unit)?.[0] ?? unit);
  const name = [tableWords[language].sheet, short].filter(Boolean).join(' ');
  return name
    .replaceAll(/[:\\/?*[\]']/g, ' ')
    .slice(0, 27)
    .trim();
}
