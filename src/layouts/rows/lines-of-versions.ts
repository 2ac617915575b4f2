import { mostRows, readColumn } from '../columns/column-values.ts';
import type { DraftColumn } from '../draft.ts';
import type { Grid } from '../cells/grid.ts';
import type { Segment } from '../segments/segments.ts';
import { findQuantity } from '../vocabulary/quantities.ts';

/** "Henkilöstö | Palvelut | Vuokrat | Menot yht." above versions of a unit: what adds up to the sum is a line of it. */
export function nameLinesOfVersions(
  grid: Grid,
  { bodyRows }: Segment,
  columns: readonly DraftColumn[],
): void {
  const rows = bodyRows.slice(0, mostRows);
  const valuesOf = ({ column }: DraftColumn) =>
    readColumn(grid, rows, column).cells.map((cell) => cell?.value ?? 0);
  for (const [at, sum] of columns.entries()) {
    if (sum.item !== 'expense' && sum.item !== 'revenue') continue;
    const left = valuesOf(sum);
    const filled = left.filter((value) => value !== 0).length;
    const runs: { readonly run: readonly DraftColumn[]; readonly wrong: number }[] = [];
    for (let first = at - 1; first >= 0 && isLine(columns[first]!, sum); first--) {
      for (const [row, value] of valuesOf(columns[first]!).entries()) left[row]! -= value;
      const run = columns.slice(first, at);
      if (run.length < 2) continue;
      runs.push({ run, wrong: left.filter((value) => Math.abs(value) > run.length).length });
    }
    const found =
      runs.find(({ wrong }) => wrong === 0 && filled >= fewest) ??
      runs.find(({ wrong }) => wrong === 1 && filled > fewest);
    for (const line of found?.run ?? []) nameLine(line, sum.item);
  }
}

/** Of more rows, one may be wrong. */
const fewest = 3;

function isLine({ item, entity, role, year, month }: DraftColumn, sum: DraftColumn): boolean {
  const isOpen = item === null || (item !== 'expense' && item !== 'revenue' && item !== 'margin');
  return isOpen && entity === null && role === sum.role && year === sum.year && month === null;
}

/** "Henkilöstö" beside other costs is short for what it costs. */
function nameLine(line: DraftColumn, side: 'revenue' | 'expense'): void {
  if (line.item !== null) return;
  Object.assign(line, lineOf(line.header), { side });
}

export function lineOf(header: string): Pick<DraftColumn, 'item' | 'account'> {
  const short = header.trim();
  const quantity = findQuantity(`${short}kulut`) ?? findQuantity(`${short}kostnader`);
  return { item: quantity?.item ?? 'account', account: quantity?.account ?? null };
}
