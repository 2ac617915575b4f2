import { isMoneyRole } from '../../model/table.ts';
import type { DraftColumn, DraftUnit } from '../draft.ts';
import { isRevenue } from './sides.ts';

const fewestRows = 3;

/**
 * "Vuokratulot | Hoitokulut | Korjaukset | Yli-/alijäämä": what is left of known revenue after all columns between is
 * the margin, and they are lines of expense, whatever they are called and whichever sign they have.
 */
export function proveSideResults(units: readonly DraftUnit[], columns: readonly DraftColumn[]): void {
  const money = columns.filter(({ role, entity }) => isMoneyRole(role) && entity === null);
  const isEarned = money.some(isRevenueColumn);
  for (const [at, result] of money.entries()) {
    if (result.item !== 'margin' && (result.item !== null || !isEarned)) continue;
    const lines = money.slice(0, at).filter(({ role, year }) => role === result.role && year === result.year);
    if (result.item === 'margin' && namesLinesOfNet(units, result, lines)) return;
    const revenue = new Set(lines.filter(isRevenueColumn));
    const costs = lines.filter((column) => !revenue.has(column));
    const isOpen = costs.some(({ item }) => item === null);
    if (revenue.size === 0 || costs.length < 2 || !isOpen || costs.some(isSum)) continue;
    if (!comesTo(units, result, { revenue, costs: new Set(costs) })) continue;
    for (const column of costs) if (column.item === null) setLine(units, column);
    result.item = 'margin';
    return;
  }
}

const fewestLines = 3;

/** "MT | HK | PO | Netto": what a margin adds up, some earned and some spent, are lines, however they are shortened. */
function namesLinesOfNet(
  units: readonly DraftUnit[],
  net: DraftColumn,
  lines: readonly DraftColumn[],
): boolean {
  if (lines.length < fewestLines || lines.some(({ item }) => item !== null)) return false;
  const signs = new Map(lines.map((column) => [column, signOf(units, column)]));
  const found = new Set(signs.values());
  if (found.has(null) || !found.has(1) || !found.has(-1)) return false;
  if (!comesTo(units, net, { revenue: new Set(lines), costs: new Set() })) return false;
  for (const [column, sign] of signs) setLine(units, column, sign === 1 ? 'revenue' : 'expense');
  return true;
}

/** Of all its figures; null where they differ or all are zero. */
function signOf(units: readonly DraftUnit[], column: DraftColumn): 1 | -1 | null {
  const values = units.flatMap(({ figures }) =>
    figures.filter((figure) => figure.column === column).map(({ cell }) => cell.value ?? 0),
  );
  const [isAbove, isBelow] = [values.some((value) => value > 0), values.some((value) => value < 0)];
  if (isAbove === isBelow) return null;
  return isAbove ? 1 : -1;
}

function isRevenueColumn({ item, account }: DraftColumn): boolean {
  return item !== null && isRevenue(item, account, null);
}

function isSum({ item }: DraftColumn): boolean {
  return item === 'margin' || item === 'expense';
}

function setLine(
  units: readonly DraftUnit[],
  column: DraftColumn,
  section: 'revenue' | 'expense' = 'expense',
): void {
  column.item = 'account';
  for (const figure of units.flatMap((unit) => unit.figures))
    if (figure.column === column) Object.assign(figure, { item: 'account', section });
}

interface Sides {
  readonly revenue: ReadonlySet<DraftColumn>;
  readonly costs: ReadonlySet<DraftColumn>;
}

/** On every row but one at most, with one convention of signs. */
function comesTo(units: readonly DraftUnit[], result: DraftColumn, { revenue, costs }: Sides): boolean {
  const [rows, right] = [new Set<number>(), { minus: 0, plus: 0 }];
  for (const { figures } of units) {
    const left = figures.find(({ column }) => column === result)?.cell;
    if (!left || rows.has(left.row)) continue;
    const sumOf = (of: ReadonlySet<DraftColumn>) =>
      figures.reduce((sum, { column, cell }) => sum + (of.has(column) ? (cell.value ?? 0) : 0), 0);
    const [earned, spent] = [sumOf(revenue), sumOf(costs)];
    if (spent === 0 && earned === 0) continue;
    rows.add(left.row);
    if (Math.abs(earned - spent - left.value!) < 1.5) right.minus++;
    if (Math.abs(earned + spent - left.value!) < 1.5) right.plus++;
  }
  const most = Math.max(right.minus, right.plus);
  return most >= fewestRows && most >= rows.size - 1;
}
