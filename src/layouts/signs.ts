import { toCents } from '../model/money.ts';
import type { Item, Scale } from '../model/table.ts';
import type { DraftColumn, DraftFigure, DraftUnit } from './draft.ts';
import { expenseAccounts } from './vocabulary/index.ts';

export interface SignReading {
  readonly expenseSign: 'negative' | 'positive' | 'unknown';
  /** The margin is printed as expense minus revenue (nettomenot). */
  readonly marginReversed: boolean;
  /** Margins that the convention proves, out of those that could be tried. */
  readonly proved: number;
  readonly tried: number;
}

/** Which sign expenses carry, by the margins that come out right, else by the signs themselves. */
export function readSigns(units: readonly DraftUnit[]): SignReading {
  const { tried, negative, positive, reversed } = countMargins(units);
  const best = Math.max(negative, positive, reversed);
  if (best > 0 && negative === best) {
    return { expenseSign: 'negative', marginReversed: false, proved: best, tried };
  }
  if (best > 0) return { expenseSign: 'positive', marginReversed: reversed > positive, proved: best, tried };
  return { ...signsAlone(units), proved: 0, tried };
}

/** How many margins each convention makes come out right. */
function countMargins(units: readonly DraftUnit[]) {
  const counts = { tried: 0, negative: 0, positive: 0, reversed: 0 };
  const keyOf = makeKeys();
  for (const unit of units) {
    for (const { revenue, expense: e, margin: m } of partsOf(unit, keyOf)) {
      if (e === null || m === null || e === 0) continue;
      const r = revenue ?? 0;
      counts.tried++;
      if (e <= 0 && near(r + e, m)) counts.negative++;
      if (e >= 0 && near(r - e, m)) counts.positive++;
      if (e >= 0 && near(e - r, m)) counts.reversed++;
    }
  }
  return counts;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1.5 + Math.abs(b) * 1e-12;
}

/** The figures of a unit that make one margin together. */
function partsOf(unit: DraftUnit, keyOf: ReturnType<typeof makeKeys>): Iterable<Parts> {
  const groups = new Map<string, Parts>();
  for (const figure of unit.figures) {
    const { item, column, split } = figure;
    const { value } = figure.cell;
    if (value === null || (item !== 'revenue' && item !== 'expense' && item !== 'margin')) continue;
    const key = keyOf(column, split ?? column.split);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { revenue: null, expense: null, margin: null }));
    group[item] ??= value;
  }
  return groups.values();
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
      own.set(split, (key = [column.item ? '' : column.column, role, year, month, split].join('|')));
    }
    return key;
  };
}

function signsAlone(units: readonly DraftUnit[]): Pick<SignReading, 'expenseSign' | 'marginReversed'> {
  const values = (test: (figure: DraftFigure) => boolean) =>
    units.flatMap((u) => u.figures.filter(test).map((f) => f.cell.value ?? 0)).filter((value) => value !== 0);
  const expenses = values(
    (f) =>
      isExpense(f.item, f.account) ||
      f.item === 'investment' ||
      (f.item === 'account' && f.account === null && f.section === 'expense'),
  );
  if (expenses.length > 0) {
    const negative = expenses.filter((value) => value < 0).length;
    return { expenseSign: negative * 2 >= expenses.length ? 'negative' : 'positive', marginReversed: false };
  }
  const accounts = values((f) => f.item === 'account');
  const lower = accounts.filter((value) => value < 0).length;
  if (lower > 0 && lower * 4 > accounts.length) return { expenseSign: 'negative', marginReversed: false };
  const margins = values((f) => f.item === 'margin');
  const below = margins.filter((value) => value < 0).length;
  if (margins.length > 0 && below * 2 > margins.length)
    return { expenseSign: 'negative', marginReversed: false };
  return { expenseSign: 'unknown', marginReversed: false };
}

function isExpense(item: Item, account: string | null): boolean {
  if (item === 'account') return account !== null && expenseAccounts.has(account);
  return item === 'expense' || item === 'personnel' || item === 'grants' || item === 'depreciation';
}

const results = new Set(['annualMargin', 'result', 'surplus', 'marginAfterAllocations']);

/** Cents with revenue positive and expense negative. Null when the cell holds no amount, or none that fits. */
export function signedCents(
  value: number | null,
  item: Item,
  account: string | null,
  underExpense: boolean,
  signs: SignReading,
  scale: Scale,
): number | null {
  if (value === null) return null;
  const turned =
    signs.expenseSign === 'positive' &&
    (isExpense(item, account) ||
      item === 'investment' ||
      (item === 'account' && account === null && underExpense));
  const isResult = item === 'margin' || (account !== null && results.has(account));
  const reversed = isResult && signs.marginReversed;
  try {
    return toCents(turned || reversed ? -value || 0 : value, scale);
  } catch {
    return null;
  }
}
