import { unpackCell } from '../../src/model/cells.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';

/**
 * A snapshot in a form two readers can be compared in: cells unpacked, since the order of the pools is a reader's own
 * business, and lists that a workbook does not order sorted by name. `date1904` is left out: Excel does not tell it.
 */
export function unpackSnapshot({ date1904: _date1904, sheets, names, ...rest }: WorkbookSnapshot) {
  return {
    ...rest,
    names: [...names].sort((a, b) => order(`${a.name} ${a.sheet}`, `${b.name} ${b.sheet}`)),
    sheets: sheets.map(({ cells, tables, ...sheet }) => ({
      ...sheet,
      tables: [...tables].sort((a, b) => order(a.name, b.name)),
      cells: Array.from({ length: cells.count }, (_, index) => unpackCell(cells, index)),
    })),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
