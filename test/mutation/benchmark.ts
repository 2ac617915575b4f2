import { checkReading } from '../../src/check/check-workbook.ts';
import { readWorkbook } from '../../src/check/read-workbook.ts';
import type { ReportFinding } from '../../src/check/report.ts';
import { sheetAddress } from '../../src/model/address.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { Random } from '../corpus/random.ts';
import type { Drawn } from '../corpus/scene.ts';
import { shapes } from '../corpus/shapes/index.ts';
import type { Operator } from './operator.ts';
import { operators } from './operators.ts';
import { recalculate } from './recalculate.ts';
import { Sketch } from './sketch.ts';
import { variants, type Variant } from './variants.ts';

/** One fault planted in one workbook. */
interface Planted {
  readonly operator: Operator;
  readonly seed: string;
  readonly before: WorkbookSnapshot;
  readonly snapshot: WorkbookSnapshot;
  readonly spoilt: readonly string[];
}

/** And what was found. */
interface Trial extends Planted {
  readonly hit: boolean;
  /** Errors and warnings that do not touch the fault and that the clean workbook does not have. */
  readonly beside: readonly ReportFinding[];
  readonly found: readonly ReportFinding[];
}

interface CleanBook {
  readonly seed: string;
  /** Errors and warnings on a workbook without faults. */
  readonly false: readonly ReportFinding[];
}

type Part = 'build' | 'scored';

/** Workbooks without faults, one of each shape in turn. */
export function* cleanBooks(which: Part, count: number): Generator<CleanBook> {
  for (const { seed, draw } of books(which, count)) yield { seed, false: grave(check(draw().snapshot)) };
}

/** Every operator on so many workbooks that have a place for it. */
export function* trials(which: Part, each: number, only: readonly string[] | null = null): Generator<Trial> {
  for (const planted of plantings(which, each, only)) yield judge(planted);
}

/** The same before anything is checked. A book is drawn anew when an operator may have changed it. */
export function* plantings(
  which: Part,
  each: number,
  only: readonly string[] | null = null,
): Generator<Planted> {
  const lacking = new Map(
    operators.filter(({ id }) => !only || only.includes(id)).map((operator) => [operator, each]),
  );
  for (const { seed, draw } of books(which, shapes.length * Math.max(each, 4))) {
    let drawn: Drawn | null = null;
    for (const [operator, count] of lacking) {
      drawn ??= draw();
      const planted = plant(operator, seed, drawn);
      if (planted || operator.prepare) drawn = null;
      if (!planted) continue;
      if (count > 1) lacking.set(operator, count - 1);
      else lacking.delete(operator);
      yield planted;
    }
  }
}

/** A harmless change to one workbook, and the errors and warnings it brings. */
interface Change {
  readonly variant: Variant;
  readonly seed: string;
  readonly added: readonly ReportFinding[];
}

/** Every variant on so many workbooks. */
export function* changes(which: Part, each: number): Generator<Change> {
  for (const variant of variants) {
    let done = 0;
    for (const { seed, draw } of books(which, shapes.length * each)) {
      if (done === each) break;
      const drawn = draw();
      if (!variant.change(drawn, new Random(`${seed} ${variant.id}`))) continue;
      done++;
      const before = countsOf(grave(check(drawn.snapshot)));
      const after = grave(check(drawn.book.finish()));
      const counts = countsOf(after);
      const added = after.filter(({ rule }) => counts.get(rule)! > (before.get(rule) ?? 0));
      yield { variant, seed, added };
    }
  }
}

function countsOf(findings: readonly ReportFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function plant(operator: Operator, seed: string, drawn: Drawn): Planted | null {
  const sketch = new Sketch(drawn, new Random(`${seed} ${operator.id}`));
  if (operator.prepare && !operator.prepare(sketch)) return null;
  const before = operator.prepare ? drawn.book.finish() : drawn.snapshot;
  if (!operator.plant(sketch)) return null;
  recalculate(drawn.book);
  return { operator, seed, before, snapshot: drawn.book.finish(), spoilt: sketch.spoilt };
}

function judge(planted: Planted): Trial {
  const found = check(planted.snapshot);
  const known = new Set(check(planted.before).map(nameOf));
  const spoilt = new Set(planted.spoilt);
  const touches = (finding: ReportFinding) => placesOf(finding).some((place) => spoilt.has(place));
  return {
    ...planted,
    hit: found.some(touches),
    beside: grave(found).filter((finding) => !touches(finding) && !known.has(nameOf(finding))),
    found,
  };
}

function* books(which: Part, count: number): Generator<{ seed: string; draw: () => Drawn }> {
  const members = shapes.filter((shape) => which === 'scored' || shape.part === 'both');
  for (let n = 0; n < count; n++) {
    const shape = members[n % members.length]!;
    const seed = `mutate ${which} ${shape.id} ${Math.floor(n / members.length) + 1}`;
    yield { seed, draw: () => shape.draw(new Random(seed)) };
  }
}

function check(snapshot: WorkbookSnapshot): readonly ReportFinding[] {
  return checkReading(snapshot, readWorkbook(snapshot), { language: 'fi' }).findings;
}

function grave(findings: readonly ReportFinding[]): ReportFinding[] {
  return findings.filter(({ severity }) => severity !== 'info');
}

function placesOf({ sheet, cell, related }: ReportFinding): string[] {
  return [cell, ...related].map((address) =>
    address.includes('!') ? address : sheetAddress(sheet, address),
  );
}

function nameOf({ rule, sheet, cell }: ReportFinding): string {
  return `${rule} ${sheet} ${cell}`;
}
