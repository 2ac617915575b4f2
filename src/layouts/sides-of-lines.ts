import type { DraftColumn, DraftFigure, DraftUnit } from './draft.ts';

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
  const areBefore = isLine(money[0]!);
  const ordered = areBefore ? money.toReversed() : money;
  const sideOf = new Map<DraftColumn, Side>();
  let side: Side | null = null;
  for (const column of ordered) {
    if (isLine(column)) {
      if (side !== null) sideOf.set(column, side);
    } else side = column.item === 'revenue' || column.item === 'expense' ? column.item : null;
  }
  for (const figure of units.flatMap(({ figures }) => figures)) {
    const own = sideOf.get(figure.column);
    if (own) place(figure, own);
  }
}

function isLine({ item }: DraftColumn): boolean {
  return item === 'account' || item === 'personnel' || item === 'grants';
}

function place(figure: DraftFigure, side: Side): void {
  if (figure.account === null && figure.item === 'account') figure.section = side;
  else if (figure.account === rents.revenue || figure.account === rents.expense) figure.account = rents[side];
}
