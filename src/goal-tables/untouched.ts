import { overlaps } from '../model/address.ts';
import { unpackCell } from '../model/cells.ts';
import type { CellContent, WorkbookEdit } from '../model/edits.ts';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';

/** Whether taking a new table away would lose nothing: its cells, and all of its new sheets, hold what was written. */
export function isUntouched(edits: readonly WorkbookEdit[], { sheets }: WorkbookSnapshot): boolean {
  const written = new Map<string, Map<string, CellContent>>();
  for (const edit of edits) {
    if (edit.kind !== 'setCells') continue;
    const own = written.get(edit.sheet) ?? new Map<string, CellContent>();
    written.set(edit.sheet, own);
    for (const [row, column, content] of contentsOf(edit)) own.set(`${row} ${column}`, content);
  }
  return [...written].every(([name, expected]) => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) return true;
    const isNew = edits.some((edit) => edit.kind === 'addSheet' && edit.sheet === name);
    const found = isNew ? cellsOf(sheet) : cellsOf(sheet).filter((cell) => isWithin(cell, name, edits));
    return found.length === expected.size && found.every((cell) => isAsWritten(cell, expected));
  });
}

function contentsOf({ area, contents }: Extract<WorkbookEdit, { kind: 'setCells' }>) {
  return contents.flatMap((line, r) =>
    line.flatMap((content, c) =>
      content && content.kind !== 'blank' ? [[area.top + r, area.left + c, content] as const] : [],
    ),
  );
}

function cellsOf({ cells }: SheetSnapshot): CellSnapshot[] {
  return Array.from({ length: cells.count }, (_, i) => unpackCell(cells, i));
}

function isWithin({ row, column }: CellSnapshot, sheet: string, edits: readonly WorkbookEdit[]): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  return edits.some((edit) => edit.kind === 'setCells' && edit.sheet === sheet && overlaps(edit.area, cell));
}

function isAsWritten(
  { row, column, value, formula }: CellSnapshot,
  expected: ReadonlyMap<string, CellContent>,
): boolean {
  const content = expected.get(`${row} ${column}`);
  // Excel writes formulas in its own way.
  if (content?.kind === 'formula') return formula !== null;
  return formula === null && JSON.stringify(content) === JSON.stringify(value);
}
