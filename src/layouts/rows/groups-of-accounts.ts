import { codeText, type BodyRow } from './body.ts';
import { namesService } from '../vocabulary/row-names.ts';

const fewestHeads = 2;

/**
 * "Kalusto" over `4580` and `4582`, "Matkat" over `4470`: words that part the accounts of one unit. Where they named
 * units, some account would come again below another.
 */
export function findGroupsOfAccounts(
  rows: readonly BodyRow[],
  nameColumns: ReadonlySet<number>,
): ReadonlySet<BodyRow> {
  const heads = new Set<BodyRow>();
  const seen = new Set<string>();
  for (const row of rows) {
    const { main, facts, amounts, codes } = row;
    if (!main || !facts) continue;
    if (amounts.length === 0) {
      if (facts.quantity) continue;
      if (facts.code !== null || facts.level !== null || codes.length > 0 || namesService(facts.name))
        return none;
      heads.add(row);
      continue;
    }
    if (facts.isTotal || facts.quantity?.account === null) continue;
    const account = codes.find(({ column }) => !nameColumns.has(column));
    if (!account || seen.has(codeText(account))) return none;
    seen.add(codeText(account));
  }
  return heads.size >= fewestHeads && seen.size > heads.size ? heads : none;
}

const none: ReadonlySet<BodyRow> = new Set();
