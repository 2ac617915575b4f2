import { columnIndex, type Cell } from '../../model/address.ts';

const cellReference = /(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/gu;

/** The formula with its references told from its own cell, the same for copies of it; null for none. */
export function relativeFormula(formula: string | null, cell: Cell): string | null {
  if (formula === null) return null;
  return formula.replace(
    cellReference,
    (text, fixedColumn: string, letters: string, fixedRow: string, row: string) => {
      const column = columnIndex(letters);
      if (column === null) return text;
      const across = fixedColumn ? letters : `[${column - cell.column}]`;
      const down = fixedRow ? row : `[${Number(row) - 1 - cell.row}]`;
      return `R${down}C${across}`;
    },
  );
}
