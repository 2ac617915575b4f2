import type { Level } from '../model/table.ts';
import type { DraftColumn, DraftFigure, DraftUnit } from './draft.ts';

/**
 * Figures of different units that can be added up share a key: those of one row where units stand across, else those
 * of one quantity in one column, and in one version where versions or months stand down the rows.
 */
export function sumKey({ account, item, label, split, column, cell }: DraftFigure): string {
  if (column.entity) return `${cell.row}|${column.slot}`;
  const what = account ?? (item === 'account' ? label.toLowerCase() : item);
  const own = split === null ? what : `${what}|${split}`;
  let known = keys.get(column);
  if (!known) keys.set(column, (known = new Map()));
  let key = known.get(own);
  if (key === undefined) {
    const { column: place, role, year, month } = column;
    known.set(own, (key = `${own}|${place}|${role}|${year}|${month}`));
  }
  return key;
}

const keys = new WeakMap<DraftColumn, Map<string, string>>();

export interface Match {
  /** Keys whose sums come out right, out of those with something to add up. */
  readonly holds: number;
  readonly of: number;
}

/** How many of the total's figures are the sum of the members' figures, within rounding of printed units. */
export function matchSum(total: DraftUnit, members: readonly DraftUnit[]): Match {
  const sums = new Map<string, number>();
  for (const member of members) addTo(sums, member);
  return compare(total, sums, members.length);
}

function addTo(sums: Map<string, number>, unit: DraftUnit): void {
  for (const figure of unit.figures) {
    if (figure.cell.value === null) continue;
    add(sums, sumKey(figure), figure.cell.value);
  }
  for (const [key, net] of netsOf(unit)) add(sums, key, net);
}

function netKey(column: DraftColumn): string {
  return `net|${column.column}`;
}

/** The same where revenue is printed below zero, as what makes the cost less. */
function printedKey(column: DraftColumn): string {
  return `printed|${column.column}`;
}

/** Revenue and expense (what a project costs) together, by column, where a unit prints them below each other and no margin. */
function netsOf({ figures }: DraftUnit): ReadonlyMap<string, number> {
  if (figures.some(({ item, column }) => item === 'margin' || column.item !== null)) return none;
  const nets = new Map<string, number>();
  for (const { item, column, cell } of figures) {
    if (item !== 'revenue' && item !== 'expense' && item !== 'investment') continue;
    const printed = cell.value ?? 0;
    add(nets, netKey(column), item === 'revenue' ? printed : -Math.abs(printed));
    if (item !== 'expense') add(nets, printedKey(column), printed);
  }
  return nets;
}

const none: ReadonlyMap<string, number> = new Map();

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

function compare(total: DraftUnit, sums: ReadonlyMap<string, number>, count: number): Match {
  let holds = 0;
  let of = 0;
  for (const figure of total.figures) {
    const own = sums.get(sumKey(figure));
    const isCost = figure.item === 'investment';
    const net = figure.item === 'margin' || isCost ? sums.get(netKey(figure.column)) : undefined;
    const printed = figure.item === 'margin' ? sums.get(printedKey(figure.column)) : undefined;
    const { value } = figure.cell;
    if ((own === undefined && net === undefined) || value === null) continue;
    if (!own && !net && value === 0) continue;
    of++;
    const slack = 0.005 + roundingOf(value, count);
    const comesTo = (sum: number) => Math.abs(sum - value) <= slack;
    const isNet = net !== undefined && comesTo(isCost ? net : (own ?? 0) + net);
    if (comesTo(own ?? NaN) || isNet || comesTo(printed ?? NaN)) holds++;
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
  if (sumsStandAbove(units)) sumDown(units);
  else sumUp(units);
  for (const unit of units) if (isNoSum(unit)) unit.members = null;
}

/** A row with a single other beneath it, which none of its figures repeats, adds up nothing. */
function isNoSum(unit: DraftUnit): boolean {
  if (unit.members?.length !== 1) return false;
  const { holds, of } = matchSum(unit, unit.members);
  return of > 1 && holds === 0;
}

/** Sums above their parts: more of them come out right with the rows further in below than with the rows above. */
function sumsStandAbove(units: readonly DraftUnit[]): boolean {
  let above = 0;
  let below = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.figures.length === 0) continue;
    const down = innerParts(units, index);
    if (down.length > 0 && mostlyComesOut(unit, down)) above++;
    if (!unit.isTotal) continue;
    const up = units.slice(lastSumBefore(units, index) + 1, index).filter((u) => u.figures.length > 0);
    if (up.length > 0 && comesOut(unit, up)) below++;
    if (index === 0) above++;
  }
  return above > below;
}

function comesOut(total: DraftUnit, members: readonly DraftUnit[]): boolean {
  return isWhole(matchSum(total, members));
}

/** A wrong figure or two leave the sum what it is. */
function mostlyComesOut(total: DraftUnit, members: readonly DraftUnit[]): boolean {
  const { holds, of } = matchSum(total, members);
  return holds > 0 && holds * 3 >= of;
}

function isWhole({ holds, of }: Match): boolean {
  return of > 0 && holds === of;
}

function lastSumBefore(units: readonly DraftUnit[], index: number): number {
  for (let i = index - 1; i >= 0; i--) if (units[i]!.isTotal) return i;
  return -1;
}

/** The nearest units further in, up to the next one as far out as this: by indent, or by codes that begin with its own. */
function innerParts(units: readonly DraftUnit[], index: number): DraftUnit[] {
  const unit = units[index]!;
  const inner: DraftUnit[] = [];
  for (let i = index + 1; i < units.length && units[i]!.indent > unit.indent; i++) inner.push(units[i]!);
  if (inner.length === 0) {
    const coded = codedParts(units, index);
    if (coded.length > 0) return coded;
    const plain = boldParts(units, index);
    return plain.length > 0 ? plain : numberedParts(units, index);
  }
  const nearest = inner.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  const given = inner.filter((u) => u.figures.length > 0);
  const direct = given.filter((u) => u.indent === nearest);
  return direct.length < given.length ? withLooseRows(unit, direct, given) : direct;
}

/** A row further in that is part of no other ("one-off addition") counts too, where only so the sum comes out. */
function withLooseRows(unit: DraftUnit, direct: DraftUnit[], inner: DraftUnit[]): DraftUnit[] {
  if (comesOut(unit, direct)) return direct;
  const held = new Set(inner.flatMap((u) => (u.members && mostlyComesOut(u, u.members) ? u.members : [])));
  const loose = inner.filter((u) => !held.has(u));
  return loose.length > direct.length && comesOut(unit, loose) ? loose : direct;
}

/** Codes alone prove nothing of a hierarchy; with a sum that comes out they do. */
function codedParts(units: readonly DraftUnit[], index: number): DraftUnit[] {
  const unit = units[index]!;
  if (unit.code === null || unit.code.length < 2) return [];
  const parts: DraftUnit[] = [];
  for (let i = index + 1; i < units.length; i++) {
    const next = units[i]!;
    if (next.code === null || next.code.length <= unit.code.length || !next.code.startsWith(unit.code)) break;
    parts.push(next);
  }
  const nearest = parts.reduce((least, { code }) => Math.min(least, code!.length), Infinity);
  const direct = parts.filter((u) => u.code!.length === nearest);
  return direct.length > 0 && mostlyComesOut(unit, direct) ? direct : [];
}

/** Rows with codes after one without that they add up to, each figure of it. */
function numberedParts(units: readonly DraftUnit[], index: number): DraftUnit[] {
  const unit = units[index]!;
  if (unit.code !== null || unit.isTotal || unit.enclosing.length > 0) return [];
  const parts: DraftUnit[] = [];
  const sums = new Map<string, number>();
  for (let i = index + 1; i < units.length && units[i]!.code !== null && !units[i]!.isTotal; i++) {
    parts.push(units[i]!);
    addTo(sums, units[i]!);
  }
  const { holds, of } = compare(unit, sums, parts.length);
  return of >= 2 && holds === of ? parts : [];
}

/** Plain rows after a bold one that add up to it. */
function boldParts(units: readonly DraftUnit[], index: number): DraftUnit[] {
  const unit = units[index]!;
  if (!unit.bold || unit.isTotal) return [];
  const parts: DraftUnit[] = [];
  for (let i = index + 1; i < units.length; i++) {
    const next = units[i]!;
    if (next.bold || next.isTotal || next.figures.length === 0) break;
    parts.push(next);
  }
  return parts.length > 1 && mostlyComesOut(unit, parts) ? parts : [];
}

/** From the last row up, so that what a part is made of is known before the sum that the part belongs to. */
function sumDown(units: readonly DraftUnit[]): void {
  for (let index = units.length - 1; index >= 0; index--) {
    const unit = units[index]!;
    if (unit.figures.length === 0) continue;
    const inner = innerParts(units, index);
    if (inner.length > 0) unit.members = inner;
    else if (unit.isTotal || unit.bold || unit.level) unit.members = nextParts(units, index);
  }
  const last = units.findLast(({ figures }) => figures.length > 0);
  if (last?.isTotal && last.members === null) last.members = outermost(units, last);
}

/** What a sum at the foot adds up where the others stand above their parts: all that is part of nothing else. */
function outermost(units: readonly DraftUnit[], total: DraftUnit): DraftUnit[] | null {
  const inner = new Set(units.flatMap(({ members }) => members ?? []));
  const given = units.filter((unit) => unit !== total && unit.figures.length > 0);
  const outer = given.filter((unit) => !inner.has(unit));
  const isMeant = [outer, given].some((parts) => matchSum(total, parts).holds > 0);
  return outer.length > 1 && isMeant ? outer : null;
}

/** What is not called a sum adds up no more units than this. */
const mostParts = 2000;

/** Without indents: the next units that add up to this one; a printed sum takes all up to the next sum. */
function nextParts(units: readonly DraftUnit[], index: number): DraftUnit[] | null {
  const unit = units[index]!;
  const parts: DraftUnit[] = [];
  const within = new Set<DraftUnit>();
  const sums = new Map<string, number>();
  for (let i = index + 1; i < units.length; i++) {
    const next = units[i]!;
    if (next.figures.length === 0) continue;
    if (next.isTotal && !unit.isGeneric) break;
    for (const part of next.members ?? []) within.add(part);
    if (within.has(next)) continue;
    if (!unit.isTotal && parts.length === mostParts) return null;
    parts.push(next);
    addTo(sums, next);
    if (parts.length >= 2 && isWhole(compare(unit, sums, parts.length))) return parts;
  }
  const totals = unit.isGeneric ? units.slice(index + 1).filter((next) => next.isTotal) : [];
  if (totals.length > 1) return totals;
  return unit.isTotal && parts.length > 0 ? parts : null;
}

/** "Subtotal Non-Deferred": what it adds up may be unclear, but what stands below it is not part of it. */
const calledSum = /^(subtotal|välisumma|osasumma|delsumma)(?!\p{L})/iu;

function sumUp(units: readonly DraftUnit[]): void {
  const open: DraftUnit[] = [];
  const borders = new Set<DraftUnit>();
  let afterBorder = true;
  for (const [index, unit] of units.entries()) {
    if (unit.figures.length === 0) {
      afterBorder = true;
      continue;
    }
    if (afterBorder || changesEnclosing(units[index - 1], unit)) borders.add(unit);
    afterBorder = false;
    if (open.length === 0 || !(unit.isTotal || isBoldSum(unit, open))) {
      open.push(unit);
      afterBorder = calledSum.test(unit.name);
      continue;
    }
    const start = chooseStart(unit, open, borders);
    unit.members = open.slice(start);
    open.length = start;
    open.push(unit);
    afterBorder = true;
  }
  for (const [index, unit] of units.entries()) {
    const inner = unit.members === null && unit.figures.length > 0 ? innerParts(units, index) : [];
    if (inner.length > 1 && mostlyComesOut(unit, inner)) unit.members = inner;
  }
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
  return comesOut(unit, open.slice(start));
}

function chooseStart(total: DraftUnit, open: readonly DraftUnit[], borders: ReadonlySet<DraftUnit>): number {
  const isStart = (i: number) => {
    const before = open[i - 1];
    if (!before) return true;
    if (before.members === null) return borders.has(open[i]!);
    return !isBelow(before, total) && (open[i]!.members === null || borders.has(firstOf(open[i]!)));
  };
  const sums = new Map<string, number>();
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
    const { holds, of } = compare(total, sums, open.length - i);
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
function isSumOfNothing({ figures }: DraftUnit, sums: ReadonlyMap<string, number>): boolean {
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

const order: readonly (Level | null)[] = [
  'municipality',
  'body',
  'area',
  'operatingUnit',
  'costCentre',
  'project',
];

/** An earlier sum of a lower level belongs to the stretch: areas to their body. */
function isBelow(sum: DraftUnit, total: DraftUnit): boolean {
  return levelsKnown(sum, total) && order.indexOf(sum.level) > order.indexOf(total.level);
}

function isPeer(sum: DraftUnit, total: DraftUnit): boolean {
  return levelsKnown(sum, total) && !isBelow(sum, total);
}

function levelsKnown(...units: readonly DraftUnit[]): boolean {
  return units.every(({ level }) => order.includes(level));
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
