import type { DraftFigure, DraftUnit } from '../draft.ts';
import { isExpense, isRevenue } from './sides.ts';
import { rents } from './sides-of-lines.ts';

type Side = 'revenue' | 'expense';

/**
 * "Vuokrat", "Satamamaksut" and then "Tulot yhteensä" that is their sum: the lines are revenue, whatever their words
 * are elsewhere. The lines stand right above the sum or right below it, in every column where both have figures.
 */
export function proveSidesOfRows(units: readonly DraftUnit[]): void {
  for (const unit of units) {
    const rows = rowsOf(unit);
    for (const [at, row] of rows.entries()) {
      const item = row[0]!.item;
      if (item !== 'revenue' && item !== 'expense') continue;
      const above = rows.slice(0, at).reverse();
      const lines = [linesOf(above), linesOf(rows.slice(at + 1))].find((run) => addUp(run, row));
      for (const figure of lines?.flat() ?? []) place(figure, item);
    }
  }
}

function rowsOf({ figures }: DraftUnit): DraftFigure[][] {
  const rows = new Map<number, DraftFigure[]>();
  for (const figure of figures) {
    const own = rows.get(figure.cell.row);
    if (own) own.push(figure);
    else rows.set(figure.cell.row, [figure]);
  }
  return [...rows.values()];
}

/** The nearest rows up to the next quantity. */
function linesOf(rows: readonly DraftFigure[][]): readonly DraftFigure[][] {
  const end = rows.findIndex(([figure]) => !isLine(figure!));
  return end < 0 ? rows : rows.slice(0, end);
}

function isLine({ item, account }: DraftFigure): boolean {
  return (
    (item === 'account' && !(account?.startsWith('internal') ?? false)) ||
    item === 'personnel' ||
    item === 'grants'
  );
}

function addUp(lines: readonly DraftFigure[][], sum: readonly DraftFigure[]): boolean {
  if (lines.length < 2) return false;
  let telling = 0;
  for (const { column, cell } of sum) {
    const parts = lines.flatMap((row) => row.find((figure) => figure.column === column)?.cell.value ?? []);
    if (parts.length === 0 && !cell.value) continue;
    const total = parts.reduce((all, value) => all + value, 0);
    if (Math.abs(total - (cell.value ?? 0)) > 0.5 * (parts.length + 1)) return false;
    if (parts.filter((value) => value !== 0).length > 1) telling++;
  }
  return telling > 0;
}

/** What is known to be of the other side is some line of this one. */
function place(figure: DraftFigure, side: Side): void {
  const { item, account, section } = figure;
  const isOther = side === 'revenue' ? isExpense(item, account, section) : isRevenue(item, account, section);
  figure.section = side;
  if (!isOther || item !== 'account') return;
  const isRent = account === rents.revenue || account === rents.expense;
  figure.account = isRent ? rents[side] : null;
}
