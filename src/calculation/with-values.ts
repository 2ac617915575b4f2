import { CellBuilder, packStyle, unpackCell } from '../model/cells.ts';
import type { CellValue, SheetSnapshot } from '../model/snapshot.ts';

export interface FoundValue {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The sheet with the values that its formulas come to; given in reading order. */
export function withValues(sheet: SheetSnapshot, values: readonly FoundValue[]): SheetSnapshot {
  const { uncalculated: _, cells, ...facts } = sheet;
  const builder = new CellBuilder();
  let next = 0;
  for (let index = 0; index < cells.count; index++) {
    const { row, column, value, formula, numberFormat, bold, indent } = unpackCell(cells, index);
    const found = values[next];
    const isFound = found?.row === row && found.column === column;
    if (isFound) next++;
    const now = isFound ? found.value : value;
    builder.add(row, column, now, formula, numberFormat, packStyle(bold, indent));
  }
  return { ...facts, cells: builder.finish(), calculated: values.length };
}
