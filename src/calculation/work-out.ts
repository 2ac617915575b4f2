import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { unpackCell } from '../model/cells.ts';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';
import { canWorkOut } from './can-work-out.ts';
import { UniverEngine, type CalculatedSheet } from './univer-engine.ts';
import { withValues, type FoundValue } from './with-values.ts';

/** Larger workbooks are left to Excel. */
const mostCells = 200_000;

/** The others may be Univer's way of saying that it does not know. */
const plainErrors: ReadonlySet<string> = new Set(['#DIV/0!', '#REF!', '#N/A']);

/**
 * The workbook with the results that its source did not hold, as Univer works them out. As it was where even one of
 * them cannot be: a formula that takes it in would come out wrong without a word. Rejects when it takes too long.
 */
export async function workOut(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const cells = snapshot.sheets.reduce((sum, sheet) => sum + sheet.cells.count, 0);
  if (cells > mostCells) return snapshot;
  const formulas = snapshot.sheets.flatMap(openCells).map(({ formula }) => formula!);
  if (!formulas.every(canWorkOut)) return snapshot;
  const engine = new UniverEngine();
  try {
    const sheetIds = new Map(snapshot.sheets.map(({ name }, index) => [name, `sheet${index + 1}`]));
    const sheets = snapshot.sheets.map((sheet) => sheetData(sheet, sheetIds.get(sheet.name)!));
    const names = snapshot.names.map((name) => ({
      ...name,
      sheet: name.sheet === null ? null : (sheetIds.get(name.sheet) ?? null),
    }));
    return await engine.calculate(sheets, names, (unit) => withResults(snapshot, unit, sheetIds));
  } finally {
    engine.dispose();
  }
}

/** Formulas that read as empty text: their result is missing, or is that. */
function openCells({ cells, uncalculated }: SheetSnapshot): CellSnapshot[] {
  if (!uncalculated) return [];
  return Array.from({ length: cells.count }, (_, index) => unpackCell(cells, index)).filter(isOpen);
}

function isOpen({ formula, value }: CellSnapshot): boolean {
  return formula !== null && value.kind === 'text' && value.text === '';
}

function sheetData({ name, cells, used, uncalculated }: SheetSnapshot, id: string): CalculatedSheet {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (let index = 0; index < cells.count; index++) {
    const cell = unpackCell(cells, index);
    const row = (cellData[cell.row] ??= {});
    row[cell.column] = uncalculated && isOpen(cell) ? { f: cell.formula! } : dataOf(cell.value);
  }
  return { id, name, rowCount: (used?.bottom ?? 0) + 50, columnCount: (used?.right ?? 0) + 10, cellData };
}

function dataOf(value: CellValue): ICellData {
  if (value.kind === 'number') return { v: value.number, t: CellValueType.NUMBER };
  if (value.kind === 'boolean') return { v: value.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value.kind === 'error') return { v: value.error, t: CellValueType.STRING };
  return { v: value.text, t: CellValueType.FORCE_STRING };
}

function withResults(
  snapshot: WorkbookSnapshot,
  unit: FWorkbook,
  sheetIds: ReadonlyMap<string, string>,
): WorkbookSnapshot {
  const sheets: SheetSnapshot[] = [];
  for (const sheet of snapshot.sheets) {
    const results = unit.getSheetBySheetId(sheetIds.get(sheet.name)!)!.getSheet().getCellMatrix();
    const found: FoundValue[] = [];
    for (const { row, column } of openCells(sheet)) {
      const value = valueOf(results.getValue(row, column));
      if (value === null) return snapshot;
      found.push({ row, column, value });
    }
    sheets.push(found.length === 0 ? sheet : withValues(sheet, found));
  }
  return { ...snapshot, sheets };
}

/** Null for a formula that Univer does not know or could not finish. */
function valueOf(cell: Nullable<ICellData>): CellValue | null {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN) return { kind: 'boolean', boolean: Boolean(Number(value)) };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (!/^#[A-Z0-9/]+[!?]?$/u.test(value)) return { kind: 'text', text: value };
  return plainErrors.has(value) ? { kind: 'error', error: value } : null;
}
