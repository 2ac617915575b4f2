import type { GoalPart } from '../../model/goals.ts';
import type { Grid, GridCell } from '../cells/grid.ts';
import { anchors, bodyStyle, figures, isForeignFigure, type BodyStyle } from './body-style.ts';
import { isSameHeader, readGoalHeader, isHeaderWord, type GoalColumn, type GoalHeader } from './header.ts';
import { readHeading, type Heading } from './headings.ts';
import { headsVersions } from './versions.ts';

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

const mostBlank = 3;
const mostWords = 5;
/** Reads the rows below a header until something else begins: an other header, a table of figures, or blank rows. */
export function readEntries(
  grid: Grid,
  header: GoalHeader,
  first: Heading,
): { sections: EntrySection[]; last: number } {
  const body = new Body(grid, header, first);
  for (const row of grid.rows) if (row > header.row && !body.take(row)) break;
  body.finish();
  const sections = body.sections.filter(
    ({ heading, entries }) => entries.length > 0 || heading.cell !== null,
  );
  return { sections, last: body.lastUsed };
}

class Body {
  readonly sections: EntrySection[];
  lastUsed: number;
  private readonly byColumn: ReadonlyMap<number, GoalColumn>;
  private readonly style: BodyStyle;
  private readonly first: GoalColumn;
  private last: number;
  private pending: GridCell[] = [];

  private readonly grid: Grid;
  private readonly header: GoalHeader;

  constructor(grid: Grid, header: GoalHeader, heading: Heading) {
    this.grid = grid;
    this.header = header;
    this.first = header.columns[0]!;
    this.byColumn = new Map(header.columns.map((column) => [column.column, column]));
    this.sections = [{ heading, headerRow: header.row, entries: [] }];
    this.last = this.lastUsed = header.row;
    this.style = bodyStyle(grid, header);
  }

  /** False when the table has ended before this row. */
  take(row: number): boolean {
    const cells = this.grid.cellsOf(row);
    const inside = cells.filter((cell) => this.byColumn.has(cell.column));
    const header = readGoalHeader(this.grid, row);
    if (header && !isSameHeader(header, this.header)) return false;
    if (row - this.last - 1 > mostBlank) return false;
    if (header) return this.repeatHeader(row);
    if (row > this.last + 1 && headsVersions(cells)) return false;
    if (inside.length === 0) return cells.length === 1 && this.keep(cells[0]!, row);
    if (this.holdsFigures(row) || this.holdsFigures(row + 1)) return false;
    if (cells.length === 1) return this.takeLone(cells[0]!, row);
    return this.takeFull(inside, row);
  }

  /** Figures of another table; the row right above them is their heading. */
  private holdsFigures(row: number): boolean {
    const inside = this.grid.cellsOf(row).filter((cell) => this.byColumn.has(cell.column));
    return inside.length > 1 && inside.some((cell) => isForeignFigure(cell, this.byColumn.get(cell.column)!));
  }

  finish(): void {
    for (const cell of this.pending) {
      if (cell.row > this.lastUsed + 1) return;
      if (this.isGoalAlone(cell)) this.add([cell], cell.row);
      else if (this.style.headingsShow ? this.style.looksLikeHeading(cell) : this.isAmongHeadings(cell))
        this.openEmpty(cell);
    }
  }

  /** A few words below the last row, where the rows above stand under headings of that kind. */
  private isAmongHeadings({ text, column }: GridCell): boolean {
    const headings = this.sections.filter(({ heading }) => heading.theme !== null && heading.cell !== null);
    return (
      headings.length > 1 &&
      headings.every(({ heading }) => heading.cell!.column === column) &&
      /^[^\d.:;!?()]+$/.test(text) &&
      text.trim().split(/\s+/).length <= mostWords
    );
  }

  private repeatHeader(row: number): true {
    this.last = row;
    const heading = readHeading(this.pending);
    if (heading.theme !== null || heading.goal !== null) this.open(heading, row);
    this.pending = [];
    return true;
  }

  private open(heading: Heading, headerRow: number | null): void {
    const before = this.sections.at(-1)!.heading;
    this.sections.push({
      heading: { ...heading, theme: heading.theme ?? before.theme },
      headerRow,
      entries: [],
    });
  }

  private keep(cell: GridCell, row: number): true {
    if (cell.kind === 'label') this.pending.push(cell);
    this.last = row;
    return true;
  }

  private takeLone(cell: GridCell, row: number): boolean {
    const column = this.byColumn.get(cell.column)!;
    if (/^\s*\d{1,3}\s*$/.test(cell.text) && !figures.has(column.part)) return this.skip(row);
    if (isHeaderWord(cell) && cell.text.trim().split(/\s+/).length === 1) return this.skip(row);
    const previous = this.previousText(column);
    const isFirst = column === this.first;
    const mayBegin = isFirst || anchors.has(column.part);
    if (previous !== null && (!mayBegin || this.style.goesOn(previous, cell.text)))
      return this.append([cell], row);
    if (!isFirst)
      return anchors.has(column.part) || column.part === 'metric' ? this.add([cell], row) : this.skip(row);
    return this.keep(cell, row);
  }

  private takeFull(inside: readonly GridCell[], row: number): true {
    const pending = this.pending;
    this.pending = [];
    const hasGoal = inside.some((cell) => this.byColumn.get(cell.column)!.part === 'goal');
    const goalsAlone = pending.filter((cell) => this.isGoalAlone(cell));
    const lines = pending.filter((cell) => !goalsAlone.includes(cell));
    this.openFor(lines, hasGoal);
    for (const cell of goalsAlone) this.add([cell], cell.row);
    if (goalsAlone.length > 0 && !hasGoal) return this.append(inside, row);
    return lines.length === 0 && this.continues(inside) ? this.append(inside, row) : this.add(inside, row);
  }

  /** Lines of one text before a row name its theme; where the goal column is empty, the last of them is the goal. */
  private openFor(lines: readonly GridCell[], hasGoal: boolean): void {
    if (lines.length === 0) return;
    const heading = readHeading(lines);
    const needsGoal = !hasGoal && this.header.columns.some(({ part }) => part === 'goal');
    for (const [index, line] of lines.entries()) {
      const isAlone = heading.goal === null && lines[index + 1]?.row === line.row + 1;
      if (
        isAlone &&
        !needsGoal &&
        this.style.looksLikeHeading(line) === this.style.looksLikeHeading(lines.at(-1)!)
      )
        this.openEmpty(line);
    }
    if (!needsGoal || heading.goal !== null || heading.theme === null) {
      this.open(heading, null);
      return;
    }
    const above = readHeading(lines.filter((line) => line.row < heading.cell!.row));
    this.open({ ...above, goal: heading.theme, cell: above.cell ?? heading.cell }, null);
  }

  /** A heading right before another one has no rows of its own. */
  private openEmpty(cell: GridCell): void {
    const heading = readHeading([cell]);
    if (heading.theme === null) return;
    this.sections.push({ heading, headerRow: null, entries: [] });
    this.last = this.lastUsed = Math.max(this.last, cell.row);
  }

  /** Among headings that show themselves as such, a plain text in the goal column is a goal with nothing beside it. */
  private isGoalAlone(cell: GridCell): boolean {
    return (
      this.style.headingsShow &&
      this.byColumn.get(cell.column)?.part === 'goal' &&
      !this.style.looksLikeHeading(cell)
    );
  }

  /** A row without goal and action, or whose goal and action go on in the middle of a sentence. */
  private continues(inside: readonly GridCell[]): boolean {
    const entry = this.entry;
    if (!entry) return false;
    const at = (part: GoalPart) => inside.some((cell) => this.byColumn.get(cell.column)!.part === part);
    const own = inside.filter((cell) => anchors.has(this.byColumn.get(cell.column)!.part));
    if (own.length === 0) {
      const hasAnchor = this.header.columns.some(({ part }) => anchors.has(part));
      return hasAnchor && !(at('metric') && (at('target') || at('baseline') || at('outcome')));
    }
    return own.every((cell) => {
      const before = this.previousText(this.byColumn.get(cell.column)!);
      return before !== null && this.style.goesOn(before, cell.text);
    });
  }

  private get entry(): Entry | undefined {
    return this.sections.findLast(({ entries }) => entries.length > 0)?.entries.at(-1);
  }

  private previousText(column: GoalColumn): string | null {
    return this.entry?.cells.get(column)?.at(-1)?.text ?? null;
  }

  private add(cells: readonly GridCell[], row: number): true {
    const entry: Entry = { rows: [], cells: new Map() };
    this.sections.at(-1)!.entries.push(entry);
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

  private append(cells: readonly GridCell[], row: number): true {
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

  private skip(row: number): true {
    this.last = row;
    return true;
  }
}
