import type { DraftUnit } from '../draft.ts';
import { normalise } from '../cells/text.ts';
import { rank } from './unit-levels.ts';

/** Parents from headings, from named sums and from the columns of enclosing codes. */
export function findParents(units: DraftUnit[]): void {
  let stack: DraftUnit[] = [];
  let before: DraftUnit | null = null;
  const across = headsAcross(units);
  for (const unit of units) {
    if (unit.isGeneric) {
      if (!unit.members || unit.members.length === 0 || unit.members[0]!.heading.row < unit.heading.row)
        stack = [];
      before = unit;
      continue;
    }
    if (unit.enclosing.length > 0 || unit.parent || across.has(unit)) {
      before = unit;
      continue;
    }
    const { isHeading } = unit;
    const owner = stack.find((heading) => sameEntity(heading, unit));
    if (owner && !isHeading) {
      unit.parent = owner.parent;
      stack = stack.slice(0, stack.indexOf(owner));
    } else {
      if (isHeading) stack = stack.filter((heading) => encloses(heading, unit, before === heading));
      unit.parent = stack.at(-1) ?? null;
      if (isHeading) stack.push(unit);
    }
    before = unit;
  }
  for (const unit of units) {
    if (unit.isGeneric) continue;
    const headings = headingsWithin(unit);
    if (unit.parent && headings.has(unit.parent)) unit.parent = null;
    for (const heading of headings) heading.parent = unit;
    for (const member of unit.members ?? [])
      if (
        !member.isGeneric &&
        !sameEntity(member.parent, unit) &&
        !(member.parent && headings.has(member.parent)) &&
        !isWithin(unit, member) &&
        !standsDeeper(member, unit)
      )
        member.parent = unit;
  }
  const orphans = units.filter(
    (unit) => unit.parent === null && (unit.enclosing.length > 0 || isDotted(unit.code)),
  );
  if (orphans.length === 0) return;
  const byName = indexByName(units);
  for (const unit of orphans) unit.parent = findEnclosing(byName, unit) ?? findByCode(byName, unit);
}

/** Named in the heading over the columns of their units: beside each other, though one row holds them all. */
function headsAcross(units: readonly DraftUnit[]): ReadonlySet<DraftUnit> {
  return new Set(
    units.flatMap(({ parent, heading }) =>
      parent?.isHeading && parent.heading.row === heading.row && parent.heading.column <= heading.column
        ? [parent]
        : [],
    ),
  );
}

/** Headings without sums of their own over what one sum adds up: they stand between. */
function headingsWithin(sum: DraftUnit): ReadonlySet<DraftUnit> {
  if (!sum.members) return none;
  const parents = new Set(sum.members.map(({ parent }) => parent));
  const headings = [...parents].filter((parent) => parent !== null && isBare(parent, sum));
  return headings.length >= 2 ? new Set(headings as DraftUnit[]) : none;
}

const none: ReadonlySet<DraftUnit> = new Set();

function isBare(heading: DraftUnit, sum: DraftUnit): boolean {
  return heading.isHeading && heading.parent === null && !sameEntity(heading, sum);
}

/** What encloses the member in columns of its own is nearer than the sum of it all. */
function standsDeeper({ enclosing }: DraftUnit, unit: DraftUnit): boolean {
  const inner = enclosing.at(-1);
  if (!inner || enclosing.length < 2) return false;
  const names = (group: { code: string | null; name: string }) =>
    (group.code !== null && group.code === unit.code) ||
    (group.name !== '' && normalise(group.name) === normalise(unit.name));
  return !names(inner) && enclosing.some(names);
}

function isDotted(code: string | null): boolean {
  return code !== null && /^\d+(\.\d+)+\.?$/.test(code);
}

/** 1.1 stands below 1, where both are printed. */
function findByCode(byName: ReadonlyMap<string, DraftUnit>, unit: DraftUnit): DraftUnit | null {
  if (!isDotted(unit.code)) return null;
  const outer = unit.code!.replace(/\.$/, '').replace(/\.\d+$/, '');
  const found = byName.get(`#${outer}`) ?? byName.get(`#${outer}.`);
  return found && !isWithin(found, unit) ? found : null;
}

function indexByName(units: readonly DraftUnit[]): Map<string, DraftUnit> {
  const index = new Map<string, DraftUnit>();
  const add = (key: string, unit: DraftUnit) => {
    if (!index.has(key)) index.set(key, unit);
  };
  for (const unit of units) {
    if (unit.code !== null) add(`#${unit.code}`, unit);
    add(normalise([unit.code, unit.name].filter(Boolean).join(' ')), unit);
  }
  return index;
}

function sameEntity(a: DraftUnit | null, b: DraftUnit): boolean {
  if (!a) return false;
  return a.code !== null && b.code !== null ? a.code === b.code : normalise(a.name) === normalise(b.name);
}

/** Whether the unit is the outer one or stands somewhere below it. */
export function isWithin(unit: DraftUnit, outer: DraftUnit): boolean {
  for (let at: DraftUnit | null = unit; at; at = at.parent) if (at === outer) return true;
  return false;
}

function encloses(outer: DraftUnit, inner: DraftUnit, directlyAbove: boolean): boolean {
  if (outer.code !== null && inner.code !== null && inner.code.length > outer.code.length)
    if (inner.code.startsWith(outer.code)) return true;
  const outerRank = rank(outer.level);
  const innerRank = rank(inner.level);
  if (outerRank !== null && innerRank !== null) return outerRank < innerRank;
  if (outer.indent !== inner.indent) return outer.indent < inner.indent;
  if (outerRank !== null && outerRank <= 1) return innerRank === null || innerRank > outerRank;
  return directlyAbove;
}

function findEnclosing(byName: ReadonlyMap<string, DraftUnit>, unit: DraftUnit): DraftUnit | null {
  for (const outer of unit.enclosing.toReversed()) {
    const found =
      (outer.code !== null && byName.get(`#${outer.code}`)) ||
      (outer.name !== '' && byName.get(normalise(outer.name)));
    if (found && !isWithin(found, unit)) return found;
  }
  return null;
}
