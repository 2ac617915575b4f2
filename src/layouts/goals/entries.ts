import type { GoalPart } from '../../model/goals.ts';
import type { Grid, GridCell } from '../cells/grid.ts';
import { anchors, bodyStyle, figures, isForeignFigure, type BodyStyle } from './body-style.ts';
import { isSameHeader, readGoalHeader, isHeaderWord, type GoalColumn, type GoalHeader } from './header.ts';
import { readHeading, type Heading } from './headings.ts';
import { Sections, type EntrySection } from './sections.ts';
import { headsVersions } from './versions.ts';

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
  const { all, lastUsed } = body.made;
  const sections = all.filter(({ heading, entries }) => entries.length > 0 || heading.cell !== null);
  return { sections, last: lastUsed };
}

class Body {
  readonly made: Sections;
  private readonly byColumn: ReadonlyMap<number, GoalColumn>;
  private readonly style: BodyStyle;
  private readonly first: GoalColumn;
  private pending: GridCell[] = [];

  private readonly grid: Grid;
  private readonly header: GoalHeader;

  constructor(grid: Grid, header: GoalHeader, heading: Heading) {
    this.grid = grid;
    this.header = header;
    this.first = header.columns[0]!;
    this.byColumn = new Map(header.columns.map((column) => [column.column, column]));
    this.made = new Sections(grid, header, heading, this.byColumn);
    this.style = bodyStyle(grid, header);
  }

  /** False when the table has ended before this row. */
  take(row: number): boolean {
    const cells = this.grid.cellsOf(row);
    const inside = cells.filter((cell) => this.byColumn.has(cell.column));
    const header = readGoalHeader(this.grid, row);
    if (header && !isSameHeader(header, this.header)) return false;
    if (row - this.made.last - 1 > mostBlank) return false;
    if (header) return this.repeatHeader(row);
    if (row > this.made.last + 1 && headsVersions(cells)) return false;
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
      if (cell.row > this.made.lastUsed + 1) return;
      if (this.isGoalAlone(cell)) this.made.add([cell], cell.row);
      else if (this.style.headingsShow ? this.style.looksLikeHeading(cell) : this.isAmongHeadings(cell))
        this.made.openEmpty(cell);
    }
  }

  /** A few words below the last row, where the rows above stand under headings of that kind. */
  private isAmongHeadings({ text, column }: GridCell): boolean {
    const headings = this.made.all.filter(({ heading }) => heading.theme !== null && heading.cell !== null);
    return (
      headings.length > 1 &&
      headings.every(({ heading }) => heading.cell!.column === column) &&
      /^[^\d.:;!?()]+$/.test(text) &&
      text.trim().split(/\s+/).length <= mostWords
    );
  }

  private repeatHeader(row: number): true {
    this.made.last = row;
    const heading = readHeading(this.pending);
    if (heading.theme !== null || heading.goal !== null) this.made.open(heading, row);
    this.pending = [];
    return true;
  }

  private keep(cell: GridCell, row: number): true {
    if (cell.kind === 'label') this.pending.push(cell);
    this.made.last = row;
    return true;
  }

  private takeLone(cell: GridCell, row: number): boolean {
    const column = this.byColumn.get(cell.column)!;
    if (/^\s*\d{1,3}\s*$/.test(cell.text) && !figures.has(column.part)) return this.skip(row);
    if (isHeaderWord(cell) && cell.text.trim().split(/\s+/).length === 1) return this.skip(row);
    const previous = this.made.previousText(column);
    const isFirst = column === this.first;
    const mayBegin = isFirst || anchors.has(column.part);
    if (previous !== null && (!mayBegin || this.style.goesOn(previous, cell.text)))
      return this.made.append([cell], row);
    if (!isFirst)
      return anchors.has(column.part) || column.part === 'metric'
        ? this.made.add([cell], row)
        : this.skip(row);
    return this.keep(cell, row);
  }

  private takeFull(inside: readonly GridCell[], row: number): true {
    const pending = this.pending;
    this.pending = [];
    const hasGoal = inside.some((cell) => this.byColumn.get(cell.column)!.part === 'goal');
    const goalsAlone = pending.filter((cell) => this.isGoalAlone(cell));
    const lines = pending.filter((cell) => !goalsAlone.includes(cell));
    this.openFor(lines, hasGoal);
    for (const cell of goalsAlone) this.made.add([cell], cell.row);
    if (goalsAlone.length > 0 && !hasGoal) return this.made.append(inside, row);
    return lines.length === 0 && this.continues(inside)
      ? this.made.append(inside, row)
      : this.made.add(inside, row);
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
        this.made.openEmpty(line);
    }
    if (!needsGoal || heading.goal !== null || heading.theme === null) {
      this.made.open(heading, null);
      return;
    }
    const above = readHeading(lines.filter((line) => line.row < heading.cell!.row));
    this.made.open({ ...above, goal: heading.theme, cell: above.cell ?? heading.cell }, null);
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
    const entry = this.made.entry;
    if (!entry) return false;
    const at = (part: GoalPart) => inside.some((cell) => this.byColumn.get(cell.column)!.part === part);
    const own = inside.filter((cell) => anchors.has(this.byColumn.get(cell.column)!.part));
    if (own.length === 0) {
      const hasAnchor = this.header.columns.some(({ part }) => anchors.has(part));
      return hasAnchor && !(at('metric') && (at('target') || at('baseline') || at('outcome')));
    }
    return own.every((cell) => {
      const before = this.made.previousText(this.byColumn.get(cell.column)!);
      return before !== null && this.style.goesOn(before, cell.text);
    });
  }

  private skip(row: number): true {
    this.made.last = row;
    return true;
  }
}
