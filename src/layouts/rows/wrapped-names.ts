import type { BodyRow } from './body.ts';
import { changeCell } from '../cells/grid-cells.ts';
import { labelOf } from '../cells/label.ts';
import { tidy } from '../cells/text.ts';
import { namesPartOfAbove } from '../vocabulary/row-names.ts';

/** A name that goes on in the row below, of which one has the figures, is one name. */
export function joinWrappedNames(rows: readonly BodyRow[]): BodyRow[] {
  const lowGoesOn = mostlyFollowNames(rows);
  const joined: BodyRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above && goesOn(above, row, lowGoesOn)) joined[joined.length - 1] = join(above, row);
    else joined.push(row);
  }
  return joined;
}

function goesOn(above: BodyRow, row: BodyRow, lowGoesOn: boolean): boolean {
  if (!above.main || !row.main || above.row + 1 !== row.row || above.main.column !== row.main.column)
    return false;
  if (above.amounts.length > 0 === row.amounts.length > 0 || above.isRemarked || row.isRemarked) return false;
  if (row.codes.length > 0 || row.facts!.code !== null || isPartOfAbove(row.main.text.trim())) return false;
  if (openEnd.test(above.main.text)) return true;
  return above.amounts.length === 0 && lowGoesOn && startsLow(row) && !above.facts!.quantity;
}

/** Small letters begin the rest of a name where most of them stand below a name without figures. */
function mostlyFollowNames(rows: readonly BodyRow[]): boolean {
  let below = 0;
  let other = 0;
  for (const [index, row] of rows.entries()) {
    if (!row.main || row.amounts.length === 0 || !startsLow(row)) continue;
    const above = rows[index - 1];
    if (above?.main && above.amounts.length === 0) below++;
    else other++;
  }
  return below > other;
}

function isPartOfAbove(text: string): boolean {
  return /^[-–(]/.test(text) || namesPartOfAbove(text);
}

function startsLow({ main }: BodyRow): boolean {
  return /^\s*\p{Ll}/u.test(main!.text);
}

const openEnd = /\p{L}(-|,|\s(ja|sekä|och|samt|and|&))\s*$/iu;

function join(above: BodyRow, row: BodyRow): BodyRow {
  const text = joinText(tidy(above.main!.text), tidy(row.main!.text));
  const indent = /^\s*/.exec(above.main!.text)![0];
  const main = changeCell(above.main!, { text: indent + text });
  const figures = row.amounts.length > 0 ? row : above;
  const replace = (cells: BodyRow['labels']) =>
    cells.filter((cell) => cell !== row.main).map((cell) => (cell === above.main ? main : cell));
  return {
    ...figures,
    labels: replace([...above.labels, ...row.labels]),
    codes: above.codes,
    beside: [...above.beside, ...row.beside],
    main,
    facts: labelOf(main),
  };
}

/** `Ruoka-` and `ja puhtauspalvelut` keep the hyphen, `Työllisyys-` and `palvelut` were parted by it. */
function joinText(first: string, second: string): string {
  const parted =
    /\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(second) && !/^(ja|tai|sekä|och|eller|and)\s/i.test(second);
  return parted ? first.slice(0, -1) + second : `${first} ${second}`;
}
