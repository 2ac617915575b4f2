import type { DraftUnit } from '../draft.ts';
import { addTo, matchAdded, Sums } from './sum-match.ts';

/** What adds up no more than this is looked for without any mark of the table. */
const mostParts = 60;

/**
 * Nothing marks the sums: no word, code, indent or bold. Where all rows fall into sums and their parts, always in the
 * same order, the arithmetic says it. A sum of everything may close the table.
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
  for (const unit of filled) if (unit.isGeneric) unit.members = groups.map(([sum]) => sum);
}

type Group = readonly [sum: DraftUnit, parts: readonly DraftUnit[]];

/** The rows as sums, each followed by its parts; null where one is not. */
function part(rows: readonly DraftUnit[]): Group[] | null {
  const groups: Group[] = [];
  for (let at = 0; at < rows.length;) {
    const parts = partsOf(rows, at);
    if (!parts) return null;
    groups.push([rows[at]!, parts]);
    at += 1 + parts.length;
  }
  return groups.length >= 2 ? groups : null;
}

function partsOf(rows: readonly DraftUnit[], at: number): DraftUnit[] | null {
  const sums = new Sums();
  for (let end = at + 2; end <= Math.min(rows.length, at + 1 + mostParts); end++) {
    addTo(sums, rows[end - 1]!);
    const count = end - at - 1;
    if (count < 2) continue;
    const { holds, of } = matchAdded(rows[at]!, sums, count);
    if (of >= 2 && holds === of) return rows.slice(at + 1, end);
  }
  return null;
}
