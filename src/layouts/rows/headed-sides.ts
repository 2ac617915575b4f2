import { contains } from '../../model/address.ts';
import type { Item } from '../../model/table.ts';
import type { BodyRow } from './body.ts';
import type { ColumnHeading } from '../columns/column-facts.ts';
import { cellsBetween, isAmount, isFigure, type Grid, type GridCell } from '../cells/grid.ts';
import type { Segment } from '../segments/segments.ts';
import { isExpense } from '../proofs/sides.ts';
import { sideCalled } from '../vocabulary/quantities.ts';

export type Side = 'revenue' | 'expense' | null;

/** "Avustuslaji" over the names of what is paid; a "Kustannuslaji" may be revenue too. */
const kinds: readonly (readonly [RegExp, Side])[] = [
  [
    /^\s*((meno|avustus|palkka)(laji|kohta|luokka|ryhmä|tyyppi)|(meno|kulu)\s?-?(erä|rivi)|(utgifts|bidrags)slag)/iu,
    'expense',
  ],
  [
    /^\s*((tulo|tuotto|vero)(laji|lähde|kohta|luokka|ryhmä|tyyppi)|(tulo|tuotto)\s?-?(erä|rivi)|inkomst(slag|källa))/iu,
    'revenue',
  ],
  [/^\s*(rahoitus(lähteet|suunnitelma)?|finansiering(skällor|splan)?)\s*$/iu, 'revenue'],
];

/** "TULOT" or "MENOT" alone above the names of accounts: the side that all of them are on. */
export function sideOfRows(
  headings: readonly ColumnHeading[],
  main: number | null,
  titles: readonly GridCell[],
): Side {
  const over = (column: number) => headings.find((h) => h.column === column)?.levels.at(-1);
  const corner = main === null ? undefined : (over(main) ?? over(main - 1));
  for (const [pattern, side] of kinds) if (pattern.test(corner ?? '')) return side;
  for (const text of [corner, titles.at(-1)?.text]) {
    const side = sideCalled(text ?? '');
    if (side) return side;
  }
  return null;
}

/** "Tulot" over its rows and "Menot" over those of a table beside or below it, which are others: lines, and no units. */
export function standsByOtherSide(grid: Grid, segment: Segment, main: number): boolean {
  const { headerRows, bodyRows } = segment;
  const row = headerRows.at(-1) ?? bodyRows[0] ?? -1;
  const own = sideCalled(grid.at(row, main)?.text ?? '');
  const other = own && otherSide(grid, segment, main, own === 'revenue' ? 'expense' : 'revenue');
  if (!other) return false;
  const named = bodyRows.flatMap((at) => grid.at(at, main)?.text ?? []);
  const near =
    other.row === row
      ? bodyRows
      : grid.rows.filter(
          (at) => isNear(at, other.row) && !contains(segment.area, { row: at, column: other.column }),
        );
  const names = new Set(near.flatMap((at) => grid.at(at, other.column)?.text ?? []));
  return named.filter((name) => names.has(name)).length * 2 < named.length;
}

/** The heading of the other list: on the row of its own heading, or above or below it, over amounts. */
function otherSide(grid: Grid, segment: Segment, main: number, side: Side): GridCell | null {
  const row = segment.headerRows.at(-1) ?? segment.bodyRows[0]!;
  const isOther = (cell: GridCell | null) =>
    cell !== null && !contains(segment.area, cell) && sideCalled(cell.text) === side;
  const beside = grid.cellsOf(row).find(isOther);
  if (beside) return beside;
  const heads = grid.rows.filter((at) => isNear(at, row) && !grid.cellsOf(at).some(isFigure));
  return heads.map((at) => grid.at(at, main)).find(isOther) ?? null;
}

const farthest = 40;

function isNear(row: number, other: number): boolean {
  return Math.abs(row - other) < farthest;
}

/** "Työlaji" over the rows of a table whose title says "menot": they all are, where none of them says anything else. */
export function sideOfKinds(
  headings: readonly ColumnHeading[],
  main: number | null,
  item: Item | null,
  rows: readonly BodyRow[],
): Side {
  if (main === null || (item !== 'expense' && item !== 'revenue')) return null;
  const isPlain = rows.every(({ facts }) => !facts?.quantity || facts.quantity.account !== null);
  return isPlain && isHeadedByKind(headings, main) ? item : null;
}

const spent = /^(käytetty|maksettu|förbrukat|använt|utbetalt|spent)(?!\p{L})/iu;

/** "Budjetti | Käytetty | Jää": what is spent on every row is a cost, where no row is named after revenue or what is left. */
export function sideOfSpent(headings: readonly ColumnHeading[], rows: readonly BodyRow[]): Side {
  const isSpent = headings.some(({ levels }) => spent.test(levels.at(-1)?.trim() ?? ''));
  if (!isSpent) return null;
  const quantities = rows.flatMap(({ facts }) => facts?.quantity ?? []);
  return quantities.every(({ item, account }) => isExpense(item, account, null)) ? 'expense' : null;
}

/** The same where the rows are units: what each of them has spent, none of it below zero. */
export function itemOfSpent(headings: readonly ColumnHeading[], rows: readonly BodyRow[]): 'expense' | null {
  const column = headings.find(({ levels }) => spent.test(levels.at(-1)?.trim() ?? ''))?.column;
  if (column === undefined || sideOfSpent(headings, rows) === null) return null;
  const used = rows.flatMap(({ amounts }) => amounts.filter((cell) => cell.column === column));
  const isUsed = used.some(({ value }) => (value ?? 0) > 0);
  return isUsed && used.every(({ value }) => (value ?? 0) >= 0) ? 'expense' : null;
}

/** "Meno", "Utgiftspost": each row is one, whatever it is called; "Menot" may stand over units too. */
export function isHeadedByLine(headings: readonly ColumnHeading[], main: number): boolean {
  const corner =
    headings
      .find((h) => h.column === main)
      ?.levels.at(-1)
      ?.trim() ?? '';
  return headsLines(corner);
}

/** "Työlaji", "Serviceslag": each row is a kind of what is done, no unit. */
export function isHeadedByKind(headings: readonly ColumnHeading[], main: number): boolean {
  const corner = headings.find((h) => h.column === main)?.levels.at(-1);
  return corner !== undefined && kind.test(corner.trim());
}

const kind = /^\p{L}{3,}(laji|slag|tyyppi)$/iu;

/** `Meno`, `Avgift`: what each row is. */
export function headsLines(corner: string): boolean {
  return oneLine.test(corner.trim());
}

const oneLine =
  /^((meno|kulu|tulo|tuotto|kustannus|maksu)(erä|rivi|laji)?|(tulo|tuotto)lähde|inkomstkälla|avgift(sslag)?|fee|(kostnad|utgift|inkomst|intäkt)(spost|s?slag)?|(cost|expense|expenditure|revenue|income)( (items?|types?|categor(y|ies)|class(es)?|sources?))?|object of expenditure)$/iu;

/** "INKOMSTER" alone on the first row, where no row below names another side. */
export function sideOfFirstRow(grid: Grid, segment: Segment, main: number): Side {
  const [first, ...others] = segment.bodyRows;
  const side = first === undefined ? null : sideAlone(grid, segment, first, main);
  return side && others.every((row) => sideAlone(grid, segment, row, main) === null) ? side : null;
}

function sideAlone(grid: Grid, { area }: Segment, row: number, main: number): Side {
  const cell = grid.at(row, main);
  const isFilled = cellsBetween(grid.cellsOf(row), main + 1, area.right).some(isAmount);
  if (cell?.kind !== 'label' || isFilled) return null;
  return sideCalled(cell.text);
}
