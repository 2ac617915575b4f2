import type { Organisation } from '../../model/organisation.ts';
import type { Level } from '../../model/table.ts';
import type { DraftUnit } from '../draft.ts';
import { normalise } from '../cells/text.ts';
import { findLevel } from '../vocabulary/levels.ts';
import { municipalAccounts } from '../vocabulary/quantities.ts';
import { namesEnterprise, namesSector } from '../vocabulary/row-names.ts';

const order: readonly Level[] = ['municipality', 'body', 'area', 'operatingUnit', 'costCentre', 'project'];

export const rank = (level: Level | null) =>
  level === null || level === 'total' ? null : order.indexOf(level);

export function deepest(levels: readonly Level[]): Level {
  return levels.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a));
}

/**
 * `columnLevel` is what the heading of the name or code column calls its entities; `steps` are the levels that the
 * heading of the names lists from the outside in: "Toimielin / tulosalue". Below a title that names a body, the outermost
 * are its areas.
 */
export function setLevels(
  units: readonly DraftUnit[],
  columnLevel: Level | null,
  organisation: Organisation | null,
  steps: readonly Level[] = [],
  isOfBody = false,
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
  const areBodies = units.some((unit) => namesOuterBody(unit) && children.has(unit));
  nameByParts(leaves, steps);
  nameByDepth(units, steps);
  const trustWords = leaves.filter((u) => u.level !== null).length * 2 >= leaves.length;
  const headsOuter = ({ parent }: DraftUnit) =>
    isOfBody && columnLevel === 'area' && parent?.level === null && !parent.isGeneric;
  const headedLevel = (unit: DraftUnit) => (headsOuter(unit) ? null : columnLevel);
  for (const unit of units) {
    if (unit.isGeneric) unit.level = 'total';
    else if (areBodies && namesOuterBody(unit)) unit.level = knownLevel(unit) ?? 'body';
    else unit.level = knownLevel(unit) ?? leafLevel(unit, children.has(unit), headedLevel(unit), trustWords);
  }
  for (const unit of units.toReversed()) {
    const above = unit.level ?? levelAbove(children.get(unit) ?? [], unit);
    unit.level = unit.level === null && isOfBody && above === 'body' ? 'area' : above;
  }
  setHeadingLevels(units);
}

/** A body below nothing: beside others that have parts, it is one though its own parts are not printed. */
function namesOuterBody({ level, parent, isGeneric }: DraftUnit): boolean {
  return level === 'body' && parent === null && !isGeneric;
}

/** "Sivistyslautakunta / Kirjasto" below "Lautakunta / tulosalue": every row is of the last level that the heading lists. */
function nameByParts(leaves: readonly DraftUnit[], steps: readonly Level[]): void {
  if (steps.length < 2) return;
  const arePaths = leaves.every(({ name }) => name.split(/\s+[/–-]\s+/).length === steps.length);
  if (arePaths) for (const unit of leaves) unit.level = steps.at(-1)!;
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
  const isAround = (unit: DraftUnit) => isWhole(unit) || (steps[0] !== 'body' && isSumOfBody(unit));
  const named = units.filter((unit) => !unit.isGeneric && !isAround(unit));
  const outside = units.some((unit) => isAround(unit) && named.some(({ parent }) => parent === unit)) ? 1 : 0;
  const deep = named.reduce((most, unit) => Math.max(most, depthOf(unit)), 0);
  if (deep + 1 - outside !== steps.length) return;
  for (const unit of named)
    if (unit.level === null || unit.level === 'project')
      unit.level = steps[depthOf(unit) - outside] ?? unit.level;
}

/** "Staden totalt" stands outside of what the heading lists. */
function isWhole({ level, isTotal, parent }: DraftUnit): boolean {
  return level === 'municipality' && isTotal && parent === null;
}

/** "SIVLTK NETTO" below the areas and their parts that the heading lists. */
function isSumOfBody({ level, members, parent }: DraftUnit): boolean {
  return level === 'body' && parent === null && Boolean(members?.length);
}

/** Only a municipality has taxes, state shares and a cash flow of its own; an enterprise of it says so in its name. */
export function setOuterLevel(outer: DraftUnit): void {
  if (outer.level !== null || outer.code !== null || namesEnterprise(outer.name)) return;
  const net = outer.figures.find(({ item }) => item === 'margin')?.cell.row ?? 0;
  if (outer.figures.some(({ account, cell }) => cell.row > net && municipalAccounts.has(account ?? '')))
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
  const isOtherwiseHeaded = unit.level === 'project' && columnLevel !== null && columnLevel !== 'project';
  if (isOtherwiseHeaded && !isAsFarOut(unit.parent, columnLevel)) return columnLevel;
  const namesBody = unit.level === 'body' || unit.level === 'municipality';
  if (unit.level !== null && (unit.code === null || (trustWords && !(isPart && namesBody))))
    return unit.level;
  const isWithinSector =
    columnLevel === 'area' && unit.parent?.level === 'area' && namesSector(unit.parent.name);
  const fits = columnLevel !== null && (isWithinSector || !isAsFarOut(unit.parent, columnLevel));
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
  const level = order[Math.max(0, outermost - 1)]!;
  return level === 'municipality' && unit.parent ? 'area' : level;
}
