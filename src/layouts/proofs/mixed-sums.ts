import type { DraftUnit } from '../draft.ts';
import { comesOut, matchSum, mostlyComesOut } from './sum-match.ts';
import { findWhole } from './sums-below-parts.ts';
import { nest, readValues, type Node, type Row } from './sum-tree.ts';

/** Larger stretches are exports; those mark their sums. */
const mostRows = 2000;
const fewestProofs = 4;

/**
 * Some sums stand above their parts and others below, or only some are marked as sums. Where what was taken for sums does
 * not come out or leaves rows loose, and every row falls into sums that stand right above or right below what they add
 * up, the arithmetic says which.
 */
export function findMixedSums(units: readonly DraftUnit[]): void {
  const filled = units.filter(({ figures }) => figures.length > 0);
  const rows = filled.filter(({ isGeneric }) => !isGeneric);
  if (rows.length < 5 || rows.length > mostRows || isSettled(rows)) return;
  const valued = readValues(rows);
  if (!valued) return;
  const places = new Map(rows.map((unit, at) => [unit, at]));
  const roots = nestBothWays(valued);
  const whole = findWhole(rows);
  if (whole && roots.some(({ unit }) => unit !== whole)) return;
  const sums = roots.flatMap(sumsWithin);
  if (roots.some(({ parts }) => parts.length === 0) || !areKept(rows, sums)) return;
  const proofs = sums.reduce((count, { unit, parts }) => count + matchSum(unit, unitsOf(parts)).holds, 0);
  if (sums.length < 2 || proofs < fewestProofs) return;
  const inOrder = (nodes: readonly Node[]) => unitsOf(nodes).sort((a, b) => places.get(a)! - places.get(b)!);
  for (const unit of rows) unit.members = null;
  for (const { unit, parts } of sums) unit.members = inOrder(parts);
  const outer = inOrder(roots);
  for (const unit of filled) if (unit.isGeneric && comesOut(unit, outer)) unit.members = outer;
}

/** Every sum comes out, and every other row is part of one. */
function isSettled(rows: readonly DraftUnit[]): boolean {
  const sums = rows.filter(({ members }) => members !== null);
  const parts = new Set(sums.flatMap(({ members }) => members!));
  return (
    sums.every((sum) => comesOut(sum, sum.members!)) &&
    rows.every((unit) => unit.members !== null || (parts.has(unit) && !unit.isTotal))
  );
}

/** From the innermost outwards, until no row takes any other. */
function nestBothWays(rows: readonly Row[]): Node[] {
  let nodes = nest(rows, false);
  for (let before = rows.length; ; before = nodes.length) {
    nodes = nest(nest(nodes.toReversed(), false).toReversed(), false);
    if (nodes.length >= before || nodes.length === 1) return nodes;
  }
}

function sumsWithin(node: Node): Node[] {
  return node.parts.length === 0 ? [] : [node, ...node.parts.flatMap(sumsWithin)];
}

function unitsOf(nodes: readonly Node[]): DraftUnit[] {
  return nodes.map(({ unit }) => unit);
}

/** What a word calls a sum is one still; what mostly came out before has the same parts or comes out now. */
function areKept(rows: readonly DraftUnit[], sums: readonly Node[]): boolean {
  const found = new Map(sums.map(({ unit, parts }) => [unit, unitsOf(parts)]));
  const sumOf = new Map(sums.flatMap(({ unit, parts }) => unitsOf(parts).map((part) => [part, unit])));
  return rows.every((unit) => {
    const parts = found.get(unit);
    if (!parts) return !unit.isTotal && !(unit.members && comesOut(unit, unit.members));
    const { members } = unit;
    if (!members) return true;
    if (!comesOut(unit, parts) && mostlyComesOut(unit, members))
      return members.length === parts.length && members.every((one) => parts.includes(one));
    return !unit.isTotal || !members.some((one) => !parts.includes(one) && isLeftOut(one, unit, sumOf));
  });
}

/** A sum that leaves out one of its parts is not taken to mean that. What it is itself part of is none, nor is another board. */
function isLeftOut(other: DraftUnit, unit: DraftUnit, sumOf: ReadonlyMap<DraftUnit, DraftUnit>): boolean {
  if (sumOf.has(other) || (other.level === 'body' && unit.level !== 'municipality')) return false;
  for (let at = sumOf.get(unit); at; at = sumOf.get(at)) if (at === other) return false;
  return true;
}
