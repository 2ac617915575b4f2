import { levels } from '../../model/table.ts';
import type { DraftUnit } from '../draft.ts';
import { sumKey } from './sum-match.ts';

const mostParts = 100;
const mostValues = 60;

/** A row with what it states of each quantity, NaN where it states nothing. */
export interface Row {
  readonly unit: DraftUnit;
  readonly values: Float64Array;
}

/** A row and the rows that it adds up. */
export interface Node extends Row {
  readonly parts: readonly Node[];
}

/** Each row with the least number of nodes right after it that it adds up; one that has parts already keeps them. */
export function nest(rows: readonly (Row | Node)[], allowsOne: boolean): Node[] {
  /** The next row last. */
  const open: Node[] = [];
  for (const row of rows.toReversed()) {
    const own = 'parts' in row ? row.parts : [];
    const count = own.length > 0 ? 0 : countParts(row, open, allowsOne ? 1 : 2);
    const { unit, values } = row;
    open.push({ unit, values, parts: count === 0 ? own : open.splice(-count).toReversed() });
  }
  return open.toReversed();
}

function amountOf(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

/** Null where there are too many quantities. */
export function readValues(rows: readonly DraftUnit[]): Row[] | null {
  const places = new Map<string, number>();
  for (const { figures } of rows)
    for (const figure of figures) {
      const key = sumKey(figure);
      if (!places.has(key)) places.set(key, places.size);
      if (places.size > mostValues) return null;
    }
  return rows.map((unit) => {
    const values = new Float64Array(places.size).fill(NaN);
    for (const figure of unit.figures) {
      const at = places.get(sumKey(figure))!;
      if (figure.cell.value !== null) values[at] = amountOf(values[at]!) + figure.cell.value;
    }
    return { unit, values };
  });
}

function countParts({ unit, values: wanted }: Row, open: readonly Node[], least: number): number {
  const [first, second] = tellingPlaces(wanted);
  const most = Math.min(open.length, mostParts);
  let [sumOfFirst, sumOfSecond] = [0, 0];
  for (let count = 1; count <= most; count++) {
    const { unit: part, values } = open[open.length - count]!;
    if (!mayHold(unit, part)) return 0;
    sumOfFirst += amountOf(values[first]!);
    sumOfSecond += amountOf(values[second]!);
    const mayBe = isSame(wanted[first]!, sumOfFirst) || isSame(wanted[second]!, sumOfSecond);
    if (count >= least && mayBe && areEqual(wanted, open.slice(-count)))
      return count + countZeros(open, count);
  }
  return 0;
}

/** Two figures of which one at least must come out, since one may be wrong. */
function tellingPlaces(wanted: Float64Array): readonly [number, number] {
  const first = Math.max(
    wanted.findIndex((value) => amountOf(value) !== 0),
    0,
  );
  const other = wanted.findIndex((value, at) => amountOf(value) !== 0 && at !== first);
  if (other >= 0) return [first, other];
  return [first, first === 0 ? Math.min(1, wanted.length - 1) : 0];
}

function isSame(wanted: number, sum: number): boolean {
  const off = wanted - sum;
  return off <= 0.005 && off >= -0.005;
}

/** A wrong figure in a row of three or more leaves the sum what it is, and so does one that is missing. */
function areEqual(wanted: Float64Array, nodes: readonly Node[]): boolean {
  let of = 0;
  let wrong = 0;
  let missing = 0;
  for (let at = 0; at < wanted.length && wrong + missing < 2; at++) {
    let sum = 0;
    for (let node = nodes.length - 1; node >= 0; node--) sum += amountOf(nodes[node]!.values[at]!);
    if (amountOf(wanted[at]!) === 0 && sum === 0) continue;
    of++;
    if (Number.isNaN(wanted[at]!)) missing++;
    else if (!isSame(wanted[at]!, sum)) wrong++;
  }
  return of > missing && wrong + missing <= (of < 3 ? missing : 1);
}

/** Parts without money stand with those before them that look the same. */
function countZeros(open: readonly Node[], count: number): number {
  const last = open[open.length - count]!.unit;
  let zeros = 0;
  for (let at = open.length - count - 1; at >= 0; at--, zeros++) {
    const { unit, parts, values } = open[at]!;
    const isAlike = unit.indent === last.indent && unit.bold === last.bold;
    if (parts.length > 0 || !isAlike || values.some((value) => amountOf(value) !== 0)) break;
  }
  return zeros;
}

/** Nothing stands under what is further in, less bold or of a lower level. */
function mayHold(unit: DraftUnit, part: DraftUnit): boolean {
  if (part.indent < unit.indent || (part.bold && !unit.bold)) return false;
  return (
    unit.level === null || part.level === null || levels.indexOf(unit.level) <= levels.indexOf(part.level)
  );
}
