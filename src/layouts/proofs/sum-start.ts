import type { DraftUnit } from '../draft.ts';
import { addTo, matchAdded, sumKey, Sums } from './sum-match.ts';
import { depthOf, mostParts } from './sums-above-parts.ts';
import { rank } from '../units/unit-levels.ts';

/** Where the table shows that something else begins, and whether the total is that of all. */
interface Surroundings {
  readonly borders: ReadonlySet<DraftUnit>;
  /** Those of them that stand below a heading. */
  readonly headed: ReadonlySet<DraftUnit>;
  readonly isWhole: boolean;
}

export function chooseStart(
  total: DraftUnit,
  open: readonly DraftUnit[],
  { borders, headed, isWhole }: Surroundings,
): number {
  const isStart = (i: number) => {
    const before = open[i - 1];
    if (!before) return true;
    const part = open[i]!;
    if (before.members === null) return borders.has(part);
    if (isWhole && isLikeSum(before, part)) return headed.has(firstOf(part));
    return !isBelow(before, total) && (part.members === null || borders.has(firstOf(part)));
  };
  const sums = new Sums();
  let nearest: number | null = null;
  let coded: number | null = null;
  let allBelong = true;
  let best = { start: 0, share: 0 };
  for (let i = open.length - 1; i >= 0; i--) {
    addTo(sums, open[i]!);
    allBelong &&= belongsTo(open[i]!, total);
    if (!isStart(i) || (nearest !== null && isEmptyPeer(open[i]!, total))) continue;
    nearest ??= i;
    if (allBelong) coded = i;
    const { holds, of } = matchAdded(total, sums, open.length - i);
    if (i === nearest && isSumOfNothing(total, sums) && open.some((one) => isPeerSum(one, total))) return i;
    const share = holds / (of || 1);
    if (share >= best.share && holds > 0) best = { start: i, share };
    if (!allBelong && isFarEnough(open.length - i, best.share === 1 ? open.length - best.start : null)) break;
  }
  if (coded !== null) return coded;
  if (best.share > 0) return best.start;
  if (total.isGeneric || nearest === null) return 0;
  return open[nearest]!.members === null ? nearest : firstOfSums(total, open, nearest);
}

/** Zeros all through, in the sum and in what it adds up. */
function isSumOfNothing({ figures }: DraftUnit, sums: Sums): boolean {
  return figures.every((one) => one.cell.value === 0 && sums.get(sumKey(one)) === 0);
}

/** A sum of the same name: each adds up its own stretch. */
function isPeerSum(sum: DraftUnit, total: DraftUnit): boolean {
  return sum.isTotal && sum.members !== null && sum.name === total.name;
}

/** One of nothing is no sign that the stretch begins with it. */
function isEmptyPeer(sum: DraftUnit, total: DraftUnit): boolean {
  return isPeerSum(sum, total) && sum.figures.every(({ cell }) => cell.value === 0);
}

/** "Hallinto yhteensä", "Opetus yhteensä", "Yhteensä": nothing parts the sum of one area from that of the next. */
function isLikeSum(before: DraftUnit, part: DraftUnit): boolean {
  return !before.isGeneric && !part.isGeneric && depthOf(before) === depthOf(part);
}

/** The first unit a sum is made of. */
function firstOf(unit: DraftUnit): DraftUnit {
  const first = unit.members?.[0];
  return first ? firstOf(first) : unit;
}

/** A sum of sums takes all that stand together, but no sum of its own level. */
function firstOfSums(total: DraftUnit, open: readonly DraftUnit[], last: number): number {
  let start = last;
  while (start > 0 && open[start - 1]!.members !== null && !isPeer(open[start - 1]!, total)) start--;
  return start;
}

/** An earlier sum of a lower level belongs to the stretch: areas to their body. */
function isBelow(sum: DraftUnit, total: DraftUnit): boolean {
  return levelsKnown(sum, total) && rank(sum.level)! > rank(total.level)!;
}

function isPeer(sum: DraftUnit, total: DraftUnit): boolean {
  return levelsKnown(sum, total) && !isBelow(sum, total);
}

function levelsKnown(...units: readonly DraftUnit[]): boolean {
  return units.every(({ level }) => rank(level) !== null);
}

/** A sum that came out right is not looked for much further out. */
function isFarEnough(count: number, found: number | null): boolean {
  return found === null ? count > 5 * mostParts : count > found + 20;
}

/** The member prints the total's code or name in a column of its own. */
function belongsTo(unit: DraftUnit, total: DraftUnit): boolean {
  if (total.isGeneric) return false;
  return unit.enclosing.some(
    (e) =>
      (e.code !== null && e.code === total.code) ||
      (e.name !== '' &&
        e.name.toLowerCase() === [total.code, total.name].filter(Boolean).join(' ').toLowerCase()) ||
      (e.name !== '' && e.name.toLowerCase() === total.name.toLowerCase()),
  );
}
