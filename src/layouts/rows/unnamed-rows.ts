import type { GridCell } from '../cells/grid.ts';
import { rowsAdded } from '../proofs/formula-sums.ts';
import type { BodyRow } from './body.ts';

/** Rows of figures without a word or code that are the sum of the rows since the last such row, by a formula or in every column. */
export function findUnnamedSums(rows: readonly BodyRow[]): ReadonlySet<BodyRow> {
  const found = new Set<BodyRow>();
  const filled = rows.filter(({ amounts }) => amounts.length > 0);
  if (!filled.some(isUnnamed)) return found;
  let open: BodyRow[] = [];
  for (const row of filled) {
    if (!isUnnamed(row)) open.push(row);
    else if (addsUp(row, open)) {
      found.add(row);
      open = [];
    }
  }
  return found;
}

export function isUnnamed({ amounts, labels, codes }: BodyRow): boolean {
  return amounts.length > 0 && labels.length === 0 && codes.length === 0;
}

function addsUp({ amounts }: BodyRow, rows: readonly BodyRow[]): boolean {
  if (rows.length < 2) return false;
  if (amounts.some((cell) => addsSeveral(cell, rows))) return true;
  const plain = rows.filter(({ facts }) => !facts?.isTotal);
  return [rows, plain].some((parts) => {
    const columns = amounts.map(({ column, value }) => {
      const own = parts.flatMap((row) => row.amounts.find((cell) => cell.column === column)?.value ?? []);
      const sum = own.reduce((all, one) => all + one, 0);
      return { count: own.length, sum, value: value ?? 0 };
    });
    return (
      columns.every(comesOut) ||
      holdsTwice(parts, columns) ||
      (parts.length > 2 && columns.every(comesNear) && columns.some(isSure))
    );
  });
}

interface Column {
  readonly count: number;
  readonly sum: number;
  readonly value: number;
}

function comesOut({ count, sum, value }: Column): boolean {
  return count > 0 && Math.abs(sum - value) <= 0.5 * (count + 1);
}

/** Each unit, and once more the sums of all of them: the boards under their units. */
function holdsTwice(rows: readonly BodyRow[], columns: readonly Column[]): boolean {
  return rows.length > 3 && columns.every((column) => comesOut({ ...column, sum: column.sum / 2 }));
}

/** A wrong figure in one column leaves a sum what another column shows it to be. */
function comesNear({ count, sum, value }: Column): boolean {
  return count > 0 && Math.abs(sum - value) <= Math.abs(sum) / 10;
}

function isSure(column: Column): boolean {
  return comesOut(column) && column.count > 2 && Math.abs(column.value) >= 100;
}

function addsSeveral(cell: GridCell, rows: readonly BodyRow[]): boolean {
  const added = rowsAdded(cell);
  const isAdded = ({ row }: BodyRow) => added!.some(({ top, bottom }) => row >= top && row <= bottom);
  return added !== null && rows.filter(isAdded).length > 1;
}
