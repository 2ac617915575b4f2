import type { DraftFigure, DraftUnit } from '../draft.ts';
import { isAddedElsewhere, type Added } from './formula-sums.ts';
import { innerParts } from './inner-parts.ts';
import { comesNear, comesOut, mostlyComesOut, isNearlyWhole, isWhole, matchSum } from './sum-match.ts';
import { chooseStart } from './sum-start.ts';

/** "Subtotal Non-Deferred": what it adds up may be unclear, but what stands below it is not part of it. */
const calledSum = /^(subtotal|välisumma|osasumma|delsumma)(?!\p{L})/iu;

export function sumUp(units: readonly DraftUnit[], added: ReadonlyMap<DraftUnit, Added>): void {
  const open: DraftUnit[] = [];
  const borders = new Set<DraftUnit>();
  const headed = new Set<DraftUnit>();
  let afterHeading = true;
  let afterBorder = true;
  const last = units.findLast(({ figures }) => figures.length > 0);
  const whole = findWhole(units);
  const boldSums = findBoldSums(units);
  for (const [index, unit] of units.entries()) {
    if (unit.figures.length === 0) {
      afterBorder = afterHeading = true;
      continue;
    }
    const isApart = changesEnclosing(units[index - 1], unit);
    if (afterBorder || isApart) borders.add(unit);
    if (afterHeading || isApart) headed.add(unit);
    afterBorder = afterHeading = false;
    if (
      open.length === 0 ||
      !(
        unit.isTotal ||
        added.get(unit)?.side === 'above' ||
        boldSums.has(unit) ||
        isBoldSum(unit, open) ||
        (unit === last && isWholeOf(unit, open))
      )
    ) {
      open.push(unit);
      afterBorder = calledSum.test(unit.name);
      continue;
    }
    const start = chooseStart(unit, open, { borders, headed, isWhole: unit === whole });
    const stretch = open.splice(start);
    const isOther = (part: DraftUnit) => isAddedElsewhere(part, unit, added);
    unit.members = stretch.filter((part) => !isOther(part));
    open.push(...stretch.filter(isOther), unit);
    afterBorder = true;
  }
  for (const [index, unit] of units.entries()) {
    const inner = unit.members === null && unit.figures.length > 0 ? innerParts(units, index) : [];
    if (inner.length > 1 && mostlyComesOut(unit, inner)) unit.members = inner;
  }
}

/** The last sum, where it is called that of all or is the only body there is. */
export function findWhole(units: readonly DraftUnit[]): DraftUnit | null {
  const foot = units.findLast(({ figures, isTotal }) => isTotal && figures.length > 0);
  if (!foot) return null;
  const isOnlyBody = foot.level === 'body' && units.every((unit) => unit === foot || unit.level !== 'body');
  return foot.isGeneric || isOnlyBody ? foot : null;
}

function changesEnclosing(before: DraftUnit | undefined, unit: DraftUnit): boolean {
  const key = (u: DraftUnit) => u.enclosing.map((e) => e.code ?? e.name).join('/');
  if (before === undefined || before.isTotal) return false;
  return before.enclosing.length + unit.enclosing.length > 0 && key(before) !== key(unit);
}

/** "Sivistyslautakunta" on the last row: what all that stands open above it comes to, but for a wrong figure. */
function isWholeOf(unit: DraftUnit, open: readonly DraftUnit[]): boolean {
  if (open.length < 2 || unit.figures.every(({ cell }) => cell.value === 0)) return false;
  return comesOutButForOne(unit, open) || (open.length > 2 && comesNear(unit, open));
}

function comesOutButForOne(unit: DraftUnit, parts: readonly DraftUnit[]): boolean {
  const match = matchSum(unit, parts);
  return isWhole(match) || (isNearlyWhole(match) && unit.figures.some(isLarge));
}

/** Small numbers add up by chance. */
function isLarge({ cell }: DraftFigure): boolean {
  return Math.abs(cell.value ?? 0) >= 100;
}

/** Bold rows after plain ones: where all of them but one, and at least two, add those up, that one is a sum too. */
function findBoldSums(units: readonly DraftUnit[]): ReadonlySet<DraftUnit> {
  const sums: DraftUnit[] = [];
  const wrong: DraftUnit[] = [];
  let plain: DraftUnit[] = [];
  for (const unit of units) {
    if (unit.figures.length === 0) continue;
    if (!unit.bold) plain.push(unit);
    else if (plain.length > 0) {
      const isSum = plain.length > 1 && comesOut(unit, plain);
      (isSum ? sums : wrong).push(unit);
      plain = [];
    }
  }
  return sums.length > 1 && wrong.length === 1 ? new Set(wrong) : new Set();
}

/** A bold row among plain ones that adds up the plain rows above it, but for a wrong figure. */
function isBoldSum(unit: DraftUnit, open: readonly DraftUnit[]): boolean {
  if (!unit.bold || open.length < 2) return false;
  let start = open.length;
  while (start > 0 && !open[start - 1]!.bold) start--;
  if (open.length - start < 2) return false;
  return comesOutButForOne(unit, open.slice(start));
}
