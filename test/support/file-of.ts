import type { CellContent, WorkbookEdit } from '../../src/model/edits.ts';
import { cellAt } from '../../src/model/cells.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { createXlsx } from '../../src/xlsx/write/edit-xlsx.ts';

/** The bytes of a file with the cells, formats and formulas of a snapshot. */
export function fileOf({ sheets }: WorkbookSnapshot): Promise<Uint8Array> {
  const [first, ...others] = sheets;
  return createXlsx(first!.name, [
    ...others.map(({ name }): WorkbookEdit => ({ kind: 'addSheet', sheet: name })),
    ...sheets.flatMap(cellsOf),
  ]);
}

function cellsOf({ name, used, cells }: SheetSnapshot): WorkbookEdit[] {
  if (!used) return [];
  const rows = Array.from({ length: used.bottom - used.top + 1 }, (_, r) =>
    Array.from({ length: used.right - used.left + 1 }, (__, c) => cellAt(cells, used.top + r, used.left + c)),
  );
  const contents = rows.map((row) =>
    row.map((cell): CellContent | null => {
      if (!cell) return null;
      const { formula, value } = cell;
      return formula === null ? value : { kind: 'formula', formula, result: value };
    }),
  );
  const formats = rows.flatMap((row) =>
    row.flatMap((cell): WorkbookEdit[] => {
      if (!cell) return [];
      const { row: top, column: left, numberFormat, bold, indent } = cell;
      const area = { top, left, bottom: top, right: left };
      return [{ kind: 'setFormat', sheet: name, area, format: { numberFormat, bold, indent } }];
    }),
  );
  return [{ kind: 'setCells', sheet: name, area: used, contents }, ...formats];
}
