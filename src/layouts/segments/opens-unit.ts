import { type BodyRow, codeText, indentOf } from '../rows/body.ts';
import { isNetOf } from '../proofs/quantity-sums.ts';
import { isSentence } from '../cells/label.ts';
import { normalise } from '../cells/text.ts';
import { findSplit } from '../vocabulary/headings.ts';
import { namesStatement } from '../vocabulary/row-names.ts';
import { revenueAccounts } from '../vocabulary/quantities.ts';

/**
 * A label that is no quantity opens a unit when it has no figures and quantities follow, or when it has figures
 * (its net) and the quantities below start over.
 */
export function opensUnit(
  rows: readonly BodyRow[],
  index: number,
  nameColumns: ReadonlySet<number>,
): boolean {
  const row = rows[index]!;
  let following = index + 1;
  while (following < rows.length && rows[following]!.facts === null) following++;
  const next = rows[following];
  if (row.amounts.length === 0) {
    return (
      next !== undefined &&
      !row.facts!.isRemark &&
      findSplit(normalise(row.facts!.name)) === null &&
      !(row.facts!.code === null && namesStatement(row.facts!.name)) &&
      !isSentence(row.facts!) &&
      (startsOver(row, next) || !accountLike.test(row.facts!.name))
    );
  }
  if (row.facts!.isTotal) return true;
  if (!next?.facts?.quantity) return isSumOfInner(rows, index);
  if (next.facts.quantity.item !== 'revenue') return isNetOf(row, rows, following);
  const isAbove = indentOf(row.main!) < indentOf(next.main!);
  if (
    (!isAbove && isLastAccount(row, rows[index - 1], next)) ||
    row.codes.some((cell) => !nameColumns.has(cell.column))
  )
    return false;
  const isNumbered = row.codes.some((cell) => nameColumns.has(cell.column));
  const coded = row.facts!.code !== null || isNumbered || row.facts!.level !== null;
  if (accountLike.test(row.facts!.name)) return false;
  return coded || (row.main!.bold && !next.main!.bold) || isAbove;
}

/** Over units further in, with lines further in still, that add up to it. */
function isSumOfInner(rows: readonly BodyRow[], index: number): boolean {
  const { main, amounts, facts } = rows[index]!;
  const depth = indentOf(main!);
  const first = rows[index + 1]?.main;
  const nearest = first ? indentOf(first) : depth;
  if (nearest <= depth || (facts!.code === null && accountLike.test(facts!.name))) return false;
  const sums = new Map<number, number>();
  let parts = 0;
  let lines = 0;
  for (let at = index + 1; at < rows.length; at++) {
    const row = rows[at]!;
    const own = row.main ? indentOf(row.main) : depth;
    if (own <= depth) break;
    if (own > nearest && row.facts!.quantity) lines++;
    if (own !== nearest) continue;
    parts++;
    for (const { column, value } of row.amounts) sums.set(column, (sums.get(column) ?? 0) + (value ?? 0));
  }
  const slack = 0.5 * (parts + 1);
  const comesOut = amounts.every(
    ({ column, value }) => Math.abs((sums.get(column) ?? Infinity) - (value ?? 0)) <= slack,
  );
  return lines > parts && parts > 0 && comesOut;
}

/** `3280 Avustukset valtiolta` below another account, or alone above its own sum, is no unit. */
function isLastAccount(row: BodyRow, before: BodyRow | undefined, sum: BodyRow): boolean {
  const code = codeOf(row);
  if (code === null || codeOf(sum) === code) return false;
  const isAccount =
    before?.facts != null && codeOf(before)?.length === code.length && before.amounts.length > 0;
  const sums = new Map(sum.amounts.map(({ column, value }) => [column, value]));
  return isAccount || row.amounts.every(({ column, value }) => sums.get(column) === value);
}

function codeOf({ facts, codes }: BodyRow): string | null {
  return facts?.code ?? (codes.length > 0 ? codeText(codes.at(-1)!) : null);
}

/** "1280 Personnel services" above the operating revenue is a unit, and so is what ends as costs do above any revenue. */
function startsOver(row: BodyRow, next: BodyRow): boolean {
  const { item, account = null } = next.facts?.quantity ?? {};
  if (item === 'revenue') return row.facts!.code !== null || costLike.test(row.facts!.name);
  return account !== null && revenueSides.has(account) && costLike.test(row.facts!.name);
}

const revenueSides: ReadonlySet<string> = new Set([...revenueAccounts, 'externalRevenue', 'internalRevenue']);

const costLike = /(services|supplies|ostot|tavarat|varor)$/i;

const accountLike =
  /(tuotot|tulot|kulut|menot|ostot|palkkiot|tarvikkeet|tavarat|avustukset|vuokrat|intäkter|inkomster|kostnader|utgifter|understöd|hyror|varor|revenues?|income|expenses|costs|grants|received|paid|supplies|services|charges)$/i;
