import type { Item } from '../../model/table.ts';
import type { DraftColumn, DraftFigure, DraftUnit } from '../draft.ts';
import { isOfYearBefore } from './side-sums.ts';
import { isExpense, isRevenue } from './sides.ts';

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
  if (!mayBeMargin(column, columns)) return;
  const pairs = units.flatMap((unit) => {
    const figure = unit.figures.find((f) => f.column === column);
    const parts = unit.figures.filter(
      (f) => f.column !== column && f.column.split === column.split && sameVersion(f.column, column),
    );
    const part = (item: 'revenue' | 'expense') =>
      parts.find((f) => f.column.item === item)?.cell.value ?? sumOfLines(parts, item);
    return figure ? [{ figure, trio: [figure.cell.value, part('revenue'), part('expense')] as const }] : [];
  });
  const trios = pairs.map(({ trio }) => trio);
  if (!allMargins(trios, column.item === null ? mostly : 0.5)) return;
  const { role } = column;
  const before = columns.filter((other) => isOfYearBefore(other, column));
  setMargin(units, column);
  if (role === 'total') column.role = columns.find((c) => c.item === 'expense' || isCost(c))!.role;
  if (role === 'total') for (const other of before) setMargin(units, other, 'budget');
}

function setMargin(units: readonly DraftUnit[], column: DraftColumn, role = column.role): void {
  Object.assign(column, { item: 'margin', role });
  for (const { figures } of units)
    for (const figure of figures) if (figure.column === column) figure.item = 'margin';
}

/** Wages and purchases each in a column, and no column of all that is spent. */
function sumOfLines(figures: readonly DraftFigure[], item: 'revenue' | 'expense'): number | null {
  const isOn = item === 'expense' ? isCost : isIncome;
  const lines = figures.filter(({ column }) => isOn(column));
  return lines.length > 1 ? lines.reduce((sum, { cell }) => sum + (cell.value ?? 0), 0) : null;
}

function isCost({ item, account }: DraftColumn): boolean {
  return item !== null && item !== 'expense' && isExpense(item, account, null);
}

function isIncome({ item, account }: DraftColumn): boolean {
  return item !== null && item !== 'revenue' && isRevenue(item, account, null);
}

/** Also "Bidrag" after another revenue: it may be short for either. */
function mayBeMargin(column: DraftColumn, columns: readonly DraftColumn[]): boolean {
  if (column.item !== 'revenue') return column.item === null;
  return columns.some(
    (other) => other.column < column.column && other.item === 'revenue' && sameVersion(other, column),
  );
}

function sameVersion(a: DraftColumn, b: DraftColumn): boolean {
  return (a.role === b.role || b.role === 'total') && a.year === b.year && a.month === b.month;
}

/** By the label of the row, wherever it stands; a unit that prints the quantity needs no other. */
function proveRows(units: readonly DraftUnit[]): void {
  proveLabels(units, 'margin', (figure, { revenue, expense }) => [figure, revenue, expense]);
  proveLabels(units, 'revenue', (figure, { margin, expense }) => [margin, figure, expense]);
  proveLabels(units, 'expense', (figure, { margin, revenue }) => [margin, revenue, figure]);
}

type Known = Partial<Record<(typeof quantities)[number], DraftFigure>>;

const quantities = ['revenue', 'expense', 'margin'] as const;

function proveLabels(
  units: readonly DraftUnit[],
  item: (typeof quantities)[number],
  toTrio: (figure: DraftFigure, known: Known) => Trio,
): void {
  const others = quantities.filter((other) => other !== item);
  if (!units.some(({ figures }) => others.every((other) => has(figures, other)))) return;
  const open = new Set<string>();
  const found = new Map<string, { figure: DraftFigure; trio: Trio }[]>();
  for (const { figures } of units) {
    const isOpen = !has(figures, item);
    const unknown = figures.filter((one) => isUnknown(one) || (item === 'margin' && isOpen && isResult(one)));
    if (unknown.length === 0) continue;
    const columns = others.map((other) => [other, byColumn(figures, other)] as const);
    const labels = timesOfLabels(unknown);
    for (const figure of unknown) {
      const label = labels.get(figure)!;
      if (isOpen) open.add(label);
      const known = Object.fromEntries(columns.map(([other, of]) => [other, of.get(figure.column)]));
      const own = found.get(label) ?? [];
      own.push({ figure, trio: toTrio(figure, known) });
      found.set(label, own);
    }
  }
  for (const label of open) {
    const own = found.get(label)!;
    if (item !== 'margin' && own.length < 2) continue;
    if (!allMargins(own.map(({ trio }) => valuesOf(trio)))) continue;
    for (const { figure } of own) Object.assign(figure, { item, account: null });
    if (item === 'margin') freeFromSides(units, new Set(own.map(({ figure }) => figure.label)));
  }
}

/** What is called like a margin further down is neither revenue nor cost. */
function freeFromSides(units: readonly DraftUnit[], labels: ReadonlySet<string>): void {
  for (const { figures } of units)
    for (const figure of figures) if (isUnknown(figure) && labels.has(figure.label)) figure.section = null;
}

/** "Surplus" once after the costs and once more after what was put off: only the first is their margin. */
function timesOfLabels(figures: readonly DraftFigure[]): Map<DraftFigure, string> {
  const times = new Map<string, number>();
  const seen = new Map<string, number>();
  return new Map(
    figures.map((figure) => {
      const { label, cell } = figure;
      if (seen.get(label) !== cell.row) times.set(label, (times.get(label) ?? 0) + 1);
      seen.set(label, cell.row);
      return [figure, `${label} ${times.get(label)}`];
    }),
  );
}

function has(figures: readonly DraftFigure[], item: Item): boolean {
  return figures.some((figure) => figure.item === item);
}

function isUnknown(figure: DraftFigure): boolean {
  return figure.item === 'account' && figure.account === null;
}

/** "Tulos" right after "Tuotot" and "Kulut" is their margin; below taxes and depreciation it comes to something else. */
function isResult({ item, account }: DraftFigure): boolean {
  return item === 'account' && account === 'result';
}

/** The first figure of the quantity in each column. */
function byColumn(figures: readonly DraftFigure[], item: Item): Map<DraftColumn, DraftFigure> {
  const found = new Map<DraftColumn, DraftFigure>();
  for (const figure of figures)
    if (figure.item === item && !found.has(figure.column)) found.set(figure.column, figure);
  return found;
}

/** Margin, revenue and expense of one column. */
type Trio = readonly [DraftFigure | undefined, DraftFigure | undefined, DraftFigure | undefined];
type Values = readonly [number | null, number | null, number | null];

function valuesOf([margin, revenue, expense]: Trio): Values {
  return [margin?.cell.value ?? null, revenue?.cell.value ?? null, expense?.cell.value ?? null];
}

const mostly = 0.8;

function allMargins(trios: readonly Values[], share = mostly): boolean {
  const rated = trios.flatMap(([margin, r, e]) =>
    margin === null || r === null || e === null ? [] : [{ margin, r, e }],
  );
  const holds = (test: (r: number, e: number) => number) =>
    rated.filter(({ margin, r, e }) => Math.abs(test(r, e) - margin) <= 1.5).length;
  const best = Math.max(
    holds((r, e) => r + e),
    holds((r, e) => r - e),
    holds((r, e) => e - r),
  );
  const telling = rated.some(({ r, e }) => r !== 0 && e !== 0);
  return telling && best >= rated.length * share && rated.length * 2 > trios.length;
}
