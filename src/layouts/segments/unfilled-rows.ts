import { type BodyRow, codeText } from '../rows/body.ts';
import { leafCode } from '../units/open-unit.ts';

/**
 * A unit whose figures are still missing has a code like those of the units that are filled in. What stands in capitals
 * or bold among others, right before a code that goes on from its own, or each time right before a stretch that a sum
 * closes, is their heading all the same.
 */
export function makeUnfilledTest(rows: readonly BodyRow[]): (row: BodyRow) => boolean {
  const codeOf = (row: BodyRow) => row.facts?.code ?? (leafCode(row) ? codeText(leafCode(row)!) : null);
  const find = () => {
    const filled = rows.filter((r) => r.amounts.length > 0 && !r.facts?.isTotal);
    const lengths = new Set(filled.map((r) => codeOf(r)?.length));
    const open = rows.filter((r) => r.amounts.length === 0 && codeOf(r) && lengths.has(codeOf(r)!.length));
    if (opensStretches(rows, open)) return new Set<BodyRow>();
    const heads = new Set(rows.filter((row, at) => isOver(codeOf(row), codeOf(rows[at + 1] ?? row))));
    const isUsual = (mark: (row: BodyRow) => boolean) => filled.filter(mark).length * 3 > filled.length;
    const marks = [isInCapitals, isBold].filter((mark) => !isUsual(mark));
    return new Set(open.filter((r) => !heads.has(r) && !marks.some((mark) => mark(r))));
  };
  let unfilled: ReadonlySet<BodyRow> | null = null;
  return (row) => (unfilled ??= find()).has(row);
}

/** `3` over `31`. */
function isOver(code: string | null, next: string | null): boolean {
  return code !== null && next !== null && next.length > code.length && next.startsWith(code);
}

function isFilledSum({ facts, amounts }: BodyRow): boolean {
  return facts?.isTotal === true && amounts.length > 0;
}

function isInCapitals({ facts }: BodyRow): boolean {
  return facts !== null && facts.name.length > 3 && facts.name === facts.name.toUpperCase();
}

function isBold({ main }: BodyRow): boolean {
  return main !== null && main.bold;
}

/** Two or more, and each time a sum has just ended and another follows before the next. */
function opensStretches(rows: readonly BodyRow[], open: readonly BodyRow[]): boolean {
  const headings = new Set(open);
  let before: BodyRow | null = null;
  let sums = 0;
  for (const row of rows) {
    if (!row.facts) continue;
    if (headings.has(row) && before && !isFilledSum(before)) return false;
    if (isFilledSum(row)) sums++;
    before = row;
  }
  return open.length >= 2 && sums >= open.length;
}
