import { isMoneyRole } from '../../model/table.ts';
import type { ColumnHeading } from '../columns/column-facts.ts';
import { holds, holdsFigures, mostRows, readColumn } from '../columns/column-values.ts';
import type { DraftColumn } from '../draft.ts';
import { isAmount, type Grid } from '../cells/grid.ts';
import type { Segment } from '../segments/segments.ts';
import { versionRoles } from '../cells/version-roles.ts';

const triple = ['revenue', 'expense', 'margin'] as const;
const fewestRows = 3;
/** So many that one row which does not come out right is a mistake of its own. */
const manyRows = 4;

/**
 * Three columns side by side whose headings say nothing: money in, money out with a minus, and on every row what they
 * come to. Nothing but revenue, expense and margin is printed so, in whatever language.
 */
export function proveItems(
  grid: Grid,
  segment: Segment,
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
): void {
  const open = columns.filter((column) => isOpen(segment, column, headings));
  proveRevenue(grid, segment, columns, open);
  proveOwnShares(grid, segment, columns, headings);
  proveCompared(grid, segment, columns);
  for (let at = 0; at + 2 < open.length; at++) {
    const three = open.slice(at, at + 3);
    if (three[2]!.column - three[0]!.column !== 2 || new Set(three.map((c) => c.year)).size > 1) continue;
    if (!comesTo(grid, segment, three)) continue;
    for (const [place, item] of triple.entries()) three[place]!.item = item;
    at += 2;
  }
}

/** "Myynti | Menot | Kate", "Menot | Rahoitus | Netto": what comes to the margin with the expense is the revenue. */
function proveRevenue(
  grid: Grid,
  segment: Segment,
  columns: readonly DraftColumn[],
  open: readonly DraftColumn[],
): void {
  for (const revenue of open) {
    const at = columns.indexOf(revenue);
    const [first, second] = [columns[at + 1], columns[at + 2]];
    const [expense, margin] = first?.item === 'margin' ? [columns[at - 1], first] : [first, second];
    if (expense?.item !== 'expense' || margin?.item !== 'margin' || expense.year !== revenue.year) continue;
    const three = [revenue, expense, margin];
    if (comesTo(grid, segment, three) || comesTo(grid, segment, three, -1)) revenue.item = 'revenue';
  }
}

/** "Utgifter | Statsandel | Egen andel": a share in euros that is what the expense leaves when the revenue is taken off. */
function proveOwnShares(
  grid: Grid,
  segment: Segment,
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
): void {
  for (const [at, share] of columns.entries()) {
    const facts = headings.find(({ column }) => column === share.column)?.facts;
    if (share.role !== 'other' || facts?.word !== 'percent' || facts.percent) continue;
    const before = (item: string) => columns.slice(0, at).findLast((column) => column.item === item);
    const [revenue, expense] = [before('revenue'), before('expense')];
    if (!revenue || !expense || revenue.year !== expense.year) continue;
    const three = [revenue, expense, share];
    if (comesTo(grid, segment, three) || comesTo(grid, segment, three, -1, -1))
      Object.assign(share, { role: expense.role, year: expense.year, item: 'margin' });
  }
}

/** "Henkilöstökulut | TA 2025 | Muutos": the version that a change leads from is of the quantity it leads to. */
function proveCompared(grid: Grid, segment: Segment, columns: readonly DraftColumn[]): void {
  const figures = columns.filter(({ column }) => holdsFigures(segment, column));
  const quantities = figures.filter(({ item, role }) => item !== null && isMoneyRole(role));
  if (quantities.length === 0) return;
  const read = ({ column }: DraftColumn) => readColumn(grid, segment.bodyRows.slice(0, mostRows), column);
  const isChange = ({ role, item }: DraftColumn) =>
    item === null && (role === 'variance' || role === 'amendment');
  for (const change of figures.filter(isChange)) {
    const base = figures[figures.indexOf(change) - 1];
    if (!base || base.item !== null || base.entity !== null || !versionRoles.has(base.role)) continue;
    const [own, b] = [read(change), read(base)];
    const led = quantities.filter((quantity) => {
      const pair = { a: read(quantity), b };
      return [1, -1].some((sign) => holds(own, pair, (x, y) => sign * (x - y), 10 ** -own.places));
    });
    if (led.length === 1) Object.assign(base, { item: led[0]!.item, account: led[0]!.account });
  }
}

function isOpen(
  segment: Segment,
  { column, item, entity, role }: DraftColumn,
  headings: readonly ColumnHeading[],
): boolean {
  const facts = headings.find((heading) => heading.column === column)?.facts;
  const saysNothing = !facts || (facts.word === null && facts.month === null && !facts.percent);
  return item === null && entity === null && role !== 'other' && saysNothing && holdsFigures(segment, column);
}

/**
 * Where revenue and expense come to the margin beside them, what has no part in it and a heading that says nothing of
 * money, version or time is a count of something.
 */
export function dropCounts(
  grid: Grid,
  segment: Segment,
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
): void {
  const isUnknown = ({ column }: DraftColumn) =>
    headings.some((h) => h.column === column && h.facts.strength === 0 && h.facts.year === null);
  const counts = columns.filter((column) => isOpen(segment, column, headings) && isUnknown(column));
  const items = columns.filter(({ item }) => item !== null);
  const three = triple.flatMap((item) => items.find((column) => column.item === item) ?? []);
  const others = items.filter((column) => !three.includes(column));
  const areOwn = others.every(({ item }) => item === 'depreciation' || item === 'account');
  if (counts.length === 0 || three.length !== 3 || !areOwn) return;
  if (comesTo(grid, segment, three) || comesTo(grid, segment, three, -1))
    for (const column of counts) Object.assign(column, { role: 'other', year: null });
}

/** The signs are those of expense and margin as printed: 1 where what costs has a minus, -1 where it has none. */
function comesTo(
  grid: Grid,
  segment: Segment,
  three: readonly DraftColumn[],
  sign: 1 | -1 = 1,
  ofMargin: 1 | -1 = 1,
): boolean {
  let [telling, wrong] = [0, 0];
  for (const row of segment.bodyRows) {
    const cells = three.map(({ column }) => grid.at(row, column));
    const [revenue = 0, cost = 0, margin = 0] = cells.map((cell) =>
      cell && isAmount(cell) ? (cell.value ?? 0) : 0,
    );
    const expense = sign * cost;
    if (revenue < 0 || expense > 0) return false;
    if (Math.abs(revenue + expense - ofMargin * margin) > 0.005) wrong++;
    else if (revenue > 0 && expense < 0) telling++;
  }
  return wrong === 0 ? telling >= fewestRows : wrong === 1 && telling >= manyRows;
}
