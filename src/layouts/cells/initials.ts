import type { Item } from '../../model/table.ts';
import { cellIn, type CellRows } from './cell-rows.ts';
import { changeCell, type GridCell } from './grid-cells.ts';
import { readLabel } from './label.ts';

const meanings: readonly Readonly<Record<string, Item>>[] = [
  { I: 'revenue', U: 'expense', N: 'margin' },
  { I: 'revenue', K: 'expense', N: 'margin' },
  { T: 'revenue', M: 'expense', N: 'margin' },
  { T: 'revenue', K: 'expense', N: 'margin' },
];

/** Also of two languages: `T/I`, `M/U`. */
const initial = /^\s*(?:[IKMNTU]|[TI]\s*\/\s*[TI]|[MKU]\s*\/\s*[MKU])\s*$/;

function letterOf({ text }: GridCell): string {
  return text.trim()[0]!;
}

/** `I`, `U` and `N` of one unit after another in a column: intäkter, utgifter, netto. */
export function labelInitials(grid: CellRows): CellRows {
  const columns = new Map<number, GridCell[]>();
  for (const row of grid.rows)
    for (const cell of grid.cellsOf(row))
      if (cell.kind === 'other' && initial.test(cell.text)) pushTo(columns, cell);
  const labelled = new Map<number, Map<number, GridCell>>();
  for (const cells of columns.values()) {
    const items = meanings.find((meant) => isMeant(cells, meant));
    if (!items) continue;
    for (const cell of cells) {
      const quantity = { item: items[letterOf(cell)]!, account: null };
      const label = changeCell(cell, { kind: 'label', facts: { ...readLabel(cell.text), quantity } });
      labelled.set(cell.row, (labelled.get(cell.row) ?? new Map()).set(cell.column, label));
    }
  }
  if (labelled.size === 0) return grid;
  const cellsOf = (row: number) => {
    const changed = labelled.get(row);
    return changed ? grid.cellsOf(row).map((cell) => changed.get(cell.column) ?? cell) : grid.cellsOf(row);
  };
  return { rows: grid.rows, cellsOf, at: (row, column) => cellIn(cellsOf(row), column) };
}

function pushTo(columns: Map<number, GridCell[]>, cell: GridCell): void {
  const known = columns.get(cell.column);
  if (known) known.push(cell);
  else columns.set(cell.column, [cell]);
}

/** At least two of the three, each more than once, and nothing else. */
function isMeant(cells: readonly GridCell[], meant: Readonly<Record<string, Item>>): boolean {
  const times = new Map<string, number>();
  for (const cell of cells) times.set(letterOf(cell), (times.get(letterOf(cell)) ?? 0) + 1);
  const counts = [...times];
  return counts.length > 1 && counts.every(([letter, count]) => letter in meant && count > 1);
}
