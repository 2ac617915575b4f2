import type { DraftUnit } from '../draft.ts';
import { comesOut, mostlyComesOut, addTo, matchAdded, Sums } from './sum-match.ts';
import { normalise } from '../cells/text.ts';

/** The nearest units further in, up to the next one as far out as this: by indent, or by codes that begin with its own. */
export function innerParts(units: readonly DraftUnit[], index: number): DraftUnit[] {
  const unit = units[index]!;
  const inner: DraftUnit[] = [];
  for (let i = index + 1; i < units.length && units[i]!.indent > unit.indent; i++) inner.push(units[i]!);
  if (inner.length === 0) {
    const enclosed = enclosedParts(units, index);
    if (enclosed.length > 0) return enclosed;
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

/** An export opens "41" above its units, prints it beside each of them and adds it up below: `41 Summa`. */
function enclosedParts(units: readonly DraftUnit[], index: number): DraftUnit[] {
  const unit = units[index]!;
  const depth = unit.enclosing.length;
  const parts: DraftUnit[] = [];
  for (let i = index + 1; i < units.length && isNamedBy(units[i]!.enclosing[depth], unit); i++)
    if (units[i]!.enclosing.length === depth + 1) parts.push(units[i]!);
  return parts.length > 0 && mostlyComesOut(unit, parts) ? parts : [];
}

function isNamedBy(outer: DraftUnit['enclosing'][number] | undefined, { code, name }: DraftUnit): boolean {
  if (!outer) return false;
  return outer.code !== null || code !== null
    ? outer.code === code
    : normalise(outer.name) === normalise(name);
}

/** Codes alone prove nothing of a hierarchy; with a sum that comes out they do. */
function codedParts(units: readonly DraftUnit[], index: number): DraftUnit[] {
  const unit = units[index]!;
  if (unit.code === null || unit.code === '') return [];
  const parts: DraftUnit[] = [];
  for (let i = index + 1; i < units.length; i++) {
    const next = units[i]!;
    if (next.code === null || next.code.length <= unit.code.length || !next.code.startsWith(unit.code)) break;
    parts.push(next);
  }
  const nearest = parts.reduce((least, { code }) => Math.min(least, code!.length), Infinity);
  const direct = parts.filter((u) => u.code!.length === nearest);
  return direct.length > 0 && mostlyComesOut(unit, direct) ? direct : filledUpParts(units, index);
}

/** 410 over 4110 and 4120, 4100 over 4110: without the zeros that fill them up, the codes go on from its own. */
function filledUpParts(units: readonly DraftUnit[], index: number): DraftUnit[] {
  const unit = units[index]!;
  if (!unit.code?.endsWith('0')) return [];
  const root = rootOf(unit);
  if (root.length < 2) return [];
  const parts: DraftUnit[] = [];
  for (let i = index + 1; i < units.length; i++) {
    const own = rootOf(units[i]!);
    if (own.length <= root.length || !own.startsWith(root)) break;
    parts.push(units[i]!);
  }
  const nearest = parts.reduce((least, part) => Math.min(least, rootOf(part).length), Infinity);
  const direct = parts.filter((part) => rootOf(part).length === nearest);
  return direct.length > 1 && comesOut(unit, direct) ? direct : [];
}

function rootOf({ code }: DraftUnit): string {
  return code !== null && /^\d+$/.test(code) ? code.replace(/0+$/, '') : '';
}

/** Rows with codes after one without that they add up to, in at least half of its figures. */
function numberedParts(units: readonly DraftUnit[], index: number): DraftUnit[] {
  const unit = units[index]!;
  if (unit.code !== null || unit.isTotal || unit.enclosing.length > 0) return [];
  const parts: DraftUnit[] = [];
  const sums = new Sums();
  for (let i = index + 1; i < units.length && units[i]!.code !== null && !units[i]!.isTotal; i++) {
    parts.push(units[i]!);
    addTo(sums, units[i]!);
  }
  const { holds, of } = matchAdded(unit, sums, parts.length);
  return holds >= 2 && holds * 2 >= of ? parts : [];
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
