import { overlaps, type Area } from '../model/address.ts';
import { CellBuilder, packStyle, unpackCell, usedArea } from '../model/cells.ts';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';
import { cellsIn } from './blocks.ts';
import { runExcel } from './gateway.ts';
import { sheetIdsOf, keepSheetIds } from './sheet-ids.ts';

/** Some cells of a sheet, meant by its name. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** More cells than these are better read with the whole workbook. */
const mostCells = 20_000;

/**
 * The snapshot with these cells read anew, in one request; sheets without any stay the very same objects. Null when
 * that does not tell the whole: a sheet has another name or is gone, cells lie among hidden ones outside of what was
 * used, or there are too many. Fails at once while the user edits a cell.
 */
export async function readAreas(
  snapshot: WorkbookSnapshot,
  places: readonly Place[],
): Promise<WorkbookSnapshot | null> {
  const ids = sheetIdsOf(snapshot);
  if (places.reduce((sum, { area }) => sum + cellsIn(area), 0) > mostCells) return null;
  const read = await runExcel(
    async (context) => {
      const asked = places.flatMap((place) => {
        const id = ids.get(place.sheet);
        return id === undefined ? [] : [{ place, take: ask(context, id, place) }];
      });
      await context.sync();
      return asked.map(({ place, take }) => ({ place, cells: take() }));
    },
    { idempotent: true },
  );
  if (read.length < places.length) return null;
  const sheets: SheetSnapshot[] = [];
  for (const sheet of snapshot.sheets) {
    const own = read.filter(({ place }) => place.sheet === sheet.name);
    const patched = own.length === 0 ? sheet : patch(sheet, own);
    if (!patched) return null;
    sheets.push(patched);
  }
  return keepSheetIds({ ...snapshot, sheets }, ids);
}

interface Read {
  readonly place: Place;
  /** Null when the sheet goes by another name. */
  readonly cells: { readonly found: readonly CellSnapshot[]; readonly hidden: boolean } | null;
}

function ask(context: Excel.RequestContext, id: string, { sheet, area }: Place): () => Read['cells'] {
  const worksheet = context.workbook.worksheets.getItem(id);
  worksheet.load('name');
  const { top, left, bottom, right } = area;
  const range = worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.load('values,formulas,numberFormat,valueTypes,rowHidden,columnHidden');
  const looks = range.getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
  range.untrack();
  return () => {
    if (worksheet.name !== sheet) return null;
    const found: CellSnapshot[] = [];
    for (const [r, line] of range.formulas.entries()) {
      for (const [c, formula] of (line as unknown[]).entries()) {
        if (formula === '') continue;
        const content: unknown = range.values[r]![c];
        const value = valueOf(content, range.valueTypes[r]![c]!);
        const { font, indentLevel = 0 } = looks.value[r]![c]!.format ?? {};
        const isText = value.kind === 'text';
        found.push({
          row: top + r,
          column: left + c,
          value,
          formula:
            typeof formula === 'string' && formula.startsWith('=') && formula !== content ? formula : null,
          numberFormat: String(range.numberFormat[r]![c]),
          bold: isText && (font?.bold ?? false),
          indent: isText ? indentLevel : 0,
        });
      }
    }
    return { found, hidden: mayHide(range.rowHidden) || mayHide(range.columnHidden) };
  };
}

/** Null where some are hidden; the types do not tell. */
const mayHide = (hidden: boolean | null) => hidden ?? true;

function patch(sheet: SheetSnapshot, read: readonly Read[]): SheetSnapshot | null {
  const cells = new Map<number, CellSnapshot>();
  const key = (row: number, column: number) => row * 16_384 + column;
  for (let index = 0; index < sheet.cells.count; index++) {
    const cell = unpackCell(sheet.cells, index);
    const at = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
    if (!read.some(({ place }) => overlaps(place.area, at))) cells.set(key(cell.row, cell.column), cell);
  }
  for (const { place, cells: own } of read) {
    if (!own || (own.hidden && !isWithin(place.area, sheet.used))) return null;
    for (const cell of own.found) cells.set(key(cell.row, cell.column), cell);
  }
  const builder = new CellBuilder();
  for (const { row, column, value, formula, numberFormat, bold, indent } of cells.values())
    builder.add(row, column, value, formula, numberFormat, packStyle(bold, indent));
  const columns = builder.finish();
  const used = usedArea(columns);
  return {
    ...sheet,
    cells: columns,
    used,
    hiddenRows: sheet.hiddenRows.filter((row) => used && row >= used.top && row <= used.bottom),
    hiddenColumns: sheet.hiddenColumns.filter(
      (column) => used && column >= used.left && column <= used.right,
    ),
  };
}

function isWithin(area: Area, used: Area | null): boolean {
  if (!used) return false;
  const { top, left, bottom, right } = used;
  return area.top >= top && area.left >= left && area.bottom <= bottom && area.right <= right;
}

function valueOf(content: unknown, type: string): CellValue {
  if (type === 'Error') return { kind: 'error', error: String(content) };
  if (typeof content === 'number') return { kind: 'number', number: content };
  if (typeof content === 'boolean') return { kind: 'boolean', boolean: content };
  return { kind: 'text', text: String(content) };
}
