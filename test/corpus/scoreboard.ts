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

export interface Outcome {
  readonly case: Case;
  readonly tallies: ReadonlyMap<Measure, Tally>;
  readonly differences: readonly Difference[];
  readonly crash: string | null;
}

/** Reads and compares one workbook; a reader that throws has read nothing. */
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

/** Precision, recall and F1 per measure over all outcomes, then per shape. */
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
