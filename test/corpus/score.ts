import { overlaps, parseArea, type Area } from '../../src/model/address.ts';
import { Comparison, type Pair, type ReadTable } from './tally.ts';
import { compareColumns } from './score-columns.ts';
import { compareUnits } from './score-units.ts';
import { compareAmounts } from './score-amounts.ts';
import type { Truth, TruthTable } from './truth.ts';

/** Compares a reading with the truth. `list` tables that match nothing are left out of account. */
export function compare(truth: Truth, read: readonly ReadTable[]): Comparison {
  const result = new Comparison();
  const pairs = pairTables(truth.tables, read);
  for (const table of truth.tables) {
    const pair = pairs.find((candidate) => candidate.truth === table);
    if (!pair) {
      result.missed('tables', table.sheet, table.range, `table ${table.range} (${table.kind}) not found`);
      result.missed('kinds', table.sheet, table.range, `kind ${table.kind} not found`);
      continue;
    }
    compareFrame(result, pair);
  }
  const paired = new Set(pairs.map((pair) => pair.read));
  const stray = read.filter((table) => !paired.has(table) && table.kind !== 'list');
  for (const table of stray) {
    result.wrong('tables', table.sheet, table.range, `table ${table.range} (${table.kind}) is none`);
    result.wrong('kinds', table.sheet, table.range, null);
  }
  const blankTruth = (table: ReadTable): TruthTable => ({
    ...emptyTruth,
    goals: [],
    sheet: table.sheet,
    range: table.range,
  });
  const blankRead = (table: TruthTable): ReadTable => ({
    ...emptyRead,
    sheet: table.sheet,
    range: table.range,
  });
  const all: Pair[] = [
    ...truth.tables.map(
      (table) => pairs.find((pair) => pair.truth === table) ?? { truth: table, read: blankRead(table) },
    ),
    ...stray.map((table) => ({ truth: blankTruth(table), read: table })),
  ];
  for (const pair of all) {
    compareColumns(result, pair);
    compareUnits(result, pair);
  }
  compareAmounts(result, truth.tables, [...paired, ...stray]);
  return result;
}

const emptyRead: Omit<ReadTable, 'sheet' | 'range'> = { kind: 'list', columns: [], units: [] };
const emptyTruth: Omit<TruthTable, 'sheet' | 'range'> = {
  kind: 'list',
  alsoKinds: [],
  alsoRanges: [],
  scale: 1,
  expenseSign: 'unknown',
  year: null,
  columns: [],
  units: [],
  goals: [],
};

function compareFrame(result: Comparison, { truth, read }: Pair): void {
  const exact = read.range === truth.range || truth.alsoRanges.includes(read.range);
  if (exact) result.hit('tables');
  else {
    result.missed('tables', truth.sheet, truth.range, `range ${truth.range} was read as ${read.range}`);
    result.wrong('tables', truth.sheet, read.range, null);
  }
  if (read.kind === truth.kind || truth.alsoKinds.includes(read.kind)) result.hit('kinds');
  else {
    result.missed('kinds', truth.sheet, truth.range, `kind ${truth.kind} was read as ${read.kind}`);
    result.wrong('kinds', truth.sheet, read.range, null);
  }
}

/** Pairs each true table with the reading that shares most of its area, one to one. */
function pairTables(truth: readonly TruthTable[], read: readonly ReadTable[]): Pair[] {
  const candidates = truth
    .flatMap((table) => read.map((other) => ({ truth: table, read: other, share: sharedPart(table, other) })))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const pairs: Pair[] = [];
  for (const candidate of candidates) {
    if (pairs.some((pair) => pair.truth === candidate.truth || pair.read === candidate.read)) continue;
    pairs.push({ truth: candidate.truth, read: candidate.read });
  }
  return pairs;
}

function sharedPart(a: Pick<ReadTable, 'sheet' | 'range'>, b: Pick<ReadTable, 'sheet' | 'range'>): number {
  const [one, two] = [parseArea(a.range), parseArea(b.range)];
  if (a.sheet !== b.sheet || !one || !two || !overlaps(one, two)) return 0;
  const size = (area: Area) => (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const common = size({
    top: Math.max(one.top, two.top),
    left: Math.max(one.left, two.left),
    bottom: Math.min(one.bottom, two.bottom),
    right: Math.min(one.right, two.right),
  });
  return common / (size(one) + size(two) - common);
}
