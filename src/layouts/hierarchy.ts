import type { Organisation } from '../model/organisation.ts';
import type { Level } from '../model/table.ts';
import type { DraftUnit } from './draft.ts';
import { normalise } from './text.ts';
import { findLevel, municipalAccounts, namesEnterprise } from './vocabulary/index.ts';

const order: readonly Level[] = ['municipality', 'body', 'area', 'operatingUnit', 'costCentre', 'project'];
const rank = (level: Level | null) => (level === null || level === 'total' ? null : order.indexOf(level));

export function deepest(levels: readonly Level[]): Level {
  return levels.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a));
}

/** Parents from headings, from named sums and from the columns of enclosing codes. */
export function findParents(units: DraftUnit[]): void {
  let stack: DraftUnit[] = [];
  let before: DraftUnit | null = null;
  for (const unit of units) {
    if (unit.isGeneric) {
      if (!unit.members || unit.members.length === 0 || unit.members[0]!.heading.row < unit.heading.row)
        stack = [];
      before = unit;
      continue;
    }
    if (unit.enclosing.length > 0 || unit.parent) {
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
    for (const member of unit.members ?? [])
      if (
        !member.isGeneric &&
        !sameEntity(member.parent, unit) &&
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

/**
 * `columnLevel` is what the heading of the name or code column calls its entities; `steps` are the levels that the
 * heading of the names lists from the outside in: "Toimielin / tulosalue".
 */
export function setLevels(
  units: readonly DraftUnit[],
  columnLevel: Level | null,
  organisation: Organisation | null,
  steps: readonly Level[] = [],
): void {
  const children = new Map<DraftUnit, DraftUnit[]>();
  for (const unit of units) {
    if (!unit.parent) continue;
    const siblings = children.get(unit.parent);
    if (siblings) siblings.push(unit);
    else children.set(unit.parent, [unit]);
  }
  for (const unit of units)
    if (unit.isTotal && !children.has(unit) && unit.members?.length) children.set(unit, unit.members);
  const knownLevel = levelsOf(organisation);
  const leaves = units.filter((u) => !u.isTotal && !children.has(u) && u.figures.length > 0);
  const trustWords = leaves.filter((u) => u.level !== null).length * 2 >= leaves.length;
  nameByDepth(units, steps);
  for (const unit of units) {
    if (unit.isGeneric) unit.level = 'total';
    else unit.level = knownLevel(unit) ?? leafLevel(unit, children.has(unit), columnLevel, trustWords);
  }
  for (const unit of units.toReversed()) unit.level ??= levelAbove(children.get(unit) ?? [], unit);
  setHeadingLevels(units);
}

/** As many steps as the heading lists: each is the level of its depth. */
function nameByDepth(units: readonly DraftUnit[], steps: readonly Level[]): void {
  if (steps.length < 2) return;
  const depths = new Map<DraftUnit, number>();
  const depthOf = (unit: DraftUnit): number => {
    const known = depths.get(unit);
    if (known !== undefined) return known;
    const depth = unit.parent ? depthOf(unit.parent) + 1 : 0;
    depths.set(unit, depth);
    return depth;
  };
  const named = units.filter((unit) => !unit.isGeneric);
  const deep = named.reduce((most, unit) => Math.max(most, depthOf(unit)), 0);
  if (deep + 1 !== steps.length) return;
  for (const unit of named) unit.level ??= steps[depthOf(unit)]!;
}

/** Only a municipality has taxes, state shares and a cash flow of its own; an enterprise of it says so in its name. */
export function setOuterLevel(outer: DraftUnit): void {
  if (outer.level !== null || outer.code !== null || namesEnterprise(outer.name)) return;
  if (outer.figures.some(({ account }) => account !== null && municipalAccounts.has(account)))
    outer.level = 'municipality';
}

/** "Sivistys" above its units and "Sivistys yhteensä" below them are one entity. */
function setHeadingLevels(units: readonly DraftUnit[]): void {
  const sums = new Map(units.filter((u) => u.isTotal && !u.isGeneric).map((u) => [normalise(u.name), u]));
  if (sums.size === 0) return;
  for (const unit of units)
    if (unit.isHeading) unit.level = sums.get(normalise(unit.name))?.level ?? unit.level;
}

/** The level that the organisation gives to a code, or to the name of a unit without one. */
function levelsOf(organisation: Organisation | null): (unit: DraftUnit) => Level | null {
  if (!organisation) return () => null;
  const byCode = new Map<string, Level>();
  const byName = new Map<string, Level>();
  for (const { code, names, level } of organisation.nodes.toReversed()) {
    if (code !== null) byCode.set(code, level);
    for (const name of names) byName.set(normalise(name), level);
  }
  return ({ code, name }) => (code === null ? byName.get(normalise(name)) : byCode.get(code)) ?? null;
}

function leafLevel(
  unit: DraftUnit,
  hasChildren: boolean,
  columnLevel: Level | null,
  trustWords: boolean,
): Level | null {
  if (hasChildren) return unit.level;
  const isPart = extendsCodeOf(unit.parent, unit);
  const namesBody = unit.level === 'body' || unit.level === 'municipality';
  if (unit.level !== null && (unit.code === null || (trustWords && !(isPart && namesBody))))
    return unit.level;
  const fits = columnLevel !== null && !isAsFarOut(unit.parent, columnLevel);
  return fits ? columnLevel : isPart ? 'costCentre' : 'operatingUnit';
}

/** Under "Toimielin" stand bodies, and areas below them that the heading does not speak of. */
function isAsFarOut(parent: DraftUnit | null, level: Level): boolean {
  const outer = rank(parent?.level ?? null);
  return outer !== null && outer >= rank(level)!;
}

/** 12001 under 1200 is a cost centre of the unit. */
function extendsCodeOf(parent: DraftUnit | null, unit: DraftUnit): boolean {
  if (!parent?.code || !unit.code) return false;
  return (
    parent.code.replace(/\D/g, '').length >= 3 &&
    unit.code.length > parent.code.length &&
    unit.code.startsWith(parent.code)
  );
}

function levelAbove(children: readonly DraftUnit[], unit: DraftUnit): Level {
  const ranks = children.map((child) => rank(child.level)).filter((r) => r !== null);
  if (ranks.length === 0) return findLevel(unit.name) ?? 'area';
  if (children.some((child) => child.level === 'project')) return 'area';
  const outermost = ranks.reduce((least, own) => Math.min(least, own));
  return order[Math.max(0, outermost - 1)]!;
}
