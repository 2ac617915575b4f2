import type { Item } from '../../model/table.ts';
import type { BodyRow } from './body.ts';
import type { DraftColumn, DraftUnit } from '../draft.ts';
import { guessVersion } from '../columns/figure-role.ts';
import { readHeading } from '../cells/heading.ts';
import { countedMonth } from '../segments/month-rows.ts';
import { versionRoles } from '../cells/version-roles.ts';
import { addFigures } from './unit-figures.ts';

/** Nobody keeps more than thirty years of months below each other. */
const mostRows = 500;

/** Months down, quantities across: all rows are of the unit the sheet is about. Null when the rows are no months. */
export function readRowsOfMonths(
  rows: readonly BodyRow[],
  { item, account }: { readonly item: Item; readonly account: string | null },
  outer: DraftUnit,
): DraftUnit[] | null {
  const labelled = rows.filter((row) => row.main && row.amounts.length > 0);
  if (labelled.length > mostRows) return null;
  const filled = labelled.filter((row) => !saysShare(row) && versionOf(row) === null);
  const months = filled.filter((row) => monthOf(row) !== null);
  if (months.length < 4 || months.length < filled.length * 0.6) return null;
  for (const row of labelled) {
    const [month, version] = [monthOf(row), versionOf(row)];
    if (version) addFigures(outer, row, item, (column) => ({ ...column, ...version, month: null }), account);
    else if (month !== null) addFigures(outer, row, item, variants('month', month), account);
    else if (isSum(row) && !saysShare(row)) addFigures(outer, row, item, undefined, account);
  }
  return [outer];
}

function monthOf(row: BodyRow): number | null {
  return row.main ? (readHeading(row.main.text).month ?? countedMonth(row.main.text)) : null;
}

/** "Talousarvio 2026" below the months it is held against. */
function versionOf(row: BodyRow): Pick<DraftColumn, 'role' | 'year'> | null {
  const facts = readHeading(row.main!.text);
  const isVersion = facts.strength === 1 && facts.month === null && versionRoles.has(facts.word ?? '');
  return isVersion && facts.year !== null
    ? { role: guessVersion(facts, facts.year, null), year: facts.year }
    : null;
}

/** "Käyttö-%" below them. */
function saysShare(row: BodyRow): boolean {
  return readHeading(row.main!.text).percent || row.amounts.every(({ percent }) => percent);
}

const ofYear = /^(?:(?:koko )?vuosi|(?:hela )?året|år|(?:full )?year)?\s*20\d\d$/i;

/** "Yhteensä", "Koko vuosi", "2027", "Vuosi 2027" */
function isSum(row: BodyRow): boolean {
  const text = row.main!.text.trim();
  return row.facts!.isTotal || readHeading(text).word === 'total' || ofYear.test(text);
}

function variants(role: DraftColumn['role'], month: number) {
  return (column: DraftColumn): DraftColumn => ({ ...column, role, month: month || null });
}
