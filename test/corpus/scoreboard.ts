import { parseArea } from '../../src/model/address.ts';
import { toReportTable } from '../../src/check/report-table.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import type { TableReading } from '../../src/model/table.ts';
import { Random } from './random.ts';
import type { Drawn } from './scene.ts';
import { compare } from './score.ts';
import { measures, type Difference, type Measure, type Tally } from './tally.ts';
import type { Shape } from './shape.ts';
import { shapes } from './shapes/index.ts';

type Part = 'build' | 'scored';
type Reader = (snapshot: WorkbookSnapshot) => readonly TableReading[];

export interface Plan {
  readonly part: Part;
  /** Shape ids, or null for all of the part. */
  readonly only: readonly string[] | null;
  readonly workbooks: number;
}

export interface Case {
  readonly shape: Shape;
  readonly seed: string;
  readonly drawn: Drawn;
}

/** The workbooks of a part, evenly over its shapes. The parts share no seed. */
export function* casesOf({ part, only, workbooks }: Plan): Generator<Case> {
  const members = shapes.filter(
    (shape) => (part === 'scored' || shape.part === 'both') && (!only || only.includes(shape.id)),
  );
  const each = Math.ceil(workbooks / Math.max(1, members.length));
  for (const shape of members)
    for (let n = 1; n <= each; n++) {
      const seed = `${part} ${shape.id} ${n}`;
      yield { shape, seed, drawn: shape.draw(new Random(seed)) };
    }
}

interface Outcome {
  readonly case: Case;
  readonly tallies: ReadonlyMap<Measure, Tally>;
  readonly differences: readonly Difference[];
  readonly crash: string | null;
}

/** Reads and compares one workbook; a reader that throws has read nothing. @public */
export function scoreCase(given: Case, read: Reader): Outcome {
  try {
    const tables = read(given.drawn.snapshot).map((table) => toReportTable(table, 'fi'));
    const { tallies, differences } = compare(given.drawn.truth, tables);
    return { case: given, tallies, differences, crash: null };
  } catch (error) {
    const crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const { tallies, differences } = compare(given.drawn.truth, []);
    return { case: given, tallies, differences, crash };
  }
}

/** Precision, recall and F1 per measure over all outcomes, then per shape. @public */
export function report(outcomes: readonly Outcome[]): string {
  const lines = ['measure         precision  recall      F1    hits  missed  wrong'];
  for (const measure of measures) {
    const { hits, missed, wrong } = total(outcomes, measure);
    const [precision, recall, f1] = rates({ hits, missed, wrong }).map(percent);
    lines.push(
      `${measure.padEnd(15)}${precision}    ${recall}  ${f1} ${[hits, missed, wrong].map((n) => String(n).padStart(7)).join('')}`,
    );
  }
  const clean = outcomes.filter(isClean).length;
  lines.push(
    '',
    `read without any error: ${clean} of ${outcomes.length} (${percent(clean / Math.max(1, outcomes.length)).trim()} %)`,
  );
  const crashes = outcomes.filter(({ crash }) => crash !== null).length;
  if (crashes > 0) lines.push(`the reader threw: ${crashes}`);
  const short: Measure[] = ['tables', 'kinds', 'columns', 'units', 'amounts'];
  lines.push('', `F1 by shape${' '.repeat(41)}${short.map((name) => name.padStart(8)).join('')}   clean`);
  for (const shape of new Set(outcomes.map((outcome) => outcome.case.shape))) {
    const own = outcomes.filter((outcome) => outcome.case.shape === shape);
    const f1 = short.map((measure) => percent(rates(total(own, measure))[2]).padStart(8)).join('');
    lines.push(
      `${shape.id.padEnd(5)}${shape.title.slice(0, 46).padEnd(47)}${f1}  ${own.filter(isClean).length}/${own.length}`,
    );
  }
  return lines.join('\n');
}

function isClean({ differences, crash }: Outcome): boolean {
  return crash === null && differences.length === 0;
}

function total(outcomes: readonly Outcome[], measure: Measure): Tally {
  const sum = { hits: 0, missed: 0, wrong: 0 };
  for (const { tallies } of outcomes) {
    const tally = tallies.get(measure)!;
    sum.hits += tally.hits;
    sum.missed += tally.missed;
    sum.wrong += tally.wrong;
  }
  return sum;
}

/** An empty side counts as perfect: nothing was asked, nothing was claimed. */
function rates({ hits, missed, wrong }: Tally): [precision: number, recall: number, f1: number] {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return [share(hits, hits + wrong), share(hits, hits + missed), share(2 * hits, 2 * hits + missed + wrong)];
}

function percent(rate: number): string {
  return (rate * 100).toFixed(1).padStart(6);
}

/** One difference with the sheet around it, as drawn. @public */
export function show({ case: { shape, seed, drawn } }: Outcome, difference: Difference): string {
  const page = drawn.book.pages.find((candidate) => candidate.name === difference.sheet);
  const area = parseArea(difference.at);
  const head = `── ${shape.id}, seed "${seed}", sheet "${difference.sheet}" ${difference.at}\n   ${difference.measure}: ${difference.message}`;
  if (!page || !area) return head;
  const top = Math.max(0, area.top - 7);
  const bottom = Math.min(page.bottom, Math.max(area.top + 9, Math.min(area.bottom, area.top + 20)));
  const left = Math.max(0, area.left - 5);
  const columns = Array.from({ length: 11 }, (_, index) => left + index);
  const cell = (row: number, column: number) => {
    const width = column === left ? 26 : 12;
    const text = page.shown(row, column).replaceAll('\n', '⏎');
    const marked = row === area.top && column === area.left ? `»${text}` : text;
    return marked.slice(0, width).padEnd(width);
  };
  const name = (column: number) => String.fromCharCode(65 + (column % 26)).padEnd(column === left ? 26 : 12);
  const rows = [`      ${columns.map(name).join('│')}`];
  for (let row = top; row <= bottom; row++)
    rows.push(
      `${String(row + 1).padStart(5)} ${columns.map((column) => cell(row, column)).join('│')}`.trimEnd(),
    );
  return `${head}\n${rows.join('\n')}`;
}

/** A whole workbook as drawn, and its truth in short. @public */
export function drawing({ drawn, seed, shape }: Case): string {
  const lines = [`${seed}: ${shape.title}`];
  for (const page of drawn.book.pages) {
    lines.push('', `[${page.name}]${page.visibility === 'visible' ? '' : ` ${page.visibility}`}`);
    for (let row = 0; row <= page.bottom; row++) {
      const cells: string[] = [];
      for (let column = 0; column <= page.right; column++)
        cells.push(
          page
            .shown(row, column)
            .replaceAll('\n', '⏎')
            .slice(0, column === 0 ? 30 : 14)
            .padEnd(column === 0 ? 30 : 14),
        );
      lines.push(`${String(row + 1).padStart(4)} ${cells.join('│')}`.trimEnd());
    }
  }
  for (const table of drawn.truth.tables) {
    lines.push('', `${table.kind} ${table.sheet}!${table.range} ×${table.scale} ${table.expenseSign}`);
    for (const { column, role, year, item, optional } of table.columns)
      lines.push(
        `  ${column} ${[role, year, item].filter((part) => part !== null).join(' ')}${optional ? ' (optional)' : ''}`,
      );
    for (const unit of table.units) {
      const first = unit.amounts[0];
      const sample = first ? `${first.cell} ${first.item} ${first.role} ${first.year} ${first.euros}` : '';
      lines.push(
        `  ${unit.code ?? '·'} ${unit.name} [${unit.level}] < ${unit.parent ?? '·'}: ${unit.amounts.length} amounts ${sample}`,
      );
    }
  }
  return lines.join('\n');
}
