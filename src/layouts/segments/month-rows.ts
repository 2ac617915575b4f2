import { changeCell, type GridCell } from '../cells/grid-cells.ts';
import { cellIn, type CellRows } from '../cells/cell-rows.ts';
import { monthText } from '../cells/periods.ts';
import { findMonth } from '../vocabulary/months.ts';

const leastRun = 6;
const counted =
  /^\s*(?:(?:per|period|perioden|kausi|jakso|kk|kuukausi|månad|mån|month|mth|m|p)\.?\s*)?0?(\d{1,2})\.?\s*$/i;

/** `1`, `01.`, `Kausi 1`: a month by its number alone; only a run of them tells. */
export function countedMonth(text: string): number | null {
  const match = counted.exec(text);
  const number = match ? Number(match[1]) : 0;
  return number >= 1 && number <= 12 ? number : null;
}

/** Months counted 1, 2, 3… or dated down the first column are labels of their rows, no figures. */
export function labelMonthRows(grid: CellRows): CellRows {
  const labelled = new Map<number, readonly GridCell[]>();
  let run: (readonly GridCell[])[] = [];
  let before: number | null = null;
  const close = () => {
    if (run.length >= leastRun)
      for (const [first, ...others] of run) labelled.set(first!.row, [asLabel(first!), ...others]);
    run = [];
    before = null;
  };
  for (const row of grid.rows) {
    const cells = grid.cellsOf(row);
    const month = cells.length < 2 || numbersAName(cells) ? null : monthOf(cells[0]!);
    const follows: boolean =
      month !== null && before !== null && month === before + 1 && run[0]![0]!.column === cells[0]!.column;
    if (!follows && before !== null) close();
    if (month === null || (!follows && month !== 1)) continue;
    run.push(cells);
    before = month;
  }
  close();
  if (labelled.size === 0) return grid;
  const cellsOf = (row: number) => labelled.get(row) ?? grid.cellsOf(row);
  return { rows: grid.rows, cellsOf, at: (row, column) => cellIn(cellsOf(row), column) };
}

/** `1 | Kirjasto | …` and `1 | 5001 | Kirjasto | …` count entities. */
function numbersAName(cells: readonly GridCell[]): boolean {
  const isName = (cell: GridCell | undefined) => cell?.kind === 'label' && !findMonth(cell.text);
  return cells[0]!.kind === 'number' && (isName(cells[1]) || isName(cells[2]));
}

function monthOf(cell: GridCell): number | null {
  if (cell.kind === 'number' && (cell.value! < 1 || cell.value! > 12)) return null;
  if (cell.kind === 'date') return Number(monthText(cell.value!).split('/')[0]);
  return cell.kind === 'label' || cell.kind === 'error' || cell.formula !== null
    ? null
    : countedMonth(cell.text);
}

function asLabel(cell: GridCell): GridCell {
  const text = cell.kind === 'date' ? monthText(cell.value!) : cell.text;
  return changeCell(cell, { kind: 'label', value: null, text });
}
