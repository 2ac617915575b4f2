import { isMoneyRole } from '../../model/table.ts';
import type { ColumnHeading } from '../columns/column-facts.ts';
import type { DraftColumn, DraftFigure, DraftUnit } from '../draft.ts';
import { sideOf as sideOfColumn } from './side-runs.ts';

type Side = 'revenue' | 'expense';

/** "Vuokrat" may be either; where it stands tells. */
export const rents: Readonly<Record<Side, string>> = { revenue: 'rentRevenue', expense: 'rentExpense' };

/**
 * "Myyntitulot | Tulot yht. | Palvelut | Muut | Menot yht.": lines stand before their sum, or after it where the sum
 * comes first. Gives the figures of lines that do not say so themselves the side of that sum.
 */
export function readSidesOfLines(units: readonly DraftUnit[], columns: readonly DraftColumn[]): void {
  const money = columns.filter(({ item, entity }) => item !== null && entity === null);
  if (!money.some((column) => isLine(column) && column.account === null)) return;
  const sums = money.filter(({ item }) => item === 'revenue' || item === 'expense');
  if (new Set(sums.map(({ item }) => item)).size < 2) return;
  const [before, after] = [sidesBy(money.toReversed()), sidesBy(money)];
  const [wrongBefore, wrongAfter] = [countWrong(before), countWrong(after)];
  const areBefore = wrongBefore === wrongAfter ? isLine(money[0]!) : wrongBefore < wrongAfter;
  const sideOf = areBefore ? before : after;
  for (const { figures } of units)
    for (const figure of figures) {
      const own = sideOf.get(figure.column);
      if (own) place(figure, own);
    }
}

/** Each line has the side of the last sum before it. */
function sidesBy(ordered: readonly DraftColumn[]): Map<DraftColumn, Side> {
  const sides = new Map<DraftColumn, Side>();
  let side: Side | null = null;
  for (const column of ordered) {
    if (isLine(column)) {
      if (side !== null) sides.set(column, side);
    } else side = column.item === 'revenue' || column.item === 'expense' ? column.item : null;
  }
  return sides;
}

/** Lines put on the other side than their own names say. */
function countWrong(sides: ReadonlyMap<DraftColumn, Side>): number {
  return [...sides].filter(([column, side]) => {
    const own = isRent(column.account) ? null : sideOfColumn(column);
    return own !== null && own !== side;
  }).length;
}

/**
 * "Matkakulut", and "Kunnan rahoitus" among "Valtionavustus" and "Kustannukset yhteensä": a name that says nothing of
 * version or time is a line like those beside it, and the margin only where the figures say so.
 */
export function keepOtherLines(
  units: readonly DraftUnit[],
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
): void {
  const items = columns.flatMap(({ item }) => item ?? []);
  const areMixed = items.length > 1 && items.some((item) => item !== 'account') && !items.includes('margin');
  const lines = new Set(
    columns
      .filter((column) => isOpen(column))
      .filter((column) => {
        const heading = headings.find((one) => one.column === column.column);
        return heading?.facts.isLine || (areMixed && namesNothing(heading) && !isNet(units, column));
      }),
  );
  if (lines.size === 0) return;
  for (const column of lines) column.item = 'account';
  for (const { figures } of units)
    for (const figure of figures)
      if (lines.has(figure.column)) Object.assign(figure, { item: 'account', section: null });
}

function isOpen({ item, entity, role, month }: DraftColumn): boolean {
  return item === null && entity === null && month === null && isMoneyRole(role);
}

function namesNothing(heading: ColumnHeading | undefined): boolean {
  const { levels = [], facts } = heading ?? {};
  return facts?.strength === 0 && facts.year === null && /\p{L}{3}/u.test(levels.at(-1) ?? '');
}

/** "Kustannus | EU | Valtio | Kunta": on every row what is left of all the others. */
function isNet(units: readonly DraftUnit[], column: DraftColumn): boolean {
  const rows = units.flatMap(({ figures }) => {
    const own = figures.find((figure) => figure.column === column)?.cell.value ?? null;
    const sides = figures.filter(({ item }) => item === 'revenue' || item === 'expense');
    return own === null ? [] : [sides.reduce((sum, { cell }) => sum + (cell.value ?? 0), 0) - own];
  });
  return rows.length > 1 && rows.every((rest) => Math.abs(rest) < 1.5);
}

function isLine({ item }: DraftColumn): boolean {
  return item === 'account' || item === 'personnel' || item === 'grants';
}

function place(figure: DraftFigure, side: Side): void {
  if (figure.account === null && figure.item === 'account') figure.section ??= side;
  else if (isRent(figure.account)) figure.account = rents[side];
}

function isRent(account: string | null): boolean {
  return account === rents.revenue || account === rents.expense;
}
