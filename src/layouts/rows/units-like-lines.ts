import { type BodyRow, indentOf } from './body.ts';
import { normalise } from '../cells/text.ts';

/**
 * "4410 Avustukset" above "Tulot" and "Menot", where "4400 Kirjasto" stands above the same: a unit, though its name
 * sounds like a line of the statement.
 */
export function findUnitsLikeLines(rows: readonly BodyRow[]): ReadonlySet<BodyRow> {
  const heads = rows.flatMap((row, at) => {
    const next = rows[at + 1];
    return next && mayHead(row, next)
      ? [{ row, next: normalise(next.facts!.text), place: placeOf(row) }]
      : [];
  });
  const named = heads.filter(({ row }) => !row.facts!.quantity);
  const lines = heads.filter(({ row }) => isLine(row));
  if (named.length === 0 || lines.length === 0) return new Set();
  const below = new Set(named.map(({ next, place }) => `${place} ${next}`));
  const places = new Map<string, number>();
  for (const { place, row } of heads)
    places.set(place, (places.get(place) ?? 0) + (row.facts!.quantity ? -1 : 1));
  const isLikeNamed = ({ row, next, place }: (typeof heads)[number]) =>
    row.amounts.length === 0 ? below.has(`${place} ${next}`) : (places.get(place) ?? 0) > 0;
  return new Set(lines.filter(isLikeNamed).map(({ row }) => row));
}

const mains: ReadonlySet<string> = new Set(['revenue', 'expense', 'margin']);

function isLine({ facts }: BodyRow): boolean {
  const { item = null, account = null } = facts!.quantity ?? {};
  return item !== null && (account !== null || !mains.has(item));
}

/** Words alone above a quantity, or a code and its sum above what stands further in. */
function mayHead({ main, facts, amounts }: BodyRow, next: BodyRow): boolean {
  if (!main || !facts || facts.isTotal || !next.main || !next.facts || next.amounts.length === 0)
    return false;
  if (amounts.length === 0) return next.facts.quantity !== null;
  return facts.code !== null && indentOf(next.main) > indentOf(main);
}

/** Units of one kind have codes of one length, as far in as each other. */
function placeOf({ main, facts, amounts }: BodyRow): string {
  return `${amounts.length > 0} ${indentOf(main!)} ${facts!.code?.length ?? 0}`;
}
