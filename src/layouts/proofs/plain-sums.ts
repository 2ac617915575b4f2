import type { DraftUnit } from '../draft.ts';
import { addTo, matchAdded, Sums } from './sum-match.ts';

/** What adds up no more than this is looked for without any mark of the table. */
const mostParts = 60;

/**
 * Nothing marks the sums: no word, code, indent or bold. Where all rows fall into sums and their parts, always in the
 * same order, the arithmetic says it, level by level. A sum of everything may close the table.
 */
export function findPlainSums(units: readonly DraftUnit[]): void {
  const filled = units.filter((unit) => unit.figures.length > 0);
  const rows = filled.filter((unit) => !unit.isGeneric);
  if (rows.length < 6 || filled.some((unit) => unit.members !== null && !unit.isGeneric)) return;
  if (rows.some((unit) => unit.isTotal || unit.indent !== rows[0]!.indent || unit.bold !== rows[0]!.bold))
    return;
  if (rows.some((unit) => unit.enclosing.length > 0)) return;
  const groups =
    part(rows) ?? part(rows.toReversed())?.map(([sum, parts]) => [sum, parts.toReversed()] as const);
  if (!groups) return;
  for (const [sum, parts] of groups) sum.members = [...parts];
  const inner = new Set(groups.flatMap(([, parts]) => parts));
  const outer = groups.map(([sum]) => sum).filter((sum) => !inner.has(sum));
  for (const unit of filled) if (unit.isGeneric) unit.members = outer;
}

type Group = readonly [sum: DraftUnit, parts: readonly DraftUnit[]];

/** The rows as sums, each after its parts, which may be sums too; null where one is part of nothing. */
function part(rows: readonly DraftUnit[]): Group[] | null {
  const groups: Group[] = [];
  const open: DraftUnit[] = [];
  let loose = 0;
  for (const unit of rows) {
    const parts = partsOf(unit, open);
    if (parts) {
      groups.push([unit, parts]);
      open.length -= parts.length;
    }
    open.push(unit);
    loose = parts ? 0 : loose + 1;
    if (loose > mostParts) return null;
  }
  const sums = new Set(groups.map(([sum]) => sum));
  return groups.length >= 2 && open.every((unit) => sums.has(unit)) ? groups : null;
}

function partsOf(unit: DraftUnit, open: readonly DraftUnit[]): DraftUnit[] | null {
  const sums = new Sums();
  for (let count = 1; count <= Math.min(open.length, mostParts); count++) {
    addTo(sums, open.at(-count)!);
    if (count < 2) continue;
    const { holds, of } = matchAdded(unit, sums, count);
    if (of >= 2 && holds === of) return open.slice(-count);
  }
  return null;
}
