import type { Item } from '../model/table.ts';
import type { DraftColumn, DraftFigure, DraftUnit } from './draft.ts';

/**
 * Recognises a margin by what it equals where its words were not understood ("Bidrag", "Jää"): revenue and
 * expense together, wherever a unit has all three.
 */
export function proveMargins(units: readonly DraftUnit[], columns: readonly DraftColumn[]): void {
  const across = columns.some((c) => c.item === 'revenue' || c.item === 'expense');
  if (across) for (const column of columns) proveColumn(units, column, columns);
  else proveRows(units);
}

function proveColumn(
  units: readonly DraftUnit[],
  column: DraftColumn,
  columns: readonly DraftColumn[],
): void {
  if (column.item !== null) return;
  const pairs = units.flatMap((unit) => {
    const figure = unit.figures.find((f) => f.column === column);
    const part = (item: Item) =>
      unit.figures.find(
        (f) => f.column.item === item && f.column.split === column.split && sameVersion(f.column, column),
      );
    return figure ? [[figure, part('revenue'), part('expense')] as const] : [];
  });
  if (!allMargins(pairs)) return;
  column.item = 'margin';
  if (column.role === 'total') column.role = columns.find((c) => c.item === 'expense')!.role;
  for (const [figure] of pairs) figure.item = 'margin';
}

function sameVersion(a: DraftColumn, b: DraftColumn): boolean {
  return (a.role === b.role || b.role === 'total') && a.year === b.year && a.month === b.month;
}

/** By the label of the row, wherever it stands; a unit that prints its margin needs no other. */
function proveRows(units: readonly DraftUnit[]): void {
  if (!units.some(({ figures }) => has(figures, 'revenue') && has(figures, 'expense'))) return;
  const open = new Set<string>();
  const trios = new Map<string, Trio[]>();
  for (const { figures } of units) {
    const unknown = figures.filter(isUnknown);
    if (unknown.length === 0) continue;
    const isOpen = !has(figures, 'margin');
    const revenue = byColumn(figures, 'revenue');
    const expense = byColumn(figures, 'expense');
    for (const figure of unknown) {
      if (isOpen) open.add(figure.label);
      const own = trios.get(figure.label);
      const trio: Trio = [figure, revenue.get(figure.column), expense.get(figure.column)];
      if (own) own.push(trio);
      else trios.set(figure.label, [trio]);
    }
  }
  for (const label of open) {
    const own = trios.get(label)!;
    if (allMargins(own)) for (const [figure] of own) figure.item = 'margin';
  }
}

function has(figures: readonly DraftFigure[], item: Item): boolean {
  return figures.some((figure) => figure.item === item);
}

function isUnknown(figure: DraftFigure): boolean {
  return figure.item === 'account' && figure.account === null;
}

/** The first figure of the quantity in each column. */
function byColumn(figures: readonly DraftFigure[], item: Item): Map<DraftColumn, DraftFigure> {
  const found = new Map<DraftColumn, DraftFigure>();
  for (const figure of figures)
    if (figure.item === item && !found.has(figure.column)) found.set(figure.column, figure);
  return found;
}

type Trio = readonly [DraftFigure, DraftFigure | undefined, DraftFigure | undefined];

function allMargins(trios: readonly Trio[]): boolean {
  const rated = trios.flatMap(([figure, revenue, expense]) => {
    const margin = figure.cell.value;
    const parts = [revenue?.cell.value ?? null, expense?.cell.value ?? null];
    return margin === null || parts[0] === null || parts[1] === null
      ? []
      : [{ margin, r: parts[0]!, e: parts[1]! }];
  });
  const holds = (test: (r: number, e: number) => number) =>
    rated.filter(({ margin, r, e }) => Math.abs(test(r, e) - margin) <= 1.5).length;
  const best = Math.max(
    holds((r, e) => r + e),
    holds((r, e) => r - e),
    holds((r, e) => e - r),
  );
  const telling = rated.some(({ r, e }) => r !== 0 && e !== 0);
  return telling && best >= rated.length * 0.8 && rated.length * 2 > trios.length;
}
