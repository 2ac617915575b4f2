import type { Item } from '../model/table.ts';
import type { DraftColumn, DraftFigure, DraftUnit } from './draft.ts';

/**
 * Recognises a margin by what it equals where its words were not understood ("Bidrag", "Jää"): revenue and
 * expense together, wherever a unit has all three.
 */
export function proveMargins(units: readonly DraftUnit[], columns: readonly DraftColumn[]): void {
  const across = columns.some((c) => c.item === 'revenue' || c.item === 'expense');
  if (across) for (const column of columns) proveColumn(units, column, columns);
  else for (const label of unknownLabels(units)) proveRow(units, label);
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

function unknownLabels(units: readonly DraftUnit[]): Set<string> {
  const open = units.filter((unit) => !unit.figures.some((f) => f.item === 'margin'));
  return new Set(open.flatMap((unit) => unit.figures.filter(isUnknown).map((f) => f.label)));
}

function isUnknown(figure: DraftFigure): boolean {
  return figure.item === 'account' && figure.account === null;
}

function proveRow(units: readonly DraftUnit[], label: string): void {
  const pairs = units.flatMap((unit) =>
    unit.figures
      .filter((figure) => isUnknown(figure) && figure.label === label)
      .map((figure) => {
        const part = (item: Item) => unit.figures.find((f) => f.item === item && f.column === figure.column);
        return [figure, part('revenue'), part('expense')] as const;
      }),
  );
  if (allMargins(pairs)) for (const [figure] of pairs) figure.item = 'margin';
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
