import type { GoalReading, TableReading } from '../model/table.ts';
import type { Grid, GridCell } from './grid.ts';
import { readMetric } from './goals/metric.ts';
import { normalise, tidy } from './text.ts';
import words from './vocabulary/goals.json';

type Part = keyof typeof words;

const partOf = new Map<string, Part>();
for (const [part, list] of Object.entries(words)) for (const word of list) partOf.set(word, part as Part);

interface Header {
  readonly row: number;
  readonly columns: readonly { readonly column: number; readonly part: Part; readonly text: string }[];
}

/** Goal tables: a heading of at least two goal words, a goal, action or metric among them, and the texts below it. */
export function findGoalTables(grid: Grid): { table: TableReading; rows: ReadonlySet<number> }[] {
  const headers = grid.rows.map((row) => readHeader(grid.cellsOf(row), row)).filter((h) => h !== null);
  const found: { table: TableReading; rows: ReadonlySet<number> }[] = [];
  for (const [index, header] of headers.entries()) {
    if (found.some(({ rows }) => rows.has(header.row))) continue;
    const end = headers.slice(index + 1).find((next) => !isSame(next, header))?.row ?? Infinity;
    const rows = bodyRows(grid, header, end);
    if (rows.length === 0) continue;
    const repeats = headers.filter((h) => h.row > header.row && h.row <= rows.at(-1)!).map((h) => h.row);
    const goals = readGoals(
      grid,
      header,
      rows.filter((row) => !repeats.includes(row)),
    );
    found.push({ table: makeTable(grid, header, rows, goals), rows: new Set([header.row, ...rows]) });
  }
  return found;
}

function readHeader(cells: readonly GridCell[], row: number): Header | null {
  const columns = cells.flatMap((cell) => {
    const part = cell.kind === 'label' ? findPart(cell.text) : null;
    return part ? [{ column: cell.column, part, text: tidy(cell.text) }] : [];
  });
  const core = new Set(
    columns.map((c) => c.part).filter((part) => ['goal', 'action', 'metric'].includes(part)),
  );
  const enough = columns.length >= 2 && core.size >= 1 && columns.length * 2 > cells.length;
  if (!enough || (core.size < 2 && columns.length < 3)) return null;
  const others = cells
    .filter((cell) => cell.column > columns[0]!.column && !columns.some((c) => c.column === cell.column))
    .map((cell) => ({ column: cell.column, part: 'state' as const, text: tidy(cell.text) }));
  return { row, columns: [...columns, ...others].sort((a, b) => a.column - b.column) };
}

/** `Tavoite`, `Mål / Tavoite`, `Toimenpidesuunnitelma 2025`, `Tavoitetaso KS 2025`. */
function findPart(text: string): Part | null {
  const plain = normalise(text)
    .replace(/\b(ks|ta|dp|bu)?\s*(19|20)\d\d([–-](19|20)?\d\d)?\b|\d{1,2}\.\d{1,2}\.?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const piece of [plain, ...plain.split(/\s*[/\n]\s*|\s+-\s+/)]) {
    const part = partOf.get(piece.trim());
    if (part) return part;
  }
  return null;
}

function isSame(a: Header, b: Header): boolean {
  const key = (h: Header) => h.columns.map((c) => `${c.column}${normalise(c.text)}`).join('|');
  return key(a) === key(b);
}

/** Rows with text under the heading, until two blank rows, a table of figures or a title of something else. */
function bodyRows(grid: Grid, header: Header, end: number): number[] {
  const columns = new Set(header.columns.map((c) => c.column));
  const rows: number[] = [];
  let last = header.row;
  for (const row of grid.rows) {
    if (row <= header.row) continue;
    if (row >= end || row > last + 2) break;
    const inside = grid.cellsOf(row).filter((cell) => columns.has(cell.column));
    if (inside.length === 0 || (row > last + 1 && inside.length < 2)) break;
    rows.push(row);
    last = row;
  }
  while (rows.length > 0 && isNote(grid, rows.at(-1)!, header)) rows.pop();
  return rows;
}

/** A lone text in the first column after the last full row is a note or a signature. */
function isNote(grid: Grid, row: number, header: Header): boolean {
  const cells = grid.cellsOf(row);
  return cells.length === 1 && cells[0]!.column <= header.columns[0]!.column && header.columns.length > 1;
}

function readGoals(grid: Grid, header: Header, rows: readonly number[]): GoalReading[] {
  const goals: GoalReading[] = [];
  let theme: string | null = null;
  let goal: string | null = null;
  for (const row of rows) {
    const text = (part: Part): string | null => {
      const column = header.columns.find((c) => c.part === part)?.column;
      const cell = column === undefined ? null : grid.at(row, column);
      return cell ? tidy(cell.text) : null;
    };
    const filled = header.columns.filter((c) => grid.at(row, c.column) !== null);
    if (filled.length === 1 && filled[0]!.column === header.columns[0]!.column && header.columns.length > 2) {
      theme = tidy(grid.at(row, filled[0]!.column)!.text);
      continue;
    }
    goal = text('goal') ?? goal;
    theme = text('theme') ?? theme;
    const metrics = grid.at(row, header.columns.find((c) => c.part === 'metric')?.column ?? -1)?.text ?? '';
    goals.push({
      row,
      theme,
      goal: header.columns.some((c) => c.part === 'goal') ? goal : null,
      action: text('action'),
      metrics: metrics
        .split(/\s*(?:\r?\n)+\s*|\s*;\s*/)
        .map(tidy)
        .filter(Boolean)
        .map(readMetric),
      responsible: text('responsible'),
      schedule: text('schedule'),
      followUp: text('followUp'),
    });
  }
  return goals;
}

function makeTable(
  grid: Grid,
  header: Header,
  rows: readonly number[],
  goals: readonly GoalReading[],
): TableReading {
  const columns = header.columns;
  return {
    sheet: grid.sheet.name,
    area: { top: header.row, left: columns[0]!.column, bottom: rows.at(-1)!, right: columns.at(-1)!.column },
    kind: 'goals',
    layout: 'goals',
    confidence: Math.min(0.95, 0.5 + 0.1 * columns.filter((c) => c.part !== 'state').length),
    scale: 1,
    expenseSign: 'unknown',
    year: null,
    columns: columns.map(({ column, text }) => ({
      column,
      header: text,
      role: 'text',
      year: null,
      item: null,
      split: null,
    })),
    units: [],
    goals,
    evidence: [{ kind: 'header-words' }],
    isConfirmed: false,
    drift: [],
  };
}
