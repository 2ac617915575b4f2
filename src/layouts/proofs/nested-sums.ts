import type { DraftUnit } from '../draft.ts';
import { nest, readValues, type Node } from './sum-tree.ts';
import { matchSum } from './sum-match.ts';

/** Larger stretches are exports; those mark their sums. */
const mostRows = 2000;
const mostSums = 12;

/**
 * Sums of sums that nothing marks: no word, code, indent or bold. From the innermost outwards each row takes the rows
 * beside it that add up to it and belong to nothing yet; what is left must add up to the printed sum of everything, or
 * be one row.
 */
export function findNestedSums(units: readonly DraftUnit[]): void {
  const filled = units.filter((unit) => unit.figures.length > 0);
  const isOpen = (unit: DraftUnit) => unit.isTotal && !comesOut(unit, unit.members ?? []);
  const open = filled.filter(isOpen);
  if (open.length > mostSums) return;
  for (const total of open)
    if (isOpen(total)) stretchesOf(units, filled, total).some((rows) => adopt(rows, total));
  if (filled.length <= mostRows && filled.every(({ members }) => members === null)) adopt(filled, null);
}

/** The rows that a sum may be made of: those above it from the nearest border, else from the start; or those below. */
function stretchesOf(units: readonly DraftUnit[], filled: readonly DraftUnit[], total: DraftUnit) {
  const index = filled.indexOf(total);
  const above = filled.slice(filled.findLastIndex((unit, at) => at < index && unit.isGeneric) + 1, index);
  const end = filled.findIndex((unit, at) => at > index && unit.isGeneric);
  const below = filled.slice(index + 1, end < 0 ? undefined : end);
  const heading = units.slice(0, units.indexOf(total)).findLast((unit) => unit.figures.length === 0);
  const near = heading ? above.filter(({ heading: { row } }) => row > heading.heading.row) : [];
  return [near, above, below].filter((rows) => rows.length > 2 && rows.length <= mostRows);
}

function adopt(rows: readonly DraftUnit[], total: DraftUnit | null): boolean {
  const valued = readValues(rows);
  if (!valued) return false;
  for (const isBelow of [false, true])
    for (const allowsOne of [true, false]) {
      const roots = nest(isBelow ? valued.toReversed() : valued, allowsOne);
      // No row adds up even the one beside it: then none adds up several.
      if (roots.length === rows.length) break;
      if (!(total ? closes(roots, rows, total) : standsAlone(roots))) continue;
      const setMembers = ({ unit, parts }: Node) => {
        const members = parts.map((part) => part.unit);
        unit.members = parts.length === 0 ? null : isBelow ? members.toReversed() : members;
        parts.forEach(setMembers);
      };
      roots.forEach(setMembers);
      const members = roots.map(({ unit }) => unit);
      if (total) total.members = isBelow ? members.toReversed() : members;
      return true;
    }
  return false;
}

/** Some rows must be parts of others: a plain list that adds up needs no tree. Where many sums prove it, half the total does. */
function closes(roots: readonly Node[], rows: readonly DraftUnit[], total: DraftUnit): boolean {
  if (roots.length === rows.length) return false;
  const members = roots.map(({ unit }) => unit);
  if (comesOut(total, members)) return true;
  const { holds, of } = matchSum(total, members);
  return holds > 0 && holds * 2 >= of && countProofs(roots) >= 4;
}

function countProofs(nodes: readonly Node[]): number {
  return nodes.reduce((count, { unit, parts }) => {
    const members = parts.map((part) => part.unit);
    return count + (parts.length > 1 ? matchSum(unit, members).holds : 0) + countProofs(parts);
  }, 0);
}

/** A sum of sums, or one that comes out in several columns. */
function standsAlone([root, ...others]: readonly Node[]): boolean {
  if (root === undefined || others.length > 0 || root.parts.length < 2) return false;
  if (root.parts.some(({ parts }) => parts.length > 1)) return true;
  const { holds, of } = matchSum(
    root.unit,
    root.parts.map(({ unit }) => unit),
  );
  return holds > 1 && holds === of;
}

function comesOut(total: DraftUnit, members: readonly DraftUnit[]): boolean {
  const { holds, of } = matchSum(total, members);
  return holds > 0 && of - holds <= (of < 3 ? 0 : 1);
}
