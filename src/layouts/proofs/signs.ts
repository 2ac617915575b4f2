import type { DraftColumn, DraftFigure, DraftUnit } from '../draft.ts';
import { isExpense, isRevenue } from './sides.ts';
import { speaksOfNetCosts } from '../vocabulary/row-names.ts';

export interface SignReading {
  readonly expenseSign: 'negative' | 'positive' | 'unknown';
  /** Revenue is printed negative, as ledgers do. */
  readonly revenueReversed: boolean;
  /** The margin is printed as expense minus revenue (nettomenot). */
  readonly marginReversed: boolean;
  /** Margins that the convention proves, out of those that could be tried. */
  readonly proved: number;
  readonly tried: number;
}

/**
 * Which sign expenses carry, by the margins that come out right, else by the signs themselves. A confirmed sign stands
 * whatever the figures say.
 */
export function readSigns(
  units: readonly DraftUnit[],
  {
    areNetCosts = false,
    confirmed,
  }: { areNetCosts?: boolean; confirmed?: Signs['expenseSign'] | undefined } = {},
): SignReading {
  const counts = countMargins(units);
  const { tried, negative, positive, reversed, ledger } = counts;
  const proved = Math.max(negative, positive, reversed, ledger);
  const read = proved > 0 ? signsProved(counts) : signsAlone(units, areNetCosts);
  const stands = confirmed === undefined || confirmed === read.expenseSign;
  return { ...(stands ? read : plainSigns(confirmed)), proved, tried };
}

type Signs = Omit<SignReading, 'proved' | 'tried'>;

function signsProved({ negative, positive, reversed, ledger }: ReturnType<typeof countMargins>): Signs {
  if (negative >= Math.max(positive, reversed, ledger)) return plainSigns('negative');
  const revenueReversed = ledger > Math.max(positive, reversed);
  return {
    expenseSign: 'positive',
    revenueReversed,
    marginReversed: revenueReversed || reversed > positive,
  };
}

function plainSigns(expenseSign: Signs['expenseSign']): Signs {
  return { expenseSign, revenueReversed: false, marginReversed: false };
}

/** How many margins each convention makes come out right. */
function countMargins(units: readonly DraftUnit[]) {
  const counts = { tried: 0, negative: 0, positive: 0, reversed: 0, ledger: 0 };
  const keyOf = makeKeys();
  for (const unit of units) {
    for (const { revenue, expense: e, margin: m } of partsOf(unit, keyOf)) {
      if (e === null || m === null || e === 0) continue;
      const r = revenue ?? 0;
      counts.tried++;
      if (e <= 0 && near(r + e, m)) counts.negative++;
      if (e >= 0 && near(r - e, m)) counts.positive++;
      if (e >= 0 && near(e - r, m)) counts.reversed++;
      if (e >= 0 && r <= 0 && near(r + e, m)) counts.ledger++;
    }
  }
  return counts;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1.5 + Math.abs(b) * 1e-12;
}

/** The figures of a unit that make one margin together. */
function partsOf(unit: DraftUnit, keyOf: ReturnType<typeof makeKeys>): Iterable<Parts> {
  const groups = new Map<string, Parts & { lines?: Omit<Parts, 'margin'> }>();
  for (const figure of unit.figures) {
    const { item, column, split } = figure;
    const { value } = figure.cell;
    const part = item === 'investment' ? 'expense' : item;
    const isSum = part === 'revenue' || part === 'expense' || part === 'margin';
    const side = isSum || column.item === null ? null : sideOf(figure);
    if (value === null || (!isSum && side === null)) continue;
    const key = keyOf(column, split ?? column.split);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { revenue: null, expense: null, margin: null }));
    if (isSum) group[part] ??= value;
    else {
      const lines = (group.lines ??= { revenue: null, expense: null });
      lines[side!] = (lines[side!] ?? 0) + value;
    }
  }
  for (const group of groups.values()) addLines(group);
  return groups.values();
}

/** "Menot yht. | Kurssimaksut | Valtionosuus | Netto": where no column has all of a side, its lines are that. */
function addLines(group: Parts & { lines?: Omit<Parts, 'margin'> }): void {
  group.revenue ??= group.lines?.revenue ?? null;
  group.expense ??= group.lines?.expense ?? null;
}

function sideOf({ item, account, section }: DraftFigure): 'revenue' | 'expense' | null {
  if (isExpense(item, account, section)) return 'expense';
  return item === 'account' ? 'revenue' : null;
}

type Parts = Record<'revenue' | 'expense' | 'margin', number | null>;

/** What a figure has in common with the others of its margin; made once for each column. */
function makeKeys(): (column: DraftColumn, split: DraftColumn['split']) => string {
  const known = new Map<DraftColumn, Map<DraftColumn['split'], string>>();
  return (column, split) => {
    let own = known.get(column);
    if (!own) known.set(column, (own = new Map()));
    let key = own.get(split);
    if (key === undefined) {
      const { role, year, month } = column;
      const of = column.item && role === 'total' ? 'plan' : role;
      own.set(split, (key = [column.item ? '' : column.column, of, year, month, split].join('|')));
    }
    return key;
  };
}

function signsAlone(units: readonly DraftUnit[], areNetCosts: boolean): Signs {
  const values = (test: (figure: DraftFigure) => boolean) => {
    const found: number[] = [];
    for (const { figures } of units)
      for (const figure of figures) if (figure.cell.value && test(figure)) found.push(figure.cell.value);
    return found;
  };
  const below = (all: readonly number[]) => all.filter((value) => value < 0).length;
  const expenses = values(
    ({ item, account, section }) => isExpense(item, account, section) || item === 'investment',
  );
  if (expenses.length > 0) {
    if (below(expenses) * 2 >= expenses.length) return plainSigns('negative');
    const revenues = values(({ item, account, section }) => isRevenue(item, account, section));
    const isLedger = below(revenues) * 2 > revenues.length;
    return { expenseSign: 'positive', revenueReversed: isLedger, marginReversed: isLedger };
  }
  const accounts = values((f) => f.item === 'account');
  if (below(accounts) * 4 > accounts.length) return plainSigns('negative');
  const margins = values((f) => f.item === 'margin');
  const costs = values(
    (f) => f.item === 'margin' && (areNetCosts || speaksOfNetCosts(`${f.label} ${f.column.header}`)),
  );
  if (costs.length > 0 && costs.length === margins.length && below(costs) * 2 < costs.length)
    return { expenseSign: 'positive', revenueReversed: false, marginReversed: true };
  return plainSigns(below(margins) * 2 > margins.length ? 'negative' : 'unknown');
}
