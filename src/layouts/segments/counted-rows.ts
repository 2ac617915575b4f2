import type { BodyRow } from '../rows/body.ts';
import { countsStaff, isKeyFigure } from '../kind.ts';
import { fewest, plural } from '../columns/measure-columns.ts';
import { speaksOfQuantityPer } from '../vocabulary/quantity-per.ts';

/** Rows with no money of the unit: "Asukkaita", "Netto / asukas", "Hoitopaikkoja" over what is far larger. */
export function makeCountTest(rows: readonly BodyRow[]): (row: BodyRow, index: number) => boolean {
  let largest: number | null = null;
  const most = () => (largest ??= rows.reduce((all, { amounts }) => Math.max(all, largestOf(amounts)), 0));
  const isCounted = (row: BodyRow) =>
    ((isNamedInPlural(row) && row.amounts.every(isWhole)) || countsStaff(row)) &&
    largestOf(row.amounts) * fewest < most();
  const isRate = (row: BodyRow) =>
    row.facts !== null && speaksOfQuantityPer(row.facts.text) && largestOf(row.amounts) * fewest < most();
  return (row, index) => (isKeyFigure(row) || isCounted(row) || isRate(row)) && !isPartOfSum(rows, index);
}

function isNamedInPlural({ facts, codes, amounts }: BodyRow): boolean {
  const isPlain = facts !== null && facts.quantity === null && facts.code === null && !facts.isTotal;
  return isPlain && codes.length === 0 && amounts.length > 0 && plural.test(facts.name);
}

function isWhole({ value }: { readonly value: number | null }): boolean {
  return value === null || (Number.isInteger(value) && value >= 0);
}

function largestOf(amounts: BodyRow['amounts']): number {
  return amounts.reduce((all, { value }) => Math.max(all, Math.abs(value ?? 0)), 0);
}

const farthest = 60;

/** "Ateriat" between what the staff and the rooms cost is money where the sum below comes out right with it alone. */
function isPartOfSum(rows: readonly BodyRow[], index: number): boolean {
  const column = rows[index]!.amounts[0]?.column;
  const valueIn = (row: BodyRow) => row.amounts.find((cell) => cell.column === column)?.value ?? 0;
  let end = index + 1;
  while (end < rows.length && end - index < farthest && !isSum(rows[end]!)) end++;
  if (end === rows.length || !isSum(rows[end]!)) return false;
  const whole = valueIn(rows[end]!);
  const own = valueIn(rows[index]!);
  let sum = 0;
  for (let at = end - 1; at >= 0 && end - at < farthest && (at >= index || !isSum(rows[at]!)); at--) {
    sum += valueIn(rows[at]!);
    const off = Math.abs(sum - whole);
    if (at <= index && off <= 0.5 * (end - at) && off < Math.abs(sum - own - whole)) return true;
  }
  return false;
}

function isSum({ facts, amounts }: BodyRow): boolean {
  return amounts.length > 0 && facts !== null && (facts.isTotal || facts.quantity?.account === null);
}
