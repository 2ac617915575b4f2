import type { DraftFigure, DraftUnit } from './draft.ts';

/** Figures of different units that can be added up share a key. */
export function sumKey(figure: DraftFigure): string {
  const what = figure.account ?? (figure.item === 'account' ? figure.label.toLowerCase() : figure.item);
  const across = figure.column.entity ? '' : figure.column.column;
  return [what, figure.split, across].join('|');
}

export interface Match {
  /** Keys whose sums come out right, out of those with something to add up. */
  readonly holds: number;
  readonly of: number;
}

/** How many of the total's figures are the sum of the members' figures, within rounding of printed units. */
export function matchSum(total: DraftUnit, members: readonly DraftUnit[]): Match {
  const sums = new Map<string, number>();
  for (const member of members) {
    for (const figure of member.figures) {
      if (figure.cell.value === null) continue;
      const key = sumKey(figure);
      sums.set(key, (sums.get(key) ?? 0) + figure.cell.value);
    }
  }
  let holds = 0;
  let of = 0;
  for (const figure of total.figures) {
    const sum = sums.get(sumKey(figure));
    if (sum === undefined || figure.cell.value === null || (sum === 0 && figure.cell.value === 0)) continue;
    of++;
    if (Math.abs(sum - figure.cell.value) <= 0.005 + roundingOf(figure.cell.value, members.length)) holds++;
  }
  return { holds, of };
}

function roundingOf(value: number, count: number): number {
  return Number.isInteger(value) ? (count + 1) / 2 : 0;
}

/**
 * Settles which units each printed sum adds up. Only stretches that begin where the table itself shows a border
 * (its start, a heading, an earlier sum, a change of the enclosing code) are considered, so a sum that leaves out
 * its first unit is not taken to mean that.
 */
export function findMembers(units: readonly DraftUnit[]): void {
  let open: DraftUnit[] = [];
  const borders = new Set<DraftUnit>();
  let afterBorder = true;
  for (const [index, unit] of units.entries()) {
    if (unit.figures.length === 0) {
      afterBorder = true;
      continue;
    }
    if (afterBorder || changesEnclosing(units[index - 1], unit)) borders.add(unit);
    afterBorder = false;
    const isSum = unit.isTotal || isBoldSum(unit, open);
    if (!isSum) {
      open.push(unit);
      continue;
    }
    if (open.length === 0 || totalsComeFirst(units, index)) {
      unit.members = following(units, index);
      open.push(unit);
      continue;
    }
    const start = chooseStart(unit, open, borders);
    unit.members = open.slice(start);
    borders.add(unit);
    open = [...open.slice(0, start), unit];
    afterBorder = true;
  }
  findOutlineSums(units);
}

function changesEnclosing(before: DraftUnit | undefined, unit: DraftUnit): boolean {
  const key = (u: DraftUnit) => u.enclosing.map((e) => e.code ?? e.name).join('/');
  return before !== undefined && !before.isTotal && key(before) !== key(unit);
}

/** A bold row among plain ones that adds up exactly the plain rows above it. */
function isBoldSum(unit: DraftUnit, open: readonly DraftUnit[]): boolean {
  if (!unit.bold || open.length < 2) return false;
  let start = open.length;
  while (start > 0 && !open[start - 1]!.bold) start--;
  if (open.length - start < 2) return false;
  const match = matchSum(unit, open.slice(start));
  return match.of > 0 && match.holds === match.of;
}

function totalsComeFirst(units: readonly DraftUnit[], index: number): boolean {
  const before = units.slice(0, index).filter((u) => u.figures.length > 0);
  if (before.length > 0 && !before.every((u) => u.isTotal)) {
    const next = following(units, index);
    if (next.length < 2) return false;
    const down = matchSum(units[index]!, next);
    return down.of > 0 && down.holds === down.of && before.some((u) => u.isTotal);
  }
  return following(units, index).length > 0;
}

function following(units: readonly DraftUnit[], index: number): DraftUnit[] {
  const rest: DraftUnit[] = [];
  for (const unit of units.slice(index + 1)) {
    if (unit.isTotal) break;
    if (unit.figures.length > 0) rest.push(unit);
  }
  return rest;
}

function chooseStart(total: DraftUnit, open: readonly DraftUnit[], borders: ReadonlySet<DraftUnit>): number {
  const starts = open
    .map((_, i) => i)
    .filter((i) => i === 0 || borders.has(open[i]!) || open[i - 1]!.members !== null);
  const coded = starts.filter((i) => open.slice(i).every((u) => belongsTo(u, total)));
  if (coded.length > 0) return coded[0]!;
  const rated = starts.map((start) => ({ start, ...matchSum(total, open.slice(start)) }));
  const best = [...rated].sort(
    (a, b) => b.holds / (b.of || 1) - a.holds / (a.of || 1) || a.start - b.start,
  )[0]!;
  if (best.holds > 0) return best.start;
  return total.isGeneric ? 0 : starts.at(-1)!;
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

/** Rows further in that follow a row with figures are its parts, when they add up to it. */
function findOutlineSums(units: readonly DraftUnit[]): void {
  for (const [index, unit] of units.entries()) {
    if (unit.members !== null || unit.figures.length === 0) continue;
    const inner: DraftUnit[] = [];
    for (const next of units.slice(index + 1)) {
      if (next.indent <= unit.indent) break;
      inner.push(next);
    }
    const nearest = Math.min(...inner.map((u) => u.indent));
    const parts = inner.filter((u) => u.indent === nearest && u.figures.length > 0);
    if (parts.length > 0 && (parts.length > 1 || matchSum(unit, parts).holds > 0)) unit.members = parts;
    else if (parts.length === 0) findPlainSum(units, index);
  }
}

/** Without indents: the next rows add up to this one in every column, and it stands out or names a higher level. */
function findPlainSum(units: readonly DraftUnit[], index: number): void {
  const unit = units[index]!;
  if (!unit.bold && !unit.level) return;
  const parts: DraftUnit[] = [];
  for (const next of units.slice(index + 1)) {
    if (next.figures.length === 0 || next.isTotal || (unit.bold && next.bold)) break;
    parts.push(next);
    const match = matchSum(unit, parts);
    if (parts.length < 2 || match.of === 0 || match.holds < match.of) continue;
    unit.members = [...parts];
    return;
  }
}
