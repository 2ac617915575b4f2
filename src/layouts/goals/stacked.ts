import type { GoalPart } from '../../model/goals.ts';
import type { Grid, GridCell } from '../cells/grid.ts';
import type { Entry, EntrySection } from './sections.ts';
import { isHeaderWord, partOfWord, type GoalColumn, type GoalHeader } from './header.ts';
import { headingAbove, readHeading } from './headings.ts';
import { likeness, repeatsOf } from './likeness.ts';

export interface Stacked {
  readonly header: GoalHeader;
  readonly sections: EntrySection[];
  readonly last: number;
}

/** One paragraph: the rows of one column that no blank row parts. */
type Block = readonly GridCell[];

const mostBlank = 3;
const mostMetrics = 4;

/**
 * A table pasted into one column: its headings stand under one another, then every cell of every row. What a paragraph
 * is follows from the order of the headings and from what it looks like.
 */
export function readStacked(grid: Grid, row: number, after: number): Stacked | null {
  const header = stackedHeader(grid, row);
  if (!header) return null;
  const { column } = header.columns[0]!;
  const blocks = blocksBelow(grid, header.last, column);
  const repeats = repeatsOf(blocks.map(textOf));
  const sections: EntrySection[] = [];
  let heading = headingAbove(grid, row, after);
  let headerRow = row;
  let own: Block[] = [];
  const close = () => {
    const entries = toEntries(own, header.columns, repeats);
    if (entries.length > 0) sections.push({ heading, headerRow, entries });
    own = [];
  };
  for (let at = 0; at < blocks.length; at++) {
    const length = repeatedHeader(blocks, at, header.columns.length);
    if (length === 0) {
      own.push(blocks[at]!);
      continue;
    }
    const title = own.pop();
    close();
    heading = title ? readHeading([...title]) : heading;
    headerRow = blocks[at]![0]!.row;
    at += length - 1;
  }
  close();
  const rows = sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.rows));
  if (rows.length === 0) return null;
  return { header, sections, last: Math.max(...rows) };
}

function stackedHeader(grid: Grid, row: number): (GoalHeader & { readonly last: number }) | null {
  const lone = grid.cellsOf(row);
  if (lone.length !== 1 || !isHeaderWord(lone[0]!)) return null;
  const columns: GoalColumn[] = [];
  let last = row - 1;
  for (const one of grid.rows) {
    if (one < row) continue;
    const [cell, ...others] = grid.cellsOf(one);
    const isNext = cell && others.length === 0 && one - last <= mostBlank && isHeaderWord(cell);
    if (!isNext || (columns[0] && columns[0].column !== cell.column)) break;
    const part = partOfWord(cell.text);
    if (part === null) break;
    // Columns that come twice cannot be told apart without their places.
    if (columns.some((known) => known.part === part)) return null;
    columns.push({ column: cell.column, part, text: cell.text.trim(), group: 0, label: null });
    last = one;
  }
  const has = (part: GoalPart) => columns.some((column) => column.part === part);
  return has('action') && columns.length >= 3 && (has('metric') || has('responsible'))
    ? { row, columns, last }
    : null;
}

/** Where blank rows part the paragraphs, the rows between two of them are one; else every row is. */
function blocksBelow(grid: Grid, header: number, column: number): Block[] {
  const cells: GridCell[] = [];
  let last = header;
  for (const row of grid.rows) {
    if (row <= header) continue;
    const own = grid.cellsOf(row);
    if (row - last - 1 > mostBlank || own.length !== 1 || own[0]!.column !== column) break;
    cells.push(own[0]!);
    last = row;
  }
  const gaps = cells.filter((cell, at) => at > 0 && cell.row > cells[at - 1]!.row + 1).length;
  if (gaps * 3 < cells.length) return cells.map((cell) => [cell]);
  return cells.reduce<GridCell[][]>((blocks, cell) => {
    const open = blocks.at(-1);
    if (open && open.at(-1)!.row === cell.row - 1) open.push(cell);
    else blocks.push([cell]);
    return blocks;
  }, []);
}

function textOf(block: Block): string {
  return block.map(({ text }) => text).join('\n');
}

/** How many blocks from here say the headings again. */
function repeatedHeader(blocks: readonly Block[], from: number, columns: number): number {
  let length = 0;
  while (length < columns && blocks[from + length]?.length === 1 && isHeaderWord(blocks[from + length]![0]!))
    length++;
  return length >= 2 ? length : 0;
}

interface Step {
  readonly score: number;
  readonly before: Step | null;
  /** Which column the block goes to, and whether a new row begins with it. */
  readonly at: number;
  readonly begins: boolean;
  readonly metrics: number;
}

/** The likeliest way to deal the blocks to the columns, row by row and from left to right. */
function toEntries(
  blocks: readonly Block[],
  columns: readonly GoalColumn[],
  repeats: ReadonlyMap<string, number>,
): Entry[] {
  let steps: Step[] = [];
  for (const [index, block] of blocks.entries()) {
    const fits = columns.map(({ part }) => likeness(textOf(block), part, repeats));
    const next = columns.map((_, at): Step | null => {
      const fit = fits[at]!;
      if (index === 0) return at === 0 ? { score: fit, before: null, at, begins: true, metrics: 0 } : null;
      return best(steps.flatMap((step) => stepTo(step, at, columns, fit)));
    });
    steps = next.filter((step) => step !== null);
  }
  const path: Step[] = [];
  for (let step = best(steps); step; step = step.before) path.unshift(step);
  const entries: Entry[] = [];
  for (const [index, { at, begins }] of path.entries()) {
    if (begins) entries.push({ rows: [], cells: new Map() });
    const entry = entries.at(-1)!;
    entry.rows.push(...blocks[index]!.map(({ row }) => row));
    entry.cells.set(columns[at]!, [...(entry.cells.get(columns[at]!) ?? []), ...blocks[index]!]);
  }
  return entries;
}

const skipped = -1.5;
/** One metric is the rule where it must share a row with much else. */
const further = -0.7;

function stepTo(before: Step, at: number, columns: readonly GoalColumn[], fit: number): Step[] {
  const isMetric = columns[at]!.part === 'metric';
  if (at === before.at) {
    const metrics = before.metrics + 1;
    return isMetric && metrics < mostMetrics
      ? [{ score: before.score + fit + further, before, at, begins: false, metrics }]
      : [];
  }
  const begins = at < before.at;
  const left = begins ? columns.length - 1 - before.at + at : at - before.at - 1;
  if (begins && at > 0) return [];
  return [{ score: before.score + fit + left * skipped, before, at, begins, metrics: 0 }];
}

function best(steps: readonly Step[]): Step | null {
  return steps.reduce<Step | null>((top, step) => (top && top.score >= step.score ? top : step), null);
}
