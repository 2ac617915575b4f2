import type { Grid, GridCell } from '../cells/grid.ts';
import { anchors } from './body-style.ts';
import type { GoalColumn, GoalHeader } from './header.ts';
import { readHeading, type Heading } from './headings.ts';

/** One row of the table in the making: its cells by column, those of the rows it continues on after them. */
export interface Entry {
  readonly rows: number[];
  readonly cells: Map<GoalColumn, GridCell[]>;
}

export interface EntrySection {
  readonly heading: Heading;
  readonly headerRow: number | null;
  readonly entries: Entry[];
}

/** The sections and rows of a goal table as they are put together, row by row. */
export class Sections {
  readonly all: EntrySection[];
  /** The last row that was looked at, and the last that holds something of the table. */
  last: number;
  lastUsed: number;
  private readonly grid: Grid;
  private readonly header: GoalHeader;
  private readonly byColumn: ReadonlyMap<number, GoalColumn>;

  constructor(grid: Grid, header: GoalHeader, heading: Heading, byColumn: ReadonlyMap<number, GoalColumn>) {
    this.grid = grid;
    this.header = header;
    this.byColumn = byColumn;
    this.all = [{ heading, headerRow: header.row, entries: [] }];
    this.last = this.lastUsed = header.row;
  }

  open(heading: Heading, headerRow: number | null): void {
    const before = this.all.at(-1)!.heading;
    this.all.push({
      heading: { ...heading, theme: heading.theme ?? before.theme },
      headerRow,
      entries: [],
    });
  }

  /** A heading right before another one has no rows of its own. */
  openEmpty(cell: GridCell): void {
    const heading = readHeading([cell]);
    if (heading.theme === null) return;
    this.all.push({ heading, headerRow: null, entries: [] });
    this.last = this.lastUsed = Math.max(this.last, cell.row);
  }

  get entry(): Entry | undefined {
    return this.all.findLast(({ entries }) => entries.length > 0)?.entries.at(-1);
  }

  previousText(column: GoalColumn): string | null {
    return this.entry?.cells.get(column)?.at(-1)?.text ?? null;
  }

  add(cells: readonly GridCell[], row: number): true {
    const entry: Entry = { rows: [], cells: new Map() };
    this.all.at(-1)!.entries.push(entry);
    return this.put(entry, [...cells, ...this.mergedOver(row, cells)], row);
  }

  /** What a cell merged over this row and those before it says holds for this row too. */
  private mergedOver(row: number, cells: readonly GridCell[]): GridCell[] {
    const { merges } = this.grid.sheet;
    return this.header.columns.flatMap(({ column, part }) => {
      if (anchors.has(part) || part === 'theme' || cells.some((cell) => cell.column === column)) return [];
      const area = merges?.find((one) => one.left === column && one.top < row && one.bottom >= row);
      const cell = area ? this.grid.at(area.top, column) : null;
      return cell && area!.top > this.header.row ? [cell] : [];
    });
  }

  append(cells: readonly GridCell[], row: number): true {
    return this.put(this.entry!, cells, row);
  }

  private put(entry: Entry, cells: readonly GridCell[], row: number): true {
    entry.rows.push(row);
    for (const cell of cells) {
      const column = this.byColumn.get(cell.column)!;
      entry.cells.set(column, [...(entry.cells.get(column) ?? []), cell]);
    }
    this.last = this.lastUsed = Math.max(this.last, row);
    return true;
  }
}
