import type { BodyRow } from './body.ts';

/** Rows of figures without a word or code that are the sum of the rows since the last such row, in every column. */
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
  const plain = rows.filter(({ facts }) => !facts?.isTotal);
  return [rows, plain].some((parts) =>
    amounts.every(({ column, value }) => {
      const own = parts.flatMap((row) => row.amounts.find((cell) => cell.column === column)?.value ?? []);
      const sum = own.reduce((all, one) => all + one, 0);
      return own.length > 0 && Math.abs(sum - (value ?? 0)) <= 0.5 * (own.length + 1);
    }),
  );
}
